/** The surface: the schema that is committed, every act from both doors, HEAD like GET, and refusals of one shape. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { test } from "node:test";
import { openApi } from "#api";
import * as casework from "#casework";
import * as checking from "#checking";
import * as counting from "#counting";
import * as matching from "#matching";
import * as publishing from "#publishing";
import * as requesting from "#requesting";
import * as tracing from "#tracing";
import { aServer } from "../factory/server.ts";

interface Schema {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { readonly responses: Record<string, unknown> }>>;
}
const committed = JSON.parse(readFileSync("docs/openapi.json", "utf8")) as Schema;

test("docs/openapi.json is what the routes declare (npm run openapi writes it)", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const now = JSON.parse(JSON.stringify(await openApi(version))) as Schema;
  assert.match(now.openapi, /^3\.1/);
  assert.deepEqual(now, committed);
});

/** The rooms of acts, in their order; what one of them takes from another and no door speaks of is a part of an act. */
const ROOMS = ["casework", "matching", "requesting", "tracing", "counting", "checking", "publishing"];
const ACTS = { ...casework, ...matching, ...requesting, ...tracing, ...counting, ...checking, ...publishing };

/** Acts, or parts of them, that one door has no use for. */
const PARTS = "a part of link and register, which have it";
const ENVELOPES = "a part of request send and receive";
const EXCEPT: Readonly<Record<string, { readonly cli?: string; readonly api?: string }>> = {
  random: { cli: "a part of every act that makes an id" },
  chainOf: { cli: "a part of custody", api: "a part of custody" },
  openEnvelope: { cli: ENVELOPES, api: ENVELOPES },
  peerOf: { cli: ENVELOPES, api: ENVELOPES },
  sealEnvelope: { cli: ENVELOPES, api: ENVELOPES },
  zipPublication: { cli: "packages made from the terminal are folders" },
  listPublications: { cli: "packages made from the terminal lie where --out said" },
  traceDealers: { cli: "listParties took its place" },
  explainLink: { api: "an explainer stays open for the next pair" },
  openExplainer: { cli: "explainLink opens one for one pair" },
  isFindingNear: { cli: "the terminal tells how far the counting is, and waits" },
  isWorklistNear: { cli: "the terminal tells how far the tracing is, and waits" },
  buildRows: { cli: PARTS, api: PARTS },
  indexFile: { cli: PARTS, api: PARTS },
  readRegister: { cli: PARTS, api: PARTS },
  licensedExports: { cli: "a part of trace and findings", api: "a part of trace and findings" },
  registerRows: { cli: "a part of trace and findings", api: "a part of trace and findings" },
  namedJob: { api: "a job over HTTP keeps the model that made its links" },
  judgeByRule: { api: "the sample's own: a rule that judges in a person's stead" },
  findRegister: { cli: "a part of register remove and verify" },
  nextItems: { cli: "a page by its cursor; the terminal prints all" },
  placeNamed: { cli: "a page by its cursor; the terminal prints all" },
  rebuildTables: { api: "wants a store that nobody else uses: headstamp ledger rebuild" },
  restoreLedger: { api: "makes a store where none is: headstamp ledger restore" },
  answerFiles: { api: "the answers' files are opened from the terminal's machine" },
  showLedger: { api: "its checkpoint and its entries are routes of their own" },
};

test("every act is there from the terminal and over HTTP, or says why not", () => {
  const text = (folder: string): string =>
    readdirSync(`src/${folder}`)
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map((name) => readFileSync(`src/${folder}/${name}`, "utf8"))
      .join("\n");
  const [rooms, doors] = [ROOMS.map(text).join("\n"), text("cli") + text("api")];
  const lent = new Set(
    [...rooms.matchAll(/^import \{([^}]*)\} from "#([a-z]+)";$/gm)].flatMap(([, names, room]) =>
      ROOMS.includes(room!) ? names!.split(",").map((name) => name.trim()) : [],
    ),
  );
  const acts = Object.entries(ACTS).flatMap(([name, value]) =>
    typeof value === "function" && (!lent.has(name) || new RegExp(`\\b${name}\\b`).test(doors)) ? [name] : [],
  );
  assert.ok(acts.length > 80);
  for (const door of ["cli", "api"] as const) {
    const said = text(door);
    const missing = acts.filter((act) => !new RegExp(`\\b${act}\\b`).test(said));
    const excused = Object.keys(EXCEPT).filter((act) => EXCEPT[act]?.[door] !== undefined);
    assert.deepEqual(missing.sort(), excused.sort(), `acts that ${door} lacks, and those that are excused`);
  }
});

test("HEAD answers like GET without a body, and a path that is there by another method is 405", async (t) => {
  const { page } = await aServer(t);
  for (const [path, methods] of Object.entries(committed.paths)) {
    if (!("get" in methods) || path.includes("{")) continue;
    if (path === "/api/explanations" || path === "/api/ledger/entries") continue;
    const [get, head] = [await page(path), await page(path, { method: "HEAD" })];
    assert.equal(head.status, get.status, path);
    assert.equal(head.headers["content-type"], get.headers["content-type"], path);
    assert.equal(head.text, "");
    const put = await page(path, { method: "PUT", body: {} });
    assert.equal(put.status, 405, `${path}: ${put.text}`);
    assert.match(String(put.headers["allow"]), /\bGET\b/);
  }
  assert.equal((await page("/api/no-such-thing", { method: "PUT", body: {} })).status, 404);
});

test("what is no request yet is refused in the same shape, and the connection ends with it", async (t) => {
  const { page, address } = await aServer(t);
  const long = await page(`/api/items?where=${"a".repeat(20_000)}`);
  assert.deepEqual([long.status, long.headers["connection"]], [431, "close"]);
  assert.equal(long.headers["x-content-type-options"], "nosniff");
  assert.match(long.text, /its address and headers are longer than 16384 bytes/);
  const { hostname, port } = new URL(address);
  const said = await new Promise<string>((done, failed) => {
    const line = connect({ host: hostname, port: Number(port) }, () => line.write("HEADSTAMP?\r\n\r\n"));
    let heard = "";
    line.on("data", (part) => {
      heard += part;
    });
    line.on("end", () => done(heard)).on("error", failed);
  });
  const [head, body] = said.split("\r\n\r\n") as [string, string];
  assert.match(head, /^HTTP\/1\.1 400 Bad Request\r\n/);
  for (const text of [long.text, body]) {
    const { error } = JSON.parse(text) as { error: Record<string, unknown> };
    assert.equal(error["code"], "request-invalid");
    assert.match(String(error["request_id"]), /^req_[0-9a-f]{16}$/);
  }
  assert.equal((await page("/api/items")).status, 200);
});

test("every refusal has the one shape, in the language asked for", async (t) => {
  const { page, send } = await aServer(t);
  const refusals = [
    await send("/api/items"),
    await page("/api/items?limit=0"),
    await page("/api/items?where=x"),
    await page("/api/items?cursor=zz"),
    await page("/api/items/none"),
    await page("/api/findings/none"),
    await page("/api/nothing"),
    await page("/api/readings", { method: "POST", body: { kind: "colour", texts: [] } }),
    await page("/api/readings", { method: "POST", headers: { "content-type": "text/plain" }, body: 1 }),
    await page("/api/readings", { method: "POST", body: { kind: "lot", texts: ["x".repeat(1_100_000)] } }),
    await page("/api/imports/imp_1/undo", { method: "POST", body: { why: "  " } }),
    await page("/%zz"),
  ];
  for (const { status, text, json } of refusals) {
    assert.ok(status >= 400 && status < 500, `${status} ${text}`);
    const { error } = json() as { error: Record<string, unknown> };
    assert.deepEqual(
      Object.keys(error).sort(),
      ["code", "doc_url", "message", "param", "request_id", "type"],
      text,
    );
  }
  const spanish = await page("/api/items?limit=0", { headers: { "accept-language": "es-MX,es;q=0.9" } });
  assert.match(spanish.text, /no se pudo entender la petición: limit: /);
  assert.doesNotMatch(spanish.text, /expected|Too small/);
});

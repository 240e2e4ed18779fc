/** From the pre-flight to the answer, exhibits, owners' lists, sealed files and parties: the acts of a case over HTTP. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as XLSX from "@e965/xlsx";
import { importFile } from "#casework";
import { aServer, type Reply, type Served, sendFile } from "../factory/server.ts";

type Json = Record<string, unknown>;
type Test = Parameters<typeof aServer>[0];

const SHEET = `serial,make,model,calibre,type,country,recovery date,recovery state
311-45298,Ruger,Mini-14,.223,rifle,US,2020-05-04,Sonora
obliterated,Colt,M4,5.56,rifle,US,2020-05-04,Sonora
AB12345,Glock,19,9mm,pistol,AT,2021-01-01,Jalisco
`;
const OFFICE = { name: "Oficina A", office: "Rastreo", contact: "x", country: "MX", basis: "Ley 1" };
const on = (day: number): string => new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10);

interface Casework extends Served {
  readonly item: (row: number) => string;
  readonly post: (path: string, body: Json, headers?: Record<string, string>) => Promise<Reply>;
}

async function aCase(t: Test): Promise<Casework> {
  const served = await aServer(t);
  const file = join(served.dir, "hoja.csv");
  writeFileSync(file, SHEET);
  const none = { kind: null, sheet: null, mapping: null, replaces: null };
  const wish = { ...none, file, as: "seizures", origin: "own", country: "MX", dryRun: false } as const;
  await importFile({ store: served.store, actor: "ana", tell: () => {} }, wish);
  const [imported] = await served.store.imports();
  return {
    ...served,
    item: (row) => `${imported!.id}/csv!${row}`,
    post: (path, body, headers = {}) => served.page(path, { method: "POST", body, headers }),
  };
}

function said(reply: Reply, status: number): Json {
  assert.equal(reply.status, status, reply.text);
  return reply.json();
}
const codeOf = (reply: Reply): unknown => (reply.json()["error"] as Json)["code"];
const path = encodeURIComponent;

test("a request is stopped, drawn up, printed, sent, answered by hand and by file, and withdrawn", async (t) => {
  const { page, post, item, store } = await aCase(t);
  const stopped = said(await post("/api/requests", { item: item(3), foundText: "en un cateo" }), 200);
  assert.equal(stopped["request"], null);
  assert.equal((stopped["preflight"] as Json)["fails"], "certain");
  const before = (await store.snapshot()).treeSize;
  const key = { "idempotency-key": "r1" };
  const body = { item: item(2), foundText: "en un cateo", addressee: "atf-through-fgr" };
  for (const crimeCode of ["a\0b", "\ud83d"])
    assert.equal(codeOf(await post("/api/requests", { ...body, crimeCode })), "act-refused");
  assert.equal((await store.snapshot()).treeSize, before);
  assert.equal((await page("/api/ledger/entries/")).status, 404);
  const made = said(await post("/api/requests", body, key), 201);
  const again = said(await post("/api/requests", body, key), 201);
  assert.deepEqual(again, made);
  assert.equal((await store.snapshot()).treeSize, before + 1);
  const { id } = made["request"] as { id: string };
  const listed = said(await page("/api/requests?open=true"), 200);
  assert.equal(listed["total"], 1);
  for (const language of ["en", "es"]) {
    const form = await page(`/api/requests/${id}/form?language=${language}`);
    assert.equal(form.headers["content-type"], "application/pdf");
    assert.match(form.text, /^%PDF-1/);
  }
  const file = said(await page(`/api/requests/${id}/file`), 200);
  assert.equal(file["format"], "headstamp-request v1");
  assert.ok((file["niem"] as Json)["j:Firearm"]);
  const sent = said(await post(`/api/requests/${id}/send`, { by: "mail", within: null }), 200);
  assert.ok(((sent["request"] as Json)["daysLeft"] as number) > 0);
  const refused = { status: "refused", reasons: ["confidentiality-law"], on: on(1) };
  const first = said(await post(`/api/requests/${id}/answers`, refused), 201);
  assert.equal((first["request"] as Json)["status"], "refused");
  assert.equal(codeOf(await post(`/api/requests/${id}/answers`, refused)), "response-repeated");
  const sheet = "Date,Kind,From,Document\n2015-06-30,retail-sale,Sample Arms LLC,77\n";
  const upload = await sendFile(page, "respuesta.csv", sheet);
  const second = said(await post(`/api/requests/${id}/answers`, { upload, on: on(2) }), 201);
  assert.equal((second["answer"] as { hops: Json[] }).hops[0]?.["kind"], "retail-sale");
  const bad = await post(`/api/requests/${id}/answers`, { hops: [{ kind: "no-such" }], on: on(2) });
  assert.equal(codeOf(bad), "response-invalid");
  const gone = said(await post(`/api/requests/${id}/withdraw`, { why: "asked elsewhere" }), 200);
  assert.ok((gone["entry"] as number) > 0);
  const shown = said(await page(`/api/requests/${id.slice(0, 12)}`), 200);
  assert.equal((shown["request"] as Json)["withdrawn"], "asked elsewhere");
  const missing = await page("/api/requests/req_00");
  assert.equal(missing.status, 404);
  assert.equal(codeOf(missing), "trace-request-missing");
  const csv = await page("/api/exports/requests");
  assert.equal(csv.text.trim().split("\n").length, 2);
  assert.match(csv.text, /^id,item,/);
  const lines = await page("/api/exports/requests?format=jsonl");
  assert.equal((JSON.parse(lines.text) as Json)["id"], id);
});

test("a row of a binary workbook whose sheet bears NUL in its name is found, traced and asked about", async (t) => {
  const { page, post, store, dir } = await aServer(t).then((served) => ({
    ...served,
    post: (to: string, body: Json) => served.page(to, { method: "POST", body }),
  }));
  const book = XLSX.utils.book_new();
  const rows = SHEET.trim()
    .split("\n")
    .map((line) => line.split(","));
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "HoQja");
  const bytes = XLSX.write(book, { type: "buffer", bookType: "biff8" }) as Buffer;
  const at = ["utf16le", "latin1"].map(
    (as) => [as, bytes.indexOf(Buffer.from("HoQja", as as "latin1"))] as const,
  );
  for (const [as, from] of at) if (from >= 0) bytes[from + (as === "latin1" ? 2 : 4)] = 0;
  const file = join(dir, "hoja.xls");
  writeFileSync(file, bytes);
  const none = { kind: null, sheet: null, mapping: null, replaces: null };
  const wish = { ...none, file, as: "seizures", origin: "own", country: "MX", dryRun: false } as const;
  await importFile({ store, actor: "ana", tell: () => {} }, wish);
  const [first] = (await page("/api/items")).json()["items"] as Json[];
  assert.equal(first?.["sheet"], "Ho\u2400ja");
  const item = `${first?.["importId"]}/${first?.["sheet"]}!${first?.["row"]}`;
  said(await page(`/api/traces/${path(item)}`), 200);
  said(await post("/api/requests", { item, foundText: "en un cateo", addressee: "atf-through-fgr" }), 201);
});

test("what is left to do: of one item, and of all, page by page", async (t) => {
  const { page, post, item } = await aCase(t);
  const { next } = said(await page(`/api/items/${path(item(2))}/next`), 200) as { next: Json[] };
  assert.ok(next.length > 0 && next.every(({ step }) => typeof step === "string"));
  const found: unknown[] = [];
  for (let cursor = ""; ; ) {
    const reply = said(await page(`/api/open-traces?limit=1${cursor}`), 200);
    found.push(...(reply["items"] as Json[]).map((one) => one["item"]));
    assert.equal(reply["total"], 3);
    if (reply["next"] === null) break;
    cursor = `&cursor=${path(String(reply["next"]))}`;
  }
  assert.deepEqual([...found].sort(), [2, 3, 4].map(item));
  const gone = Buffer.from(JSON.stringify({ after: "imp_none" })).toString("base64url");
  assert.equal((await page(`/api/open-traces?cursor=${gone}`)).status, 400);
  const steps = said(await page("/api/open-steps"), 200) as {
    traces: number;
    tasks: { step: Json; traces: number; first: Json[] }[];
  };
  assert.equal(steps.traces, 3);
  assert.equal(
    steps.tasks.reduce((sum, { traces }) => sum + traces, 0),
    3,
  );
  for (const { traces, first } of steps.tasks) assert.equal(first.length, Math.min(traces, 20));
  // What is kept is kept while the ledger stands still: a new entry is seen.
  const before = steps.tasks.flatMap(({ step }) => (step["asked"] === null ? [] : [step]));
  assert.equal(before.length, 0);
  const made = said(
    await post("/api/requests", { item: item(2), caseNumber: "EJ-1", anyway: "test" }),
    201,
  ) as {
    request: { id: string };
  };
  said(await post(`/api/requests/${made.request.id}/send`, {}), 200);
  const now = said(await page("/api/open-steps"), 200) as { tasks: { step: Json }[] };
  assert.notDeepEqual(
    now.tasks.map(({ step }) => [step["step"], step["addressee"], step["asked"]]),
    steps.tasks.map(({ step }) => [step["step"], step["addressee"], step["asked"]]),
  );
});

test("an exhibit's chain is recorded, flagged, corrected and printed", async (t) => {
  const { page, post, item } = await aCase(t);
  const at = `/api/items/${path(item(2))}/custody`;
  const held = { act: "seized", from: "2020-05-04", until: "2020-05-05", office: "Fiscalía", seal: "A1" };
  said(await post(at, held), 201);
  const { id } = said(await post(at, { act: "stored", from: "2020-05-09", office: "Bodega" }), 201);
  const shown = said(await page(at), 200) as { chain: string[]; flags: Json[] };
  assert.equal(shown.chain.length, 2);
  assert.deepEqual(
    shown.flags.map(({ code }) => code),
    ["gap", "seal-missing"],
  );
  assert.match((await page(`${at}/form?language=es`)).text, /^%PDF-1/);
  said(await post(`${at}/${id}/correct`, { why: "another exhibit" }), 200);
  const after = said(await page(at), 200) as { chain: string[]; records: Json[] };
  assert.deepEqual([after.chain.length, after.records.length], [1, 2]);
  const person = await post(at, { ...held, office: "Juan Pérez Hernández, CURP PEHJ800101HDFRRN09" });
  assert.equal(codeOf(person), "custody-refused");
});

test("an owner's list is seen by its owner alone and needs an authority", async (t) => {
  const { page, post, item } = await aCase(t);
  const entry = { serial: "311-45298", caseNumber: "EJ/1", review: on(30), expires: on(90) };
  assert.equal(codeOf(await post("/api/suspects", entry)), "profile-missing");
  assert.equal(said(await page("/api/authority"), 200)["authority"], null);
  said(await post("/api/authority", OFFICE), 201);
  const made = said(await post("/api/suspects", entry), 201) as { id: string; secret: string };
  const own = { "x-suspect-secret": made.secret };
  const { entries } = said(await page("/api/suspects", { headers: own }), 200) as { entries: Json[] };
  assert.deepEqual(entries[0]?.["seen"], [item(2)]);
  const other = { "x-suspect-secret": `sus_${"A".repeat(43)}` };
  assert.deepEqual(said(await page("/api/suspects", { headers: other }), 200)["entries"], []);
  assert.equal((await page("/api/suspects")).status, 400);
  assert.equal((await post(`/api/suspects/${made.id}/lapse`, {}, other)).status, 404);
  said(await post(`/api/suspects/${made.id}/lapse`, {}, own), 200);
  said(await post("/api/authority/withdraw", { why: "moved" }), 200);
  assert.equal(said(await page("/api/authority"), 200)["authority"], null);
});

test("a request and its answer between two installations, over both doors", async (t) => {
  const [a, b] = [await aCase(t), await aServer(t)];
  const post = (to: Served, at: string, body: Json): Promise<Reply> => to.page(at, { method: "POST", body });
  said(await a.post("/api/authority", OFFICE), 201);
  const cards = await Promise.all([a, b].map(async (one) => said(await one.page("/api/exchange/card"), 200)));
  const [ofA, ofB] = cards as [Json, Json];
  const wrong = await a.post("/api/exchange/peers", { card: ofB["card"], compared: String(ofA["print"]) });
  assert.equal(codeOf(wrong), "card-refused");
  said(await a.post("/api/exchange/peers", { card: ofB["card"], compared: ofB["print"] }), 201);
  said(await post(b, "/api/exchange/peers", { card: ofA["card"], compared: ofA["print"] }), 201);
  const made = said(await a.post("/api/requests", { item: a.item(2), foundText: "en un cateo" }), 201);
  const { id } = made["request"] as { id: string };
  const sealed = said(await a.post(`/api/requests/${id}/exchange`, { to: [ofB["print"]] }), 201);
  const out = await sendFile(b.page, "in.age", Buffer.from(String(sealed["file"]), "base64"));
  const came = said(await post(b, "/api/exchange/received", { upload: out }), 201);
  assert.equal((came["message"] as Json)["about"], "request");
  assert.equal(codeOf(await post(b, "/api/exchange/received", { upload: out })), "exchange-refused");
  const message = (came["message"] as { id: string }).id;
  const seen = said(await b.page(`/api/exchange/messages/${message}`), 200);
  assert.equal((seen["body"] as Json)["id"], id);
  const hops = [{ kind: "retail-sale", date: "2015-06-30", from: "Sample Arms", document: "7" }];
  const answer = { on: on(1), hops };
  const reply = said(await post(b, `/api/exchange/messages/${message}/reply`, { answer }), 201);
  const back = await sendFile(a.page, "out.age", Buffer.from(String(reply["file"]), "base64"));
  const taken = said(await a.post("/api/exchange/received", { upload: back }), 201)["taken"] as Json;
  assert.equal((taken["request"] as Json)["status"], "answered-full");
  const ways = (said(await a.page("/api/exchange/messages"), 200)["items"] as Json[]).map(({ way }) => way);
  assert.deepEqual(ways, ["sent", "received"]);
});

test("a claim is shown with what may be said of it, promises with what became of them", async (t) => {
  const { page } = await aServer(t);
  const claims = said(await page("/api/claims?limit=500"), 200)["items"] as { id: string }[];
  const shown = said(await page(`/api/claims/${path(claims[0]!.id)}`), 200) as Json;
  const { en, es } = shown["sentences"] as { en: Json | null; es: Json | null };
  assert.equal(en === null, es === null);
  assert.equal((await page("/api/claims/no-such")).status, 404);
  const first = said(await page("/api/commitments?limit=2"), 200) as { items: Json[]; total: number };
  assert.ok(first.items.length === 2 && first.total > 5);
  const csv = await page("/api/exports/commitments");
  assert.equal(csv.text.trim().split("\r\n").length, first.total + 1);
});

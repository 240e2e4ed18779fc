/** A finding through the gate, into a package, to another machine, and back to its cells. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { atDesk, type Desk, importFile } from "#casework";
import { type PublishWish, publish, verifyPackage, walkFigure } from "#publishing";

let dir = "";
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "headstamp-publish-"));
});
after(() => rm(dir, { recursive: true, force: true }));

const at = <T>(work: (desk: Desk) => Promise<T>): Promise<T> =>
  atDesk({ data: join(dir, "store"), actor: "story", verb: "test", create: true }, work);

const wish = (part: Partial<PublishWish>): PublishWish => ({
  ...{
    names: ["makers-by-calibre"],
    by: null,
    where: [],
    given: [],
    out: join(dir, "out"),
    k: 10,
    tlp: "TLP:CLEAR",
  },
  ...{
    series: null,
    notes: [],
    replyTo: "desk@example.org",
    replies: [],
    confirmParties: true,
    ranked: false,
  },
  ...{ releases: [], period: null, without: [] },
  ...part,
});

const codes = async (desk: Desk, part: Partial<PublishWish>): Promise<string[]> =>
  (await publish(desk, wish(part))).refusals.map(({ code }) => code);

test("synthetic data pass with their mark in every file; the copied folder verifies, and each flipped byte is named", async () => {
  const out = join(dir, "package");
  await at(async (desk) => {
    const imported = {
      file: "data/sample/seizures-synthetic.xlsx",
      as: "seizures",
      origin: "own",
      country: "MX",
    } as const;
    await importFile(desk, {
      ...imported,
      dryRun: false,
      kind: null,
      sheet: null,
      mapping: null,
      replaces: null,
    });
    const { refusals, done } = await publish(desk, wish({ out }));
    assert.deepEqual(refusals, []);
    assert.ok((done?.figures ?? 0) > 0);
    const walk = await walkFigure(desk.store, { dir: out, figure: "F1", most: 3, data: join(dir, "store") });
    assert.ok(walk.same && walk.cells.every(({ text }) => text !== null), JSON.stringify(walk.cells));
    assert.ok((await publish(desk, wish({ out })).catch((error) => error.code)) === "package-exists");
  });
  const copy = join(dir, "elsewhere");
  await cp(out, copy, { recursive: true });
  await rm(join(dir, "store"), { recursive: true });
  const whole = await verifyPackage(copy, null);
  assert.deepEqual(whole.faults, []);
  assert.equal((await verifyPackage(copy, whole.fingerprint)).pinned, true);
  assert.deepEqual((await verifyPackage(copy, "0".repeat(64))).faults, [
    { file: "proof/key.txt", what: "foreign-key" },
  ]);
  const names = (await readdir(copy, { recursive: true, withFileTypes: true }))
    .filter((one) => !one.isDirectory())
    .map((one) => join(one.parentPath, one.name));
  for (const path of names) {
    const bytes = await readFile(path);
    if (!path.endsWith(".pdf") && !path.includes("/proof/"))
      assert.match(bytes.toString("utf8"), /SYNTHETIC DATA|DATOS SINTÉTICOS/, path);
    const places = path.includes("/proof/") ? [0, bytes.length >> 1, bytes.length - 1] : [bytes.length >> 1];
    for (const place of places) {
      const bad = Buffer.from(bytes);
      bad[place] = (bad[place] ?? 0) ^ 1;
      await writeFile(path, bad);
      const { faults } = await verifyPackage(copy, null);
      assert.deepEqual(
        faults.map(({ file }) => join(copy, file)),
        [path],
        `${path} at ${place}`,
      );
    }
    await writeFile(path, bytes);
  }
  // Torn so that it is no CSV any more, a table is still told as changed, and not as counted wrongly.
  const table = join(copy, "data/makers-by-calibre.csv");
  const untorn = await readFile(table, "utf8");
  await writeFile(table, untorn.replace("F1,makers", 'F1,"mak"ers'));
  assert.deepEqual((await verifyPackage(copy, null)).faults, [
    { file: "data/makers-by-calibre.csv", what: "changed" },
  ]);
  await writeFile(table, untorn);
  await writeFile(join(copy, "extra.txt"), "x");
  assert.deepEqual((await verifyPackage(copy, null)).faults, [{ file: "extra.txt", what: "unknown" }]);
  await rm(join(copy, "extra.txt"));
  await rm(join(copy, "report.es.pdf"));
  assert.deepEqual((await verifyPackage(copy, null)).faults, [{ file: "report.es.pdf", what: "missing" }]);
});

test("one figure's line is proven by itself, and no other figure by it", async () => {
  const lines = (await readFile(join(dir, "package/proof/figures.jsonl"), "utf8")).trim().split("\n");
  const alone = join(dir, "figure.json");
  await writeFile(alone, lines[0] ?? "");
  assert.equal((await verifyPackage(alone, null)).ok, true);
  const line = JSON.parse(lines[0] ?? "") as { figure: { numerator: number } };
  line.figure.numerator += 1;
  await writeFile(alone, JSON.stringify(line));
  assert.deepEqual(
    (await verifyPackage(alone, null)).faults.map(({ what }) => what),
    ["changed"],
  );
});

const HEAD = "FOLIO,FECHA,ESTADO,MUNICIPIO,TIPO,CALIBRE,MARCAS EN EL CULOTE";
const rows = Array.from(
  { length: 40 },
  (_, n) => `F-${n},0${(n % 9) + 1}/03/2021,SINALOA,CULIACAN,CARTUCHO,.50 BMG,${n < 25 ? "LC 19" : "TW 54"}`,
);

test("every reason is told at once, each with what it is about", async () => {
  const path = join(dir, "own.csv");
  await writeFile(path, `${[HEAD, ...rows].join("\n")}\n`);
  await at(async (desk) => {
    const plain = {
      as: "seizures",
      country: "MX",
      dryRun: false,
      kind: null,
      sheet: null,
      mapping: null,
      replaces: null,
    } as const;
    await importFile(desk, { ...plain, file: path, origin: "own" });
    const notes = [
      "70 % of the guns are American. Each year 200,000 guns are smuggled into Mexico.",
      "Lake City arms the Cartel de Sinaloa. Juan Pérez López bought the rest.",
    ];
    const told = await codes(desk, {
      notes,
      replyTo: null,
      confirmParties: false,
      ranked: true,
      out: join(dir, "no"),
    });
    for (const code of [
      ...[
        "party-source",
        "party-unconfirmed",
        "reply-missing",
        "ranking-without-exposure",
        "share-without-base",
      ],
      ...["flow-single-number", "group-without-docket", "person-named"],
    ]) {
      assert.ok(told.includes(code), `${code}: ${told.join(" ")}`);
    }
    assert.deepEqual(
      await codes(desk, { names: ["origins-by-calibre"], by: "municipality", out: join(dir, "no") }),
      ["place-precise"],
    );
    assert.deepEqual(await codes(desk, { names: ["origins-by-calibre"], k: 50, out: join(dir, "no") }), [
      "nothing-left",
    ]);
  });
});

test("nothing of an unauthorised copy is published", async () => {
  const path = join(dir, "copy.csv");
  await writeFile(path, `${[HEAD, ...rows.map((row) => row.replace("F-", "G-"))].join("\n")}\n`);
  await at(async (desk) => {
    const plain = {
      as: "seizures",
      country: "MX",
      dryRun: false,
      kind: null,
      sheet: null,
      mapping: null,
      replaces: null,
    } as const;
    await importFile(desk, { ...plain, file: path, origin: "unauthorised" });
    assert.ok(
      (await codes(desk, { names: ["origins-by-calibre"], out: join(dir, "no") })).includes(
        "origin-unauthorised",
      ),
    );
  });
});

/** What Data Package 2.0 and Table Schema 2.0 ask of a descriptor: https://datapackage.org/standard/data-package/ */
test("the descriptor is a Data Package 2.0: every resource is there, hashed, and every table is what its schema says", async () => {
  const root = join(dir, "package");
  const pack = JSON.parse(await readFile(join(root, "datapackage.json"), "utf8"));
  assert.equal(pack.$schema, "https://datapackage.org/profiles/2.0/datapackage.json");
  assert.match(pack.name, /^[a-z0-9\-._/]+$/);
  assert.match(pack.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  assert.match(pack.version, /^\d+\.\d+\.\d+$/);
  assert.ok(pack.sources.length > 0 && pack.sources.every(({ title }: { title: string }) => title !== ""));
  const names = pack.resources.map(({ name }: { name: string }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const resource of pack.resources) {
    // No path leaves the package: relative, with no step up and no hidden part.
    assert.match(resource.path, /^(?!\/)(?!.*(?:^|\/)\.)[\w./-]+$/);
    assert.match(resource.mediatype, /^[a-z]+\/[\w.+-]+$/);
    const bytes = await readFile(join(root, resource.path));
    assert.equal(resource.bytes, bytes.length);
    assert.equal(resource.hash, `sha256:${createHash("sha256").update(bytes).digest("hex")}`);
    if (resource.type !== "table") continue;
    const { fields, primaryKey, missingValues } = resource.schema;
    const [head = [], ...rows] = (await readCsv(bytes)).map((row) => [...row]);
    assert.deepEqual(
      head,
      fields.map(({ name }: { name: string }) => name),
    );
    assert.deepEqual(missingValues, [""]);
    const key = head.indexOf(primaryKey[0]);
    assert.equal(new Set(rows.map((row) => row[key])).size, rows.length);
    const forms: Record<string, RegExp> = {
      ...{
        integer: /^-?\d+$/,
        number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
        boolean: /^(true|false)$/,
        string: /./s,
      },
    };
    for (const row of rows) {
      assert.equal(row.length, fields.length);
      row.forEach((text, at) => {
        if (text !== "") assert.match(text, forms[fields[at].type] ?? /$^/, `${fields[at].name}: ${text}`);
      });
    }
  }
});

async function readCsv(bytes: Buffer): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [[]];
  let [text, quoted] = ["", false];
  const said = bytes.toString("utf8");
  for (let at = 0; at < said.length; at++) {
    const one = said[at];
    if (quoted) {
      if (one === '"' && said[at + 1] === '"') text += said[++at];
      else if (one === '"') quoted = false;
      else text += one;
    } else if (one === '"') quoted = true;
    else if (one === "," || one === "\n") {
      rows.at(-1)?.push(text.replace(/\r$/, ""));
      text = "";
      if (one === "\n") rows.push([]);
    } else text += one;
  }
  return rows.filter((row) => row.length > 0);
}

test("an auditor walks from a step of a funnel to every row of it; a table is left out by its name", async () => {
  await at(async (desk) => {
    const out = join(dir, "funnel");
    const asked = { names: ["funnel"], where: ["as=seizures"], out };
    const path = join(dir, "guns.csv");
    const guns = Array.from(
      { length: 80 },
      (_, n) => `G-${n},2021-03-13,SINALOA,PISTOLA,9MM,GLOCK,ABC${n + 100}`,
    );
    await writeFile(path, `${["FOLIO,FECHA,ESTADO,TIPO,CALIBRE,MARCA,MATRICULA", ...guns].join("\n")}\n`);
    const plain = { dryRun: false, kind: null, sheet: null, mapping: null, replaces: null } as const;
    await importFile(desk, { ...plain, file: path, as: "seizures", origin: "official", country: "MX" });
    const { refusals, done } = await publish(desk, wish(asked));
    assert.deepEqual(refusals, []);
    assert.ok((done?.figures ?? 0) > 0);
    const text = await readFile(join(out, "publication.json"), "utf8");
    const { figures } = JSON.parse(text) as { figures: { id: string; key: string; numerator: number }[] };
    const recorded = figures.find(({ key, numerator }) => key === "recorded" && numerator === 80);
    const walk = await walkFigure(desk.store, {
      dir: out,
      figure: recorded?.id ?? "",
      most: 1000,
      data: join(dir, "store"),
    });
    assert.deepEqual([walk.same, walk.total], [true, 80]);
    const { publicationId } = JSON.parse(text) as { publicationId: string };
    assert.ok(publicationId.startsWith("pub_"));
    const report = await verifyPackage(out, null);
    assert.ok(report.ok && (report.recounted ?? 0) > 0);
    const without = { ...asked, out: join(dir, "none"), without: ["guns.csv, 2021"] };
    const none = await codes(desk, without);
    assert.ok(none.includes("nothing-read") || none.includes("nothing-left"), none.join());
    const misnamed = publish(desk, wish({ ...without, without: ["guns.csv, 2012"] }));
    await assert.rejects(misnamed, { code: "table-missing" });
  });
});

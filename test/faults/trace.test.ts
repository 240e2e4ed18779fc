/** Bad input to a trace: each is said in a full sentence in both languages, with a code and the cells where a program reads it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";

const BIN = resolve("bin/headstamp");
const dir = mkdtempSync(join(tmpdir(), "headstamp-bad-"));
after(() => rmSync(dir, { recursive: true, force: true }));

function headstamp(...args: readonly string[]) {
  const env = { ...process.env, LANG: "C", LC_ALL: "C", HEADSTAMP_LANG: "en", DATABASE_URL: undefined };
  const run = spawnSync(process.execPath, [BIN, ...args, "--data", join(dir, "store")], {
    ...{ cwd: dir, env, encoding: "utf8" },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** Synthetic: the first gun was sold after it was recovered; the second is older than the register that follows. */
const SHEET = `case_id,Serial number,Manufacturer,Model,Caliber,Type,Name of dealer,Purchase State,Purchase date,Recovery date,State
C-1,311-45298,Ruger,Mini-14,.223,rifle,Muestra Guns,TX,2016-08-02,2016-03-01,Sonora
C-2,311-45299,Ruger,Mini-14,.223,rifle,,,2015-02-02,2016-03-02,Sonora
`;
const REGISTER = `Serial Number,Make,Model,Cal.,Sale Date,Dealer,Dealer State
999-11111,Ruger,Mini-14,.223,2019-01-01,Otra Guns,TX
`;

test("contradicting dates, a register of another time, an answer to nobody's question", () => {
  writeFileSync(join(dir, "guns.csv"), SHEET);
  writeFileSync(join(dir, "sales.csv"), REGISTER);
  assert.equal(headstamp("import", "guns.csv", "--as", "case-items").status, 0);
  const added = headstamp("register", "add", "sales.csv", "--kind", "sale", "--period", "2018/2020");
  assert.equal(added.status, 0, added.err);

  const json = JSON.parse(headstamp("trace", "311-45298", "--json").out) as {
    troubles: { code: string; detail: string; said: string; cells: { address: string }[] }[];
  };
  assert.deepEqual(
    json.troubles.map(({ code, detail }) => [code, detail]),
    [
      ["contradict", "sale-after-recovery"],
      ["coverage", "sales.csv"],
    ],
  );
  for (const { said, cells } of json.troubles) {
    assert.match(said, /^couldn't .*: got .*, expected .*\. .*\.$/);
    assert.ok(cells.length > 0);
  }
  const english = headstamp("trace", "311-45298").out;
  assert.match(english, /couldn't bring two records into one order: got recovered 2016-03-01 \[csv!J2\]/);
  assert.match(english, /couldn't look for it in sales\.csv: got an item recovered on 2016-03-01 \[csv!J2\]/);
  const spanish = headstamp("trace", "311-45298", "--lang", "es").out;
  assert.match(spanish, /no se pudieron poner dos registros en un orden: se obtuvo recuperada 2016-03-01/);
  assert.match(spanish, /no se pudo buscar en sales\.csv: .*\(2018 – 2020\)/);
  assert.doesNotMatch(spanish, /couldn't|\brifle\b(?! )/);

  writeFileSync(
    join(dir, "answer.json"),
    JSON.stringify({
      ...{
        format: "headstamp-response v1",
        request: `req_${"0".repeat(32)}`,
        number: "",
        status: "answered-full",
      },
      ...{ reasons: [], closing: null, on: "2026-01-01", until: null, hops: [], related: [] },
      ...{ restrictions: [], withheld: [], text: "" },
    }),
  );
  for (const [language, start] of [
    [
      "en",
      /^couldn't find the request: got the number req_0+, expected one of a request that was made here .*Nothing was taken in/,
    ],
    ["es", /^no se encontró la solicitud: se obtuvo el número req_0+, se esperaba .*No se recibió nada/],
  ] as const) {
    const { status, err } = headstamp(
      "request",
      "answer",
      `req_${"0".repeat(32)}`,
      "answer.json",
      "--lang",
      language,
    );
    assert.equal(status, 1, err);
    assert.match(err, start);
  }
});

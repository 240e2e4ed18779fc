/** Numbers of every maker's format in the table, as courts and laboratories write them, damaged each way: the row is found. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { damageBetween } from "#linkage";
import { link } from "#matching";
import { csvLine } from "#sheets";
import { DAMAGE_KINDS, damageNumber } from "../../bench/damage.ts";
import { pick, randomFrom } from "../../bench/seeded.ts";
import { aLinkWish } from "../factory/links.ts";

const SEED = 20_261_122;
const EACH = 3;

type Line = Readonly<Record<string, string>>;

/** The front apart from the digits, groups of digits apart, or as one word. */
function writings(key: string): readonly string[] {
  const front = /^([A-Z]+)(\d.*)$/.exec(key);
  const groups = /^(\d{3})(\d{5})$/.exec(key);
  return [
    key,
    ...(front === null ? [] : [`${front[1]} ${front[2]}`, `${front[1]}-${front[2]}`]),
    ...(groups === null ? [] : [`${groups[1]}-${groups[2]}`]),
  ];
}

test("whatever the damage of the model, the row of a number of any known format is a candidate", async (t) => {
  const formats: Line[] = parse(await readFile("data/marks/serial-formats.csv"), { columns: true });
  const texts = formats.flatMap(({ make, pattern }, at) =>
    fc
      .sample(fc.stringMatching(new RegExp(pattern!)), { numRuns: EACH, seed: SEED + at })
      .filter((key) => key.length >= 4 && key.length <= 20)
      .flatMap((key) => writings(key).map((text) => ({ text, make: make! }))),
  );
  assert.ok(texts.length > 200, String(texts.length));
  const random = randomFrom(SEED);
  const marks = texts.flatMap(({ text, make }, row) =>
    DAMAGE_KINDS.flatMap((kind) => {
      const serial = damageNumber(text, kind, random);
      if (serial === null || damageBetween(serial, text) === null) return [];
      return [{ serial, kind, row, make: pick(random, ["", make]) }];
    }),
  );
  const dir = await mkdtemp(join(tmpdir(), "headstamp-recall-"));
  t.after(() => rm(dir, { recursive: true, force: true }));
  const csv = (header: readonly string[], lines: readonly (readonly string[])[]): string =>
    [header, ...lines].map((line) => csvLine([...line])).join("");
  await writeFile(
    join(dir, "register.csv"),
    csv(
      ["id", "serial", "make"],
      texts.map(({ text, make }, at) => [`r${at}`, text, make]),
    ),
  );
  await writeFile(
    join(dir, "marks.csv"),
    csv(
      ["id", "serial", "make"],
      marks.map(({ serial, make }, at) => [`m${at}`, serial, make]),
    ),
  );
  const why = new Map<string, string>();
  await link(
    aLinkWish(dir, {
      onOutcome: (outcome) => void (outcome.why !== null && why.set(outcome.id, outcome.why)),
    }),
  );
  const found = new Set<string>();
  for (const line of parse(await readFile(join(dir, "out.csv")), { columns: true }) as Line[]) {
    found.add(`${line["mark_id"]!.replace(/#\d+$/, "")} ${line["register_id"]}`);
  }
  const missed = marks.flatMap(({ serial, kind, row }, at) =>
    found.has(`m${at} r${row}`) || why.has(`m${at}`) ? [] : [`${kind}: ${texts[row]!.text} as ${serial}`],
  );
  assert.deepEqual(missed, []);
  // A damaged number may read as none: "0000", "12 GA". It is told why it was not looked for, and that is rare.
  assert.ok(why.size / marks.length < 0.005, `${why.size} of ${marks.length}`);
});

/** Bad marks, bad registers, lost threads and stopped jobs: bounded, honest, never a hang. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "csv-parse/sync";
import { DEFAULT_MODEL } from "#linkage";
import { type LinkOutcome, type LinkWish, link } from "#matching";
import { aLinkWish } from "../factory/links.ts";

const dir = mkdtempSync(join(tmpdir(), "headstamp-link-"));
after(() => rmSync(dir, { recursive: true, force: true }));
let made = 0;

function written(text: string): string {
  const path = join(dir, `f${++made}.csv`);
  writeFileSync(path, text);
  return path;
}

const wish = (marks: string, register: string, part: Partial<LinkWish> = {}): LinkWish =>
  aLinkWish(dir, { marks, register, out: join(dir, `o${++made}.csv`), threads: 2, ...part });

type Line = Readonly<Record<string, string>>;
const linesOf = (path: string): Line[] => parse(readFileSync(path), { columns: true }) as Line[];
const serials = (count: number): string =>
  Array.from({ length: count }, (_, n) => `${n},AB${100_000 + 3 * n},${n % 2 ? "Colt" : "Glock"},9mm`).join(
    "\n",
  );
const REGISTER = `id,serial,make,calibre\n${serials(3000)}\n`;

test("marks that say little: each has its line of none, and the reason is told", async () => {
  const texts = [
    "",
    "????????????",
    "A???????????7",
    "SIN SERIE",
    "0000",
    "LIMADO",
    "no visible",
    "X".repeat(90),
    "?",
  ];
  const marks = written(`id,serial,make\n${texts.map((text, n) => `m${n},${text},`).join("\n")}\n`);
  const outcomes: LinkOutcome[] = [];
  const asked = wish(marks, written(REGISTER), { onOutcome: (outcome) => void outcomes.push(outcome) });
  const summary = await link(asked);
  assert.deepEqual([summary.marks, summary.linked, summary.none + summary.undecided], [9, 0, 9]);
  const lines = linesOf(asked.out!);
  for (const [n] of texts.entries()) {
    const none = lines.filter((line) => line["mark_id"] === `m${n}` && line["register_id"] === "");
    assert.equal(none.length, 1, `m${n}`);
    // What was not looked for keeps what was believed before; what was, and found nothing, is none.
    const probability = Number(none[0]!["probability"]);
    assert.ok(probability > 0.5 || probability === DEFAULT_MODEL.none, `m${n} ${probability}`);
  }
  assert.ok(outcomes.filter(({ why }) => why !== null).length >= 7);
});

test("a register without numbers, or with a million of one: every mark is none, or says its bound", async () => {
  const marks = written("id,serial\n1,AB100003\n2,0000\n");
  const none = await link(wish(marks, written("id,serial\n1,S/N\n2,0000\n")));
  assert.deepEqual([none.none, none.candidates, none.notes.map(({ code }) => code)], [2, 0, ["no-serials"]]);
  const rows = Array.from({ length: 1_000_000 }, (_, n) => `${n},AB100003`).join("\n");
  const asked = wish(marks, written(`id,serial\n${rows}\n`), { most: 500 });
  const many = await link(asked);
  assert.deepEqual([many.bounded, many.bound, many.candidates, many.linked], [1, 500, 500, 0]);
  const lines = linesOf(asked.out!).filter((line) => line["mark_id"] === "1");
  assert.equal(lines.length, 501);
  const listed = lines.filter((line) => line["register_id"] !== "");
  assert.ok(listed.reduce((sum, line) => sum + Number(line["probability"]), 0) < 0.01);
});

test("ids that stand twice are said, and both rows are listed", async () => {
  const asked = wish(
    written("id,serial\n1,AB100003\n"),
    written("id,serial\n7,AB100003\n7,AB100009\n8,CD55555\n"),
  );
  const summary = await link(asked);
  assert.deepEqual(summary.notes, [
    { code: "repeated-ids", n: 1 },
    { code: "few-marks", n: 1 },
  ]);
});

test("the parts add up to the weight and the probabilities to one, none included", async () => {
  const marks = written(
    `id,serial,make,calibre,note\n${["AB1000?3,Colt,9mm", "AB10O003,,", "B100003,Glock,.45", "QQ1,,"].map((m, n) => `${n},${m},"a, ""b"""`).join("\n")}\n`,
  );
  const asked = wish(marks, written(REGISTER));
  await link(asked);
  const lines = linesOf(asked.out!);
  const columns = Object.keys(lines[0]!);
  assert.deepEqual(columns.slice(0, 5), ["mark_id", "register_id", "rank", "probability", "weight"]);
  const parts = columns.slice(5).filter((name) => !name.startsWith("mark."));
  for (const line of lines) {
    const sum = parts.reduce((total, part) => total + Number(line[part]), 0);
    assert.ok(Math.abs(sum - Number(line["weight"])) < 1e-9, JSON.stringify(line));
    assert.equal(line["mark.note"], 'a, "b"');
  }
  for (const id of ["0", "1", "2", "3"]) {
    const own = lines.filter((line) => line["mark_id"] === id);
    assert.ok(Math.abs(own.reduce((sum, line) => sum + Number(line["probability"]), 0) - 1) < 1e-9);
    assert.deepEqual(
      own.map((line) => Number(line["rank"])),
      own.map((_, n) => n + 1),
    );
    assert.equal(own.filter((line) => line["register_id"] === "").length, 1);
  }
});

const MARKS = `id,serial\n${Array.from({ length: 2000 }, (_, n) => `m${n},AB${100_000 + 3 * n}`).join("\n")}\n`;

test("a thread that ends is replaced, and its batch is answered by another", async () => {
  const [marks, register] = [written(MARKS), written(REGISTER)];
  const whole = wish(marks, register);
  await link(whole);
  const torn = wish(marks, register, { dieAt: 3 });
  const summary = await link(torn);
  assert.equal(summary.marks, 2000);
  assert.equal(readFileSync(torn.out!, "utf8"), readFileSync(whole.out!, "utf8"));
});

test("one thread or three give the same bytes", async () => {
  const [marks, register] = [written(MARKS), written(REGISTER)];
  const [one, three] = [wish(marks, register, { threads: 1 }), wish(marks, register, { threads: 3 })];
  await link(one);
  await link(three);
  assert.equal(readFileSync(one.out!, "utf8"), readFileSync(three.out!, "utf8"));
});

test("a job that is stopped leaves no file of that name, and the same command goes on to the same bytes", async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `m${n},AB${100_000 + 3 * (n % 3000)}`).join("\n");
  const [marks, register] = [written(`id,serial\n${rows}\n`), written(REGISTER)];
  const whole = wish(marks, register);
  const counted = await link(whole);
  const controller = new AbortController();
  const out = join(dir, "stopped.csv");
  const stopping = { out, signal: controller.signal };
  const tell = (what: string, done: number): void => {
    if (what === "link" && done > 3000) controller.abort();
  };
  const first = await link(wish(marks, register, { ...stopping, tell }));
  assert.equal(first.stopped, true);
  assert.ok(first.marks > 3000 && first.marks < 20_000, String(first.marks));
  assert.throws(() => readFileSync(out), { code: "ENOENT" });
  const rest = await link(wish(marks, register, { out }));
  assert.equal(readFileSync(out, "utf8"), readFileSync(whole.out!, "utf8"));
  const { marks: all, linked, none, candidates } = counted;
  assert.deepEqual([rest.marks, rest.linked, rest.none, rest.candidates], [all, linked, none, candidates]);
});

/**
 * The kernel's speed on one thread: `node --max-old-space-size=12000 dist/tools/bench/speed/linkage.js [rows] [marks]`. Serials
 * of twelve templates in sequence; marks are rows with the damage of the design's prototype (44 % clean, 20 % confusable, 12 %
 * one and 12 % two unreadable, 4 % dropped, 8 % another character). Beside it stands how fast this machine reads at
 * random from an array of the same size as the index.
 */
import { DEFAULT_MODEL, indexBytes, linker, type Mark, prober, registerBuilder, type Said } from "#linkage";
import { machineLine, measure, measureLine } from "../machine.ts";
import { pick } from "../quality/linkage/world.ts";
import { type Random, randomFrom } from "../seeded.ts";

const SEED = 1;
const [ROWS = 1_000_000, MARKS = 20_000] = process.argv.slice(2).map(Number);
const READS = 5_000_000;
const TEMPLATES = [
  "AAA99999",
  "B999999",
  "XY999999",
  "999999",
  "A999999B",
  "TKM99999",
  "FH99999",
  "GG999999",
  "9999999",
  "V9999999",
  "KA99999",
  "S999999",
];
const MAKES = ["Acme", "Borden", "Corvin", "Dalton", "Elgar", "Ferris"];
const DIGITS = "0123456789";

/** The number of a row: counters run on, and a full one moves its first letter. */
function serialOf(row: number): string {
  const template = TEMPLATES[row % TEMPLATES.length] as string;
  const width = template.split("9").length - 1;
  const count = Math.floor(row / TEMPLATES.length);
  const turn = Math.floor(count / 10 ** width);
  const at = template.indexOf("9");
  const front = template.slice(0, at);
  const letters = turn === 0 ? front : `${front}${String.fromCharCode(65 + (turn % 26))}`;
  return letters + String(count % 10 ** width).padStart(width, "0") + template.slice(at + width);
}

function rowOf(row: number): Said {
  return {
    serial: serialOf(row),
    make: MAKES[row % MAKES.length] as string,
    model: `M${Math.floor(row / 1000) % 40}`,
    calibre: `C${row % 8}`,
    from: 8000 + (row % 9000),
  };
}

function damaged(random: Random, serial: string): string {
  const kind = random();
  const at = Math.floor(random() * serial.length);
  if (kind < 0.44) return serial;
  if (kind < 0.64) return serial.replace("0", "O").replace("5", "S");
  if (kind < 0.76) return `${serial.slice(0, at)}?${serial.slice(at + 1)}`;
  if (kind < 0.88) return `${serial.slice(0, Math.max(0, at - 1))}??${serial.slice(Math.max(2, at + 1))}`;
  if (kind < 0.92) return serial.slice(0, at) + serial.slice(at + 1);
  return serial.slice(0, at) + pick(random, [...DIGITS]) + serial.slice(at + 1);
}

console.log(`${machineLine(SEED)}, ${ROWS} rows, ${MARKS} marks`);
const random = randomFrom(SEED);
const made = await measure("register and index, serials made on the way", () => {
  const builder = registerBuilder({ fields: ["make", "model", "calibre"], dated: true, order: "row-first" });
  for (let row = 0; row < ROWS; row++) builder.add(rowOf(row));
  return builder.finish();
});
console.log(measureLine(made, ROWS));
const { register, index } = made.result;
const bytes = indexBytes(index);
console.log(`index: ${(bytes / ROWS).toFixed(1)} bytes a row`);

const array = new Int32Array(Math.max(1024, Math.floor(bytes / 4)));
const places = Int32Array.from({ length: 2 ** 16 }, () => Math.floor(random() * array.length));
const reads = await measure("random reads of as many bytes", () => {
  let sum = 0;
  for (let at = 0, shift = 0; at < READS; at++) {
    if ((at & 65_535) === 0) shift = (shift + 40_503) % array.length;
    const place = (places[at & 65_535] as number) + shift;
    sum += array[place < array.length ? place : place - array.length] as number;
  }
  return sum;
});
console.log(measureLine(reads, READS, "reads"));

const marks = Array.from({ length: MARKS }, (): Mark => {
  const row = rowOf(Math.floor(random() * ROWS));
  return { ...row, serial: damaged(random, row.serial), from: 18_000 };
});
const link = linker({ register, index, model: DEFAULT_MODEL });
const probe = prober(index);
for (const mark of marks.slice(0, 1000)) link.weigh(mark);
const arms: Readonly<Record<string, (mark: Mark) => number>> = {
  "probe alone (candidates)": (mark) => probe(mark).total,
  "probe and weigh (candidates)": (mark) => link.weigh(mark).weights.size,
};
for (const [name, arm] of Object.entries(arms)) {
  const run = await measure(name, () => marks.reduce((sum, mark) => sum + arm(mark), 0));
  console.log(`${measureLine(run, MARKS, "marks")}, ${(run.result / MARKS).toFixed(1)} a mark`);
}

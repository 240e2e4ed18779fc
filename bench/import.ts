/**
 * Rows a second of an import from end to end into a new embedded store, each size in a process and a folder of its own:
 * `node dist/tools/bench/import.js [rows...]`, 10,000 and 100,000 unless told. The headline is the import alone: the file
 * read, every row durable in the ledger, every table following, in a store that stands open. Making the store, and
 * opening and closing it, have lines of their own; the marginal rate is what the rows beyond the size before took.
 * The sheet is made beforehand, 12 columns as seizure sheets have them: few calibres and makers in many spellings,
 * dates in mixed forms, serials that hardly repeat, cells eaten and left empty.
 */
import { spawnSync } from "node:child_process";
import { createWriteStream, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { atDesk, importFile } from "#casework";
import { find } from "#counting";
import { machineLine, measure, measureLine } from "./machine.ts";
import { randomFrom } from "./seeded.ts";

const SEED = 1;
const HEADERS = [
  ...["No. de evento", "Fecha de aseguramiento", "Estado", "Municipio", "Tipo de arma", "Marca", "Modelo"],
  ...["Calibre", "Matrícula", "País de origen", "Cantidad", "Observaciones"],
];
const PLACES = [
  ...[
    "Tamaulipas|Reynosa",
    "Tamaulipas|Matamoros",
    "Sonora|Nogales",
    "Sonora|Hermosillo",
    "Sinaloa|Culiacán",
  ],
  ...[
    "Sinaloa|Mazatlán",
    "Michoacán|Apatzingán",
    "Michoacán|Uruapan",
    "Jalisco|Guadalajara",
    "Jalisco|Zapopan",
  ],
  ...["Guerrero|Acapulco de Juárez", "Guerrero|Iguala", "Chihuahua|Juárez", "Baja California|Tijuana"],
  ...[
    "NUEVO LEON|MONTERREY",
    "D.F.|Iztapalapa",
    "Guanajuato|Celaya",
    "Zacatecas|Fresnillo",
    "Veracruz|Xalapa",
  ],
];
const TYPES = [
  "Pistola",
  "Revólver",
  "Fusil",
  "Rifle",
  "Escopeta",
  "Carabina",
  "ARMA CORTA",
  "Subfusil",
  "RIFLE",
];
const MAKES = [
  ...["Colt", "COLT'S", "Smith & Wesson", "S&W", "Smith and Wesson", "Beretta", "Glock", "Taurus", "Romarm"],
  ...[
    "Ruger",
    "Norinco",
    "Browning",
    "Remington",
    "Mossberg",
    "Winchester",
    "Century Arms",
    "FN Herstal",
    "Bushmaster",
  ],
  ...[
    "DPMS",
    "Barrett",
    "Zastava",
    "Llama",
    "Star",
    "Walther",
    "Sig Sauer",
    "S/M",
    "SIN MARCA",
    "ilegible",
    "Hi Point",
  ],
];
const MODELS = [
  ...[
    "AR-15",
    "M4",
    "1911",
    "92FS",
    "17",
    "GP WASR-10",
    "PT 92",
    "Mini 14",
    "M16A1",
    "AK-47",
    "5.7",
    "M82A1",
    "XD",
    "",
  ],
];
const CALIBRES = [
  ...[
    ".223",
    "5.56x45",
    "5.56 mm",
    "7.62x39",
    "7.62x39 mm",
    "7.62 X 51",
    ".308 Win",
    "9mm",
    "9 mm",
    "9x19",
    ".45",
  ],
  ...[
    ".45 ACP",
    ".38 Super",
    ".38 Spl",
    ".38",
    ".22",
    ".22 LR",
    ".50 BMG",
    ".50",
    "12 GA",
    "Cal. 12",
    "0.22",
    "380",
  ],
];
const NOTES = [
  "",
  "",
  "",
  "",
  "con cargador",
  "sin cargador",
  "culata plegable",
  "abastecida",
  "en mal estado",
];
const SERIALS = ["limada", "S/N", "sin matrícula", "borrada", "ilegible"];

/** Writes the sheet: events of one to some twenty guns, each with a place and a day. */
async function writeSheet(path: string, rows: number): Promise<void> {
  const random = randomFrom(SEED);
  const upTo = (n: number): number => Math.floor(random() * n);
  /** Earlier values are commoner, as in real columns. */
  const pick = (values: readonly string[]): string => values[Math.floor(random() ** 2 * values.length)]!;
  const two = (n: number): string => String(n).padStart(2, "0");
  const date = (): string => {
    const [day, month, year] = [two(1 + upTo(28)), two(1 + upTo(12)), 2010 + upTo(14)];
    return random() < 0.9 ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
  };
  const serial = (): string => {
    if (random() < 0.12) return pick(SERIALS);
    const letters = String.fromCharCode(65 + upTo(26), 65 + upTo(26));
    return `${letters}${random() < 0.2 ? "-" : ""}${100_000 + upTo(900_000)}`;
  };
  const out = createWriteStream(path);
  out.write(`${HEADERS.join(",")}\n`);
  let event: readonly string[] = [];
  let left = 0;
  let text = "";
  for (let row = 0, n = 0; row < rows; row++) {
    if (left-- <= 0) {
      event = [`E-${++n}`, date(), ...pick(PLACES).split("|")];
      left = upTo(random() < 0.8 ? 3 : 20);
    }
    const gun = [pick(TYPES), random() < 0.04 ? "" : pick(MAKES), pick(MODELS), pick(CALIBRES)];
    text += `${[...event, ...gun, serial(), random() < 0.5 ? "" : "EUA", "1", pick(NOTES)].join(",")}\n`;
    if (text.length > 1 << 16) {
      if (!out.write(text)) await new Promise<void>((resume) => out.once("drain", () => resume()));
      text = "";
    }
  }
  out.end(text);
  await finished(out);
}

/** What a size took, for the marginal rate of the next. */
interface Took {
  readonly rows: number;
  readonly wallS: number;
  readonly cpuS: number;
}

/** One import, then one question of it, in this process alone. */
async function importOnce(file: string, data: string, rows: number): Promise<Took> {
  const desk = { data, actor: "bench", verb: "import", create: true };
  const wish = { as: "seizures", origin: "own", kind: null, country: "MX", sheet: null } as const;
  const more = { mapping: null, replaces: null, dryRun: false };
  const made = await measure("  making the store", () => atDesk(desk, async () => {}));
  console.log(measureLine(made));
  const whole = await measure(`  the same with the store opened and closed`, () =>
    atDesk(desk, async (at) => {
      const done = await measure(`import of ${rows.toLocaleString("en")} rows`, () =>
        importFile(at, { file, ...wish, ...more }),
      );
      const { accepted, items, setAside } = done.result;
      if (accepted + setAside !== rows)
        throw new Error(`couldn't import: got ${accepted} + ${setAside}, expected ${rows}`);
      console.log(
        `${measureLine(done, rows)}, ${rate(rows, done.wallS)}, ${items} items, ${setAside} set aside`,
      );
      return done;
    }),
  );
  console.log(`${measureLine(whole, rows)}, ${rate(rows, whole.wallS)}`);
  const all = { rows, wallS: whole.wallS + made.wallS, cpuS: whole.cpuS + made.cpuS };
  console.log(`  and with the store made: ${all.wallS.toFixed(2)} s wall, ${rate(rows, all.wallS)}`);
  const wanted = { name: "origins-by-calibre", by: null, where: [] } as const;
  const answer = await measure("  findings origins-by-calibre, store opened and closed", () =>
    atDesk({ ...desk, verb: "findings" }, ({ store }) => find(store, wanted)),
  );
  console.log(`${measureLine(answer)}, ${answer.result.finding.groups.length} groups`);
  const { wallS, cpuS } = whole.result;
  return { rows, wallS, cpuS };
}

function rate(rows: number, wallS: number): string {
  return `${Math.round(rows / wallS).toLocaleString("en")} rows/s wall`;
}

const [mode, ...given] = process.argv.slice(2);
if (mode === "--once") {
  const took = await importOnce(given[0]!, given[1]!, Number(given[2]));
  writeFileSync(given[3]!, JSON.stringify(took));
} else {
  console.log(machineLine(SEED));
  const sizes = mode === undefined ? [10_000, 100_000] : [mode, ...given].map(Number);
  let before: Took | null = null;
  for (const rows of sizes) {
    const folder = await mkdtemp(join(tmpdir(), "headstamp-bench-"));
    try {
      const file = join(folder, "seizures.csv");
      const took = join(folder, "took.json");
      await writeSheet(file, rows);
      const self = fileURLToPath(import.meta.url);
      const words = [...process.execArgv, self, "--once", file, join(folder, "store"), String(rows), took];
      const child = spawnSync(process.execPath, words, { stdio: "inherit" });
      if (child.status !== 0) throw new Error(`couldn't measure ${rows} rows: status ${child.status}`);
      const now = JSON.parse(readFileSync(took, "utf8")) as Took;
      if (before !== null && rows > before.rows) {
        const [more, wallS] = [rows - before.rows, now.wallS - before.wallS];
        const cpu = ((1e6 * (now.cpuS - before.cpuS)) / more).toFixed(0);
        console.log(
          `  beyond ${before.rows.toLocaleString("en")} rows: ${rate(more, wallS)}, ${cpu} CPU us/row`,
        );
      }
      console.log(`  load ${loadavg()[0]!.toFixed(2)}`);
      before = now;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

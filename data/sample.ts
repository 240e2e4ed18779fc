/**
 * The sample case: a synthetic seizure file, as messy as the real ones and labelled synthetic in its first cell.
 * Everything in it is drawn from a seeded generator; no row speaks of a real event, object or person.
 */
import { utils, write } from "@e965/xlsx";

export const SAMPLE_SEED = 20_260_601;
/** First cell of each sheet; an import that meets it marks all it yields as synthetic. */
export const SYNTHETIC_LABEL = "DATOS SINTÉTICOS / SYNTHETIC DATA — Headstamp";

export type Cell = string | number | null;
export type Weighted = readonly (readonly [weight: number, text: string])[];

/** `5 LC 19 | 2` = weight 5 of "LC 19", weight 2 of an empty cell. */
export function weighted(list: string): Weighted {
  return list.split("|").map((part) => {
    const [, weight = "1", text = ""] = /^\s*(\d+)\s?(.*?)\s*$/.exec(part) ?? [];
    return [Number(weight), text];
  });
}

/** Mulberry32: 32-bit state, enough for drawing a sample. */
function source(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PLACES = weighted(
  "8 TAMAULIPAS/REYNOSA | 6 TAMPS./MATAMOROS, TAMPS. | 6 SINALOA/CULIACAN | 5 MICH./URUAPAN | 4 CHIH./CD. JUAREZ |" +
    "5 JALISCO/TLAJOMULCO DE ZÚÑIGA | 4 BAJA CALIFORNIA/TIJUANA, B.C. | 3 GUANAJUATO/CELAYA | 3 SONORA/CABORCA |" +
    "2 D.F./IZTAPALAPA, D.F. | 2 ZACATECAS/FRESNILLO | 1 EDO. MEX./ECATEPEC",
);
const SHAPES = weighted("70 dmy | 15 dmy2 | 10 mdy | 5 word");
const MONTHS = ["ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC"] as const;
export const LOST_SERIALS = weighted(
  "3 LIMADA | 2 limado | 3 S/N | 2 SIN MATRICULA | 2 ILEGIBLE | 1 BORRADA | 1 s/n",
);
/** Type; make; calibre (`#`: the spreadsheet made a number of it); model; shape of the serial. */
export const GUNS = weighted(
  "6 FUSIL;BARRETT;#0.5;M82A1;AA999999 | 4 FUSIL;Barret;.50;82A1;999999 | 9 FUSIL;COLT;0.223;AR-15;SP99999 |" +
    "7 FUSIL;ROMARM/CUGIR;7.62x39;WASR-10;1-99999-9999 | 5 FUSIL;NORINCO;7.62;AK-47;99999999 |" +
    "4 CARABINA;DEL-TON;#5.56;DTI-15;DTI-S999999 | 8 PISTOLA;GLOCK;9 mm;17;AAA999 | 4 REVOLVER;RUGER;#0.38;;999-99999 |" +
    "6 PISTOLA;Smith & Weson;.40;SD40VE;FAA9999 | 5 PISTOLA;BERETTA;9MM;92FS;BER999999 | 5 PISTOLA;TAURUS;9mm;PT92;TAA99999 |" +
    "3 PISTOLA;FN HERSTAL;5.7x28;FIVE-SEVEN;386999999 | 3 ESCOPETA;MOSSBERG;12;500;A999999 | 2 PISTOLA;;#0.22;;999999 |" +
    "2 SUBAMETRALLADORA;MENDOZA;9mm;HM-3;9999",
);

/** What a worn base, a hurried pen or a torn box leaves of a headstamp, by family of calibre. */
const ROUNDS: readonly { readonly weight: number; readonly calibres: Weighted; readonly stamps: Weighted }[] =
  [
    {
      weight: 8,
      calibres: weighted("4 .50 | 3 #0.5 | 3 CAL. .50 BMG | 2 12.7x99"),
      stamps: weighted(
        "14 LC 19 | 12 L C 11 | 9 LC08 | 7 L.C. 5 | 5 ⊕ LC 16 | 4 TW 54 | 3 DM 43 | 3 SL 43 | 6 TZ 91 | 6 CBC 12.7 |" +
          "5 PS 12 | 4 FN 85 | 3 WCC 92 | 2 RA 42 | 9 | 4 ILEGIBLE | 3 NO VISIBLE | 2 XQK 77",
      ),
    },
    {
      weight: 7,
      calibres: weighted("3 0.223 | 2 #0.223 | 2 5.56x45 | 2 5.56"),
      stamps: weighted(
        "10 LC 15 | 6 WCC 08 | 6 FC 223 REM | 5 AGUILA 5.56 | 5 PMC 223 | 4 WOLF .223 | 6 | 3 ILEGIBLE",
      ),
    },
    {
      weight: 5,
      calibres: weighted("1 7.62x39"),
      stamps: weighted("6 TULAMMO 7.62x39 | 5 WOLF 7.62X39 | 4 539 67 | 4 PPU 7.62x39 | 4 | 2 BORRADO"),
    },
    {
      weight: 4,
      calibres: weighted("3 9 mm | 2 9MM LUGER"),
      stamps: weighted(
        "8 AGUILA 9MM LUGER | 6 WIN 9MM LUGER | 5 CBC 9mm LUGER | 4 FC 9MM LUGER | 4 R-P 9MM LUGER | 5",
      ),
    },
  ];
const BOXES = weighted("5 1 | 4 10 | 2 50");

export const two = (n: number): string => String(n).padStart(2, "0");
/** `#0.5` is the number 0.5, anything else its text, nothing an empty cell. */
const cell = (text: string): Cell =>
  text === "" ? null : text.startsWith("#") ? Number(text.slice(1)) : text;

/** The draws that rows are made of. */
export function drawer(seed: number) {
  const random = source(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const pick = (list: Weighted): string => {
    let at = random() * list.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, text] of list) {
      at -= weight;
      if (at < 0) return text;
    }
    return "";
  };
  const chance = (p: number): boolean => random() < p;
  const serial = (shape: string): string => {
    if (chance(0.14)) return pick(LOST_SERIALS);
    return shape.replace(/A(?=[A9]*9)|9/g, (sign) => {
      if (sign === "A") return String.fromCharCode(whole(65, 90));
      return chance(0.01) ? "?" : String(whole(0, 9));
    });
  };
  const date = (): string => {
    const [day, month, year] = [whole(1, 28), whole(1, 12), whole(2019, 2024)];
    switch (pick(SHAPES)) {
      case "dmy2":
        return `${two(day)}/${two(month)}/${two(year % 100)}`;
      case "mdy":
        return `${month}/${day}/${year}`;
      case "word":
        return `${day}-${MONTHS[month - 1]}-${year}`;
      default:
        return `${two(day)}/${two(month)}/${year}`;
    }
  };
  return { whole, pick, chance, serial, date };
}

/** Rows of the two sheets, labels and headers included. */
export interface SampleSheets {
  readonly arms: readonly (readonly Cell[])[];
  readonly rounds: readonly (readonly Cell[])[];
}

export function sampleSheets(seed = SAMPLE_SEED): SampleSheets {
  const draw = drawer(seed);
  const shared = ["FOLIO", "FECHA", "ESTADO", "MUNICIPIO", "TIPO"];
  const arms: Cell[][] = [
    [SYNTHETIC_LABEL],
    ["RELACIÓN DE ARMAMENTO ASEGURADO (CASO DE MUESTRA)"],
    [],
    [...shared, "MARCA", "CALIBRE", "MODELO", "MATRÍCULA", "CANTIDAD", "NOMBRE DEL DETENIDO"],
  ];
  const rounds: Cell[][] = [
    [SYNTHETIC_LABEL],
    ["RELACIÓN DE MUNICIÓN ASEGURADA (CASO DE MUESTRA)"],
    [],
    [...shared, "CALIBRE", "MARCAS EN EL CULOTE", "LOTE", "CANTIDAD", "OBSERVACIONES"],
  ];
  const families: Weighted = ROUNDS.map(({ weight }, i) => [weight, String(i)]);
  let guns = 0;
  let cartridges = 0;
  for (let event = 1; event <= 160; event++) {
    const folio = `SDN-${two(draw.whole(1, 12))}-${String(event).padStart(4, "0")}`;
    const [state = "", town = ""] = draw.pick(PLACES).split("/");
    const where = [folio, draw.date(), state, town];
    for (let n = draw.whole(0, 3); n > 0; n--) {
      const [type = "", make = "", calibre = "", model = "", shape = ""] = draw.pick(GUNS).split(";");
      const held = draw.chance(0.3) ? "TESTADO" : null;
      arms.push([...where, type, cell(make), cell(calibre), cell(model), draw.serial(shape), 1, held]);
      guns++;
    }
    for (let n = draw.whole(1, 4); n > 0; n--) {
      const family = ROUNDS[Number(draw.pick(families))]!;
      const quantity = draw.whole(1, 24) * Number(draw.pick(BOXES));
      const month = "ABCDEFGHJKLM"[draw.whole(0, 11)];
      const lot = `LC-${two(draw.whole(5, 19))}${month}${draw.whole(100, 999)}-${String(draw.whole(1, 40)).padStart(3, "0")}`;
      rounds.push([
        ...where,
        "CARTUCHO",
        cell(draw.pick(family.calibres)),
        cell(draw.pick(family.stamps)),
        draw.chance(0.06) ? lot : null,
        quantity >= 1000 ? quantity.toLocaleString("en-US") : quantity,
        draw.chance(0.05) ? "CAJA ABIERTA" : null,
      ]);
      cartridges += quantity;
    }
  }
  arms.push(["TOTAL", null, null, null, null, null, null, null, null, guns, null]);
  rounds.push(["TOTAL", null, null, null, null, null, null, null, cartridges, null]);
  return { arms, rounds };
}

/** Bytes of the workbook; the same seed gives the same bytes. */
export function sampleWorkbook(seed = SAMPLE_SEED): Uint8Array {
  const { arms, rounds } = sampleSheets(seed);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(arms as Cell[][]), "ARMAS");
  utils.book_append_sheet(book, utils.aoa_to_sheet(rounds as Cell[][]), "MUNICIONES");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

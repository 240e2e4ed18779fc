import { scan, tokens } from "./headstamp-text.ts";
import { plain } from "./plain.ts";
import { CALIBRE_ALIASES } from "./tables/calibre-aliases.ts";
import { HEADSTAMP_BRANDS, type HeadstampBrandsRow } from "./tables/headstamp-brands.ts";
import { HEADSTAMP_CALIBRES } from "./tables/headstamp-calibres.ts";
import { HEADSTAMP_NAMES, type HeadstampNamesRow } from "./tables/headstamp-names.ts";
import { HEADSTAMPS } from "./tables/headstamps.ts";

/** A row that ties a mark to a maker, in the types the rules need. */
export interface MakerRow {
  readonly maker: string;
  readonly label: string;
  readonly plant: string | null;
  readonly country: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly kind: "military" | "commercial" | "both" | "brand";
  readonly yearStyle: string;
  readonly calibres: readonly string[];
  readonly notes: string;
  readonly source: string;
  readonly sourced: boolean;
  /** A code of at most three letters. */
  readonly short: boolean;
  /** A name written out, not a code. */
  readonly name: boolean;
}

/** What a run of tokens may be; one run may be several things. */
export interface Entry {
  readonly makers: MakerRow[];
  /** Id of the calibre. */
  calibre: string | null;
  note: string | null;
  noise: boolean;
}

export interface Lexicon {
  /** By tokens joined with one space. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Every beginning of an entry, so that a search ends early. */
  readonly beginnings: ReadonlySet<string>;
  /** Names of six letters and more, joined, for misspellings. */
  readonly long: ReadonlyMap<string, Entry>;
}

/** Words about a mark that are no part of it. */
const NOISE =
  "MARCA MARCAS HEADSTAMP INSCRIPCION INSCRICAO LEYENDA CULOTE CULOTES BASE FABRICANTE FABRICA|CAL CALIBRE CALIBER|" +
  "CARTUCHO CARTUCHOS CASQUILLO CASQUILLOS MUNICION MUNICAO MUNICOES ESTOJO ESTOJOS VAINA VAINAS CARTRIDGE|" +
  "CARTRIDGES CASE CASES ROUND ROUNDS PIEZAS UNIDADES AMMO AMMUNITION TIPO USA CDN GEND POL POLICE POLICIA POLIZEI MADE IN BY AND DE DEL LA EL|" +
  "CON COM CROWN EAGLE STAR STARS ESTRELLA CYRILLIC HEBREW ARABIC LEFT RIGHT TOP BOTTOM PRIMER CRIMP CRIMPED|" +
  "BRASS STEEL LATON ACERO ST AUTO SPL SPECIAL MAG MAGNUM ACP MM GA|" +
  "MATCH NM TARGET TREINA TREINO GOLD HEX RANGER SUPER HYDRA SHOK HST NT NTA NR LONG SHORT CORTO CURTO";
const NOTES: Readonly<Record<string, string>> = {
  NATOCROSS: "nato-cross",
  NATO: "nato-cross",
  OTAN: "nato-cross",
  ...spread(
    "projectile-mark",
    "BALL|AP|API|APIT|API T|AP I|APT|AP T|SLAP|TRACER|TRACING|TRAZADORA|TRAZADOR|TRACANTE|PERFORANTE|PERFURANTE|" +
      "INCENDIARIA|INCENDIARIO|INCENDIARY|ARMOR PIERCING|ARMOUR PIERCING|FMJ|FMC|JHP|HP|SP|JSP|TMJ|LRN|ETOG|EXPO|" +
      "OGIVAL|CHUMBO|ENCAMISADO|ENCAMISADA|PUNTA HUECA|PONTA OCA|EXPANSIVO|EXPANSIVA|GREEN TIP|BLACK TIP|RED TIP|" +
      "ORANGE TIP|BLUE TIP|SILVER TIP|PUNTA VERDE|PUNTA NEGRA|PUNTA ROJA|PUNTA AZUL|PUNTA NARANJA|PUNTA PLATEADA|" +
      "PONTA VERDE|PONTA PRETA|PONTA VERMELHA|TIP|M 855|M 193|M 2|M 8|M 20|M 33|SS 109|MK 211|RAUFOSS MK 211",
  ),
  ...spread(
    "may-be-reloaded",
    "RELOAD|RELOADED|RELOADS|RECARGA|RECARGADO|RECARGADA|RECARGADOS|RECARGADAS|RECARREGADO|RECARREGADA|REMANUFACTURED",
  ),
};

function spread(note: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split("|").map((word) => [word, note]));
}

let made: Lexicon | null = null;

/** Every code, name, calibre mark and word by its tokens; made on first use. */
export function lexicon(): Lexicon {
  made ??= make();
  return made;
}

function make(): Lexicon {
  const entries = new Map<string, Entry>();
  const long = new Map<string, Entry>();
  const at = (key: string): Entry => {
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { makers: [], calibre: null, note: null, noise: false };
      entries.set(key, entry);
    }
    return entry;
  };
  const byMaker = new Map<string, MakerRow[]>();
  for (const row of HEADSTAMPS) {
    const maker = makerRow(row);
    byMaker.set(maker.maker, [...(byMaker.get(maker.maker) ?? []), maker]);
    for (const key of spellings(row.code)) at(key).makers.push(maker);
  }
  for (const rows of byMaker.values()) {
    for (const [name, row] of writtenOut(rows)) {
      const named = nameRow(
        { name, maker_id: row.maker, source: row.source, evidence: row.sourced ? "sourced" : "" },
        rows,
      );
      for (const key of spellings(name)) {
        const { makers } = at(key);
        if (!makers.some((other) => other.maker === row.maker && other.sourced)) makers.push(named);
      }
    }
  }
  for (const row of HEADSTAMP_NAMES) {
    const id = row.maker_id.replace(/^maker:/, "");
    const named = nameRow(row, byMaker.get(id) ?? []);
    for (const key of spellings(row.name)) at(key).makers.push(named);
  }
  for (const brand of HEADSTAMP_BRANDS) {
    for (const key of spellings(brand.brand)) at(key).makers.push(...brandRows(brand, byMaker));
  }
  for (const { alias, calibre } of CALIBRE_ALIASES) {
    const key = tokens(plain(alias)).map(textOf).join(" ");
    // A bare number on a base may be a year or a plant; words without a number may be a maker.
    if (/\d/.test(key) && !/^\d+$/.test(key)) at(key).calibre = calibre;
  }
  for (const { mark, calibre } of HEADSTAMP_CALIBRES) {
    at(tokens(plain(mark)).map(textOf).join(" ")).calibre = calibre;
  }
  for (const [words, note] of Object.entries(NOTES)) at(words).note = note;
  for (const word of NOISE.split(/[| ]/)) at(word).noise = true;
  const beginnings = new Set<string>();
  for (const [key, entry] of entries) {
    for (let i = key.indexOf(" "); i !== -1; i = key.indexOf(" ", i + 1)) beginnings.add(key.slice(0, i));
    const joined = key.replaceAll(" ", "");
    if (entry.makers.length > 0 && joined.length >= 6 && !/\d/.test(joined)) long.set(joined, entry);
  }
  return { entries, beginnings, long };
}

function textOf(token: { readonly text: string }): string {
  return token.text;
}

/** A code as its own tokens, as one word, and letter by letter; remarks in parentheses are no part of it. */
function spellings(code: string): Set<string> {
  const own = scan(code.replace(/\([^)]*\)/g, " ")).map(textOf);
  const joined = own.join("");
  const keys = new Set<string>();
  if (joined === "") return keys;
  keys.add(own.join(" "));
  if (!/\d/.test(joined)) {
    keys.add(joined);
    if (joined.length <= 8) keys.add([...joined].join(" "));
  }
  return keys;
}

function makerRow(row: (typeof HEADSTAMPS)[number]): MakerRow {
  return {
    maker: row.maker_id.replace(/^maker:/, ""),
    // A plant is called by its place: Lake City, not Lake City Army Ammunition Plant.
    label: row.maker.replace(/ Army Ammunition Plant$/, ""),
    plant: row.plant || null,
    country: row.country || null,
    from: year(row.year_from),
    to: year(row.year_to),
    kind: row.kind === "military" || row.kind === "commercial" || row.kind === "brand" ? row.kind : "both",
    yearStyle: row.year_style,
    calibres: row.calibres.split(";").filter(Boolean),
    notes: row.notes,
    source: row.source || "table:headstamps",
    sourced: row.evidence === "sourced",
    short: row.code.replace(/[^A-Za-z]/g, "").length <= 3,
    name: false,
  };
}

const GENERIC =
  / (?:ARMY AMMUNITION PLANT|ORDNANCE PLANT|CARTRIDGE (?:CO(?:MPANY)?|WORKS|PLANT)|CARTRIDGES?|ARMS|AMMUNITION|CO|LTD|INC)[.]?$/;

/** Names as the table gives them, whole and without their generic tail, each with the row that vouches for it. */
function writtenOut(rows: readonly MakerRow[]): Map<string, MakerRow> {
  const names = new Map<string, MakerRow>();
  for (const row of [...rows].sort((a, b) => Number(b.sourced) - Number(a.sourced))) {
    const whole = plain(row.label.replace(/\([^)]*\)/g, " "));
    for (const name of [whole, whole.replace(GENERIC, "")]) {
      if (name.length >= 4 && !names.has(name)) names.set(name, row);
    }
  }
  return names;
}

type Named = Pick<HeadstampNamesRow, "name" | "maker_id" | "source" | "evidence"> &
  Partial<HeadstampNamesRow>;

/** A name has the span of all rows of its maker. */
function nameRow(row: Named, rows: readonly MakerRow[]): MakerRow {
  const id = row.maker_id.replace(/^maker:/, "");
  const countries = [...new Set(rows.map((r) => r.country))];
  const bound = (values: readonly (number | null)[], pick: (...v: number[]) => number) =>
    values.length === 0 || values.includes(null) ? null : pick(...(values as number[]));
  const [first] = rows;
  return {
    maker: id,
    label: row.maker || first?.label || id,
    plant: null,
    country: row.country || (countries.length === 1 ? (countries[0] ?? null) : null),
    from: bound(
      rows.map((r) => r.from),
      Math.min,
    ),
    to: bound(
      rows.map((r) => r.to),
      Math.max,
    ),
    kind: row.kind === "brand" ? "brand" : rows.some((r) => r.kind === "military") ? "both" : "commercial",
    yearStyle: "",
    calibres: [],
    notes: "",
    source: row.source || "table:headstamp-names",
    sourced: row.evidence === "sourced",
    short: false,
    name: true,
  };
}

/** A brand stands for whoever makes it; where nobody is tabled, for its owner. */
function brandRows(brand: HeadstampBrandsRow, byMaker: ReadonlyMap<string, readonly MakerRow[]>): MakerRow[] {
  const owner = plain(brand.maker_or_owner || brand.brand)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const makers = brand.made_by === "" ? [owner] : brand.made_by.split(";");
  return makers.map((maker) => ({
    ...nameRow({ ...brand, name: brand.brand, maker_id: maker, kind: "brand" }, byMaker.get(maker) ?? []),
    label: byMaker.get(maker)?.[0]?.label ?? (brand.maker_or_owner || brand.brand),
    source: brand.source || "table:headstamp-brands",
  }));
}

function year(text: string): number | null {
  const digits = /\d{4}/.exec(text);
  return digits === null ? null : Number(digits[0]);
}

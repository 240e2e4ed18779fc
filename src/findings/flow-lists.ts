import { HeadstampError } from "#base";
import { countLists, type HistoryRow, type ListCounts } from "#estimates";
import type { FigureFacts, ImportFacts, ItemFacts, Records } from "./definition.ts";

/** Lists of items with how many lie on which; where some pairs are undecided, both ends of what they may be. */
export interface Listed {
  readonly imports: readonly string[];
  readonly label: string;
  /** If no undecided pair is one item ... */
  readonly apart: ListCounts;
  /** ... and if all are; the same where nothing is undecided. */
  readonly together: ListCounts;
  readonly undecided: number;
  /** Items that could not be looked for on another list; null where a table was given. */
  readonly incomparable: number | null;
  /** Why the imports are no two looks at one thing, whatever they share; null where they may be. */
  readonly unfit: "one-authority" | "other-periods" | null;
}

const YES = /^(?:1|yes|y|s[ií]|x|true|verdadero)$/i;
const NO = /^(?:|0|no|n|false|falso|-+)$/i;
const COUNT = /^(?:counts?|cuentas?|n|number|n[uú]mero|total|cantidad|items?|objetos?)$/i;

/**
 * Tables of capture histories among the imports of counts: a column for each list (1 or 0, yes or no) and one count a row. Throws
 * `lists-invalid` where a table is one but for some of its marks.
 */
export async function listTables(records: Records): Promise<Listed[]> {
  const sheets = new Map<string, FigureFacts[]>();
  for await (const batch of records.figures()) {
    for (const figure of batch) {
      const sheet = figure.address.replace(/!\d+$/, "");
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), figure]);
    }
  }
  const tables: Listed[] = [];
  for (const figures of sheets.values()) {
    const table = tableOf(figures);
    if (table === null) continue;
    const importId = figures[0]?.importId ?? "";
    const file = records.imports.find((one) => one.importId === importId)?.file ?? importId;
    tables.push({
      imports: [importId],
      label: file,
      apart: table,
      together: table,
      undecided: 0,
      incomparable: null,
      unfit: null,
    });
  }
  return tables;
}

function tableOf(figures: readonly FigureFacts[]): ListCounts | null {
  const counts = figures.filter(({ beside }) => !beside.some(({ header }) => COUNT.test(header.trim())));
  const first = counts[0];
  if (first === undefined || new Set(counts.map(({ address }) => address)).size < counts.length) return null;
  const lists = first.beside.map(({ header }) => header.trim());
  const cells = counts.flatMap(({ beside }) => beside.map(({ text }) => text.trim()));
  const marks = cells.filter((text) => YES.test(text) || NO.test(text)).length;
  // Something else altogether: a table of the kind has nothing but marks beside its counts, bar a slip.
  if (lists.length < 2 || marks < 0.8 * cells.length || !cells.some((text) => YES.test(text))) return null;
  const rows = counts.map(({ beside, value, address }): HistoryRow => {
    const row = Number(/!(\d+)$/.exec(address)?.[1] ?? 0);
    const refuse = (detail: string): never => {
      throw new HeadstampError("lists-invalid", { detail, row, lists: lists.length, most: 0 });
    };
    const on = beside.map(({ text }) => {
      const mark = text.trim();
      return YES.test(mark) || (NO.test(mark) ? false : refuse("mark"));
    });
    if (!on.includes(true)) refuse("nowhere");
    return { on, count: value ?? refuse("count") };
  });
  return countLists(lists, rows);
}

/** What one list says of an item: a key only where make and a legible serial are both read. */
interface Borne {
  readonly address: string;
  readonly serial: string;
  readonly make: string | null;
}

/**
 * Lists made of imports: an item is on two of them where both name its make and legible serial, or a judgement holds them for one.
 * Where one import has no make for a serial that another bears, the pair is undecided.
 */
export async function listsOfImports(records: Records, ids: readonly string[]): Promise<Listed> {
  const files = ids.map((id) => {
    const found = records.imports.filter(({ importId }) => importId.startsWith(id));
    if (found.length !== 1) throw new HeadstampError("import-missing", { id });
    return found[0]!;
  });
  const imports = files.map(({ importId }) => importId);
  if (new Set(imports).size < 2)
    throw new HeadstampError("lists-invalid", { detail: "one", row: 0, lists: 1, most: 0 });
  const { borne, incomparable } = await borneBy(records, imports);
  const { strict, loose, undecided } = await groupsOf(records, borne);
  const rows = (groups: ReadonlyMap<string, readonly number[]>): HistoryRow[] =>
    [...groups.values()].map((on) => ({ on: imports.map((_, i) => on.includes(i)), count: 1 }));
  const names = files.map(({ file, importId }) => `${file} [${importId.slice(0, 12)}]`);
  return {
    ...{ imports, label: names.join(" / "), undecided, incomparable },
    unfit: unfitness(files),
    apart: countLists(names, rows(strict)),
    together: countLists(names, rows(loose)),
  };
}

/**
 * Two files on one form are one authority's, which does not look twice; files of periods that do not meet saw different guns,
 * and a gun in both was seized twice.
 */
function unfitness(files: readonly ImportFacts[]): Listed["unfit"] {
  const forms = files.map((file) => file.population("firearm"));
  const alike = forms.some((a, i) =>
    forms.slice(0, i).some((b) => a.form === b.form && a.country === b.country && a.meaning === b.meaning),
  );
  if (alike) return "one-authority";
  const periods = files.map(({ period }) => period);
  const meet = periods.every(
    (a) => a === null || periods.every((b) => b === null || (a.from <= b.to && b.from <= a.to)),
  );
  return meet ? null : "other-periods";
}

async function borneBy(
  records: Records,
  imports: readonly string[],
): Promise<{
  readonly borne: readonly (Borne & { readonly list: number })[];
  readonly incomparable: number;
}> {
  const borne: (Borne & { list: number })[] = [];
  let incomparable = 0;
  for await (const batch of records.items({ kinds: ["firearm"] })) {
    for (const item of batch) {
      const list = imports.indexOf(item.importId);
      if (list < 0) continue;
      const key = keyOf(item);
      if (key === null) incomparable++;
      else borne.push({ ...key, list });
    }
  }
  return { borne, incomparable };
}

function keyOf(item: ItemFacts): Borne | null {
  const serial = item.said("serial")?.value;
  if (serial == null || !("condition" in serial) || serial.condition !== "legible" || serial.key === null)
    return null;
  const make = item.said("make")?.value;
  return { address: item.address, serial: serial.key, make: make == null ? null : make.id };
}

/** Items by the lists that hold them, once with undecided pairs apart and once with them together. */
async function groupsOf(
  records: Records,
  borne: readonly (Borne & { readonly list: number })[],
): Promise<{
  readonly strict: ReadonlyMap<string, readonly number[]>;
  readonly loose: ReadonlyMap<string, readonly number[]>;
  readonly undecided: number;
}> {
  const judged = new Map<string, string>();
  for (const [n, addresses] of (await records.judged()).entries()) {
    for (const address of addresses) judged.set(address, `judged ${n}`);
  }
  const makes = new Map<string, Set<string>>();
  for (const { serial, make } of borne) {
    const held = makes.get(serial) ?? new Set<string>();
    if (make !== null) held.add(make);
    makes.set(serial, held);
  }
  const strict = new Map<string, number[]>();
  const loose = new Map<string, number[]>();
  const put = (groups: Map<string, number[]>, key: string, list: number): void => {
    const on = groups.get(key) ?? [];
    if (!on.includes(list)) on.push(list);
    groups.set(key, on);
  };
  for (const { address, serial, make, list } of borne) {
    const own = judged.get(address);
    // One make named for that serial anywhere: an unread make may be it. Two makes: nobody can say which.
    const only = makes.get(serial)?.size === 1 ? [...(makes.get(serial) ?? [])][0] : null;
    put(strict, own ?? (make === null ? `unread ${list} ${serial}` : `${make} ${serial}`), list);
    put(loose, own ?? `${make ?? only ?? "unread"} ${serial}`, list);
  }
  return { strict, loose, undecided: strict.size - loose.size };
}

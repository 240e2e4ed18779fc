import type { DateValue } from "#marks";
import type { ItemRecord } from "#records";
import { readSeller } from "./dealer.ts";
import type { Moment } from "./moment.ts";
import { notHeld, type Party, party, unknownParty } from "./party.ts";
import { cellOf, itemAddress, marksOf, type PlacedReading, type SourceRow, textsOf } from "./source.ts";
import type { CellRef, Transfer, TransferKind } from "./transfer.ts";

/** Words of a header that say which event an assumed date is of. */
const OF_SALE = /purchas|sale|sold|compra|venta|venda|acqui|adquis/i;
const OF_RECOVERY = /recover|seiz|recuper|asegur|decomis|incaut|apreens/i;

/** Kind of transfer that a row of a register is, by what the register is called. */
const OF_REGISTER: readonly (readonly [RegExp, TransferKind])[] = [
  [/suspect|sospech/i, "suspect-entry"],
  [/multiple/i, "multiple-sale"],
  [/licen[cs]|export/i, "export-licence"],
  [/import/i, "import"],
  [/produc|manufactur|fabrica/i, "production"],
  [/not.?returned|desert|no.?devuelt/i, "not-returned"],
  [/police|polic|assign|asigna/i, "police-assignment"],
  [/government|sedena|semar|gobierno|delivery|entrega/i, "government-delivery"],
  [/destr/i, "destruction"],
  [/theft|stolen|loss|lost|robo|extrav|perdid/i, "theft-or-loss"],
  [/wholesale|distribut|mayor/i, "wholesale"],
  [/ship|embarque|env[ií]o/i, "shipment"],
  [/resale|private|particular/i, "private-resale"],
  [/sale|retail|venta|4473/i, "retail-sale"],
];

export function registerTransfer(registerKind: string): TransferKind | null {
  return OF_REGISTER.find(([words]) => words.test(registerKind))?.[1] ?? null;
}

interface At {
  readonly source: SourceRow;
  readonly item: ItemRecord;
}

/** The transfers that a row itself speaks of: its sale, its recovery and, in a register, the act that it registers. */
export function transfersOfRow(source: SourceRow, item: ItemRecord): Transfer[] {
  const at = { source, item };
  const kind = source.meaning === "register" ? registerTransfer(source.registerKind ?? "") : null;
  const sales =
    kind === null || kind === "retail-sale" || kind === "multiple-sale" || kind === "private-resale";
  return [
    ...(sales ? salesOf(at, kind ?? "retail-sale") : []),
    ...(kind !== null && !sales ? [registered(at, kind)] : []),
    ...(source.meaning === "register" ? [] : recoveriesOf(at)),
  ];
}

function momentOf(value: DateValue | null): Moment | null {
  return value === null ? null : { iso: value.iso, precision: value.precision };
}

/** The sale: its date, its dealer and its place may each be missing; with none of them there is no sale on record. */
function salesOf(at: At, kind: TransferKind): Transfer[] {
  const { source, item } = at;
  const dates = marksOf(source, item, { kind: "date", field: "purchase-date" });
  const own = source.meaning === "register" ? marksOf(source, item, { kind: "date", field: "date" }) : [];
  const named = textsOf(source, "dealer");
  const places = marksOf(source, item, { kind: "place", field: "purchase-place" });
  const place = finest(places);
  const state = places.map(({ reading }) => stateOf(reading.value)).find((id) => id !== null) ?? null;
  const seller = named[0] === undefined ? null : readSeller(named[0].text, state);
  const cells = [
    ...named.map(({ cell }) => cell),
    ...textsOf(source, "dealer-address").map(({ cell }) => cell),
  ];
  const base = {
    from: seller?.party ?? unknownParty("dealer"),
    place,
    notes: [
      ...(seller?.notes ?? []),
      ...(seller?.through == null ? [] : [`through:${seller.through.label}`]),
    ],
  };
  const recorded = [...dates, ...own].filter(({ reading }) => reading.value !== null);
  const resale = kind === "private-resale" || base.notes.includes("not-a-licensee");
  const sold: TransferKind = resale ? "private-resale" : kind;
  const to = notHeld(resale ? "later-holder" : "first-purchaser");
  const assumed = assumedDates(at, OF_SALE).map((date, n) =>
    transfer(at, {
      ...base,
      kind: sold,
      to,
      basis: "assumed",
      n,
      date: momentOf(date.reading.value),
      cells: [date.cell],
    }),
  );
  if (recorded.length === 0 && (seller === null || seller.party.held === "unknown")) {
    return source.meaning === "register"
      ? [transfer(at, { ...base, kind: sold, to, basis: "recorded", n: 0, date: null, cells }), ...assumed]
      : assumed;
  }
  const dated = recorded.length === 0 ? [null] : recorded;
  return [
    ...dated.map((date, n) =>
      transfer(at, {
        ...base,
        ...{ kind: sold, to, basis: "recorded", n },
        date: date === null ? null : momentOf(date.reading.value),
        cells: [...(date === null ? [] : [date.cell]), ...cells, ...places.map(({ cell }) => cell)],
      }),
    ),
    ...assumed,
  ];
}

/** Recoveries: a date of the row's event, each in the country that its column speaks of. */
function recoveriesOf(at: At): Transfer[] {
  const { source, item } = at;
  // A file of voluntary handovers records a recovery too; case items only where a date or place says so.
  const places = (["place", "municipality", "state"] as const).flatMap((field) =>
    marksOf(source, item, { kind: "place", field }),
  );
  const dates = marksOf(source, item, { kind: "date", field: "date" }).filter(
    ({ reading }) => reading.value !== null,
  );
  const of = (date: PlacedReading<"date"> | null, basis: Transfer["basis"], n: number): Transfer => {
    const country = date?.column.country ?? null;
    const here = places.filter(
      ({ column }) => country === null || column.country === null || column.country === country,
    );
    return transfer(at, {
      ...{ kind: "seizure", basis, n, date: date === null ? null : momentOf(date.reading.value) },
      from: notHeld("later-holder"),
      to: authorityOf(source),
      place: finest(here) ?? (country === null ? null : { id: country, label: country }),
      notes: country === null ? [] : [`country:${country}`],
      cells: [
        ...(date === null ? [] : [date.cell]),
        ...(basis === "assumed" ? [] : here.map(({ cell }) => cell)),
      ],
    });
  };
  const assumed = assumedDates(at, OF_RECOVERY).map((date, n) => of(date, "assumed", n));
  if (dates.length > 0) return [...dates.map((date, n) => of(date, "recorded", n)), ...assumed];
  const taken = source.meaning === "seizures" || source.meaning === "handovers" || places.length > 0;
  return taken ? [of(null, "recorded", 0), ...assumed] : assumed;
}

/** In files of seizures the authority's column names who took it; a court file's names the court. */
function authorityOf(source: SourceRow): Party {
  const named = source.meaning === "case-items" ? undefined : textsOf(source, "authority")[0];
  return named === undefined
    ? unknownParty("authority")
    : party("authority", `authority:${named.text}`, named.text);
}

function assumedDates({ source, item }: At, words: RegExp): PlacedReading<"date">[] {
  return marksOf(source, item, { kind: "date", field: "assumed-date" }).filter(
    ({ column, reading }) => words.test(column.header) && reading.value !== null,
  );
}

/** One act of a register that is no sale. */
function registered(at: At, kind: TransferKind): Transfer {
  const { source, item } = at;
  const [date] = marksOf(source, item, { kind: "date", field: "date" });
  const [make] = marksOf(source, item, { kind: "make", field: "make" });
  const [importer] = marksOf(source, item, { kind: "make", field: "importer" });
  const [dealer] = textsOf(source, "dealer");
  const [authority] = textsOf(source, "authority");
  const maker = make?.reading.value;
  const brought = importer?.reading.value;
  const plant = maker == null ? unknownParty("plant") : party("plant", maker.id, maker.label);
  const bringer = brought == null ? unknownParty("importer") : party("importer", brought.id, brought.label);
  const shop = dealer === undefined ? null : readSeller(dealer.text, null).party;
  const unit =
    authority === undefined
      ? unknownParty("police-or-military-unit")
      : party("police-or-military-unit", `unit:${authority.text}`, authority.text);
  const army = unknownParty("government-end-user");
  const ends: Readonly<Partial<Record<TransferKind, readonly [Party, Party]>>> = {
    production: [plant, unknownParty("operator")],
    "export-licence": [unknownParty("exporter"), army],
    import: [unknownParty("exporter"), bringer],
    shipment: [plant, shop ?? unknownParty("distributor")],
    wholesale: [unknownParty("distributor"), shop ?? unknownParty("dealer")],
    "government-delivery": [army, unit],
    "police-assignment": [army, unit],
    "not-returned": [unit, unknownParty("unknown")],
    "theft-or-loss": [shop ?? unknownParty("unknown"), unknownParty("unknown")],
    "suspect-entry": [unknownParty("unknown"), unknownParty("unknown")],
    destruction: [unknownParty("authority"), unknownParty("unknown")],
  };
  const [from, to] = ends[kind] ?? [unknownParty("unknown"), unknownParty("unknown")];
  return transfer(at, {
    ...{ kind, from, to, basis: "recorded", n: 0, notes: [], place: null },
    date: momentOf(date?.reading.value ?? null),
    cells: [date, make, importer].flatMap((mark) => (mark === undefined ? [] : [mark.cell])),
  });
}

function transfer(
  { source, item }: At,
  part: Pick<Transfer, "kind" | "date" | "basis" | "from" | "to" | "place" | "notes"> & {
    readonly n: number;
    readonly cells: readonly CellRef[];
  },
): Transfer {
  const { n, cells, ...own } = part;
  const { row, importId, origin } = source;
  const address = itemAddress(importId, { sheet: row.sheet, row: row.row, n: item.n });
  const document = textsOf(source, "document-id")[0]?.text ?? textsOf(source, "case-id")[0]?.text ?? null;
  return {
    ...own,
    id: `${address}:${own.kind}${own.basis === "assumed" ? "~" : ""}${n === 0 ? "" : `.${n}`}`,
    document,
    origin,
    cells: cells.length > 0 ? cells : [cellOf(source, 0)],
    probability: 1,
  };
}

const FINENESS = ["country", "state", "port", "municipality", "locality"];

/** The finest place that was read; where none was, the first text as written. */
function finest(places: readonly PlacedReading<"place">[]): Transfer["place"] {
  const read = places
    .flatMap(({ reading }) => (reading.value === null ? [] : [reading.value]))
    .sort((a, b) => FINENESS.indexOf(b.level) - FINENESS.indexOf(a.level));
  if (read[0] !== undefined) return { id: read[0].id, label: read[0].label };
  const written = places[0]?.cell.text;
  return written === undefined ? null : { id: null, label: written };
}

function stateOf(
  value: { readonly level: string; readonly id: string; readonly state: string | null } | null,
) {
  if (value === null) return null;
  return value.level === "state" ? value.id : value.state;
}

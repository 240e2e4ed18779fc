import { finest, momentOf, type RowAt, stateOf, transferAt } from "./at.ts";
import { businessParty, readSeller } from "./dealer.ts";
import { licenceOf } from "./licence.ts";
import { type Party, type PartyRole, party, unknownParty } from "./party.ts";
import { marksOf, textsOf } from "./source.ts";
import type { CellRef, Transfer, TransferKind } from "./transfer.ts";

/** Who a row names, by what its columns are; none of them a natural person. */
interface Named {
  readonly plant: Party | null;
  readonly brought: Party | null;
  readonly dealer: Party | null;
  readonly exporter: Party | null;
  readonly consignee: Party | null;
  readonly endUser: Party | null;
  readonly unit: Party | null;
}

/** Both ends of an act, by its kind: the first that the row names. */
const ENDS: Readonly<Partial<Record<TransferKind, readonly [Ends, Ends]>>> = {
  production: [
    [["plant"], "plant"],
    [["plant"], "plant"],
  ],
  "export-licence": [
    [["exporter", "plant"], "exporter"],
    [["endUser", "consignee"], "government-end-user"],
  ],
  import: [
    [["exporter", "plant"], "exporter"],
    [["brought", "consignee", "dealer"], "importer"],
  ],
  shipment: [
    [["exporter", "plant"], "plant"],
    [["consignee", "dealer"], "distributor"],
  ],
  wholesale: [
    [["exporter", "dealer"], "distributor"],
    [["consignee"], "dealer"],
  ],
  "government-delivery": [
    [["exporter", "dealer"], "government-end-user"],
    [["unit", "endUser", "consignee"], "police-or-military-unit"],
  ],
  "police-assignment": [
    [["endUser", "exporter"], "government-end-user"],
    [["unit", "consignee"], "police-or-military-unit"],
  ],
  "not-returned": [
    [["unit", "endUser"], "police-or-military-unit"],
    [[], "unknown"],
  ],
  "theft-or-loss": [
    [["dealer", "exporter", "unit"], "unknown"],
    [[], "unknown"],
  ],
  "suspect-entry": [
    [[], "unknown"],
    [[], "unknown"],
  ],
  destruction: [
    [["unit"], "authority"],
    [[], "unknown"],
  ],
};
type Ends = readonly [names: readonly (keyof Named)[], otherwise: PartyRole];

/** Why a force did not get a gun back, where its register says so. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/\bdeser/i, "cause:desertion"],
  [/\brob|stol|theft|asalt/i, "cause:robbery"],
  [/\bdeath|died|killed|muert|fallec|defunc|deceso/i, "cause:death"],
  [/extrav|lost|loss|p[eé]rdid/i, "cause:lost"],
];

/** One act of a register that is no sale: production, licence, shipment, delivery, loss. */
export function registeredOf(at: RowAt, kind: TransferKind): Transfer[] {
  const { source, item } = at;
  const dates = [
    ...marksOf(source, item, { kind: "date", field: "date" }),
    ...marksOf(source, item, { kind: "date", field: "purchase-date" }),
  ];
  const places = (["place", "municipality", "state", "purchase-place"] as const).flatMap((field) =>
    marksOf(source, item, { kind: "place", field }),
  );
  const state = places.map(({ reading }) => stateOf(reading.value)).find((id) => id !== null) ?? null;
  const { named, cells } = namedIn(at, state);
  const [from, to] = (ENDS[kind] ?? [UNKNOWN, UNKNOWN]).map(([names, otherwise]): Party => {
    const found = names.map((name) => named[name]).find((one) => one !== null);
    return found ?? unknownParty(otherwise);
  }) as [Party, Party];
  const through = kind === "export-licence" && named.endUser !== null ? named.consignee : null;
  const [date] = dates;
  return [
    transferAt(at, {
      ...{ kind, from, to, basis: "recorded", n: 0, place: finest(places) },
      notes: [
        ...(through === null ? [] : [`through:${through.label}`]),
        ...(kind === "not-returned" ? causeOf(at) : []),
        ...textsOf(source, "restriction").map(({ text }) => `restriction:${text}`),
      ],
      date: momentOf(date?.reading.value ?? null),
      cells: [...(date === undefined ? [] : [date.cell]), ...cells, ...places.map(({ cell }) => cell)],
    }),
  ];
}

const UNKNOWN: Ends = [[], "unknown"];

function causeOf({ source }: RowAt): string[] {
  const said = (["movement", "subtype", "category", "note"] as const).flatMap((field) =>
    textsOf(source, field),
  );
  const found = CAUSES.find(([words]) => said.some(({ text }) => words.test(text)));
  return found === undefined ? [] : [found[1]];
}

function namedIn(
  { source, item }: RowAt,
  state: string | null,
): { readonly named: Named; readonly cells: readonly CellRef[] } {
  const [make] = marksOf(source, item, { kind: "make", field: "make" });
  const [importer] = marksOf(source, item, { kind: "make", field: "importer" });
  const [dealer] = textsOf(source, "dealer");
  const [exporter] = textsOf(source, "exporter");
  const [consignee] = textsOf(source, "consignee");
  const [endUser] = textsOf(source, "end-user");
  const [authority] = textsOf(source, "authority");
  const licence = licenceOf(source);
  const maker = make?.reading.value ?? null;
  const brought = importer?.reading.value ?? null;
  const held = <T>(value: T | null | undefined, made: (value: T) => Party): Party | null =>
    value == null ? null : made(value);
  const licensed = (one: Party): Party =>
    licence === null || one.held !== "held" ? one : { ...one, licence: licence.kept };
  const to = held(consignee, ({ text }) => businessParty(text, { role: "distributor", state }));
  const shop = held(dealer, ({ text }) => readSeller(text, state).party);
  const named: Named = {
    plant: held(maker, ({ id, label }) => party("plant", id, label)),
    brought: held(brought, ({ id, label }) => party("importer", id, label)),
    // The licence number of a row is its consignee's where it names one, else its dealer's.
    dealer: shop === null || consignee !== undefined ? shop : licensed(shop),
    consignee: to === null ? null : licensed(to),
    exporter: held(exporter, ({ text }) => businessParty(text, { role: "exporter", state: null })),
    endUser: held(endUser, ({ text }) => party("government-end-user", `unit:${text}`, text)),
    unit: held(authority, ({ text }) => party("police-or-military-unit", `unit:${text}`, text)),
  };
  const cells = [make, importer, dealer, exporter, consignee, endUser, authority, licence].flatMap((one) =>
    one == null ? [] : [one.cell],
  );
  return { named, cells };
}

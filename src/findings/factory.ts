import type { MarkReading } from "#marks";
import type { Field } from "#records";
import type { FigureFacts, ImportFacts, ItemFacts, PublishedFlow, Records } from "./definition.ts";
import { type Cluster, momentsOf } from "./share.ts";
import { type Pool, poolOf, type Spread, type Tallied, type Tally } from "./tally.ts";

/** A tally of one event, for tests; null = the file names none. */
export type EventTally = Tally & { readonly seizure: string | null };

/** What a store would sum, worked out event by event: the slow way that the sums must agree with. */
export function tallied(tallies: readonly EventTally[]): Tallied {
  const pools: Pool[] = [];
  const spreads: Spread[] = [];
  for (const pool of new Set(tallies.map(poolOf))) {
    const own = tallies.filter((tally) => poolOf(tally) === pool);
    if (own.some(({ seizure }) => seizure === null)) continue;
    const events = new Map<string, EventTally[]>();
    for (const tally of own) {
      const id = JSON.stringify([tally.importId, tally.seizure]);
      events.set(id, [...(events.get(id) ?? []), tally]);
    }
    pools.push({ pool, seizures: events.size });
    for (const key of new Set(own.flatMap((tally) => (tally.outcome === "read" ? [tally.key!] : [])))) {
      for (const unit of ["rows", "pieces"] as const) {
        const sum = (some: readonly EventTally[]): number => some.reduce((all, one) => all + one[unit], 0);
        const clusters: Cluster[] = [...events.values()].map((event) => ({
          numerator: sum(event.filter((one) => one.outcome === "read" && one.key === key)),
          denominator: sum(event.filter(({ outcome }) => outcome === "read")),
        }));
        const within = clusters.filter(({ numerator }) => numerator > 0).length;
        spreads.push({ pool, unit, key, events: within, moments: momentsOf(clusters) });
      }
    }
  }
  return { tallies, pools, spreads };
}

/** A synthetic import. */
export function anImport(part: Partial<ImportFacts> = {}): ImportFacts {
  const whom = { meaning: "seizures", origin: "own", country: null, form: "f", synthetic: true } as const;
  return {
    ...{ importId: "imp_1", file: "synthetic.csv", sha256: "0".repeat(64), importedOn: "2026-01-01" },
    ...{ origin: "own", meaning: "seizures", registerKind: null, period: null },
    population: (item) => ({ ...whom, item }),
    ...part,
  };
}

/** A synthetic item whose fields were read as these ids, and written as these texts. */
export function anItem(
  address: string,
  read: { readonly [field in Field]?: object | string | null } = {},
  written: { readonly [field in Field]?: string } = {},
): ItemFacts {
  const said = (field: Field): MarkReading | null => {
    const value = read[field];
    if (value === undefined) return null;
    const held = typeof value === "string" ? { id: value, label: value, iso: value } : value;
    const outcome = value === null ? "unread" : "read";
    return {
      kind: "x",
      input: String(value),
      outcome,
      value: held,
      candidates: [],
      reasons: [],
    } as unknown as MarkReading;
  };
  return {
    ...{
      importId: address.split("/")[0] ?? "",
      address,
      kind: "firearm",
      quantity: 1,
      seizure: null,
      checks: [],
      said,
    },
    each: (field) => [said(field)].filter((one) => one !== null),
    written: (field) => written[field] ?? null,
    soldAndRecovered: () => null,
    headed: () => written.authority ?? null,
  };
}

/** A legible serial as it is read. */
export const aSerial = (key: string): object => ({ id: key, label: key, condition: "legible", key });

/** A port over arrays; what is not given is empty. */
export function records(part: {
  readonly imports?: readonly ImportFacts[];
  readonly items?: readonly ItemFacts[];
  readonly figures?: readonly FigureFacts[];
  readonly published?: readonly PublishedFlow[];
}): Records {
  return {
    imports: part.imports ?? [anImport()],
    tally: () => Promise.resolve({ tallies: [], pools: [], spreads: [] }),
    combinations: () => Promise.resolve([]),
    async *items() {
      yield part.items ?? [];
    },
    async *figures() {
      yield part.figures ?? [];
    },
    register: () => Promise.reject(new Error("no register in this test")),
    crossings: async () => [],
    published: () => part.published ?? [],
    judged: () => Promise.resolve([]),
  };
}

/** A figure under these labels. */
export function aFigure(value: number | null, labels: Readonly<Record<string, string>>): FigureFacts {
  return {
    ...{ importId: "imp_1", address: "imp_1/s!2", column: 3, unit: "", value },
    state: value === null ? "blank" : "given",
    labels: Object.entries(labels).map(([name, text]) => ({ name, value: text })),
    beside: [],
  };
}

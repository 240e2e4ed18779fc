import { type Sourced, sourceRows } from "#casework";
import { clustersOf } from "#matching";
import type { ItemRecord, RowRecord } from "#records";
import type { ImportState, JudgementState, Place, RecordRef, Store } from "#store";
import { type SourceRow, type Transfer, textsOf, transferGraph, transfersOfRow } from "#trace";

/** What judged matches join to an item. */
export interface Linked {
  readonly transfers: readonly Transfer[];
  /** Sources (register ids and import ids) whose rows were judged to speak of it. */
  readonly sources: ReadonlySet<string>;
  /** Judgements that hold it together, and those in it that say "not one gun". */
  readonly judgements: readonly string[];
  readonly contradicted: readonly string[];
  /** Records that a judgement joins and that are not to be had any more: undone imports, judgements without a row. */
  readonly missing: readonly RecordRef[];
}

export interface Links {
  /** Null where nothing was judged to be this item. */
  readonly of: (at: Sourced) => Promise<Linked | null>;
  /** Reads at once the rows that these items are joined with: one by one costs a question each. */
  readonly warm: (items: readonly Sourced[]) => Promise<void>;
  /** Rows of imports that are judged to be the same item. */
  readonly placesWith: (at: Sourced) => Promise<readonly Omit<Place, "n">[]>;
  /** Name of the group that judged matches make it part of; null where nothing was judged. */
  readonly gunOf: (at: Sourced) => string | null;
  /** Rows of a source that were judged not to be this item, by their ids there. */
  readonly ruledOut: (at: Sourced) => ReadonlySet<string>;
}

/** One record that judgements name, with what was written of it when it was judged. */
interface Node {
  readonly ref: RecordRef;
  readonly serial: string | null;
  /** The row as it was read when it was judged; null where the judgement kept none. */
  readonly kept: SourceRow | null;
}

/** Every judged match of the ledger. */
export async function openLinks(store: Store, imports: readonly ImportState[]): Promise<Links> {
  return linksOf(store, imports, await store.judgements());
}

/**
 * Judged matches as a graph of records: what was joined, directly or through others, is one path. Nothing is joined but by a
 * judgement that stands.
 */
export function linksOf(
  store: Store,
  imports: readonly ImportState[],
  judgements: readonly JudgementState[],
): Links {
  const nodes = nodesOf(judgements);
  const numbers = new Map([...nodes.keys()].map((name, at) => [name, at]));
  const named = [...nodes.values()];
  const graph = transferGraph(named.length);
  const clusters = clustersOf(judgements);
  for (const { records } of clusters) {
    const [first, ...others] = records.map((ref) => numbers.get(nameOf(ref)) ?? 0);
    for (const other of others) graph.link(first ?? 0, other);
  }
  const snapshot = graph.finish();
  const clusterOf = new Map(clusters.flatMap((one) => one.records.map((ref) => [nameOf(ref), one] as const)));
  const hashes = new Map(imports.map(({ id, sha256 }) => [id, sha256]));
  const rows = new Map<number, readonly Sourced[]>();
  const load = async (wanted: readonly number[]): Promise<void> => {
    const fresh = [...new Set(wanted)].filter((node) => !rows.has(node));
    if (fresh.length === 0) return;
    if (rows.size > ROWS_KEPT) rows.clear();
    const found = await readNodes(
      store,
      imports,
      fresh.map((node) => named[node] as Node),
    );
    for (const [n, node] of fresh.entries()) rows.set(node, found[n] ?? []);
  };
  const nodeOf = ({ source, item }: Sourced): string | undefined => {
    const sha256 = nodes.size === 0 ? undefined : hashes.get(source.importId);
    if (sha256 === undefined || !hasSerial(item)) return undefined;
    return namesOf(sha256, source.row).find((name) => speaksOf(nodes.get(name), source));
  };
  const othersOf = (own: string): number[] => {
    const start = numbers.get(own) ?? 0;
    return snapshot.reach(start).filter((node) => node !== start);
  };
  let out: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  return {
    warm: async (items) => {
      if (nodes.size === 0) return;
      const judged = items.flatMap((at) => {
        const own = nodeOf(at);
        return own === undefined || !clusterOf.has(own) ? [] : othersOf(own);
      });
      await load(judged);
    },
    of: async (at) => {
      const own = nodeOf(at);
      const cluster = own === undefined ? undefined : clusterOf.get(own);
      if (own === undefined || cluster === undefined) return null;
      const others = othersOf(own);
      await load(others);
      const transfers: Transfer[] = [];
      const sources = new Set<string>();
      const missing: RecordRef[] = [];
      const judged = cluster.matches.map((id) => `judged:${id}`);
      for (const node of others) {
        const found = rows.get(node) ?? [];
        if (found.length === 0) missing.push((named[node] as Node).ref);
        for (const { source, item } of found) {
          sources.add(source.importId);
          for (const one of transfersOfRow(source, item)) {
            transfers.push({ ...one, notes: [...one.notes, ...judged] });
          }
        }
      }
      return { transfers, sources, judgements: cluster.matches, contradicted: cluster.contradicted, missing };
    },
    placesWith: async (at) => {
      const own = nodeOf(at);
      const places: Omit<Place, "n">[] = [];
      for (const node of own === undefined ? [] : snapshot.reach(numbers.get(own) ?? 0)) {
        const { source, id } = (named[node] as Node).ref;
        const file = imports.find(({ sha256 }) => sha256 === source);
        if (file === undefined) continue;
        const [found = []] = await placesOf(store, file, [id]);
        places.push(...found.map((place) => ({ importId: file.id, ...place })));
      }
      return places;
    },
    gunOf: (at) => {
      const own = nodeOf(at);
      const cluster = own === undefined ? undefined : clusterOf.get(own);
      return cluster === undefined ? null : nameOf(cluster.records[0] as RecordRef);
    },
    ruledOut: (at) => {
      const own = nodeOf(at);
      out ??= ruledOutOf(judgements);
      return (own === undefined ? undefined : out.get(own)) ?? NOTHING;
    },
  };
}

export function nameOf({ source, id }: RecordRef): string {
  return `${source} ${id}`;
}

/** What a row may go by in a judgement: its id, its row, or its sheet and row. */
function namesOf(sha256: string, { sheet, row, recordId }: RowRecord): string[] {
  const ids = [...(recordId === null ? [] : [recordId]), `${sheet}!${row}`, String(row)];
  return ids.map((id) => nameOf({ source: sha256, id }));
}

/** A bare number may be an id or a row: what was written of the serial tells them apart. */
function speaksOf(node: Node | undefined, source: SourceRow): boolean {
  if (node === undefined) return false;
  return node.serial === null || textsOf(source, "serial").some(({ text }) => text === node.serial);
}

function nodesOf(judgements: readonly JudgementState[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { made } of judgements) {
    const { mark, candidate } = made.evidence as { readonly mark?: Said; readonly candidate?: Said };
    const row = (made.row ?? null) as unknown as SourceRow | null;
    keep(made.mark, mark, null);
    keep(made.candidate, candidate, row);
  }
  return nodes;

  function keep(ref: RecordRef, said: Said | undefined, kept: SourceRow | null): void {
    const held = nodes.get(nameOf(ref));
    if (held === undefined || (held.kept === null && kept !== null)) {
      nodes.set(nameOf(ref), { ref, serial: said?.serial ?? null, kept });
    }
  }
}
type Said = { readonly serial?: string };

/** Records that judgements say are not one, each by the name of the other. */
function ruledOutOf(judgements: readonly JudgementState[]): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  const add = (one: string, other: string): unknown =>
    out.get(one)?.add(other) ?? out.set(one, new Set([other]));
  for (const { verdict, made } of judgements) {
    if (verdict !== "not") continue;
    const [one, other] = [nameOf(made.mark), nameOf(made.candidate)];
    add(one, other);
    add(other, one);
  }
  return out;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Records whose rows are kept for the next item that is joined with them. */
const ROWS_KEPT = 5000;

/** The items of each record: out of the import that it stands in, else as they were kept with the judgement. */
async function readNodes(
  store: Store,
  imports: readonly ImportState[],
  nodes: readonly Node[],
): Promise<readonly (readonly Sourced[])[]> {
  const found: (readonly Sourced[])[] = nodes.map(({ kept }) =>
    kept === null ? [] : kept.row.items.filter(hasSerial).map((item) => ({ source: kept, item })),
  );
  // Of two imports of one file the first speaks for it.
  const files = new Map(
    imports
      .filter(({ as }) => as !== "counts")
      .toReversed()
      .map((file) => [file.sha256, file]),
  );
  for (const file of files.values()) {
    const own = [...nodes.entries()].filter(([, { ref }]) => ref.source === file.sha256);
    if (own.length === 0) continue;
    const places = await placesOf(
      store,
      file,
      own.map(([, { ref }]) => ref.id),
    );
    const held = new Map<string, Sourced[]>();
    for await (const part of sourceRows(store, file, places.flat())) {
      for (const one of part) {
        const at = `${one.source.row.sheet}!${one.source.row.row}`;
        held.set(at, [...(held.get(at) ?? []), one]);
      }
    }
    for (const [n, [at, node]] of own.entries()) {
      const rows = (places[n] ?? []).map(({ sheet, row }) => held.get(`${sheet}!${row}`) ?? []);
      const own = rows.map((row) =>
        row.filter(({ source, item }) => speaksOf(node, source) && hasSerial(item)),
      );
      const first = own.find((row) => row.length > 0);
      if (first !== undefined) found[at] = first;
    }
  }
  return found;
}

function hasSerial({ marks }: ItemRecord): boolean {
  return marks.some(({ kind }) => kind === "serial");
}

/** Where records may stand in their file, by what they go by: its own ids first, then its rows. */
async function placesOf(
  store: Store,
  file: ImportState,
  ids: readonly string[],
): Promise<readonly (readonly { readonly sheet: string; readonly row: number }[])[]> {
  const named = new Map<string, { sheet: string; row: number }[]>();
  for (const { importId, recordId, sheet, row } of await store.rowsByRecordId(file.as, ids)) {
    if (importId !== file.id || recordId === null) continue;
    named.set(recordId, [...(named.get(recordId) ?? []), { sheet, row }]);
  }
  return ids.map((id) => {
    const [, sheet, row] = /^(?:(.+)!)?(\d+)$/.exec(id) ?? [];
    const sheets = sheet === undefined ? file.sheets : [sheet];
    const placed = row === undefined ? [] : sheets.map((name) => ({ sheet: name, row: Number(row) }));
    return [...(named.get(id) ?? []), ...placed];
  });
}

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
  const rows = new Map<number, Promise<readonly Sourced[]>>();
  const rowsOf = (node: number): Promise<readonly Sourced[]> => {
    let found = rows.get(node);
    if (found === undefined) {
      found = readNode(store, imports, named[node] as Node);
      rows.set(node, found);
    }
    return found;
  };
  const nodeOf = ({ source, item }: Sourced): string | undefined => {
    const file = imports.find(({ id }) => id === source.importId);
    if (file === undefined || !item.marks.some(({ kind }) => kind === "serial")) return undefined;
    return namesOf(file.sha256, source.row).find((name) => speaksOf(nodes.get(name), source));
  };
  return {
    of: async (at) => {
      const own = nodeOf(at);
      const cluster = own === undefined ? undefined : clusterOf.get(own);
      if (own === undefined || cluster === undefined) return null;
      const others = snapshot.reach(numbers.get(own) ?? 0).filter((node) => node !== numbers.get(own));
      const transfers: Transfer[] = [];
      const sources = new Set<string>();
      const missing: RecordRef[] = [];
      const judged = cluster.matches.map((id) => `judged:${id}`);
      for (const node of others) {
        const found = await rowsOf(node);
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
        places.push(...(await placesOf(store, file, id)).map((place) => ({ importId: file.id, ...place })));
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
      const out = new Set<string>();
      for (const { verdict, made } of judgements) {
        if (verdict !== "not" || own === undefined) continue;
        if (nameOf(made.mark) === own) out.add(nameOf(made.candidate));
        if (nameOf(made.candidate) === own) out.add(nameOf(made.mark));
      }
      return out;
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

/** The items of a record: out of the import that it stands in, else as they were kept with the judgement. */
async function readNode(
  store: Store,
  imports: readonly ImportState[],
  node: Node,
): Promise<readonly Sourced[]> {
  const { source: sha256, id } = node.ref;
  const file = imports.find((one) => one.sha256 === sha256 && one.as !== "counts");
  if (file !== undefined) {
    for (const at of await placesOf(store, file, id)) {
      for await (const found of sourceRows(store, file, [at])) {
        const own = found.filter(({ source, item }) => speaksOf(node, source) && hasSerial(item));
        if (own.length > 0) return own;
      }
    }
  }
  const { kept } = node;
  return kept === null ? [] : kept.row.items.filter(hasSerial).map((item) => ({ source: kept, item }));
}

function hasSerial({ marks }: ItemRecord): boolean {
  return marks.some(({ kind }) => kind === "serial");
}

async function placesOf(
  store: Store,
  file: ImportState,
  id: string,
): Promise<{ readonly sheet: string; readonly row: number }[]> {
  const [, sheet, row] = /^(?:(.+)!)?(\d+)$/.exec(id) ?? [];
  const sheets = sheet === undefined ? file.sheets : [sheet];
  const placed = row === undefined ? [] : sheets.map((name) => ({ sheet: name, row: Number(row) }));
  const named = (await store.rowsByRecordId(file.as, [id])).filter(({ importId }) => importId === file.id);
  return [...named.map((one) => ({ sheet: one.sheet, row: one.row })), ...placed];
}

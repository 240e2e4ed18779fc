import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fromUtf8, HeadstampError } from "#base";
import { readEntry } from "#ledger";
import { cellAddress } from "#records";
import type { Store } from "#store";
import { PROOFS, type PublishedFigure } from "./publication.ts";
import { saltedHash } from "./publish-count.ts";
import { readPublication } from "./publish-draft.ts";

/** A cell that a figure counts, as the ledger holds it. */
export interface WalkedCell {
  readonly importId: string;
  /** SHA-256 of the file. */
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** Raw text; null where it is empty, sealed or erased. */
  readonly text: string | null;
}

export interface Walk {
  readonly figure: PublishedFigure;
  /** Whether these are the cells whose salted hash was published; for a figure without cells, that the ledger keeps none for it. */
  readonly same: boolean;
  readonly sources: readonly {
    readonly importId: string;
    readonly file: string;
    readonly entries: readonly number[];
  }[];
  /** Addresses kept, and how many of them `cells` holds; a row is one address of many cells. */
  readonly total: number;
  readonly shown: number;
  readonly cells: readonly WalkedCell[];
}

const CELL = /^(imp_[0-9a-f]+)\/(.+)!([A-Z]+)?(\d+)(?:#\d+)?$/;

/**
 * From a published figure to the cells that it counts, in the installation whose ledger holds them: through the publication's own
 * entry. Throws `package-unreadable`, `figure-missing`, `ledger-broken`.
 */
export async function walkFigure(
  store: Store,
  at: { readonly dir: string; readonly figure: string; readonly most: number },
): Promise<Walk> {
  const path = join(at.dir, PROOFS.publication);
  const text = await readFile(path, "utf8").catch(() => {
    throw new HeadstampError("package-unreadable", { path: at.dir });
  });
  const publication = readPublication(text, path);
  const figure = publication.figures.find(({ id }) => id === at.figure);
  if (figure === undefined) throw new HeadstampError("figure-missing", { figure: at.figure, path: at.dir });
  const bytes = await readFile(join(at.dir, PROOFS.entry)).catch(() => {
    throw new HeadstampError("package-unreadable", { path: at.dir });
  });
  const { index } = readEntry(new Uint8Array(bytes));
  const { treeSize } = await store.snapshot();
  const held = index < treeSize ? await store.entry(index) : null;
  if (held?.payload["publicationId"] !== publication.publicationId) {
    throw new HeadstampError("figure-missing", {
      figure: `${publication.publicationId} ${at.figure}`,
      path: at.dir,
    });
  }
  const body = await store.body(index);
  const kept = body === null ? null : (JSON.parse(fromUtf8(body)) as Kept);
  const all = kept?.cells?.[figure.id] ?? [];
  const same =
    figure.counted === null
      ? all.length === 0
      : kept !== null && figure.counted.sha256 === saltedHash(kept.salt, figure.id, all);
  const used = new Set(all.map((address) => address.slice(0, address.indexOf("/"))));
  return {
    ...{ figure, same, total: all.length, shown: Math.min(all.length, at.most) },
    sources: publication.sources
      .filter(({ importId }) => used.has(importId))
      .map(({ importId, file, entries }) => ({ importId, file, entries })),
    cells: await textsOf(
      store,
      all.slice(0, at.most),
      new Map(publication.sources.map((one) => [one.importId, one.sha256])),
    ),
  };
}

interface Kept {
  readonly salt: string;
  readonly cells: Readonly<Record<string, readonly string[]>> | null;
}

async function textsOf(
  store: Store,
  addresses: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<WalkedCell[]> {
  const found: WalkedCell[] = [];
  for (const address of addresses) {
    const [, importId = "", sheet = "", letters = "", row = ""] = CELL.exec(address) ?? [];
    const cells = await store.cells(importId, sheet, Number(row));
    const at = { importId, file: files.get(importId) ?? "", sheet };
    // An address without a column is a whole row: every cell of it that is written in.
    const columns =
      letters === ""
        ? (cells ?? []).flatMap((text, column) => ((text ?? "") === "" ? [] : [column]))
        : [columnOf(letters)];
    if (columns.length === 0) found.push({ ...at, cell: row, text: null });
    for (const column of columns) {
      found.push({ ...at, cell: cellAddress(column, Number(row)), text: cells?.[column] ?? null });
    }
  }
  return found;
}

/** A -> 0, AA -> 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

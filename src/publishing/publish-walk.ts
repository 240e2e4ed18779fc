import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError } from "#base";
import { sheetItems } from "#casework";
import { readEntry } from "#ledger";
import { sheetsOfRegister } from "#matching";
import { cellAddress } from "#records";
import type { Store } from "#store";
import { PROOFS, type PublishedFigure } from "./publication.ts";
import { readBody } from "./publish-cells.ts";
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

const CELL = /^((?:imp|reg)_[0-9a-f]+)\/(.+)!([A-Z]+)?(\d+)(?:#\d+)?$/;

/**
 * From a published figure to the cells that it counts, in the installation whose ledger holds them: through the publication's own
 * entry. Throws `package-unreadable`, `figure-missing`, `ledger-broken`.
 */
export async function walkFigure(
  store: Store,
  at: {
    readonly dir: string;
    readonly figure: string;
    readonly most: number;
    /** Folder of the store: a register is read out of its file there. */
    readonly data: string;
  },
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
  const kept = body === null ? null : readBody(body);
  const all = kept?.cellsOf(figure.id) ?? [];
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
    cells: await textsOf(all.slice(0, at.most), {
      files: new Map(publication.sources.map((one) => [one.importId, one.sha256])),
      rowAt: await rowReader(store, at.data, all.slice(0, at.most)),
    }),
  };
}

type RowAt = (file: string, sheet: string, row: number) => Promise<readonly (string | null)[] | null>;

/** Rows as an import keeps them, or as they stand in the file of a register; what names persons is left out unread. */
async function rowReader(store: Store, data: string, addresses: readonly string[]): Promise<RowAt> {
  const wanted = new Map<string, Set<string>>();
  for (const address of addresses) {
    const [, id = "", sheet = "", , row = ""] = CELL.exec(address) ?? [];
    if (id.startsWith("reg_")) wanted.set(id, (wanted.get(id) ?? new Set()).add(`${sheet}!${row}`));
  }
  const held = new Map<string, readonly (string | null)[]>();
  for (const register of await store.registers({ removed: true })) {
    const only = wanted.get(register.id);
    if (only === undefined) continue;
    const { file, close } = await sheetsOfRegister(store, data, register);
    const said = { importId: register.id, meaning: "register", registerKind: register.kind } as const;
    try {
      for await (const { source } of sheetItems(file, { ...said, origin: register.added.origin }, { only }))
        held.set(`${register.id}/${source.row.sheet}!${source.row.row}`, source.row.cells);
    } finally {
      await close();
    }
  }
  return async (id, sheet, row) =>
    id.startsWith("reg_") ? (held.get(`${id}/${sheet}!${row}`) ?? null) : store.cells(id, sheet, row);
}

async function textsOf(
  addresses: readonly string[],
  { files, rowAt }: { readonly files: ReadonlyMap<string, string>; readonly rowAt: RowAt },
): Promise<WalkedCell[]> {
  const found: WalkedCell[] = [];
  for (const address of addresses) {
    const [, importId = "", sheet = "", letters = "", row = ""] = CELL.exec(address) ?? [];
    const cells = await rowAt(importId, sheet, Number(row));
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

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Handling } from "#store";
import { PROOFS } from "./publication.ts";
import { readPublication } from "./publish-draft.ts";

/** A package as its own folder tells of it. */
export interface HeldPublication {
  /** Name of its folder. */
  readonly id: string;
  readonly path: string;
  readonly publicationId: string;
  readonly createdAt: string;
  readonly actor: string;
  readonly tlp: Handling;
  readonly k: number;
  readonly synthetic: boolean;
  readonly findings: readonly string[];
  readonly figures: number;
  readonly withheld: { readonly rows: number; readonly tables: number };
}

/** Packages in a folder, newest first; a folder in it that holds none is passed over. Throws `package-unreadable`. */
export async function listPublications(shelf: string): Promise<HeldPublication[]> {
  const held: HeldPublication[] = [];
  for (const id of await readdir(shelf).catch(() => [])) {
    if (id.startsWith(".")) continue;
    const path = join(shelf, id);
    const text = await readFile(join(path, PROOFS.publication), "utf8").catch(() => null);
    if (text === null) continue;
    const { publicationId, createdAt, actor, tlp, k, watermark, findings, figures, withheld } =
      readPublication(text, path);
    held.push({
      ...{ id, path, publicationId, createdAt, actor, tlp, k, withheld },
      ...{
        synthetic: watermark !== null,
        findings: findings.map(({ name }) => name),
        figures: figures.length,
      },
    });
  }
  return held.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

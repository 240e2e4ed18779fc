import { HeadstampError } from "#base";
import type { Store } from "#store";
import type { Desk } from "./desk.ts";

/** Shortest part of a file's SHA-256 that may stand for it. */
const SHORTEST = 8;

/**
 * Lawful erasure of a file: its key is destroyed, so that the original and the cells that name persons cannot be opened
 * again, here or from any backup of the ledger; marks and counts stay. `named` is an import's id, a register's, a photograph's or an
 * answer's, or the start of a SHA-256. It cannot be undone. Copies of the keys' export are for their holders to destroy.
 */
export async function eraseFile(
  { store, actor }: Desk,
  named: string,
  why: string,
): Promise<{ readonly sha256: string; readonly index: number }> {
  const found = new Set(
    [...(await store.imports()), ...(await store.registers({ removed: true })), ...(await caseFiles(store))]
      .filter(({ id, sha256 }) => id === named || (named.length >= SHORTEST && sha256.startsWith(named)))
      .map(({ sha256 }) => sha256),
  );
  const [sha256] = found;
  if (sha256 === undefined || found.size > 1) throw new HeadstampError("file-unknown", { file: named });
  return { sha256, ...(await store.eraseFile(sha256, why, actor)) };
}

/** Files that acts of casework keep: photographs of items and of requests, answers as they came. */
async function caseFiles(store: Store): Promise<readonly { readonly id: string; readonly sha256: string }[]> {
  const acts = await store.caseActs(["photo.added", "request.made", "request.answered"]);
  return acts.flatMap((act) => {
    if (act.kind === "photo.added") {
      const { file } = act.payload.photo as { readonly file: { readonly sha256: string } };
      return [{ id: act.payload.photoId, sha256: file.sha256 }];
    }
    if (act.kind === "request.made") {
      const { photographs } = act.payload.request as {
        readonly photographs: readonly { readonly sha256: string }[];
      };
      return photographs.map(({ sha256 }) => ({ id: sha256, sha256 }));
    }
    const { answerId, file } = act.payload as {
      readonly answerId: string;
      readonly file?: { readonly sha256: string } | null;
    };
    return file == null ? [] : [{ id: answerId, sha256: file.sha256 }];
  });
}

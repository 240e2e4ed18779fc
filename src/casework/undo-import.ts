import { HeadstampError } from "#base";
import type { Desk } from "./desk.ts";

/** Undoes an import by a new entry, finished or not: what it brought is gone from every count, and stays in the ledger. */
export async function undoImport(desk: Desk, id: string, why: string): Promise<{ readonly index: number }> {
  const found = (await desk.store.imports({ open: true })).find((file) => file.id === id);
  if (found === undefined) throw new HeadstampError("import-missing", { id });
  return desk.store.append({ actor: desk.actor, kind: "import.undone", payload: { importId: id, why } });
}

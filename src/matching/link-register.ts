import { stat } from "node:fs/promises";
import { HeadstampError } from "#base";
import { atDesk } from "#casework";
import type { SavedMapping } from "#records";
import type { LinkWish } from "./link.ts";
import { indexFolder } from "./register-add.ts";
import { indexOfRegister } from "./register-hold.ts";
import { indexFile, type RegisterIndex } from "./register-index.ts";

/** A file at that path, else a register that the store holds under that id. */
export async function registerOf(
  wish: Pick<LinkWish, "data" | "actor" | "marks" | "register" | "within" | "sheet" | "tell" | "signal">,
): Promise<RegisterIndex> {
  const { data, tell } = wish;
  const signal = wish.signal === undefined ? {} : { signal: wish.signal };
  const known: readonly SavedMapping[] = [];
  const named = wish.within ? wish.marks : wish.register!;
  const there = await stat(named).catch(() => null);
  if (there !== null || wish.within) {
    const sheet = wish.within ? wish.sheet : null;
    return indexFile(named, { folder: indexFolder(data), sheet, known, tell, ...signal });
  }
  if (!/^(reg_[0-9a-f]+|[0-9a-f]{8,64})$/.test(named))
    throw new HeadstampError("file-missing", { file: named });
  const desk = { data, actor: wish.actor, verb: "link", tell };
  const { register, ...index } = await atDesk(desk, (at) =>
    indexOfRegister(at, data, { id: named, ...signal }),
  );
  const first = BEFORE_RECOVERY.has(register.kind ?? "");
  return first ? { ...index, rows: { ...index.rows, order: "row-first" } } : index;
}

/** Kinds of registers whose date no gun was recovered before. */
export const BEFORE_RECOVERY: ReadonlySet<string> = new Set([
  ...["production", "import", "shipment", "wholesale", "sale", "multiple-sale", "resale", "export-licence"],
]);

import { randomBytes } from "node:crypto";
import { openStore, type Store } from "#store";

/** Where an act happens: on whose behalf, in which store, how it tells of its progress. */
export interface Desk {
  readonly store: Store;
  readonly actor: string;
  readonly tell: Tell;
}

/** `what` is a key of the catalogue (`progress.<what>`); total is null where nobody knows it yet. */
export type Tell = (what: string, done: number, total: number | null) => void;

export interface DeskOptions {
  readonly data: string;
  readonly actor: string;
  readonly verb: string;
  readonly create?: boolean;
  /** Makes the tables anew from the ledger first. */
  readonly rebuild?: boolean;
  readonly tell?: Tell;
}

/** Time and randomness enter the house here and at no other place. */
export const now = (): string => new Date().toISOString();
export const random = (length: number): Uint8Array => randomBytes(length);

/** Opens the store of a folder (or of `DATABASE_URL`), does the work, and closes it whatever happens. */
export async function atDesk<T>(options: DeskOptions, work: (desk: Desk) => Promise<T>): Promise<T> {
  const tell = options.tell ?? (() => {});
  const store = await openStore({
    dir: options.data,
    databaseUrl: process.env["DATABASE_URL"],
    now,
    random,
    create: options.create === true,
    rebuild: options.rebuild === true,
    verb: options.verb,
    onProgress: ({ step, done, total }) => tell(step, done, total),
  });
  try {
    return await work({ store, actor: options.actor, tell });
  } finally {
    await store.close();
  }
}

import { randomBytes } from "node:crypto";
import { HeadstampError } from "#base";
import { openStore, type Store, visitStore } from "#store";

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
  /** The store must be this process's own: it is going to let others use it. */
  readonly own?: boolean;
  readonly tell?: Tell;
}

/** Time and randomness enter the house here and at no other place. */
export const now = (): string => new Date().toISOString();
export const random = (length: number): Uint8Array => randomBytes(length);

/**
 * Opens the store of a folder (or of `DATABASE_URL`), does the work, and closes it whatever happens. Where another process
 * of this account holds the folder's store and lets others use it, the work is done on that one.
 */
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
  }).catch(async (error: unknown) => {
    const held = error instanceof HeadstampError && error.code === "store-locked";
    if (!held || options.own === true || options.rebuild === true) throw error;
    const visit = await visitStore(options.data);
    if (visit === null) throw error;
    return visit.store;
  });
  try {
    return await work({ store, actor: options.actor, tell });
  } finally {
    await store.close();
  }
}

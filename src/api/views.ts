import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HeadstampError, newId } from "#base";
import { settle } from "./uploads.ts";

/** A name for a room with its filters: a convenience of this installation, no act of the case (docs/decisions/0086). */
export interface View {
  readonly id: string;
  readonly name: string;
  /** Room of the application and its filters, as they stand in its address. */
  readonly room: string;
  readonly query: string;
  /** Instant. */
  readonly at: string;
}

export interface Views {
  readonly list: () => Promise<readonly View[]>;
  /** A view of the same room and name stands in the place of the earlier one. Throws `views-full`. */
  readonly save: (said: Pick<View, "name" | "room" | "query">) => Promise<View>;
  /** Throws `view-missing`. */
  readonly drop: (id: string) => Promise<void>;
}

const MOST = 200;

export function openViews(
  data: string,
  options: {
    readonly random: (length: number) => Uint8Array;
    /** Milliseconds since 1970. */
    readonly clock: () => number;
  },
): Views {
  const path = join(data, "views.json");
  const list = async (): Promise<readonly View[]> =>
    readFile(path, "utf8").then(
      (text) => JSON.parse(text) as readonly View[],
      () => [],
    );
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other: each is made from the list that the one before it wrote. */
  const change = <T>(work: (held: readonly View[]) => Promise<T>): Promise<T> => {
    const next = last.then(async () => work(await list()));
    last = next.catch(() => {});
    return next;
  };
  return {
    list,
    save: (said) =>
      change(async (held) => {
        const others = held.filter(({ name, room }) => name !== said.name || room !== said.room);
        if (others.length >= MOST) throw new HeadstampError("views-full", { limit: MOST });
        const at = new Date(options.clock()).toISOString();
        const view = { id: newId("view", options.random(8)), ...said, at };
        await settle(path, JSON.stringify([...others, view]));
        return view;
      }),
    drop: (id) =>
      change(async (held) => {
        if (!held.some((one) => one.id === id)) throw new HeadstampError("view-missing", { id });
        await settle(path, JSON.stringify(held.filter((one) => one.id !== id)));
      }),
  };
}

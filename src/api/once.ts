import { HeadstampError } from "#base";

/** Answers that are remembered by the caller's key, so that a request sent twice is done once. */
export interface Once {
  /**
   * Does the work, or gives what it gave before under that key; what failed is not remembered. Throws `key-reused` where the key
   * came with another wish.
   */
  readonly do: <T>(
    asked: { readonly key: string | undefined; readonly wish: unknown },
    work: () => Promise<T>,
  ) => Promise<T>;
}

/** Keys that are remembered, the oldest forgotten first; a restart forgets them all (jobs keep theirs on disk). */
const REMEMBERED = 10_000;

export function rememberOnce(): Once {
  const held = new Map<string, { readonly wish: string; readonly answer: Promise<unknown> }>();
  return {
    do: async <T>(
      { key, wish }: { readonly key: string | undefined; readonly wish: unknown },
      work: () => Promise<T>,
    ): Promise<T> => {
      if (key === undefined) return work();
      const text = JSON.stringify(wish);
      const before = held.get(key);
      if (before !== undefined) {
        if (before.wish !== text) throw new HeadstampError("key-reused", { key });
        return before.answer as Promise<T>;
      }
      const answer = work();
      held.set(key, { wish: text, answer });
      if (held.size > REMEMBERED) held.delete(held.keys().next().value!);
      try {
        return await answer;
      } catch (error) {
        held.delete(key);
        throw error;
      }
    },
  };
}

import type { Store } from "#store";

/** One answer, kept while the ledger stands still and the day is the same: steps and terms depend on both. */
export function whileStill<T>(store: Store, day: () => number, work: () => Promise<T>): () => Promise<T> {
  let held: { readonly key: string; readonly answer: Promise<T> } | null = null;
  return async () => {
    const key = `${(await store.snapshot()).rootHash} ${day()}`;
    if (held?.key === key) return held.answer;
    const answer = work();
    held = { key, answer };
    answer.catch(() => {
      if (held?.answer === answer) held = null;
    });
    return answer;
  };
}

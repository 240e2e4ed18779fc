import { useCallback, useEffect, useState } from "react";
import { askAll, askAny, type Refusal, Refused } from "./ask.ts";
import type { JobSaid } from "./job.ts";
import type { AnswerTo, Like, RowOf } from "./route.ts";

/** An answer on its way, here, or refused; the last one stays while the next comes. */
export interface Answered<T> {
  readonly data: T | null;
  readonly refusal: Refusal | null;
  readonly waiting: boolean;
  readonly again: () => void;
  /** The job that works it out, while it runs. */
  readonly job?: JobSaid | null;
}

/** Asks whenever the path changes; null asks nothing. The answer is what the route declares, or like it in every field. */
export function useAsk<P extends string>(path: P | null): Answered<AnswerTo<P>>;
export function useAsk<T extends Like<AnswerTo<P>>, P extends string>(path: P | null): Answered<T>;
export function useAsk(path: string | null): Answered<unknown> {
  return useAnswer<unknown>(path, askAny);
}

/** A whole list, page after page. */
export function useAll<P extends string>(path: P | null): Answered<readonly RowOf<P>[]>;
export function useAll<T extends Like<RowOf<P>>, P extends string>(path: P | null): Answered<readonly T[]>;
export function useAll(path: string | null): Answered<readonly unknown[]> {
  return useAnswer<readonly unknown[]>(path, (one: string, asked) => askAll(one, asked));
}

type Asker<T, P> = (path: P, asked: { readonly signal: AbortSignal }) => Promise<T>;

export function useAnswer<T, P extends string = string>(path: P | null, asker: Asker<T, P>): Answered<T> {
  const [state, setState] = useState<{ data: T | null; refusal: Refusal | null; of: string | null }>({
    data: null,
    refusal: null,
    of: null,
  });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((n) => n + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    asker(path, { signal: stop.signal }).then(
      (data) => setState({ data, refusal: null, of: path }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        if (!(error instanceof Refused)) throw error;
        setState((last) => ({ data: last.of === path ? last.data : null, refusal: error.refusal, of: path }));
      },
    );
    return () => stop.abort();
  }, [path, round]);
  return {
    data: path === null ? null : state.data,
    refusal: state.refusal,
    waiting: path !== null && state.of !== path,
    again,
  };
}

import { useEffect, useState } from "react";
import { askAny, type Refusal, Refused } from "./ask.ts";
import type { Like, RowOf } from "./route.ts";
import type { Page } from "./said.ts";

/** A list taken page by page. */
export interface Pages<T> {
  readonly items: readonly T[] | null;
  readonly total: number | null;
  readonly refusal: Refusal | null;
  readonly waiting: boolean;
  /** Null where there is no more. */
  readonly more: (() => void) | null;
}

interface Held<T> {
  readonly of: string;
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number | null;
}

/** Asks for the first page whenever the path or the round changes, and for the next ones when somebody wishes. */
export function usePages<P extends string>(path: P, round?: number): Pages<RowOf<P>>;
export function usePages<T extends Like<RowOf<P>>, P extends string>(path: P, round?: number): Pages<T>;
export function usePages(path: string, round = 0): Pages<unknown> {
  const [held, setHeld] = useState<Held<unknown> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [cursor, setCursor] = useState<{ readonly of: string; readonly at: string } | null>(null);
  const at = cursor?.of === path ? cursor.at : null;
  const [waiting, setWaiting] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round of the same question
  useEffect(() => {
    const stop = new AbortController();
    setWaiting(true);
    const mark = path.includes("?") ? "&" : "?";
    (
      askAny(at === null ? path : `${path}${mark}cursor=${at}`, { signal: stop.signal }) as Promise<
        Page<unknown>
      >
    ).then(
      ({ items, next, total }) => {
        setRefusal(null);
        setWaiting(false);
        setHeld((before) => ({
          ...{ of: path, next, total },
          items: at === null || before?.of !== path ? items : [...before.items, ...items],
        }));
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        if (!(error instanceof Refused)) throw error;
        setWaiting(false);
        setRefusal(error.refusal);
      },
    );
    return () => stop.abort();
  }, [path, at, round]);
  const own = held?.of === path ? held : null;
  const next = own?.next ?? null;
  return {
    ...{ items: own?.items ?? null, total: own?.total ?? null, refusal, waiting },
    more: next === null || waiting ? null : () => setCursor({ of: path, at: next }),
  };
}

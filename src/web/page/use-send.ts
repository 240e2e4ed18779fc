import { useState } from "react";
import { askAny, type Refusal, Refused } from "./ask.ts";
import type { AnswerTo, Like } from "./route.ts";

/** A write on its way, done, or refused. */
export interface Sending {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** Gives null where it was refused; the refusal then stands. */
  readonly send: <T>(act: () => Promise<T>) => Promise<T | null>;
}

export function useSend(): Sending {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async <T>(act: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    setRefusal(null);
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, send };
}

export function post<P extends string>(path: P, body: unknown): Promise<AnswerTo<P, "POST">>;
export function post<T extends Like<AnswerTo<P, "POST">>, P extends string>(
  path: P,
  body: unknown,
): Promise<T>;
export function post(path: string, body: unknown): Promise<unknown> {
  return askAny(path, { method: "POST", body });
}

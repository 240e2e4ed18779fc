import { type ReactNode, useState } from "react";
import { Refusing } from "./answer.tsx";
import { type Refusal, Refused } from "./ask.ts";

/** Does a write, shows why where it is refused, and asks anew what hangs on it. */
export function useAct(after: () => void): {
  readonly act: (work: () => Promise<unknown>) => void;
  readonly busy: boolean;
  readonly failed: ReactNode;
} {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const act = (work: () => Promise<unknown>): void => {
    setRefusal(null);
    setBusy(true);
    work()
      .then(after, (error: unknown) => {
        if (!(error instanceof Refused)) throw error;
        setRefusal(error.refusal);
      })
      .finally(() => setBusy(false));
  };
  return { act, busy, failed: refusal === null ? null : <Refusing refusal={refusal} /> };
}

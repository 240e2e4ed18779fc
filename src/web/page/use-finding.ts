import { useCallback, useRef, useState } from "react";
import { ask, unlessRefused } from "./ask.ts";
import type { Found } from "./finding-words.ts";
import { type JobSaid, runJob } from "./job.ts";
import { type Answered, useAnswer } from "./use-ask.ts";

type FindingPath = `/api/findings/${string}`;

/** What `/api/findings/NAME?...` answers; where that would take long it is counted by a job first, which tells how far it is. */
export function useFinding(path: FindingPath): Answered<Found> {
  const [job, setJob] = useState<JobSaid | null>(null);
  const latest = useRef(path);
  latest.current = path;
  const count = useCallback(
    async (one: FindingPath, asked: { readonly signal: AbortSignal }): Promise<Found> => {
      const near = await ask(`${one}${one.includes("?") ? "&" : "?"}wait=no`, asked);
      if (!("counted" in near)) return near;
      try {
        await runJob(one, undefined, (said) => {
          if (!asked.signal.aborted) setJob(said);
          // Who asks something else does not wait for this any more; who went elsewhere may come back.
          else if (latest.current !== one)
            void ask(`/api/jobs/${said.id}/cancel`, { method: "POST" }).catch(unlessRefused);
        });
      } finally {
        if (!asked.signal.aborted) setJob(null);
      }
      // Asked without `wait=no`, it is answered whatever that takes.
      return (await ask(one, asked)) as Found;
    },
    [],
  );
  return { ...useAnswer(path, count), job };
}

import { ask } from "./ask.ts";
import { intoView } from "./into-view.ts";
import type { JobSaid } from "./job.ts";
import { useWords } from "./language.tsx";

interface LineProps {
  readonly job: JobSaid;
  /** It began by itself: the page stays where it is. */
  readonly still?: boolean;
}

/** How far long work got, and the button that stops it. */
export function JobLine({ job, still = false }: LineProps) {
  const { say, number, knows } = useWords();
  const { progress } = job;
  const what = `progress.${progress?.what}`;
  const label = say(knows(what) ? what : job.state === "queued" ? "web.job.queued" : "web.job.beginning");
  const total = progress?.total ?? null;
  return (
    <p ref={still ? null : intoView} className="line" role="status" data-job={job.act}>
      <span>{label}</span>
      {total === null ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} max={total} value={progress?.done ?? 0} />
      )}
      {progress !== null && (
        <span className="num small">
          {number(progress.done)}
          {total !== null && ` / ${number(total)}`}
        </span>
      )}
      <button type="button" onClick={() => void ask(`/api/jobs/${job.id}/cancel`, { method: "POST" })}>
        {say("web.cancel")}
      </button>
    </p>
  );
}

import { useCallback, useEffect, useState } from "react";
import { Answer, Empty, Refusing } from "#page/answer.tsx";
import { type Refusal, Refused } from "#page/ask.ts";
import { finishJob, type JobSaid, jobUnderWay, runJob } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAsk } from "#page/use-ask.ts";
import type { StepNow } from "#trace";

/** Open traces that wait for the same step by the same hand. */
interface Task {
  /** As it stands for the trace that it promises most. */
  readonly step: StepNow;
  readonly traces: number;
  readonly first: readonly {
    readonly item: string;
    readonly event: string | null;
    readonly rung: string;
    readonly marks: string;
  }[];
}

/**
 * What is left to do over every open trace: each lawful step once, with how many wait for it and the first of them. Where everything
 * would have to be traced first, that is a job, which tells how far it is.
 */
export function Worklist() {
  const { say } = useWords();
  const [traced, setTraced] = useState(false);
  const open = useAsk(traced ? "/api/open-steps" : "/api/open-steps?wait=no");
  const [job, setJob] = useState<JobSaid | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { data } = open;
  const trace = useCallback(async (): Promise<void> => {
    setRefusal(null);
    try {
      const running = await jobUnderWay("trace-open");
      if (running === null) await runJob("/api/open-traces", undefined, setJob);
      else await finishJob(running, setJob);
      setTraced(true);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setJob(null);
    }
  }, []);
  const untraced = data?.traced === false;
  useEffect(() => {
    if (untraced) void trace();
  }, [untraced, trace]);
  if (refusal !== null) return <Refusing refusal={refusal} again={() => void trace()} />;
  if (job !== null) return <JobLine job={job} />;
  if (untraced || (data === null && open.refusal === null))
    return <p className="soft waiting">{say("web.worklist.reckoning")}</p>;
  return <Answer of={open}>{(said) => <Tasks {...said} />}</Answer>;
}

function Tasks({ traces, tasks }: { readonly traces: number; readonly tasks: readonly Task[] }) {
  const { say, number } = useWords();
  return traces === 0 ? (
    <Empty href="/import" way={say("web.room.import")}>
      {say("web.trace.none")}
    </Empty>
  ) : (
    <>
      <Sheet>
        <table data-worklist="">
          <caption>{say("web.worklist.shown", { n: traces, total: number(traces) })}</caption>
          <thead>
            <tr>
              <th scope="col">{say("web.worklist.step")}</th>
              <th scope="col">{say("web.worklist.items")}</th>
              <th scope="col" className="right">
                {say("cli.request.column.gain")}
              </th>
              <th scope="col" className="right">
                {say("cli.request.column.days")}
              </th>
              <th scope="col" className="right">
                {say("cli.request.column.per-day")}
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <TaskRow key={`${task.step.step} ${task.step.addressee} ${task.step.asked}`} task={task} />
            ))}
          </tbody>
        </table>
      </Sheet>
      <p className="small soft measure">{say("web.worklist.judgement")}</p>
      <p className="small noprint">
        <a href="/api/exports/open-traces?format=csv" download>
          {say("web.worklist.take")}
        </a>
      </p>
    </>
  );
}

function TaskRow({ task: { step, traces, first } }: { readonly task: Task }) {
  const { say, number } = useWords();
  const { gain, days, basis, perDay, asked, addressee } = step;
  const guessed = (by: string, text: string): string => (by === "judgement" ? `~${text}` : text);
  return (
    <tr>
      <th scope="row">
        {say(`step.${step.step}`)}
        <div className="small soft">
          → {say(`addressee.${addressee}`)}
          {asked === "waiting" && ` · ${say("web.worklist.waiting")}`}
        </div>
      </th>
      <td>
        <details open={traces <= 3}>
          <summary>{say("web.worklist.n", { n: traces, shown: number(traces) })}</summary>
          <ul className="plainlist tight">
            {first.map(({ item, marks, rung }) => (
              <li key={item}>
                <Link href={`/trace/${encodeURIComponent(item)}`} translate="no">
                  {marks || item.split("/")[1]}
                </Link>{" "}
                <span className="small soft">
                  {marks !== "" && (
                    <span className="mark" translate="no">
                      {item.split("/")[1]}{" "}
                    </span>
                  )}
                  {say(`rung.${rung}`)}
                </span>
              </li>
            ))}
          </ul>
          {traces > first.length && (
            <p className="small soft num">
              {say("web.worklist.others", { n: number(traces - first.length) })}
            </p>
          )}
        </details>
      </td>
      <td className="right">{number(gain)}</td>
      <td className="right">{guessed(basis.days, number(days))}</td>
      <td className="right">
        {asked === null ? guessed(basis.chance, number(perDay, perDay >= 0.1 ? 1 : 3)) : "–"}
      </td>
    </tr>
  );
}

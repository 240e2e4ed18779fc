import { useState } from "react";
import type { StepNow } from "#trace";
import { Empty } from "./answer.tsx";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { PagedList } from "./paged-list.tsx";
import { Sheet } from "./sheet.tsx";
import { usePages } from "./use-pages.ts";

interface OpenSaid {
  readonly item: string;
  readonly event: string | null;
  readonly rung: string;
  readonly marks: string;
  readonly steps: readonly StepNow[];
}

/** Open traces that wait for the same step by the same hand. */
interface Task {
  readonly key: string;
  readonly step: StepNow;
  readonly items: readonly OpenSaid[];
}

/** Items of a task that are shown at once. */
const SHOWN = 20;

/** The open traces by their next step, in the order of what the best of each promises a day. */
function tasksOf(open: readonly OpenSaid[]): readonly Task[] {
  const tasks = new Map<string, { step: StepNow; items: OpenSaid[] }>();
  for (const one of open) {
    const [step] = one.steps;
    if (step === undefined) continue;
    const key = `${step.step} ${step.addressee} ${step.asked}`;
    const task = tasks.get(key);
    if (task === undefined) tasks.set(key, { step, items: [one] });
    else task.items.push(one);
  }
  return [...tasks].map(([key, task]) => ({ key, ...task }));
}

/** What is left to do over every open trace: each lawful step once, with the items that wait for it. */
export function Worklist() {
  const { say, number } = useWords();
  const open = usePages<OpenSaid>("/api/open-traces?limit=500");
  return (
    <PagedList
      of={open}
      slow={say("web.worklist.reckoning")}
      empty={
        <Empty href="/import" way={say("web.room.import")}>
          {say("web.trace.none")}
        </Empty>
      }
    >
      {(items) => (
        <>
          <Sheet>
            <table data-worklist="">
              <caption>
                {say("web.worklist.shown", {
                  shown: number(items.length),
                  total: number(open.total ?? items.length),
                })}
              </caption>
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
                {tasksOf(items).map((task) => (
                  <TaskRow key={task.key} task={task} />
                ))}
              </tbody>
            </table>
          </Sheet>
          <p className="small soft measure">{say("web.worklist.judgement")}</p>
        </>
      )}
    </PagedList>
  );
}

function TaskRow({ task: { step, items } }: { readonly task: Task }) {
  const { say, number } = useWords();
  const [shown, setShown] = useState(SHOWN);
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
        <details open={items.length <= 3}>
          <summary>{say("web.worklist.n", { n: items.length })}</summary>
          <ul className="plainlist tight">
            {items.slice(0, shown).map(({ item, marks, rung }) => (
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
          {items.length > shown && (
            <button type="button" className="plain" onClick={() => setShown(shown + SHOWN)}>
              {say("web.more")}
            </button>
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

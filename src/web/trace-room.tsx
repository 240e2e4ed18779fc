import { useEffect, useState } from "react";
import { Empty, Refusing } from "./answer.tsx";
import { ask, type Refusal, Refused } from "./ask.ts";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { change, usePlace } from "./place.ts";
import type { Page } from "./said.ts";
import { Sheet } from "./sheet.tsx";
import { nameOf, type TracedSaid } from "./trace-said.ts";
import { TraceView } from "./trace-view.tsx";

const PATH = "/trace";
const BATCH = 50;

export function TraceRoom() {
  const { path } = usePlace();
  const address = path.startsWith(`${PATH}/`) ? decodeURIComponent(path.slice(PATH.length + 1)) : null;
  return address === null ? <Worklist /> : <TraceView address={address} />;
}

interface Rows {
  readonly items: readonly TracedSaid[];
  readonly next: string | null;
}

/** Every item with the rung that its trace reached, and the first thing to do about it. */
function Worklist() {
  const words = useWords();
  const { say } = words;
  const { query } = usePlace();
  const seizure = query.get("seizure") ?? "";
  const [typed, setTyped] = useState(seizure);
  const [rows, setRows] = useState<Rows | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [waiting, setWaiting] = useState(false);
  const load = async (before: Rows | null, of: string): Promise<void> => {
    setWaiting(true);
    const cursor = before === null || before.next === null ? "" : `&cursor=${before.next}`;
    const narrowed = of === "" ? "" : `&seizure=${encodeURIComponent(of)}`;
    try {
      const page = await ask<Page<TracedSaid>>(`/api/traces?limit=${BATCH}${narrowed}${cursor}`);
      setRefusal(null);
      setRows({ items: [...(before?.items ?? []), ...page.items], next: page.next });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setWaiting(false);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again only where the seizure changes
  useEffect(() => {
    setRows(null);
    void load(null, seizure);
  }, [seizure]);
  return (
    <>
      <header>
        <h1>{say("web.room.trace")}</h1>
        <p>{say("web.trace.lead")}</p>
      </header>
      <search className="filters noprint">
        <form
          className="line"
          onSubmit={(event) => {
            event.preventDefault();
            change({ seizure: typed }, false);
          }}
        >
          <label className="field">
            <span>{say("web.trace.seizure")}</span>
            <input
              type="text"
              value={typed}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <button type="submit" className="main">
            {say("web.items.search")}
          </button>
        </form>
      </search>
      {refusal !== null && <Refusing refusal={refusal} />}
      {rows === null && refusal === null && <p className="soft">{say("web.loading")}</p>}
      {rows !== null && rows.items.length === 0 && (
        <Empty href="/import" way={say("web.room.import")}>
          {say("web.trace.none")}
        </Empty>
      )}
      {rows !== null && rows.items.length > 0 && (
        <>
          <Sheet>
            <table>
              <caption>{say("web.trace.shown", { n: rows.items.length })}</caption>
              <thead>
                <tr>
                  <th scope="col">{say("trace.column.item")}</th>
                  <th scope="col">{say("trace.column.rung")}</th>
                  <th scope="col">{say("trace.column.disposition")}</th>
                  <th scope="col">{say("trace.column.next")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.items.map(({ item, trace }) => (
                  <tr key={item.id}>
                    <th scope="row">
                      <Link href={`${PATH}/${encodeURIComponent(item.id)}`} translate="no">
                        {nameOf(words, item) || item.id}
                      </Link>
                      <div className="small soft mark" translate="no">
                        {item.id.split("/")[1]}
                      </div>
                    </th>
                    <td>{say(`rung.${trace.rung}`)}</td>
                    <td>{say(`disposition.${trace.disposition}`)}</td>
                    <td>{trace.next[0] === undefined ? "–" : say(`step.${trace.next[0].step}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Sheet>
          {rows.next !== null && (
            <p>
              <button type="button" disabled={waiting} onClick={() => void load(rows, seizure)}>
                {say("web.more")}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}

import { useState } from "react";
import { Empty } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { PagedList } from "#page/paged-list.tsx";
import { change, hrefOf, usePlace } from "#page/place.ts";
import { Sheet } from "#page/sheet.tsx";
import { usePages } from "#page/use-pages.ts";
import { nameOf, type TracedSaid } from "./trace-said.ts";

/** Every item with the rung that its trace reached, in the order of the files; one event or file where that is wished. */
export function TraceList() {
  const words = useWords();
  const { say } = words;
  const { query } = usePlace();
  const seizure = query.get("seizure") ?? "";
  const [typed, setTyped] = useState(seizure);
  const traces = usePages<TracedSaid, "/api/traces">(
    hrefOf("/api/traces", { limit: "50", seizure }) as "/api/traces",
  );
  return (
    <>
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
              className="wide"
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
      <PagedList
        of={traces}
        empty={
          <Empty
            href={seizure === "" ? "/import" : "/trace?of=all"}
            way={say(seizure === "" ? "web.room.import" : "web.trace.back")}
          >
            {say("web.trace.none")}
          </Empty>
        }
      >
        {(items) => (
          <Sheet>
            <table>
              <caption>{say("web.trace.shown", { n: items.length })}</caption>
              <thead>
                <tr>
                  {["item", "rung", "disposition", "next"].map((column) => (
                    <th key={column} scope="col">
                      {say(`trace.column.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map(({ item, trace }) => (
                  <tr key={item.id}>
                    <th scope="row">
                      <Link href={`/trace/${encodeURIComponent(item.id)}`} translate="no">
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
        )}
      </PagedList>
    </>
  );
}

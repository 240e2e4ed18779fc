import { lazy } from "react";
import { useWords } from "#page/language.tsx";
import { hrefOf, usePlace } from "#page/place.ts";
import { Tabs } from "#page/tabs.tsx";
import { RequestList } from "./request-list.tsx";
import { REQUESTS } from "./request-said.ts";
import { TraceList } from "./trace-list.tsx";
import { TraceView } from "./trace-view.tsx";
import { Worklist } from "./worklist.tsx";

const PATH = "/trace";
/** Forms bring the closed lists and the tables behind them: fetched when a request is opened. */
const RequestView = lazy(async () => ({ default: (await import("./request-view.tsx")).RequestView }));
const DealerList = lazy(async () => ({ default: (await import("./dealer-list.tsx")).DealerList }));
const SuspectList = lazy(async () => ({ default: (await import("./suspect-list.tsx")).SuspectList }));
const LISTS = ["open", "all", "requests", "dealers", "suspects"] as const;

/** What is left to do over all traces; every trace; every request; and one of each. */
export function TraceRoom() {
  const { path } = usePlace();
  if (path.startsWith(REQUESTS)) return <RequestView id={path.slice(REQUESTS.length)} />;
  if (path.startsWith(`${PATH}/`))
    return <TraceView address={decodeURIComponent(path.slice(PATH.length + 1))} />;
  return <Lists />;
}

function Lists() {
  const { say } = useWords();
  const { query } = usePlace();
  const seizure = query.get("seizure");
  const list = LISTS.find((one) => one === query.get("of")) ?? (seizure === null ? "open" : "all");
  return (
    <>
      <header>
        <h1>{say("web.room.trace")}</h1>
        <p>{say(`web.trace.lead.${list}`)}</p>
      </header>
      <Tabs
        label={say("web.room.trace")}
        tabs={LISTS.map((one) => ({
          href: hrefOf(PATH, { of: one === "open" ? null : one }),
          label: say(`web.trace.tab.${one}`),
          here: one === list,
        }))}
      />
      {list === "open" && <Worklist />}
      {list === "all" && <TraceList />}
      {list === "requests" && <RequestList />}
      {list === "dealers" && <DealerList />}
      {list === "suspects" && <SuspectList />}
    </>
  );
}

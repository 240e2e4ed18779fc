import { Answer } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { hrefOf, usePlace } from "#page/place.ts";
import { Sought } from "#page/sought.tsx";
import { Tabs } from "#page/tabs.tsx";
import { useAsk } from "#page/use-ask.ts";
import { CustodyChain } from "./custody-chain.tsx";
import { RequestPanel } from "./request-panel.tsx";
import { Rivals } from "./rival-table.tsx";
import { Ladder, TraceDrawing } from "./trace-drawing.tsx";
import { Figures, Open } from "./trace-open.tsx";
import { Ammunition, Candidates, Searched, Steps } from "./trace-parts.tsx";
import { nameOf, type TracedSaid } from "./trace-said.ts";

const PARTS = ["way", "requests", "custody"] as const;

/** One item's way: how far it is on record, what is missing or contradicts, what is asked about it, who held it. */
export function TraceView({ address }: { readonly address: string }) {
  const { say } = useWords();
  const traced = useAsk<TracedSaid, `/api/traces/${string}`>(`/api/traces/${encodeURIComponent(address)}`);
  return (
    <>
      <p className="small noprint line">
        <Link href="/trace">{say("web.trace.tab.open")}</Link>
        <Link href={`/items/${encodeURIComponent(address)}`}>{say("web.trace.item")}</Link>
      </p>
      {traced.data === null && <Sought address={address} />}
      <Answer of={traced}>{(one) => <Shown traced={one} address={address} />}</Answer>
    </>
  );
}

function Shown({ traced, address }: { readonly traced: TracedSaid; readonly address: string }) {
  const words = useWords();
  const { say } = words;
  const { query } = usePlace();
  const part = PARTS.find((one) => one === query.get("of")) ?? "way";
  const { item } = traced;
  const here = `/trace/${encodeURIComponent(address)}`;
  return (
    <>
      <header>
        <h1 translate="no">{nameOf(words, item) || item.id}</h1>
        <p>
          {say(`item.one.${item.kind}`)}
          {item.event !== null && ` · ${say("trace.case", { event: item.event })}`}
        </p>
        {traced.synthetic && <p className="synthetic">{say("trace.synthetic")}</p>}
      </header>
      <Tabs
        label={say("web.room.trace")}
        tabs={PARTS.map((one) => ({
          href: hrefOf(here, { of: one === "way" ? null : one }),
          label: say(`web.trace.part.${one}`, { n: traced.requests.length }),
          here: one === part,
        }))}
      />
      {part === "way" && <Way traced={traced} here={here} />}
      {part === "requests" && <RequestPanel traced={traced} address={address} />}
      {part === "custody" && <CustodyChain address={address} />}
    </>
  );
}

function Way({ traced, here }: { readonly traced: TracedSaid; readonly here: string }) {
  const { say } = useWords();
  const { trace } = traced;
  return (
    <>
      <div className="twin wayside">
        <section className="flow" aria-label={say("web.trace.path")}>
          <TraceDrawing traced={traced} />
        </section>
        <section className="flow">
          <h2>{say("web.trace.reached")}</h2>
          <Ladder rung={trace.rung} />
          {trace.contested && <p className="against">⚠ {say("web.trace.contested")}</p>}
          <Figures traced={traced} />
        </section>
      </div>
      <section className="part">
        <h2>{say("web.trace.next")}</h2>
        <Steps next={trace.next} />
        <p className="line noprint">
          <Link className="button main" href={hrefOf(here, { of: "requests" })}>
            {say("web.trace.preflight")}
          </Link>
          <button type="button" onClick={() => window.print()}>
            {say("web.trace.print")}
          </button>
        </p>
      </section>
      <Open traced={traced} />
      <Candidates traced={traced} />
      <Rivals trace={trace} />
      <Ammunition trace={trace} />
      <Searched searched={traced.searched} />
      <p className="small soft measure">{say("trace.notice")}</p>
    </>
  );
}

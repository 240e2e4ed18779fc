import { Answer } from "./answer.tsx";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { Preflight } from "./preflight.tsx";
import { Ladder, TraceDrawing } from "./trace-drawing.tsx";
import { Ammunition, Open, Rivals, Searched, Steps } from "./trace-parts.tsx";
import { nameOf, type TracedSaid } from "./trace-said.ts";
import { useAsk } from "./use-ask.ts";

/** One item's way: how far it is on record, what is missing or contradicts, and the next lawful step. */
export function TraceView({ address }: { readonly address: string }) {
  const { say } = useWords();
  const traced = useAsk<TracedSaid>(`/api/traces/${encodeURIComponent(address)}`);
  return (
    <>
      <p className="small noprint line">
        <Link href="/trace">{say("web.trace.back")}</Link>
        <Link href={`/items/${encodeURIComponent(address)}`}>{say("web.trace.item")}</Link>
      </p>
      <Answer of={traced}>{(one) => <Shown traced={one} address={address} />}</Answer>
    </>
  );
}

function Shown({ traced, address }: { readonly traced: TracedSaid; readonly address: string }) {
  const words = useWords();
  const { say } = words;
  const { item, trace } = traced;
  return (
    <>
      <header>
        <h1 translate="no">{nameOf(words, item)}</h1>
        <p>
          {say(`item.${item.kind}`)}
          {item.event !== null && ` · ${say("trace.case", { event: item.event })}`}
        </p>
        {traced.synthetic && <p className="synthetic">{say("trace.synthetic")}</p>}
      </header>
      <section className="part" aria-label={say("web.trace.path")}>
        <TraceDrawing traced={traced} />
      </section>
      <section className="part twin">
        <div className="flow">
          <h2>{say("web.trace.reached")}</h2>
          <Ladder rung={trace.rung} />
          <p>
            <span className="soft">{say("web.trace.ended")}</span> {say(`disposition.${trace.disposition}`)}
          </p>
        </div>
        <div className="flow">
          <h2>{say("web.trace.next")}</h2>
          <Steps trace={trace} />
          <Preflight address={address} />
        </div>
      </section>
      <Open traced={traced} />
      <Rivals trace={trace} />
      <Ammunition trace={trace} />
      <Searched searched={traced.searched} />
      <p className="small soft measure">{say("trace.notice")}</p>
    </>
  );
}

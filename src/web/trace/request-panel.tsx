import { lazy, useState } from "react";
import { Answer } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import type { Page } from "#page/said.ts";
import { useAsk } from "#page/use-ask.ts";
import { Preflight } from "./preflight.tsx";
import { StatusWords } from "./request-list.tsx";
import { REQUESTS, type RequestSaid } from "./request-said.ts";
import { Steps } from "./trace-parts.tsx";
import type { TracedSaid } from "./trace-said.ts";

/** The form brings the closed lists and the tables behind them: fetched when somebody draws one up. */
const RequestDraft = lazy(async () => ({ default: (await import("./request-draft.tsx")).RequestDraft }));

/** What is asked about an item: whether a request would fail, what was asked so far, and the next one. */
export function RequestPanel({ traced, address }: { readonly traced: TracedSaid; readonly address: string }) {
  const { say } = useWords();
  const [drafting, setDrafting] = useState(false);
  const asked = useAsk<Page<RequestSaid>, `/api/requests?${string}`>(
    `/api/requests?item=${encodeURIComponent(address)}`,
  );
  if (drafting) return <RequestDraft traced={traced} close={() => setDrafting(false)} />;
  return (
    <div className="twin">
      <section className="flow">
        <h2>{say("web.trace.preflight")}</h2>
        <Preflight address={address} />
        <p>
          <button type="button" className="main" onClick={() => setDrafting(true)}>
            {say("web.request.draw-up")}
          </button>
        </p>
      </section>
      <section className="flow">
        <h2>{say("web.request.asked")}</h2>
        <Answer of={asked}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="soft">{say("web.request.none-yet")}</p>
            ) : (
              <ul className="plainlist">
                {items.map((one) => (
                  <li key={one.id}>
                    <Link href={`${REQUESTS}${one.id}`}>{say(`addressee.${one.request.addressee}`)}</Link>
                    <div className="small">
                      <StatusWords request={one} />
                    </div>
                  </li>
                ))}
              </ul>
            )
          }
        </Answer>
        <h2>{say("web.trace.next")}</h2>
        <Steps next={traced.trace.next} />
      </section>
    </div>
  );
}

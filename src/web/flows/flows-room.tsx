import { Answer, Empty } from "#page/answer.tsx";
import { FindingFoot } from "#page/finding-view.tsx";
import type { Group } from "#page/finding-words.ts";
import { isSynthetic, populationOf } from "#page/finding-words.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { hrefOf, usePlace } from "#page/place.ts";
import { useFinding } from "#page/use-finding.ts";
import { populations } from "./flow-data.ts";
import { Origins, Places, Ports, Years } from "./flow-parts.tsx";

/** What is looked at: items of a kind by place, time and origin, or what was taken at crossings. */
const VIEWS = ["firearm", "cartridge", "ports"] as const;

/** Where and when things were seized, and from which country of make: each picture with its table, data and base. */
export function FlowsRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const view = VIEWS.find((one) => one === query.get("item")) ?? "firearm";
  return (
    <>
      <header>
        <h1>{say("web.room.flows")}</h1>
        <p>{say("web.flows.lead")}</p>
      </header>
      <nav className="tabs" aria-label={say("web.items.kind")}>
        {VIEWS.map((one) => (
          <Link
            key={one}
            href={hrefOf("/flows", { item: one })}
            aria-current={one === view ? "page" : undefined}
          >
            {say(one === "ports" ? "web.flows.ports" : `item.${one}`)}
          </Link>
        ))}
      </nav>
      {view === "ports" ? <Crossings /> : <Flows key={view} kind={view} />}
    </>
  );
}

const keyOf = ({ population, of }: Group): string => JSON.stringify([population, of]);

function Crossings() {
  const { say } = useWords();
  const finding = useFinding("/api/findings/interdiction");
  return (
    <section className="flow">
      <h2>{say("web.flows.ports")}</h2>
      <Answer of={finding}>{(found) => <Ports finding={found} />}</Answer>
    </section>
  );
}

/** Both questions are of the same marks, divided by state and by year: their populations are the same. */
function Flows({ kind }: { readonly kind: string }) {
  const words = useWords();
  const { say } = words;
  const path = (by: string) =>
    `/api/findings/origins-by-calibre?by=${by}&where=${encodeURIComponent(`item=${kind}`)}` as const;
  const states = useFinding(path("state"));
  const years = useFinding(path("date"));
  return (
    <Answer of={states}>
      {(finding) => {
        // What was recorded stands before what was made up.
        const parts = populations(finding.groups).toSorted(
          (a, b) => Number(a.some(isSynthetic)) - Number(b.some(isSynthetic)),
        );
        if (parts.length === 0) {
          return (
            <Empty href="/import" way={say("web.room.import")}>
              {say("finding.nothing")}
            </Empty>
          );
        }
        return parts.map((groups) => {
          const [first] = groups;
          if (first === undefined) return null;
          const same = keyOf(first);
          return (
            <section key={same} className="part">
              <h2>{populationOf(words, first, finding.groups)}</h2>
              <Places {...{ finding, groups }} />
              <Answer of={years}>
                {(dated) => {
                  const own = populations(dated.groups).find(([one]) => one && keyOf(one) === same);
                  return own === undefined ? null : <Years finding={dated} groups={own} />;
                }}
              </Answer>
              <Origins {...{ finding, groups }} />
              <FindingFoot finding={finding} />
            </section>
          );
        });
      }}
    </Answer>
  );
}

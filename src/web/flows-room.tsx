import type { Group } from "#findings";
import { Answer, Empty } from "./answer.tsx";
import { type Found, isSynthetic, populationOf } from "./finding-words.ts";
import { bandsOf, OTHERS, placedOf, sumBy, UNKNOWN } from "./flow-data.ts";
import { useWords, type Words } from "./language.tsx";
import { Picture } from "./picture.tsx";
import { change, usePlace } from "./place.ts";
import { Sankey } from "./sankey.tsx";
import { StateMap } from "./state-map.tsx";
import { useAsk } from "./use-ask.ts";
import { YearBars } from "./year-bars.tsx";

const KINDS = ["firearm", "cartridge"] as const;

/** Where and when things were seized, and from which country of make: each picture with its table, data and base. */
export function FlowsRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const kind = KINDS.find((one) => one === query.get("item")) ?? "firearm";
  const places = useAsk<Found>(
    `/api/findings/seizures-by-place-and-year?where=${encodeURIComponent(`item=${kind}`)}`,
  );
  const origins = useAsk<Found>(
    `/api/findings/origins-by-calibre?by=state&where=${encodeURIComponent(`item=${kind}`)}`,
  );
  return (
    <>
      <header>
        <h1>{say("web.room.flows")}</h1>
        <p>{say("web.flows.lead")}</p>
      </header>
      <fieldset>
        <legend className="hidden">{say("web.items.kind")}</legend>
        <div className="choices">
          {KINDS.map((one) => (
            <label key={one}>
              <input type="radio" name="item" checked={one === kind} onChange={() => change({ item: one })} />
              {say(`item.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Answer of={places}>{(finding) => <Places finding={finding} />}</Answer>
      <Answer of={origins}>{(finding) => <Origins finding={finding} />}</Answer>
    </>
  );
}

/** What stands under a picture: whom it speaks of, the counts that are its base, the ledger as it stood. */
function notesOf(words: Words, finding: Found, groups: readonly Group[]): readonly string[] {
  const { say, number } = words;
  const [first] = groups;
  if (first === undefined) return [];
  const sum = (part: "seized" | "examined" | "read" | "unread" | "ambiguous" | "unexamined"): string =>
    number(groups.reduce((total, group) => total + (group[part] ?? 0), 0));
  return [
    ...(isSynthetic(finding) ? [say("finding.synthetic")] : []),
    populationOf(words, first),
    say("finding.counts", {
      seized: sum("seized"),
      examined: sum("examined"),
      read: sum("read"),
      unread: sum("unread"),
      ambiguous: sum("ambiguous"),
      unexamined: sum("unexamined"),
    }),
    ...(finding.period === null ? [] : [say("finding.period", { ...finding.period })]),
    say("finding.snapshot", { ...finding.snapshot }),
  ];
}

/** Pieces where the file counts them; else rows. Populations are never added up: each is a picture of its own. */
function populations(finding: Found): readonly (readonly Group[])[] {
  const parts = new Map<string, Group[]>();
  const pieces = finding.groups.filter(({ unit }) => unit === "pieces");
  for (const group of pieces.length > 0 ? pieces : finding.groups) {
    const key = JSON.stringify([group.population, group.of]);
    parts.set(key, [...(parts.get(key) ?? []), group]);
  }
  return [...parts.values()];
}

function Places({ finding }: { readonly finding: Found }) {
  const words = useWords();
  const { say } = words;
  const parts = populations(finding);
  if (parts.length === 0) {
    return (
      <Empty href="/import" way={say("web.room.import")}>
        {say("finding.nothing")}
      </Empty>
    );
  }
  return (
    <>
      {parts.map((groups) => {
        const placed = groups.flatMap(placedOf);
        const states = [...sumBy(placed, "key")].sort((a, b) => b.count - a.count);
        const years = [...sumBy(placed, "year")].sort((a, b) => (a.year < b.year ? -1 : 1));
        const notes = notesOf(words, finding, groups);
        const mapped = states.filter(({ key }) => key.startsWith("mx-"));
        const columns = [say("web.flows.col.count"), say("web.flows.col.events")];
        return (
          <div key={JSON.stringify(groups[0]?.population)} className="part">
            <Picture
              title={say("web.flows.map")}
              name="seizures-by-state"
              notes={notes}
              columns={[say("kind.state"), ...columns]}
              rows={states.map(({ label, count, events }) => [label, count, events])}
            >
              {mapped.length === 0 ? (
                <p className="notice">{say("web.flows.no-map")}</p>
              ) : (
                <StateMap states={mapped} label={say("web.flows.map-label", { n: mapped.length })} />
              )}
            </Picture>
            <Picture
              title={say("web.flows.years")}
              name="seizures-by-year"
              notes={notes}
              columns={[say("field.year"), ...columns]}
              rows={years.map(({ year, count, events }) => [year, count, events])}
            >
              {years.length > 0 && (
                <YearBars years={years} label={say("web.flows.years-label", { n: years.length })} />
              )}
            </Picture>
          </div>
        );
      })}
    </>
  );
}

function Origins({ finding }: { readonly finding: Found }) {
  const words = useWords();
  const { say } = words;
  const name = (part: string): string =>
    part === UNKNOWN || part === OTHERS ? say(`web.flows.${part}`) : part;
  return (
    <>
      {populations(finding).map((groups) => {
        const bands = bandsOf(groups);
        if (bands.length === 0) return null;
        return (
          <div key={JSON.stringify([groups[0]?.population, groups[0]?.of])} className="part">
            <Picture
              title={say("web.flows.sankey")}
              name="origins-to-recoveries"
              notes={[...notesOf(words, finding, groups), say("finding.method.origins")]}
              columns={[say("web.flows.col.from"), say("web.flows.col.to"), say("web.flows.col.count")]}
              rows={bands.map(({ from, to, count }) => [name(from), to, count])}
            >
              <Sankey bands={bands} label={say("web.flows.sankey-label", { n: bands.length })} />
            </Picture>
          </div>
        );
      })}
    </>
  );
}

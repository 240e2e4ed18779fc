import { Empty } from "#page/answer.tsx";
import type { Group } from "#page/finding-words.ts";
import { dividerOf, type Found, isSynthetic, labelOf, populationOf } from "#page/finding-words.ts";
import { useWords, type Words } from "#page/language.tsx";
import { Picture } from "#page/picture.tsx";
import { change, usePlace } from "#page/place.ts";
import { AreaBars } from "./area-bars.tsx";
import { bandsOf, countedOf, fiscalYears, OTHERS, takenIn, UNKNOWN } from "./flow-data.ts";
import { Sankey } from "./sankey.tsx";
import { geoJsonOf, StateMap } from "./state-map.tsx";
import { YearBars } from "./year-bars.tsx";

interface PartProps {
  readonly finding: Found;
  /** Groups of one population, in one unit. */
  readonly groups: readonly Group[];
}

/** What stands under a picture and goes with it: whom it speaks of, its base, the period, the ledger as it stood. */
function notesOf(words: Words, finding: Found, groups: readonly Group[], base: string): readonly string[] {
  const { say } = words;
  const [first] = groups;
  const period = periodOver(groups);
  if (first === undefined) return [];
  return [
    ...(groups.some(isSynthetic) ? [say("finding.synthetic")] : []),
    `${populationOf(words, first, finding.groups)} · ${say(`unit.${first.unit}`)}`,
    base,
    ...(period === null ? [] : [say("finding.period", { ...period })]),
    say("finding.snapshot", { ...finding.snapshot }),
  ];
}

/** The dates of all that a picture shows: each group has only its own. */
function periodOver(groups: readonly Group[]): { readonly from: string; readonly to: string } | null {
  const periods = groups.flatMap(({ period }) => period ?? []);
  const [from] = periods.map((one) => one.from).sort();
  const to = periods
    .map((one) => one.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** By state and by year; what has none is counted beside it. */
export function Places({ finding, groups }: PartProps) {
  const words = useWords();
  const { say, number } = words;
  const { told, lost } = countedOf(groups);
  const states = [...told].sort((a, b) => b.count - a.count);
  const mapped = states.filter(({ key }) => key.startsWith("mx-"));
  const read = told.reduce((sum, { count }) => sum + count, 0);
  const base = say("web.flows.base.state", { n: number(read), all: number(read + lost), lost });
  return (
    <Picture
      title={say("web.flows.map")}
      name="seizures-by-state"
      notes={notesOf(words, finding, groups, base)}
      columns={[say("kind.state"), say("web.flows.col.count"), say("web.flows.col.events")]}
      rows={states.map(({ label, count, events }) => [label, count, events ?? "–"])}
      more={mapped.length === 0 ? [] : [{ format: "geojson", text: () => geoJsonOf(mapped) }]}
    >
      {mapped.length > 0 && (
        <StateMap states={mapped} label={say("web.flows.map-label", { n: mapped.length })} />
      )}
      {mapped.length === 0 && told.length > 0 && <p className="notice">{say("web.flows.no-map")}</p>}
      {told.length === 0 && (
        <Empty href="/import?of=columns" way={say("web.import.tab.columns")}>
          {say("web.flows.no-state")}
        </Empty>
      )}
    </Picture>
  );
}

export function Years({ finding, groups }: PartProps) {
  const words = useWords();
  const { say, number } = words;
  const { told, lost } = countedOf(groups);
  const years = [...told].sort((a, b) => (a.key < b.key ? -1 : 1));
  const read = told.reduce((sum, { count }) => sum + count, 0);
  const base = say("web.flows.base.year", { n: number(read), all: number(read + lost), lost });
  const undated = lost > 0 ? [[say("web.flows.undated"), lost, "–"]] : [];
  return (
    <Picture
      title={say("web.flows.years")}
      name="seizures-by-year"
      notes={notesOf(words, finding, groups, base)}
      columns={[say("field.year"), say("web.flows.col.count"), say("web.flows.col.events")]}
      rows={[...years.map(({ label, count, events }) => [label, count, events ?? "–"]), ...undated]}
    >
      <YearBars years={years} undated={lost} label={say("web.flows.years-label", { n: years.length })} />
    </Picture>
  );
}

export function Origins({ finding, groups }: PartProps) {
  const words = useWords();
  const { say, number } = words;
  const name = (part: string): string =>
    part === UNKNOWN || part === OTHERS ? say(`web.flows.${part}`) : words.country(part);
  const bands = bandsOf(groups, (group) => dividerOf(words, group));
  const sum = (part: "seized" | "examined" | "read"): string =>
    number(groups.reduce((total, group) => total + (group[part] ?? 0), 0));
  const base = say("web.flows.base.origin", {
    ...{ seized: sum("seized"), examined: sum("examined"), read: sum("read") },
  });
  return (
    <Picture
      title={say("web.flows.sankey")}
      name="origins-to-recoveries"
      notes={[...notesOf(words, finding, groups, base), say("finding.method.origins")]}
      columns={[say("web.flows.col.from"), say("web.flows.col.to"), say("web.flows.col.count")]}
      rows={bands.map(({ from, to, count }) => [name(from), to, count])}
      more={[
        {
          format: "gexf",
          text: async () => {
            const { flowGexf } = await import("#trace");
            return flowGexf(bands.map((band) => ({ ...band, from: name(band.from) })));
          },
        },
      ]}
    >
      <Sankey bands={bands} label={say("web.flows.sankey-label", { n: bands.length })} />
    </Picture>
  );
}

/** What an authority took at its crossings: one thing, one direction, one fiscal year at a time; units are never added up. */
export function Ports({ finding }: { readonly finding: Found }) {
  const words = useWords();
  const { say, number } = words;
  const { query } = usePlace();
  const groups = finding.groups.filter(
    ({ by, rows }) => by.key.startsWith("outbound ") || (by.key.startsWith("inbound ") && rows.length > 0),
  );
  const group = groups.find(({ by }) => by.key === query.get("taken")) ?? groups.find(isGuns) ?? groups[0];
  if (group === undefined) {
    return (
      <Empty href="/import" way={say("web.room.import")}>
        {say("web.flows.no-ports")}
      </Empty>
    );
  }
  const years = fiscalYears(group);
  const year = years.find(({ key }) => key === query.get("fy")) ?? years.at(-1);
  const areas = takenIn(group, year?.key ?? "");
  const count = areas.reduce((sum, area) => sum + area.count, 0);
  const base = say("web.flows.base.ports", { n: number(count), all: number(group.denominator ?? 0) });
  const what = `${labelOf(words, group.by.label, group.by.key)} · ${say(`unit.${group.unit}`)}`;
  const notes = [...notesOf(words, finding, [group], base), say("finding.interdiction.method")];
  const columns = [say("web.flows.col.count"), say("web.flows.col.events")];
  return (
    <>
      <div className="line">
        <label className="field">
          <span>{say("web.flows.taken")}</span>
          <select value={group.by.key} onChange={(event) => change({ taken: event.target.value })}>
            {groups.map(({ by, unit }) => (
              <option key={by.key} value={by.key}>
                {`${labelOf(words, by.label, by.key)} · ${say(`unit.${unit}`)}`}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{say("web.flows.fiscal-year")}</span>
          <select value={year?.key} onChange={(event) => change({ fy: event.target.value })}>
            {years.map(({ key }) => (
              <option key={key} value={key} translate="no">
                {key}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Picture
        title={`${what} · ${year?.label ?? ""}`}
        name="taken-at-crossings"
        notes={notes}
        columns={[say("web.flows.col.area"), say("web.flows.col.crossing"), ...columns]}
        rows={areas.map(({ label, crossing, count: n, events }) => [label, crossing, n, events ?? "–"])}
      >
        <AreaBars areas={areas} label={say("web.flows.ports-label", { n: areas.length })} />
      </Picture>
      <Picture
        title={say("web.flows.fiscal-years", { what })}
        name="taken-by-fiscal-year"
        notes={notes}
        columns={[say("web.flows.fiscal-year"), ...columns]}
        rows={years.map(({ label, count: n, events }) => [label, n, events ?? "–"])}
      >
        <YearBars years={years} undated={0} label={say("web.flows.years-label", { n: years.length })} />
      </Picture>
    </>
  );
}

const isGuns = ({ by, unit }: Group): boolean => by.key.startsWith("outbound ") && unit === "firearms";

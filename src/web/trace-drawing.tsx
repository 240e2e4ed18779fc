import type { Gap, Party } from "#trace";
import { useWords, type Words } from "./language.tsx";
import { type Station, type Stretch, stepsOf } from "./trace-path.ts";
import type { TracedSaid } from "./trace-said.ts";

/** The path as a row of stations: a solid line where a record says so, a broken one where nothing does. */
export function TraceDrawing({ traced }: { readonly traced: TracedSaid }) {
  const { say } = useWords();
  const steps = stepsOf(traced);
  return (
    <ol className="way" aria-label={say("web.trace.path")}>
      {steps.map((step) =>
        "station" in step ? (
          <StationView key={step.station.id} station={step.station} />
        ) : (
          <StretchView key={step.stretch.id} stretch={step.stretch} />
        ),
      )}
    </ol>
  );
}

function partyWords({ say }: Words, { role, label, held }: Party): string {
  return held === "held" && label !== null
    ? label
    : say(`party.held.${held}`, { role: say(`party.${role}`) });
}

function StationView({ station }: { readonly station: Station }) {
  const words = useWords();
  const { say } = words;
  const { party, hop, stamped, what } = station;
  if (what === "recovery" && hop !== null) {
    return (
      <li className="station recovery">
        <span className="dot" aria-hidden="true" />
        <strong>{say("transfer.seizure")}</strong>
        <span className="num">{hop.date?.iso ?? say("trace.no-date")}</span>
        {hop.place !== null && <span translate="no">{hop.place.label}</span>}
        <Cells cells={hop.cells} />
      </li>
    );
  }
  const known = stamped !== null || (party !== null && party.held === "held" && party.label !== null);
  return (
    <li className={known ? "station" : "station unknown"}>
      <span className="dot" aria-hidden="true">
        {known ? "" : "?"}
      </span>
      <span className="small soft">{say(`party.${party?.role ?? "plant"}`)}</span>
      <strong translate={known ? "no" : "yes"}>
        {stamped ?? (party === null ? "" : partyWords(words, party))}
      </strong>
      {stamped !== null && <span className="small soft">{say("web.trace.stamped")}</span>}
    </li>
  );
}

function gapWords({ say, number }: Words, { code, days }: Gap): string {
  if (days === null) return say(`gap.${code}`);
  const span = days.least === days.most ? number(days.most) : `${number(days.least)}–${number(days.most)}`;
  return `${say(`gap.${code}`)} (${say("web.trace.days", { days: span })})`;
}

function StretchView({ stretch }: { readonly stretch: Stretch }) {
  const words = useWords();
  const { say } = words;
  const { hop, gaps } = stretch;
  if (hop === null) {
    return (
      <li className="stretch gap">
        <span className="rule" aria-hidden="true" />
        {gaps.length === 0 ? (
          <span>{say("web.trace.nothing")}</span>
        ) : (
          gaps.map((gap) => <span key={gap.code}>{gapWords(words, gap)}</span>)
        )}
      </li>
    );
  }
  return (
    <li className="stretch">
      <span className="rule" aria-hidden="true" />
      <span>{say(`transfer.${hop.kind}`)}</span>
      <span className="num">{hop.date?.iso ?? say("trace.no-date")}</span>
      {hop.basis === "assumed" && <span className="soft">{say("web.trace.assumed")}</span>}
      <Cells cells={hop.cells} />
    </li>
  );
}

function Cells({
  cells,
}: {
  readonly cells: readonly { readonly importId: string; readonly address: string; readonly text: string }[];
}) {
  const [cell] = cells;
  if (cell === undefined) return null;
  return (
    <span className="small soft mark" translate="no" title={cell.text}>
      {cell.address}
    </span>
  );
}

const RUNGS = [
  "unidentified",
  "make",
  "maker",
  "importer-exporter",
  "wholesaler",
  "retailer",
  "first-purchaser",
  "last-known-purchaser",
] as const;

/** The ladder with the rung that the trace reached; the reached ones are filled, and the one stood on is named. */
export function Ladder({ rung }: { readonly rung: string }) {
  const { say } = useWords();
  const reached = (RUNGS as readonly string[]).indexOf(rung);
  return (
    <ol className="ladder" aria-label={say("web.trace.ladder")}>
      {RUNGS.map((one, i) => (
        <li
          key={one}
          className={i <= reached ? "reached" : ""}
          aria-current={i === reached ? "step" : undefined}
        >
          <span className="num">{i + 1}</span> {say(`rung.${one}`)}
        </li>
      ))}
    </ol>
  );
}

import { useWords, type Words } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { type Gap, RUNGS, type Transfer } from "#trace";
import { PartySign } from "./party-sign.tsx";
import { type Station, type Stretch, stepsOf } from "./trace-path.ts";
import type { TracedSaid } from "./trace-said.ts";

/** The path from the plant down to the recovery: a solid line where a record says so, a broken one where nothing does. */
export function TraceDrawing({ traced }: { readonly traced: TracedSaid }) {
  const { say } = useWords();
  return (
    <ol className="way" aria-label={say("web.trace.path")}>
      {stepsOf(traced).map((step) =>
        "station" in step ? (
          <StationView key={step.station.id} station={step.station} traced={traced} />
        ) : (
          <StretchView key={step.stretch.id} stretch={step.stretch} traced={traced} />
        ),
      )}
    </ol>
  );
}

function StationView({ station, traced }: { readonly station: Station; readonly traced: TracedSaid }) {
  const { say } = useWords();
  const { sign, roles, names, held, stamped, detail, hop } = station;
  const role = roles.map((one) => say(`party.${one}`)).join(" / ");
  if (hop !== null) {
    return (
      <li className="station ending">
        <span className="when num">{hop.date?.iso ?? say("trace.no-date")}</span>
        <PartySign of={sign} />
        <span>
          <strong>{say(`transfer.${hop.kind}`)}</strong>
          {hop.place !== null && (
            <>
              {" · "}
              <span translate="no">{hop.place.label}</span>
            </>
          )}
          <SourceCell hop={hop} traced={traced} />
        </span>
      </li>
    );
  }
  return (
    <li className={held === "held" ? "station" : "station unknown"}>
      <span className="when small soft">{role}</span>
      <PartySign of={sign} />
      <span>
        <strong translate={held === "held" ? "no" : "yes"}>
          {held === "held" ? names.join(" / ") : say(`party.held.${held}`, { role: say(`party.${sign}`) })}
        </strong>
        {stamped && <span className="small soft"> {say("web.trace.stamped")}</span>}
        {detail !== "" && (
          <span className="small soft shareline" translate="no">
            {detail}
          </span>
        )}
      </span>
    </li>
  );
}

export function gapWords({ say, number }: Words, { code, days }: Gap): string {
  if (days === null) return say(`gap.${code}`);
  const span = days.least === days.most ? number(days.most) : `${number(days.least)}–${number(days.most)}`;
  return `${say(`gap.${code}`)} (${say("web.trace.days", { days: span })})`;
}

function StretchView({ stretch, traced }: { readonly stretch: Stretch; readonly traced: TracedSaid }) {
  const words = useWords();
  const { say } = words;
  const { hop, gaps, against } = stretch;
  if (hop === null) {
    return (
      <li className="stretch gap">
        <span className="when" />
        <span className="rule" aria-hidden="true" />
        <span>
          {gaps.length === 0 ? say("web.trace.nothing") : gaps.map((gap) => gapWords(words, gap)).join("; ")}
        </span>
      </li>
    );
  }
  return (
    <li className="stretch">
      <span className="when num">{hop.date?.iso ?? say("trace.no-date")}</span>
      <span className="rule" aria-hidden="true" />
      <span>
        {say(`transfer.${hop.kind}`)}
        {hop.place !== null && (
          <>
            {" · "}
            <span translate="no">{hop.place.label}</span>
          </>
        )}
        {hop.basis === "assumed" && <span className="soft"> {say("web.trace.assumed")}</span>}
        <SourceCell hop={hop} traced={traced} />
        {against.map(({ code }) => (
          <span key={code} className="against">
            ⚠ {say(`contradiction.${code}`)}
          </span>
        ))}
      </span>
    </li>
  );
}

/** File and cell that say so; a cell of the item's own row opens the item. */
export function SourceCell({ hop, traced }: { readonly hop: Transfer; readonly traced: TracedSaid }) {
  const [cell] = hop.cells;
  if (cell === undefined) return null;
  const file = traced.searched.find(({ register }) => register === cell.importId)?.name;
  const place = cell.address.replace(/^csv!/, "");
  const own = traced.item.id.startsWith(`${cell.importId}/`);
  const said = [file ?? hop.origin, place].join(" · ");
  return (
    <span className="small soft shareline" translate="no" title={cell.text}>
      {own ? <Link href={`/items/${encodeURIComponent(traced.item.id)}`}>{said}</Link> : said}
    </span>
  );
}

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

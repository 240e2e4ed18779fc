import { useWords, type Words } from "#page/language.tsx";
import { type Transfer, timeMissing } from "#trace";
import type { TracedSaid } from "./trace-said.ts";

type TraceSaid = TracedSaid["trace"];

function hopWords({ say }: Words, path: readonly Transfer[], id: string | null, open: string): string {
  const hop = path.find((one) => one.id === id);
  return hop === undefined
    ? say(open)
    : `${say(`transfer.${hop.kind}`)} ${hop.date?.iso ?? `(${say("trace.no-date")})`}`;
}

/** Days from sale to crime with what they count from and how precise they are; or what is missing for them. */
function timeWords({ say }: Words, trace: TraceSaid): readonly string[] {
  const { timeToCrime: time, timeToCrimeAssumed: assumed, path, contradictions } = trace;
  const supposed = assumed === null ? [] : [say("trace.time.assumed", { days: assumed.days })];
  if (time !== null) {
    const { days, atMost, from, precision } = time;
    const said = say("trace.time", { days, most: atMost, from: say(`transfer.${from}`), precision });
    return [from === "private-resale" ? said : `${said}; ${say("trace.not-first")}`, ...supposed];
  }
  return [say("trace.time.none", { why: timeMissing(path, contradictions) }), ...supposed];
}

const RECORDS = ["multipleSale", "theftOrLoss", "suspect", "earlierTrace"] as const;

/** How it ended, how long and how far, and which records an analyst asks for first. */
export function Figures({ traced: { trace } }: { readonly traced: TracedSaid }) {
  const words = useWords();
  const { say, number } = words;
  const { distance, indicators } = trace;
  const [least, most] = distance?.between ?? [0, 0];
  return (
    <dl className="facts">
      <dt>{say("web.trace.ended")}</dt>
      <dd>{say(`disposition.${trace.disposition}`)}</dd>
      <dt>{say("web.trace.time")}</dt>
      <dd>
        {timeWords(words, trace).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </dd>
      <dt>{say("web.trace.distance")}</dt>
      <dd>
        {distance === null
          ? say("web.trace.no-distance")
          : say("trace.distance", {
              ...{ km: number(distance.km), least: number(least), most: number(most) },
              precision: distance.precision,
              known: String(distance.between !== null),
            })}
      </dd>
      <dt>{say("web.trace.records")}</dt>
      <dd>{RECORDS.map((kind) => say(`trace.record.${kind}`, { n: indicators[kind].length })).join("; ")}</dd>
    </dl>
  );
}

/** Where it became illicit as far as records go, what contradicts and how it could still be, what was decided. */
export function Open({ traced: { trace, sameSerial, linked } }: { readonly traced: TracedSaid }) {
  const words = useWords();
  const { say } = words;
  const { diversion, contradictions, explanations, path } = trace;
  const hop = (id: string | null, open: string): string => hopWords(words, path, id, open);
  const points = diversion.points.map(({ what, after, before }) =>
    what === "transfer"
      ? say("trace.diversion.transfer", { kind: hop(after, "trace.diversion.start") })
      : say("trace.diversion.interval", {
          after: hop(after, "trace.diversion.start"),
          before: hop(before, "trace.diversion.end"),
        }),
  );
  const holder = diversion.lastRecorded?.party ?? null;
  const unless = explanations.filter((one) => one.unless.length > 0).slice(0, 3);
  return (
    <section className="part">
      <h2>{say("web.trace.open")}</h2>
      <dl className="facts">
        <dt>{say("web.trace.diversion")}</dt>
        <dd>
          {points.join(`, ${say("trace.diversion.or")} `) || "–"}
          {holder !== null && (
            <p className="small soft">
              {say("trace.diversion.last", {
                party:
                  holder.held === "held" && holder.label !== null
                    ? holder.label
                    : say(`party.held.${holder.held}`, { role: say(`party.${holder.role}`) }),
              })}
            </p>
          )}
        </dd>
        {contradictions.length > 0 && (
          <>
            <dt>{say("web.trace.contradictions")}</dt>
            <dd>
              {contradictions.map(({ code, between }) => (
                <p key={`${code} ${between.join()}`}>
                  ⚠ {say(`contradiction.${code}`)} (
                  {between.map((id) => hop(id, "trace.no-date")).join(" / ")})
                </p>
              ))}
              {unless.map(({ unless: all }) => {
                const what = all.map(({ transfer, why }) =>
                  say(`trace.explanation.${why}`, { transfer: hop(transfer, "trace.no-date") }),
                );
                return (
                  <p key={what.join()} className="small soft">
                    {say("trace.explanation", { what: what.join(" + ") })}
                  </p>
                );
              })}
            </dd>
          </>
        )}
        {linked !== null && (
          <>
            <dt>{say("web.trace.judged")}</dt>
            <dd className="small">
              <p>{say("web.trace.judgements", { n: linked.judgements.length })}</p>
              {linked.contradicted.length > 0 && (
                <p className="against">
                  ⚠ {say("trace.judged.contradicted", { ids: linked.contradicted.join(", ") })}
                </p>
              )}
            </dd>
          </>
        )}
        {sameSerial !== null && sameSerial.length > 0 && (
          <>
            <dt>{say("web.trace.same-serial")}</dt>
            <dd translate="no">{sameSerial.join(", ")}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

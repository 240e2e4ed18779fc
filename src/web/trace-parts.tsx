import type { Hypothesis, Transfer } from "#trace";
import { useWords, type Words } from "./language.tsx";
import { Sheet } from "./sheet.tsx";
import type { TracedSaid } from "./trace-said.ts";

type TraceSaid = TracedSaid["trace"];

/** What to do next, in the order of what it may bring a day. */
export function Steps({ trace }: { readonly trace: TraceSaid }) {
  const { say } = useWords();
  if (trace.next.length === 0) return <p>{say("trace.step.none")}</p>;
  return (
    <ol className="steps">
      {trace.next.slice(0, 4).map(({ step, addressee, because, days, basis }) => (
        <li key={`${step} ${addressee}`}>
          <strong>{say(`step.${step}`)}</strong> → {say(`addressee.${addressee}`)}
          <div className="small soft">
            {say("trace.step.days", { days, basis: basis.days })}:{" "}
            {because.map((fact) => say(`fact.${fact}`)).join(", ")}
          </div>
        </li>
      ))}
    </ol>
  );
}

function hopWords({ say }: Words, path: readonly Transfer[], id: string | null, open: string): string {
  const hop = path.find((one) => one.id === id);
  return hop === undefined
    ? say(open)
    : `${say(`transfer.${hop.kind}`)} ${hop.date?.iso ?? `(${say("trace.no-date")})`}`;
}

/** Where it became illicit as far as records go, how long it took, what contradicts. */
export function Open({ traced: { trace, sameSerial } }: { readonly traced: TracedSaid }) {
  const words = useWords();
  const { say, number } = words;
  const { diversion, timeToCrime, timeToCrimeAssumed, contradictions, path } = trace;
  const hop = (id: string | null, open: string): string => hopWords(words, path, id, open);
  const points = diversion.points.map(({ what, after, before }) =>
    what === "transfer"
      ? say("trace.diversion.transfer", { kind: hop(after, "trace.diversion.start") })
      : say("trace.diversion.interval", {
          after: hop(after, "trace.diversion.start"),
          before: hop(before, "trace.diversion.end"),
        }),
  );
  return (
    <section className="part">
      <h2>{say("web.trace.open")}</h2>
      <dl className="facts">
        <dt>{say("web.trace.diversion")}</dt>
        <dd>{points.join(`, ${say("trace.diversion.or")} `) || "–"}</dd>
        <dt>{say("web.trace.time")}</dt>
        <dd>
          {timeToCrime !== null
            ? say("trace.time", {
                days: timeToCrime.days,
                most: timeToCrime.atMost,
                from: say(`transfer.${timeToCrime.from}`),
                precision: timeToCrime.precision,
              })
            : say("web.trace.no-time")}
          {timeToCrimeAssumed !== null &&
            ` ${say("trace.time.assumed", { days: number(timeToCrimeAssumed.days) })}`}
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

/** Rival channels, never anybody's intent: what speaks for and against each, and what would tell them apart. */
export function Rivals({ trace }: { readonly trace: TraceSaid }) {
  const { say } = useWords();
  const { rivals } = trace;
  if (rivals === null) return null;
  const best = rivals.hypotheses.find(({ channel }) => channel === rivals.favoured);
  const words =
    best === undefined ? null : ([...best.evidence].sort((a, b) => b.ratio - a.ratio)[0]?.words ?? "none");
  return (
    <section className="part">
      <h2>{say("web.trace.rivals")}</h2>
      <p>
        {best === undefined || words === null
          ? say("trace.indistinguishable", { n: rivals.hypotheses.length })
          : say("trace.favoured", {
              channel: say(`channel.${best.channel}`),
              words: say(`support.${words}`),
            })}
      </p>
      <details>
        <summary>{say("web.trace.rivals-all", { n: rivals.hypotheses.length })}</summary>
        <Sheet>
          <table>
            <thead>
              <tr>
                <th scope="col">{say("web.trace.col.channel")}</th>
                <th scope="col">{say("web.trace.col.evidence")}</th>
              </tr>
            </thead>
            <tbody>
              {rivals.hypotheses.map((one) => (
                <Rival key={one.channel} hypothesis={one} />
              ))}
            </tbody>
          </table>
        </Sheet>
      </details>
    </section>
  );
}

function Rival({ hypothesis: { channel, evidence } }: { readonly hypothesis: Hypothesis }) {
  const { say, knows } = useWords();
  const fact = (code: string): string => (knows(`fact.${code}`) ? say(`fact.${code}`) : code);
  return (
    <tr>
      <th scope="row">{say(`channel.${channel}`)}</th>
      <td>
        {evidence.length === 0
          ? say("web.trace.no-evidence")
          : evidence.map(({ what, words }) => `${fact(what)}: ${say(`support.${words}`)}`).join("; ")}
      </td>
    </tr>
  );
}

/** Plant, year and operator of a headstamp with the ways that were open; never a buyer. */
export function Ammunition({ trace }: { readonly trace: TraceSaid }) {
  const { say } = useWords();
  if (trace.ammunition.length === 0) return null;
  return (
    <section className="part">
      <h2>{say("web.trace.ammunition")}</h2>
      {trace.ammunition.map(({ maker, plant, years, operators, classes, settled }) => (
        <div key={`${maker.id} ${plant} ${years.join()}`} className="flow">
          <p>
            <strong translate="no">{maker.label}</strong>
            {settled ? "" : " ?"}, {years.length === 0 ? say("trace.ammunition.no-year") : years.join(" / ")}
            {operators.length > 0 && <span translate="no">; {operators.join(" / ")}</span>}
          </p>
          <ul>
            {classes.map(({ channel, certainty, source, from, to }) => (
              <li key={`${channel} ${source} ${from} ${to}`}>
                {certainty === "sourced"
                  ? say(`ammunition.${channel}`)
                  : say("trace.ammunition.hint", { channel: say(`ammunition.${channel}`) })}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="small soft">{say("trace.ammunition.not-shown")}</p>
    </section>
  );
}

/** "Not found" means nothing without where it was looked for. */
export function Searched({ searched }: { readonly searched: TracedSaid["searched"] }) {
  const { say } = useWords();
  return (
    <section className="part">
      <h2>{say("web.trace.searched")}</h2>
      <ul>
        {searched.map(({ register, name, looked, coverage, edition }) => (
          <li key={register}>
            {say(`trace.looked.${looked}`, { name })}
            <span className="small soft" translate="no">
              {" "}
              {[coverage.from ?? "…", coverage.to ?? "…"].join(" – ")} · {edition.sha256.slice(0, 12)}
            </span>
          </li>
        ))}
        {searched.every(({ looked }) => looked === "own-row") && <li>{say("trace.looked.no-register")}</li>}
      </ul>
    </section>
  );
}

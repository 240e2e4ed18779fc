import { useWords, type Words } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import type { NextStep, StepNow } from "#trace";
import type { TracedSaid } from "./trace-said.ts";

type TraceSaid = TracedSaid["trace"];

/** What to do next, in the order of what it may bring a day; what was asked already says so. */
export function Steps({ next }: { readonly next: readonly (NextStep & Partial<StepNow>)[] }) {
  const { say } = useWords();
  if (next.length === 0) return <p>{say("trace.step.none")}</p>;
  return (
    <ol className="steps">
      {next.slice(0, 4).map(({ step, addressee, because, days, basis, asked, request }) => (
        <li key={`${step} ${addressee}`}>
          <strong>{say(`step.${step}`)}</strong> → {say(`addressee.${addressee}`)}
          <div className="small soft">
            {say("trace.step.days", { days, basis: basis.days })}:{" "}
            {because.map((fact) => say(`fact.${fact}`)).join(", ")}
          </div>
          {asked === "waiting" && request != null && (
            <Link className="small" href={`/trace/requests/${request}`}>
              {say("cli.request.waiting", { id: request.slice(0, 12) })}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Never rounded to certainty. */
export function oddsWords({ percent }: Words, probability: number): string {
  if (probability > 0.999) return `> ${percent(0.999)}`;
  return probability < 0.001 ? `< ${percent(0.001)}` : percent(probability);
}

/** Rows of registers that it may be and nobody judged: what the way would be with each. Nothing of them is in the drawing. */
export function Candidates({ traced: { trace, searched } }: { readonly traced: TracedSaid }) {
  const words = useWords();
  const { say } = words;
  const { alternatives } = trace;
  if (alternatives.length === 0) return null;
  const files = searched.flatMap(({ name, candidates }) => (candidates === null ? [] : [name]));
  return (
    <section className="part" data-candidates={alternatives.length}>
      <h2>{say("web.trace.could")}</h2>
      <p className="measure">{say("web.trace.could-lead", { files: files.join(", ") })}</p>
      <Sheet>
        <table>
          <thead>
            <tr>
              <th scope="col" className="right">
                {say("web.trace.col.odds")}
              </th>
              <th scope="col">{say("web.trace.col.rows")}</th>
              <th scope="col">{say("web.trace.col.would")}</th>
            </tr>
          </thead>
          <tbody>
            {alternatives.map(({ records, probability, rung, transfers, contradictions }) => (
              <tr key={records.join()}>
                <td className="right">{oddsWords(words, probability)}</td>
                <th
                  scope="row"
                  className={records.length === 0 ? "" : "mark"}
                  translate={records.length === 0 ? "yes" : "no"}
                >
                  {records.length === 0 ? say("web.trace.none-of-them") : records.join(" + ")}
                </th>
                <td>
                  {say(`rung.${rung}`)}
                  {transfers.map((hop) => (
                    <div key={hop.id} className="small soft">
                      {say(`transfer.${hop.kind}`)} {hop.date?.iso ?? `(${say("trace.no-date")})`}
                      {hop.from.label !== null && <span translate="no"> · {hop.from.label}</span>}
                    </div>
                  ))}
                  {contradictions.map((code) => (
                    <div key={code} className="small">
                      ⚠ {say(`contradiction.${code}`)}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      <p className="noprint">
        <Link className="button" href="/review">
          {say("web.room.review")}
        </Link>
      </p>
    </section>
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
            {[...new Set(classes.map(({ channel }) => channel))].map((channel) => {
              const said = say(`ammunition.${channel}`);
              // One row with a source is enough: a hint beside it says nothing more.
              const sourced = classes.some((one) => one.channel === channel && one.certainty === "sourced");
              return (
                <li key={channel}>{sourced ? said : say("trace.ammunition.hint", { channel: said })}</li>
              );
            })}
          </ul>
        </div>
      ))}
      <p className="small soft">{say("trace.ammunition.not-shown")}</p>
    </section>
  );
}

/** "Not found" means nothing without where it was looked for: each file with its period and edition. */
export function Searched({ searched }: { readonly searched: TracedSaid["searched"] }) {
  const words = useWords();
  const { say } = words;
  return (
    <section className="part">
      <h2>{say("web.trace.searched")}</h2>
      <ul>
        {searched.map(({ register, name, looked, coverage, edition, candidates }) => {
          const rows = (candidates?.rows ?? []).map(
            ({ id, probability }) => `${id} (${oddsWords(words, probability)})`,
          );
          const none = oddsWords(words, candidates?.none ?? 0).replace(" %", "");
          const period = [coverage.from, coverage.to].filter((day) => day !== null).join(" – ");
          return (
            <li key={register}>
              {say(`trace.looked.${looked}`, { name, rows: rows.join(", "), none })}
              <div className="small soft">
                {period !== "" && say("web.trace.covers", { period })} {say("web.trace.edition")}{" "}
                <span className="mark" translate="no">
                  {edition.named ?? edition.sha256.slice(0, 12)}
                </span>
              </div>
            </li>
          );
        })}
        {searched.every(({ looked }) => looked === "own-row") && <li>{say("trace.looked.no-register")}</li>}
      </ul>
    </section>
  );
}

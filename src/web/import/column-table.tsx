import { Fragment, useState } from "react";
import { useWords } from "#page/language.tsx";
import { Outcome } from "#page/outcome.tsx";
import { Sheet } from "#page/sheet.tsx";
import { valueLabel } from "#page/value-label.ts";
import type { TextTally } from "./column-tally.ts";

/** Lines shown at a time. */
const STEP = 100;
const OUTCOMES = ["read", "ambiguous", "unread"] as const;

interface Props {
  readonly texts: readonly TextTally[];
  readonly header: string;
  /** Path of the readings, a line for each row. */
  readonly output: string;
}

/** The texts of a column, what was not read first; an empty cell is a row that nobody wrote in, and no failure to read. */
export function ColumnTable({ texts, header, output }: Props) {
  const words = useWords();
  const { say, number, percent } = words;
  const [shown, setShown] = useState(STEP);
  const rows = texts.reduce((sum, one) => sum + one.rows, 0);
  const empty = texts.find(({ reading }) => reading.reasons.includes("empty"))?.rows ?? 0;
  const written = rows - empty;
  const full = texts.filter(({ reading }) => !reading.reasons.includes("empty"));
  const of = (outcome: string): number =>
    full.reduce((sum, one) => sum + (one.reading.outcome === outcome ? one.rows : 0), 0);
  return (
    <div className="flow" data-texts={full.length}>
      <p className="num">
        {say("web.columns.said", { rows: number(rows), written: number(written), empty: number(empty) })}{" "}
        {written > 0 &&
          OUTCOMES.map((outcome) => (
            <Fragment key={outcome}>
              <span className="nowrap">
                <Outcome outcome={outcome} /> {number(of(outcome))} ({percent(of(outcome) / written)})
              </span>{" "}
            </Fragment>
          ))}
      </p>
      <p className="line small noprint">
        <a href={output} download>
          {say("web.columns.take")}
        </a>
      </p>
      {full.length > 0 && (
        <Sheet>
          <table>
            <caption>
              {say("web.columns.caption", { header, n: full.length, texts: number(full.length) })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say("web.item.col.written")}</th>
                <th scope="col" className="right">
                  {say("cli.items.rows")}
                </th>
                <th scope="col">{say("web.columns.outcome")}</th>
                <th scope="col">{say("web.item.col.understood")}</th>
              </tr>
            </thead>
            <tbody>
              {full.slice(0, shown).map(({ reading, rows: n }) => (
                <tr key={reading.input}>
                  <th scope="row" className="mark" translate="no">
                    {reading.input}
                  </th>
                  <td className="right">{number(n)}</td>
                  <td className="nowrap">
                    <Outcome outcome={reading.outcome} />
                  </td>
                  <td>
                    {reading.value !== null && <span translate="no">{valueLabel(words, reading.value)}</span>}
                    <span className="small soft">
                      {reading.value === null && reading.candidates.length > 0 && (
                        <span translate="no">
                          {reading.candidates.map(({ value }) => valueLabel(words, value)).join(" | ")}.{" "}
                        </span>
                      )}
                      {reading.value === null &&
                        reading.reasons.map((one) => say(`reason.${one}`)).join("; ")}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      )}
      {full.length > shown && (
        <p>
          <button type="button" onClick={() => setShown((n) => n + STEP)}>
            {say("web.more")}
          </button>
        </p>
      )}
    </div>
  );
}

import type { ImportSummary, ReasonCount } from "#page/import-said.ts";
import { useWords, type Words } from "#page/language.tsx";
import { OutcomeShape } from "#page/outcome.tsx";
import { Sheet } from "#page/sheet.tsx";
import { FIELDS, type Field, type SheetMapping, type TableMapping } from "#records";

interface Props {
  readonly summary: ImportSummary;
  readonly mapping: readonly SheetMapping[];
  readonly remap: (mapping: readonly SheetMapping[]) => void;
}

/** What an import would do: every column as understood, every row accounted for, every mark counted by outcome. */
export function ImportPreview({ summary, mapping, remap }: Props) {
  const { say, number } = useWords();
  const { rows, accepted, same, setAside, items, edition } = summary;
  return (
    <div className="flow preview">
      {summary.synthetic && <p className="synthetic">{say("finding.synthetic")}</p>}
      {summary.unchanged && <p className="notice">{say("web.import.unchanged")}</p>}
      <p className="num">
        {say("cli.import.rows", {
          rows: number(rows),
          accepted: number(accepted),
          same: number(same),
          setAside: number(setAside),
          items: number(items),
        })}
      </p>
      {edition !== null && (
        <p className="notice num">
          {say("cli.import.edition", {
            of: edition.of,
            fresh: number(edition.new),
            changed: number(edition.changed),
            same: number(edition.same),
            gone: number(edition.gone),
          })}
        </p>
      )}
      <Aside reasons={[...summary.reasons, ...summary.checks]} />
      <Readings readings={summary.readings} />
      {mapping.map((sheet, i) => (
        <section key={sheet.sheet} className="flow">
          <h3 translate="no">{sheet.sheet}</h3>
          {sheet.notes.map(({ code, columns, detail }) => (
            <p key={`${code} ${columns.join()}`} className="small">
              ⚠ <span className="mark">{columns.map(letters).join(", ")}</span>{" "}
              {say(`mapping.${code}`, { detail })}
            </p>
          ))}
          {sheet.tables.map((table, t) => (
            <Columns
              key={table.firstRow}
              table={table}
              examples={summary.sheets.find((one) => one.sheet === sheet.sheet)?.examples ?? []}
              change={(column, field) => {
                const columns = table.columns.map((one) =>
                  one.column === column ? { ...one, field, confidence: 1 } : one,
                );
                const tables = sheet.tables.map((one, at) => (at === t ? { ...table, columns } : one));
                remap(mapping.map((one, at) => (at === i ? { ...sheet, tables } : one)));
              }}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

function Columns({
  table,
  examples,
  change,
}: {
  readonly table: TableMapping;
  readonly examples: readonly (readonly string[])[];
  readonly change: (column: number, field: Field) => void;
}) {
  const words = useWords();
  const { say, percent } = words;
  const shown = table.columns.filter((column) => column.header !== "" || column.field !== "ignore");
  return (
    <Sheet>
      <table>
        <caption>
          {say("web.import.header", { rows: table.headerRows.join("–") || "–", n: shown.length })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("cli.import.column")}</th>
            <th scope="col">{say("cli.import.header")}</th>
            <th scope="col">{say("cli.import.field")}</th>
            <th scope="col">{say("web.import.examples")}</th>
            <th scope="col" className="right">
              {say("cli.import.confidence")}
            </th>
            <th scope="col">{say("cli.import.evidence")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ column, header, field, confidence, evidence, dateOrder }) => (
            <tr key={column}>
              <td className="mark soft" translate="no">
                {letters(column)}
              </td>
              <th scope="row" translate="no">
                {header}
              </th>
              <td>
                <select
                  aria-label={say("web.import.field-of", {
                    header: header === "" ? letters(column) : header,
                  })}
                  value={field}
                  onChange={(event) => change(column, event.target.value as Field)}
                >
                  {FIELDS.map((one) => (
                    <option key={one} value={one}>
                      {say(`field.${one}`)}
                    </option>
                  ))}
                </select>
                {dateOrder !== null && (
                  <div className="small soft">{say(`web.import.order.${dateOrder}`)}</div>
                )}
              </td>
              <td className="small examples" translate="no">
                {(examples[column] ?? []).map((one) => (
                  <div key={one} className="mark" title={one}>
                    {one}
                  </div>
                ))}
              </td>
              <td className="right">{percent(confidence, 0)}</td>
              <td className="small soft">
                {[
                  ...(evidence.words.length === 0
                    ? []
                    : [say("web.import.by-header", { words: evidence.words.join(", ") })]),
                  ...evidence.values
                    .slice(0, 2)
                    .map(({ kind, share }) => `${shapeWords(words, kind)} ${percent(share, 0)}`),
                ].join("; ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** What the values of a column look like: a shape, or a kind of mark that was read in them. */
function shapeWords({ say, knows }: Words, kind: string): string {
  if (knows(`web.import.shape.${kind}`)) return say(`web.import.shape.${kind}`);
  return knows(`kind.${kind}`) ? say(`kind.${kind}`) : kind;
}

/** Rows and cells that are not taken as they stand, each with its reason and its first addresses. */
function Aside({ reasons }: { readonly reasons: readonly ReasonCount[] }) {
  const { say } = useWords();
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map(({ code, rows, count, cells }) => (
        <li key={code}>
          {say(`reason.${code}`)}:{" "}
          {rows > 0 ? say("cli.import.n-rows", { n: rows }) : say("cli.import.n-cells", { n: count })}{" "}
          <span className="small soft mark" translate="no">
            {cells.join(", ")}
            {count > cells.length && ", …"}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Readings({ readings }: { readonly readings: ImportSummary["readings"] }) {
  const { say, number } = useWords();
  const outcomes = ["read", "ambiguous", "unread"] as const;
  const kinds = Object.entries(readings);
  if (kinds.length === 0) return null;
  return (
    <Sheet narrow>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("cli.import.mark")}</th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col" className="right">
                <span className="outcome">
                  <OutcomeShape outcome={outcome} />
                  {say(`cli.outcome.${outcome}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, counts]) => (
            <tr key={kind}>
              <th scope="row">{say(`kind.${kind}`)}</th>
              {outcomes.map((outcome) => (
                <td key={outcome} className="right">
                  {number(counts[outcome])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** 0 = A, as a spreadsheet names its columns. */
function letters(column: number): string {
  let text = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text;
}

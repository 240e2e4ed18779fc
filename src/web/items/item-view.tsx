import { Fragment } from "react";
import { Answer } from "#page/answer.tsx";
import { useWords, type Words } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Outcome } from "#page/outcome.tsx";
import { hrefOf } from "#page/place.ts";
import type { ShownItem } from "#page/said.ts";
import { Sheet } from "#page/sheet.tsx";
import { Sought } from "#page/sought.tsx";
import { useAsk } from "#page/use-ask.ts";
import { Source, Value } from "#page/value.tsx";
import { valueLabel } from "#page/value-label.ts";
import { Attributed } from "./attributed.tsx";
import { ItemCustody } from "./item-custody.tsx";
import { ItemHistory } from "./item-history.tsx";
import { ItemPhotographs } from "./item-photographs.tsx";
import { ItemTies } from "./item-ties.tsx";

/** One item: what was written beside what was understood, cell by cell. */
export function ItemView({ address }: { readonly address: string }) {
  const { say } = useWords();
  const item = useAsk<ShownItem, `/api/items/${string}`>(`/api/items/${encodeURIComponent(address)}`);
  return (
    <>
      <p className="small noprint">
        <Link href="/items">{say("web.item.back")}</Link>
      </p>
      {item.data === null && <Sought address={address} />}
      <Answer of={item}>{(shown) => <Shown item={shown} />}</Answer>
    </>
  );
}

/** Fields that name an item, in the order of its trace. */
const TITLE = ["make", "model", "calibre", "type", "serial", "headstamp", "lot"] as const;
/** Columns in which a single cell is sealed where it names a natural person; such a cell and an empty one are kept alike. */
const MAY_NAME: ReadonlySet<string> = new Set(["dealer", "authority", "importer"]);

function Shown({ item }: { readonly item: ShownItem }) {
  const words = useWords();
  const { say, number, knows } = words;
  const fieldOf = (field: string | null): string =>
    field === null
      ? "–"
      : knows(`field.${field}`)
        ? say(`field.${field}`)
        : knows(`kind.${field}`)
          ? say(`kind.${field}`)
          : field;
  return (
    <>
      <header>
        <h1 translate="no">{titleOf(words, item) || `${item.sheet}!${item.row}`}</h1>
        <p>
          <span translate="no">
            {item.file.name} · {item.sheet}!{item.row}
          </span>
          {" · "}
          {say(`item.one.${item.kind}`)}
          {item.quantity !== null &&
            ` · ${say("web.item.quantity", { n: item.quantity, shown: number(item.quantity) })}`}
          {item.seizure !== null && ` · ${say("trace.case", { event: item.seizure })}`}
        </p>
      </header>
      <p className="line noprint">
        <Link className="button main" href={`/trace/${encodeURIComponent(item.address)}`}>
          {say("web.item.trace")}
        </Link>
      </p>
      <Sheet>
        <table className="cells">
          <caption>{say("web.item.cells")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("web.item.col.cell")}</th>
              <th scope="col">{say("web.item.col.header")}</th>
              <th scope="col">{say("web.item.col.written")}</th>
              <th scope="col">{say("web.item.col.understood")}</th>
            </tr>
          </thead>
          <tbody>
            {item.cells.map((cell) => {
              const marks = item.marks.filter((mark) => mark.column === cell.column);
              return (
                <tr key={cell.column}>
                  <td translate="no" className="mark soft">
                    {cell.address.split("!")[1]}
                  </td>
                  <td>
                    <span translate="no">{cell.header ?? "–"}</span>
                    <div className="small soft">{fieldOf(cell.field)}</div>
                  </td>
                  <td className="mark">
                    {cell.raw === null && cell.field === "person" ? (
                      <em className="soft">{say("web.item.sealed")}</em>
                    ) : cell.raw === null && MAY_NAME.has(cell.field ?? "") ? (
                      <em className="soft">{say("web.item.blank-or-sealed")}</em>
                    ) : (cell.raw ?? "") === "" ? (
                      <span className="soft">{say("web.item.blank")}</span>
                    ) : (
                      <span translate="no">{cell.raw}</span>
                    )}
                  </td>
                  <td>
                    {marks.map(({ reading, field }) => (
                      <details key={field}>
                        <summary>
                          <Outcome outcome={reading.outcome} />{" "}
                          <strong translate="no">
                            {reading.value === null ? "" : valueLabel(words, reading.value)}
                          </strong>
                        </summary>
                        <Understood reading={reading} />
                      </details>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sheet>
      <Beside item={item} />
      <section className="part">
        <h2>{say("web.item.file")}</h2>
        <dl className="facts">
          <dt>{say("web.item.file-name")}</dt>
          <dd translate="no">{item.file.name}</dd>
          <dt>{say("web.item.origin")}</dt>
          <dd>{say(`origin.${item.file.origin}`)}</dd>
          <dt translate="no">SHA-256</dt>
          <dd className="mark small" translate="no">
            {item.file.sha256}
          </dd>
          <dt>{say("web.item.import")}</dt>
          <dd translate="no">
            <Link href={`/items?import=${item.importId}`}>{item.importId}</Link>
          </dd>
          {item.attributed.map((said) => (
            <Fragment key={`${said.cell} ${said.group}`}>
              <dt>{say("web.item.attributed")}</dt>
              <dd>
                <Link href={hrefOf("/items", { group: said.name })}>{said.name}</Link>
                {" · "}
                <Attributed said={said} />
              </dd>
            </Fragment>
          ))}
        </dl>
      </section>
    </>
  );
}

/** What the item is called, from its marks as the list of items names them; what was not read is left to the cells below. */
function titleOf(words: Words, { marks }: ShownItem): string {
  return TITLE.flatMap((field) => {
    const reading = marks.find((mark) => mark.field === field)?.reading;
    return reading === undefined || reading.value === null ? [] : [valueLabel(words, reading.value)];
  }).join(" · ");
}

/** What is known of the thing beside its row: who held it, how it looks, what it is tied to, what was done with it. */
function Beside({ item }: { readonly item: ShownItem }) {
  const { address } = item;
  const path = `/api/items/${encodeURIComponent(address)}` as const;
  const custody = useAsk(`${path}/custody`);
  const photographs = useAsk(`${path}/photographs`);
  return (
    <>
      <ItemPhotographs {...{ path, photographs }} />
      <ItemCustody {...{ path, custody }} />
      <ItemTies address={address} />
      <ItemHistory {...{ item, custody: custody.data, photographs: photographs.data?.photographs ?? [] }} />
    </>
  );
}

function Understood({ reading }: { readonly reading: ShownItem["marks"][number]["reading"] }) {
  const words = useWords();
  const { say } = words;
  return (
    <div className="flow small">
      {reading.reasons.map((reason) => (
        <p key={reason}>
          <span className="soft">{say("cli.because")}</span> {say(`reason.${reason}`)}
        </p>
      ))}
      {reading.candidates.map((candidate) => (
        <div key={`${candidate.why} ${candidate.value.id} ${candidate.source}`}>
          <span translate="no">{valueLabel(words, candidate.value)}</span> (
          {say(`cli.certainty.${candidate.certainty}`)}): {say(`why.${candidate.why}`)}
          <Value value={candidate.value} />
          <div className="soft">
            <Source source={candidate.source} />
          </div>
        </div>
      ))}
    </div>
  );
}

import { useState } from "react";
import { Answer } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAsk } from "#page/use-ask.ts";
import { CorrectForm, CustodyForm } from "./custody-form.tsx";
import type { CustodySaid, RecordSaid } from "./custody-said.ts";

/** Who held the exhibit, when, under which seal; what is missing or at odds stands between the two records that it parts. */
export function CustodyChain({ address }: { readonly address: string }) {
  const { say } = useWords();
  const path = `/api/items/${encodeURIComponent(address)}/custody` as const;
  const custody = useAsk(path);
  return (
    <section className="flow" data-custody="">
      <p className="measure soft">{say("web.custody.lead")}</p>
      <Answer of={custody}>
        {(said) =>
          said.records.length === 0 ? (
            <p className="notice">{say("web.custody.none")}</p>
          ) : (
            <Chain said={said} path={path} again={custody.again} />
          )
        }
      </Answer>
      <p className="line noprint">
        {(["es", "en"] as const).map((language) => (
          <a
            key={language}
            className="button"
            href={`${path}/form?language=${language}`}
            target="_blank"
            rel="noreferrer"
          >
            {say("web.custody.pdf")} <span translate="no">({language})</span>
          </a>
        ))}
      </p>
      <h2>{say("web.custody.record")}</h2>
      <CustodyForm
        key={custody.data?.records.length ?? 0}
        path={path}
        first={custody.data?.records.length === 0}
        done={custody.again}
      />
    </section>
  );
}

function Chain({
  said,
  path,
  again,
}: {
  readonly said: CustodySaid;
  readonly path: string;
  readonly again: () => void;
}) {
  const { say } = useWords();
  const [correcting, setCorrecting] = useState<string | null>(null);
  const standing = said.chain.flatMap((id) => said.records.find((one) => one.id === id) ?? []);
  const rows = [...standing, ...said.records.filter(({ corrected }) => corrected !== null)];
  return (
    <>
      <Sheet>
        <table>
          <caption>{say("web.custody.shown", { n: standing.length })}</caption>
          <thead>
            <tr>
              {["act", "from", "until", "office", "place", "seal", "document", "by"].map((column) => (
                <th key={column} scope="col">
                  {say(`web.custody.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, n) => (
              <Row
                key={row.id}
                row={row}
                n={row.corrected === null ? n + 1 : null}
                flags={said.flags.flatMap(({ code, between: [, next] }) => (next === row.id ? [code] : []))}
                correct={() => setCorrecting(row.id)}
              />
            ))}
          </tbody>
        </table>
      </Sheet>
      {correcting !== null && (
        <CorrectForm
          path={`${path}/${correcting}/correct`}
          done={() => {
            setCorrecting(null);
            again();
          }}
        />
      )}
    </>
  );
}

function Row({
  row,
  n,
  flags,
  correct,
}: {
  readonly row: RecordSaid;
  /** Its number among those that stand. */
  readonly n: number | null;
  readonly flags: readonly string[];
  readonly correct: () => void;
}) {
  const { say } = useWords();
  const { act, from, until, office, role, place, seal, document, note, entry, corrected } = row;
  const moment = (text: string): string => text.replace("T", " ");
  return (
    <>
      {flags.length > 0 && (
        <tr>
          <td colSpan={8}>
            {flags.map((code) => (
              <span key={code} className="against">
                ⚠ {say(`custody.flag.${code}`, { a: (n ?? 1) - 1, b: n ?? 0 })}
              </span>
            ))}
          </td>
        </tr>
      )}
      <tr className={corrected === null ? "" : "struck"}>
        <th scope="row">
          {n !== null && <span className="num">{n}. </span>}
          {say(`custody.act.${act}`)}
        </th>
        <td className="num nowrap">{moment(from)}</td>
        <td className="num nowrap">{until === null ? "–" : moment(until)}</td>
        <td translate="no">{[office, role].filter((part) => part !== "").join(", ")}</td>
        <td translate="no">{place || "–"}</td>
        <td translate="no">{seal || "–"}</td>
        <td translate="no">
          {document || "–"}
          {note !== "" && <div className="small soft">{note}</div>}
        </td>
        <td>
          <span className="small soft">{say("web.custody.entry", { n: entry })}</span>
          {corrected === null ? (
            <button type="button" className="plain noprint" onClick={correct}>
              {say("web.custody.correct")}
            </button>
          ) : (
            <div className="small">
              {say("web.custody.corrected")}: <span translate="no">{corrected}</span>
            </div>
          )}
        </td>
      </tr>
    </>
  );
}

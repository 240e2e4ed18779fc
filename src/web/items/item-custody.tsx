import type { FormEvent } from "react";
import { Answer } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { ask } from "#page/ask.ts";
import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAct } from "#page/use-act.tsx";
import type { Answered } from "#page/use-ask.ts";

export type CustodySaid = Got["/api/items/{item}/custody"];

const ACTS = [
  ...["seized", "received", "stored", "examined", "photographed", "transported", "returned", "destroyed"],
];
/** Asked in words; from and until are days of their own. */
const TEXTS = ["office", "role", "place", "seal", "document", "note"] as const;

/** Who held the exhibit, from when until when, under which seal; what does not fit is said below. */
export function ItemCustody({
  path,
  custody,
}: {
  readonly path: string;
  readonly custody: Answered<CustodySaid>;
}) {
  const { say, language } = useWords();
  return (
    <section className="part">
      <h2>{say("custody.title")}</h2>
      <Answer of={custody}>
        {(said) =>
          said.records.length === 0 ? (
            <p className="soft">{say("custody.none")}</p>
          ) : (
            <>
              <Chain said={said} />
              <p className="line noprint">
                <a className="button" translate="no" href={`${path}/custody/form?language=${language}`}>
                  PDF
                </a>
              </p>
            </>
          )
        }
      </Answer>
      <details>
        <summary>{say("web.item.custody-add")}</summary>
        <Add path={path} again={custody.again} />
      </details>
    </section>
  );
}

function Chain({ said: { records, chain, flags } }: { readonly said: CustodySaid }) {
  const { say } = useWords();
  const named = new Map(records.map((one) => [one.id, `${say(`custody.act.${one.act}`)} (${one.from})`]));
  const standing = chain.flatMap((id) => records.find((one) => one.id === id) ?? []);
  return (
    <>
      <Sheet>
        <table>
          <thead>
            <tr>
              {(["from", "until", "act", "holder", "seal", "document"] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`custody.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {standing.map((one) => (
              <tr key={one.id}>
                <th scope="row" className="nowrap" translate="no">
                  {one.from}
                </th>
                <td className="nowrap" translate="no">
                  {one.until ?? "–"}
                </td>
                <td>{say(`custody.act.${one.act}`)}</td>
                <td translate="no">
                  {[one.office, one.role, one.place].filter((part) => part !== "").join(" · ")}
                  {one.note !== "" && <div className="small soft">{one.note}</div>}
                </td>
                <td translate="no">{one.seal || "–"}</td>
                <td translate="no">{one.document || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      {flags.length === 0 ? (
        <p className="small soft">{say("custody.unbroken")}</p>
      ) : (
        <ul className="notice brass">
          {flags.map(({ code, between: [a = "", b = ""] }) => (
            <li key={`${code} ${a} ${b}`}>
              {say(`custody.flag.${code}`, { a: named.get(a) ?? a, b: named.get(b) ?? b })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Add({ path, again }: { readonly path: string; readonly again: () => void }) {
  const { say } = useWords();
  const { act, busy, failed } = useAct(again);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const said = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]),
    );
    act(async () => {
      await ask(`${path}/custody`, { method: "POST", body: { ...said, until: said["until"] || null } });
      form.reset();
    });
  };
  return (
    <form className="flow" onSubmit={send}>
      <div className="line">
        <label className="field">
          <span>{say("custody.act")}</span>
          <select name="act">
            {ACTS.map((one) => (
              <option key={one} value={one}>
                {say(`custody.act.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{say("custody.from")}</span>
          <input type="date" name="from" required />
        </label>
        <label className="field">
          <span>{say("custody.until")}</span>
          <input type="date" name="until" />
        </label>
        {TEXTS.map((name) => (
          <label key={name} className="field">
            <span>{say(`cli.custody.${name}`)}</span>
            <input type="text" name={name} required={name === "office"} maxLength={300} />
          </label>
        ))}
      </div>
      <p>
        <button type="submit" className="main" disabled={busy}>
          {say("web.item.custody-add")}
        </button>
      </p>
      {failed}
    </form>
  );
}

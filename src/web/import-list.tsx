import { useState } from "react";
import { Answer, Refusing } from "./answer.tsx";
import { ask, type Refusal, Refused } from "./ask.ts";
import type { ImportSaid } from "./import-said.ts";
import { useWords } from "./language.tsx";
import { Link } from "./link.tsx";
import { Sheet } from "./sheet.tsx";
import { useAsk } from "./use-ask.ts";

/** Imports that are held, each with what it brought; any can be undone, by an entry that says why. */
export function ImportList() {
  const { say, number, time } = useWords();
  const imports = useAsk<{ readonly imports: readonly ImportSaid[] }>("/api/imports");
  const [undoing, setUndoing] = useState<string | null>(null);
  return (
    <section className="part">
      <h2>{say("web.import.held")}</h2>
      <Answer of={imports}>
        {({ imports: all }) =>
          all.length === 0 ? (
            <p className="soft">{say("web.import.none")}</p>
          ) : (
            <Sheet>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say("web.item.file-name")}</th>
                    <th scope="col">{say("web.import.as")}</th>
                    <th scope="col">{say("web.item.origin")}</th>
                    <th scope="col">{say("web.import.when")}</th>
                    <th scope="col" className="right">
                      {say("web.import.items")}
                    </th>
                    <th scope="col">{say("web.import.status")}</th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((one) => (
                    <tr key={one.id}>
                      <th scope="row" translate="no">
                        <Link href={`/items?import=${one.id}`}>{one.name}</Link>
                      </th>
                      <td>{say(`web.import.as.${one.as}`)}</td>
                      <td>{say(`origin.${one.origin}`)}</td>
                      <td className="nowrap" translate="no">
                        {time(one.openedAt)}
                      </td>
                      <td className="right">{number(one.items)}</td>
                      <td>
                        {say(`web.import.status.${one.status}`)}{" "}
                        {one.status === "committed" &&
                          (undoing === one.id ? (
                            <Undo
                              id={one.id}
                              end={() => {
                                setUndoing(null);
                                imports.again();
                              }}
                            />
                          ) : (
                            <button type="button" className="plain small" onClick={() => setUndoing(one.id)}>
                              {say("web.undo")}
                            </button>
                          ))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Sheet>
          )
        }
      </Answer>
    </section>
  );
}

function Undo({ id, end }: { readonly id: string; readonly end: () => void }) {
  const { say } = useWords();
  const [why, setWhy] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const undo = async (): Promise<void> => {
    try {
      await ask(`/api/imports/${id}/undo`, { method: "POST", body: { why } });
      end();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    }
  };
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault();
        void undo();
      }}
    >
      <label className="field">
        <span>{say("web.import.why")}</span>
        <input type="text" required value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <button type="submit">{say("web.undo")}</button>
      <button type="button" className="plain" onClick={end}>
        {say("web.keep")}
      </button>
      {refusal !== null && <Refusing refusal={refusal} />}
    </form>
  );
}

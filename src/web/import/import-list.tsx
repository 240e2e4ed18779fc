import { useState } from "react";
import { Answer } from "#page/answer.tsx";
import { ask } from "#page/ask.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAct } from "#page/use-act.tsx";
import { useAll } from "#page/use-ask.ts";
import { WhyForm } from "#page/why-form.tsx";

/** Imports that are held, each with what it brought; any can be undone, by an entry that says why. */
export function ImportList() {
  const { say, number, time } = useWords();
  const imports = useAll("/api/imports");
  return (
    <section className="part">
      <h2>{say("web.import.held")}</h2>
      <Answer of={imports}>
        {(all) =>
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
                        {one.status !== "open" && (
                          <ImportActs id={one.id} held={one.status === "committed"} again={imports.again} />
                        )}
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

interface ActsProps {
  readonly id: string;
  /** False where it is undone already: its file is still there to be erased. */
  readonly held: boolean;
  readonly again: () => void;
}

/** An import is undone by an entry; its file is erased where the law says so, and nothing brings that back. */
function ImportActs({ id, held, again }: ActsProps) {
  const { say } = useWords();
  const [doing, setDoing] = useState<"undo" | "erase" | null>(null);
  /** Entry of the ledger that says that its file was erased. */
  const [erased, setErased] = useState<number | null>(null);
  const { act, busy, failed } = useAct(() => {
    setDoing(null);
    again();
  });
  const leave = (): void => setDoing(null);
  return (
    <div className="small">
      {doing === null && (
        <span className="line">
          {held && (
            <button type="button" className="plain small" onClick={() => setDoing("undo")}>
              {say("web.undo")}
            </button>
          )}
          {erased === null && (
            <button type="button" className="plain small" onClick={() => setDoing("erase")}>
              {say("web.import.erase")}
            </button>
          )}
        </span>
      )}
      {erased !== null && (
        <p role="status" data-erased={erased}>
          {say("web.import.erased")}{" "}
          <Link href={`/ledger?entry=${erased}`}>{say("web.ledger.one", { index: erased })}</Link>
        </p>
      )}
      {doing === "undo" && (
        <WhyForm
          {...{ busy, leave, does: say("web.undo") }}
          send={(why) => act(() => ask(`/api/imports/${id}/undo`, { method: "POST", body: { why } }))}
        />
      )}
      {doing === "erase" && (
        <>
          <p className="against">⚠ {say("web.import.erase-how")}</p>
          <WhyForm
            {...{ busy, leave, does: say("web.import.erase-it") }}
            send={(why) =>
              act(async () =>
                setErased((await ask("/api/erasures", { method: "POST", body: { file: id, why } })).entry),
              )
            }
          />
        </>
      )}
      {failed}
    </div>
  );
}

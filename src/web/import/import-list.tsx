import { Answer } from "#page/answer.tsx";
import { FileActs } from "#page/file-acts.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAll } from "#page/use-ask.ts";

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
                          <FileActs
                            {...{ of: "import", id: one.id, erased: one.erased, again: imports.again }}
                            end={
                              one.status === "committed"
                                ? { does: say("web.undo"), path: `/api/imports/${one.id}/undo` }
                                : null
                            }
                          />
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

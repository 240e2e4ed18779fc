import { BothLabel } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import { requestSheet } from "#trace";
import type { RequestSaid } from "./request-said.ts";

/** The request as it is typed into the form: its fields in the form's order, both languages, and what else each may be. */
export function RequestSheet({ request }: { readonly request: RequestSaid }) {
  const { say } = useWords();
  return (
    <section className="part">
      <h2>{say("web.request.sheet")}</h2>
      <p className="small soft measure">{say("form.persons")}</p>
      {requestSheet(request, say).map(({ key, number, lines }) => (
        <div key={`${key} ${number}`} className="flow">
          <h3>
            <BothLabel of={`form.section.${key}`} no={number === "" ? "" : `${number}.`} />
          </h3>
          <Sheet>
            <table className="formsheet">
              <tbody>
                {lines.map((line) => (
                  <tr key={line.key}>
                    <th scope="row">
                      <BothLabel of={`form.field.${line.key}`} no={line.no ?? ""} />
                    </th>
                    <td>
                      {line.value === "" ? "–" : <span translate="no">{line.value}</span>}
                      {line.note !== undefined && line.note !== "" && (
                        <div className="small soft" translate="no">
                          {line.note}
                        </div>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Sheet>
        </div>
      ))}
    </section>
  );
}

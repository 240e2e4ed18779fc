import type { MarkReading } from "#marks";
import { BothLabel } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import { valueLabel } from "#page/value-label.ts";

/** Fields of the form by their number there, and the mark that fills each. */
const FIREARM = [
  ["5a", "serial"],
  ["5c", "make"],
  ["5d", "type"],
  ["5e", "calibre"],
  ["5f", "model"],
  ["5h", "importer"],
] as const;
const AMMUNITION = [
  ["", "headstamp"],
  ["", "make"],
  ["", "calibre"],
  ["", "lot"],
] as const;

/** The marks as the row has them: written beside understood. They are mended in the source, never here. */
export function DraftMarks({
  marks,
  firearm,
}: {
  readonly marks: Readonly<Record<string, MarkReading | null>>;
  readonly firearm: boolean;
}) {
  const words = useWords();
  const { say } = words;
  return (
    <Sheet>
      <table className="cells">
        <thead>
          <tr>
            <th scope="col">{say("web.request.col.field")}</th>
            <th scope="col">{say("web.item.col.written")}</th>
            <th scope="col">{say("web.item.col.understood")}</th>
          </tr>
        </thead>
        <tbody>
          {(firearm ? FIREARM : AMMUNITION).map(([no, field]) => {
            const mark = marks[field];
            const others = mark?.value == null ? (mark?.candidates.length ?? 0) : 0;
            return (
              <tr key={field}>
                <th scope="row">
                  <BothLabel of={`form.field.${field}`} no={no} />
                </th>
                <td className="mark">
                  {mark == null || mark.input === "" ? (
                    <span className="soft">{say("form.note.not-recorded")}</span>
                  ) : (
                    <span translate="no">{mark.input}</span>
                  )}
                </td>
                <td>
                  {mark?.value != null ? (
                    <span translate="no">{valueLabel(words, mark.value)}</span>
                  ) : (
                    <span className="soft">
                      {others > 0 ? say("web.request.open-reading", { n: others }) : "–"}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Sheet>
  );
}

import type { MarkReading } from "#marks";
import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import { Source, Value } from "#page/value.tsx";
import { valueLabel } from "#page/value-label.ts";

/** Every rival, with how sure, by what rule and from which source; hints are shown as hints. */
export function Candidates({ reading }: { readonly reading: MarkReading }) {
  const words = useWords();
  const { say, number } = words;
  const { candidates } = reading;
  if (candidates.length === 0) return null;
  return (
    <Sheet>
      <table className="candidates">
        <caption>
          {say("web.read.candidates", { n: candidates.length, shown: number(candidates.length) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("web.read.col.says")}</th>
            <th scope="col">{say("web.read.col.sure")}</th>
            <th scope="col">{say("web.read.col.why")}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two candidates may say the same by two rows of a table
            <tr key={i}>
              <th scope="row">
                <span translate="no">{valueLabel(words, candidate.value)}</span>
                {candidates.length > 1 && <Value value={candidate.value} />}
              </th>
              <td>{say(`cli.certainty.${candidate.certainty}`)}</td>
              <td>
                {say(`why.${candidate.why}`)}
                <div className="small soft">
                  <Source source={candidate.source} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

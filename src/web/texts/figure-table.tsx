import { figureValue, missingWords, speakerWords } from "#page/figure-words.ts";
import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import type { FigureProposal } from "#texts";
import { keyOf, type Verdicts } from "./text-marked.tsx";
import type { Judged } from "./told-claims.ts";

interface Props {
  readonly figures: readonly FigureProposal[];
  readonly judged: ReadonlyMap<string, Judged> | null;
  readonly verdicts: Verdicts;
  readonly show: (key: string) => void;
}

/** Every figure of the text: of what, who says so, what it leaves out, which checks it fails, what may be said. */
export function FigureTable({ figures, judged, verdicts, show }: Props) {
  const words = useWords();
  const { say } = words;
  if (figures.length === 0) return <p className="notice">{say("web.texts.no-figures")}</p>;
  return (
    <Sheet>
      <table className="figuretable">
        <caption>{say("web.texts.figures", { n: figures.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("web.texts.value")}</th>
            <th scope="col">{say("dossier.of")}</th>
            <th scope="col">{say("dossier.source")}</th>
            <th scope="col">{say("dossier.missing")}</th>
            <th scope="col">{say("web.claims.col.checks")}</th>
            <th scope="col">{say("web.claim.safe")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const own = judged?.get(figure.key) ?? null;
            const verdict = verdicts[keyOf(figure)];
            return (
              <tr key={figure.key}>
                <th scope="row">
                  <button type="button" className="plain" translate="no" onClick={() => show(keyOf(figure))}>
                    «{figure.span.exact}»
                  </button>
                  <div className="small soft num">{figureValue(words, figure)}</div>
                  {verdict !== undefined && (
                    <div className="small">
                      {verdict === "confirmed" ? "✓" : "✕"} {say(`web.texts.${verdict}`)}
                    </div>
                  )}
                </th>
                <td translate="no">{figure.denominator?.words ?? figure.numerator.words}</td>
                <td translate={figure.countedBy === null ? "yes" : "no"}>
                  {speakerWords(words, figure.countedBy)}
                </td>
                <td>
                  {figure.missing.length === 0 ? (
                    "–"
                  ) : (
                    <span className="missing">{missingWords(words, figure)}</span>
                  )}
                </td>
                <td>
                  {(own?.fired ?? []).map(({ check, why }) => (
                    <p key={why} title={why}>
                      ⚠ {say(`claim.check.${check}`)}
                    </p>
                  ))}
                  {own !== null && own.fired.length === 0 && (
                    <span className="soft">{say("web.claims.none")}</span>
                  )}
                </td>
                <td className="small" translate="no">
                  {own?.said?.safe ?? "–"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Sheet>
  );
}

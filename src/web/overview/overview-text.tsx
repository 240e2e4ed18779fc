import { useMemo } from "react";
import english from "sample/article-synthetic-en.txt?raw";
import spanish from "sample/article-synthetic-es.txt?raw";
import { figureValue, missingWords, speakerWords } from "#page/figure-words.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { useTexts } from "#page/texts-lazy.ts";
import type { FigureProposal } from "#texts";

/** The dossier of a public text, in short: each figure, of what, who says so, and what it leaves out. */
export function OverviewText() {
  const words = useWords();
  const { say, language } = words;
  const texts = useTexts();
  // The line that says that the text is made up stands above, in the reader's words.
  const article = (language === "es" ? spanish : english).replace(/^.*\n+/, "");
  const dossier = useMemo(() => texts?.proposeAll(article) ?? null, [texts, article]);
  if (dossier === null) return <p className="soft">{say("web.loading")}</p>;
  const figures = dossier.proposals.filter((one): one is FigureProposal => one.kind === "figure");
  return (
    <section className="flow" aria-labelledby="text-title">
      <h2 id="text-title">{say("web.overview.text")}</h2>
      <p className="synthetic">{say("web.overview.text-synthetic")}</p>
      <p className="measure quoted" translate="no">
        «{dossier.title}»
      </p>
      <ol className="plainlist figures">
        {figures.slice(0, 6).map((figure) => (
          <li key={figure.key} className="flow tight">
            <p>
              <strong className="num" translate="no">
                «{figure.span.exact}»
              </strong>{" "}
              <span className="small soft num">{figureValue(words, figure)}</span>
            </p>
            <dl className="facts small">
              <dt>{say("dossier.of")}</dt>
              <dd translate="no">{figure.denominator?.words ?? figure.numerator.words}</dd>
              <dt>{say("dossier.source")}</dt>
              <dd translate={figure.countedBy === null ? "yes" : "no"}>
                {speakerWords(words, figure.countedBy)}
              </dd>
              {figure.missing.length > 0 && (
                <>
                  <dt>{say("dossier.missing")}</dt>
                  <dd className="missing">{missingWords(words, figure)}</dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>
      <p>
        <Link href="/texts">{say("web.overview.text-all", { n: figures.length })}</Link>
      </p>
    </section>
  );
}

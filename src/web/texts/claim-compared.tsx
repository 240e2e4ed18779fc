import type { Claim } from "#claims";
import type { ShareGroup, ShareRow } from "#findings";
import { Answer } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { populationOf } from "#page/finding-words.ts";
import { useWords } from "#page/language.tsx";
import type { With } from "#page/route.ts";
import { ShareLine } from "#page/share-line.tsx";
import { useTexts } from "#page/texts-lazy.ts";
import { useAsk } from "#page/use-ask.ts";
import type { FacetDifference } from "#texts";

type Compared = With<
  Got["/api/claims/{id}/comparison"]["compared"],
  {
    readonly group: ShareGroup | null;
    readonly row: ShareRow | null;
    readonly differences: readonly FacetDifference[];
  }
>;

/** The claim beside the nearest group of counts that the imports give, and in what the two differ: neither proves the other. */
export function ClaimCompared({ claim }: { readonly claim: Claim }) {
  const { say } = useWords();
  const answer = useAsk<
    { readonly claim: unknown; readonly compared: Compared },
    `/api/claims/${string}/comparison`
  >(`/api/claims/${encodeURIComponent(claim.id)}/comparison`);
  return (
    <section className="part" data-compared="">
      <h2>{say("web.claim.compare")}</h2>
      <Answer of={answer}>{({ compared }) => <Shown claim={claim} compared={compared} />}</Answer>
    </section>
  );
}

function Shown({ claim, compared }: { readonly claim: Claim; readonly compared: Compared }) {
  const words = useWords();
  const { say, number, percent } = words;
  const term = useTerms();
  const { because, what, group, row, differences } = compared;
  if (because !== null || group === null) {
    const thing = term(what.split(" "));
    return <p>{say(`claim.compare.${because ?? "none"}`, { what: thing, unit: claim.unit, thing })}</p>;
  }
  const { seized, examined, read, unread, ambiguous, unexamined } = group;
  return (
    <>
      <p>{say("claim.compare.data", { population: populationOf(words, group) })}</p>
      {row !== null && row.share !== undefined && (
        <p className="line">
          <strong>
            <span translate="no">{words.country(row.label)}</span>: {number(row.numerator)} /{" "}
            {number(group.denominator)} = {row.share === null ? "–" : percent(row.share)}
          </strong>
          <ShareLine row={row} />
          <span className="small soft">
            {say("claim.compare.bounds", {
              low: number((row.boundLow ?? 0) * 100, 1),
              high: number((row.boundHigh ?? 0) * 100, 1),
            })}
          </span>
        </p>
      )}
      <p className="small soft">
        {say("finding.counts", { seized, examined, read, unread, ambiguous, unexamined })}
      </p>
      {differences.length > 0 && (
        <>
          <p>{say("claim.compare.differs")}</p>
          <ul>
            {differences.map(({ facet, first, second }) => (
              <li key={facet}>
                {say("claim.differs", {
                  facet: say(`claim.facet.${facet}`),
                  first: term(first),
                  second: term(second),
                })}
              </li>
            ))}
            {group.denominator !== seized && (
              <li>
                {say("claim.compare.read", {
                  first: say("claim.unsaid"),
                  second: `${number(group.denominator)} / ${number(seized)}`,
                })}
              </li>
            )}
            {group.population.synthetic && <li>{say("claim.compare.synthetic")}</li>}
          </ul>
        </>
      )}
    </>
  );
}

/** Codes of terms in the reader's words; the table of terms comes with the reader of texts. */
function useTerms(): (codes: readonly string[]) => string {
  const { say, language } = useWords();
  const texts = useTexts();
  return (codes) => {
    const list = codes.filter((code) => code !== "");
    if (list.length === 0) return say("claim.unsaid");
    return list
      .map((code) => (texts?.isTerm(code) === true ? texts.termOf(code).label[language] : code))
      .join(", ");
  };
}

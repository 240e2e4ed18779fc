import type { Definition } from "./definition.ts";
import type { ShareGroup } from "./finding.ts";
import { QUESTIONS } from "./question.ts";
import { deriveGroups, sortGroups, type Tally } from "./tally.ts";

/** Shares out of tallies: each question of the name asked apart, imports that cannot answer named. */
function sharesOf(name: string, column: string, method: readonly string[]): Definition {
  const questions = QUESTIONS.filter((question) => question.name === name);
  return {
    ...{ name, column, method: ["finding.method", ...method], takes: [] },
    async derive(records, { by }) {
      const left = new Map<string, string>();
      const kept = new Set<string>();
      const groups: ShareGroup[] = [];
      for (const question of questions) {
        const { tallies, ...spread } = await records.tally(by === null ? question : { ...question, by });
        const fits = ({ population }: Tally): boolean =>
          question.meaning === null || population.meaning === question.meaning;
        for (const tally of tallies) {
          if (fits(tally)) kept.add(tally.importId);
          else left.set(tally.importId, "not-seizures");
        }
        // A file that has no such column at all says nothing of its items: they would all stand as "not examined".
        const answered = new Set(
          tallies.filter(({ outcome }) => outcome !== "unexamined").map(({ importId }) => importId),
        );
        const said = ({ importId }: Tally): boolean => question.of !== "importer" || answered.has(importId);
        groups.push(...deriveGroups({ tallies: tallies.filter((one) => fits(one) && said(one)), ...spread }));
      }
      for (const { importId } of records.imports) {
        if (!left.has(importId) && !kept.has(importId)) left.set(importId, "no-such-mark");
      }
      const leftOut = [...left].map(([importId, reason]) => ({ importId, reason }));
      return { groups: sortGroups(groups), leftOut, caveats: [] };
    },
  };
}

export const MAKERS_BY_CALIBRE = sharesOf("makers-by-calibre", "maker", ["finding.method.headstamp"]);
export const ORIGINS_BY_CALIBRE = sharesOf("origins-by-calibre", "country", [
  "finding.method.origins",
  "finding.method.headstamp",
]);
export const SEIZURES_BY_PLACE_AND_YEAR = sharesOf("seizures-by-place-and-year", "place-year", []);

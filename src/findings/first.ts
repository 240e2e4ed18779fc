import type { Definition } from "./definition.ts";
import { QUESTIONS } from "./question.ts";
import { deriveGroups, type Tally } from "./tally.ts";

/** Shares out of tallies: each question of the name asked apart, imports that cannot answer named. */
function sharesOf(name: string, column: string, method: readonly string[]): Definition {
  const questions = QUESTIONS.filter((question) => question.name === name);
  return {
    ...{ name, column, method: ["finding.method", ...method], takes: [] },
    async derive(records, { by }) {
      const left = new Map<string, string>();
      const tallies: Tally[] = [];
      const kept = new Set<string>();
      for (const question of questions) {
        const asked = by === null ? question : { ...question, by };
        const found = await records.tally(asked);
        const barred = new Set<string>();
        for (const { importId, population } of found) {
          if (question.meaning === null || population.meaning === question.meaning) continue;
          barred.add(importId);
          left.set(importId, "not-seizures");
        }
        // A file that has no such column at all says nothing of its items: they would all stand as "not examined".
        const answered = new Set(
          found.filter(({ outcome }) => outcome !== "unexamined").map(({ importId }) => importId),
        );
        for (const tally of found) {
          if (barred.has(tally.importId)) continue;
          kept.add(tally.importId);
          if (question.of !== "importer" || answered.has(tally.importId)) tallies.push(tally);
        }
      }
      for (const { importId } of records.imports) {
        if (!left.has(importId) && !kept.has(importId)) left.set(importId, "no-such-mark");
      }
      const leftOut = [...left].map(([importId, reason]) => ({ importId, reason }));
      return { groups: deriveGroups(tallies), leftOut, caveats: [] };
    },
  };
}

export const MAKERS_BY_CALIBRE = sharesOf("makers-by-calibre", "maker", ["finding.method.headstamp"]);
export const ORIGINS_BY_CALIBRE = sharesOf("origins-by-calibre", "country", [
  "finding.method.origins",
  "finding.method.headstamp",
]);
export const SEIZURES_BY_PLACE_AND_YEAR = sharesOf("seizures-by-place-and-year", "place-year", []);

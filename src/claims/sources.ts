import { foldWords, isWithin, termOf } from "#texts";
import type { Check, Fired } from "./fired.ts";
import { EVIDENCE } from "./tables/evidence.ts";
import { isCount, isShare, type View } from "./view.ts";

/** What one kind of evidence is called, and the terms it cannot show. */
const KINDS = EVIDENCE.map(({ evidence, pattern, cannot_show, source }) => ({
  evidence,
  pattern: pattern === "" ? null : new RegExp(`\\b(${pattern})\\b`),
  cannot: cannot_show.split(" "),
  source,
}));

const NOBODY =
  /^(some|unnamed|unknown|anonymous|experts?|estimates?|some estimates?|analysts?|sources?|officials?|critics|many|algunos|expertos|fuentes|se dice|estimaciones|unattributed|various)?$/;

/** Neither a speaker, an outlet nor an address. */
export const unsourced: Check = ({ views }) =>
  views.flatMap(({ claim }): Fired[] => {
    if (claim.outlet !== "" || claim.source.address !== "" || !NOBODY.test(foldWords(claim.speaker)))
      return [];
    return [
      {
        check: "source-not-stated",
        claims: [claim.id],
        beside: [],
        how: "none",
        params: { value: claim.value?.words ?? "" },
      },
    ];
  });

const ESTIMATE =
  /\b(estimat\w*|estimad\w*|se estima\w*|estimacion\w*|se calcula\w*|calculan|believed|thought to)\b/;

/** What nobody can count is given as a number without how it was come by: a flow across a border, an estimate. */
export const unexplained: Check = ({ views }) =>
  views.flatMap((view): Fired[] => {
    const { claim } = view;
    if (view.fold.method !== "" || claim.interval !== null) return [];
    const events = view.whole.event ?? [];
    // A count of what nobody counts, or a share of it.
    const flows = isCount(view) ? events : (view.base?.event ?? []);
    const flow = flows.includes("trafficked") && !flows.some((code) => isWithin(code, "recovered"));
    const words = foldWords(
      `${claim.numerator.population.words} ${claim.source.quotation} ${claim.value?.words ?? ""}`,
    );
    const estimated = ESTIMATE.test(words) && claim.numerator.count === null;
    const joined =
      view.fold.evidence === "" &&
      claim.numerator.count === null &&
      events.some((code) => code === "defected" || code === "took-arms" || code === "diverted");
    const nobody =
      isShare(view) &&
      claim.numerator.count === null &&
      claim.speaker !== "" &&
      NOBODY.test(foldWords(claim.speaker));
    if (!flow && !estimated && !joined && !nobody) return [];
    return [
      {
        check: "method-not-stated",
        claims: [claim.id],
        beside: [],
        how: flow ? "flow" : joined ? "hidden" : "estimate",
        params: { value: claim.value?.words ?? "" },
      },
    ];
  });

/** What a claim says that its evidence cannot show: a shop from a headstamp, a shipment from an approval. */
export const evidence: Check = ({ views }) =>
  views.flatMap((view): Fired[] => {
    const said = Object.values(view.claim.numerator.population.terms).flat();
    const stated = `${view.fold.evidence} ${view.fold.method}`;
    const own = foldWords(
      `${view.claim.numerator.population.words} ${view.claim.denominator?.population.words ?? ""} ${view.fold.quotation}`,
    );
    for (const kind of KINDS) {
      const rests =
        kind.pattern === null
          ? said.concat(view.whole.thing ?? []).some((code) => isWithin(code, kind.evidence))
          : kind.pattern.test(stated) || (kind.evidence === "headstamp" && kind.pattern.test(own));
      const shown = rests
        ? said.find((code) => kind.cannot.some((cannot) => isWithin(code, cannot)))
        : undefined;
      // A count of shops that offer cartridges is read off the shops, not off the cartridges.
      if (kind.pattern === null && said.includes("for-sale")) continue;
      if (shown === undefined || (kind.pattern !== null && otherEvidence(view, kind.evidence, shown)))
        continue;
      return [
        {
          check: "evidence-cannot-show",
          claims: [view.claim.id],
          beside: [],
          how: kind.evidence,
          params: { value: view.claim.value?.words ?? "", shown, label: termOf(shown).label.en },
        },
      ];
    }
    return [];
  });

/** Another kind of evidence that the claim names and that can show it. */
function otherEvidence(view: View, but: string, shown: string): boolean {
  const stated = `${view.fold.evidence} ${view.fold.method}`;
  return KINDS.some(
    ({ evidence: kind, pattern, cannot }) =>
      kind !== but &&
      pattern !== null &&
      pattern.test(stated) &&
      !cannot.some((code) => isWithin(shown, code)),
  );
}

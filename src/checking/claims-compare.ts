import type { Claim } from "#claims";
import { find } from "#counting";
import { isShares, rowOf, type ShareGroup, type ShareRow } from "#findings";
import type { Store } from "#store";
import { comparePopulations, type FacetDifference, isWithin, type Terms } from "#texts";

/** A claim beside the nearest group of counts that the imports give. */
export interface ComparedClaim {
  /** Null where the data can be set beside it; else the code of `claim.compare.CODE`. */
  readonly because: "none" | "unit" | "thing" | null;
  /** What fills the sentence. */
  readonly what: string;
  readonly finding: string | null;
  readonly group: ShareGroup | null;
  readonly row: ShareRow | null;
  /** What of the populations differs, seen from the claim. */
  readonly differences: readonly FacetDifference[];
}

const not = (because: ComparedClaim["because"], what: string): ComparedClaim => ({
  because,
  what,
  finding: null,
  group: null,
  row: null,
  differences: [],
});

/** Which question of the findings is nearest, and which of its rows answers the claim. */
function nearest(terms: Terms): { readonly name: string; readonly row: (row: ShareRow) => boolean } | null {
  const thing = terms.thing ?? [];
  const is = (code: string): boolean => thing.some((one) => isWithin(one, code) || isWithin(code, one));
  const rounds = is("cartridge") || is("fired-case") || is("ammunition");
  if (rounds && terms.maker?.includes("lake-city") === true) {
    return { name: "makers-by-calibre", row: ({ label }) => /lake city/i.test(label) };
  }
  const origin =
    terms.origin?.some((code) => isWithin(code, "us-origin")) === true || terms.maker !== undefined;
  if ((rounds || is("firearm")) && origin)
    return { name: "origins-by-calibre", row: ({ key }) => key === "US" };
  if (rounds || is("firearm")) return { name: "seizures-by-place-and-year", row: () => true };
  return null;
}

/** Groups of one population put together, for a claim that names no calibre: no interval survives that. */
function pooled(groups: readonly ShareGroup[]): readonly ShareGroup[] {
  const pools = new Map<string, ShareGroup[]>();
  for (const group of groups) {
    const key = JSON.stringify([group.population, group.of, group.unit]);
    pools.set(key, [...(pools.get(key) ?? []), group]);
  }
  return [...pools.values()].map((pool) => {
    const first = pool[0]!;
    const sum = (of: (group: ShareGroup) => number): number =>
      pool.reduce((all, group) => all + of(group), 0);
    const [seized, read, examined] = [sum((g) => g.seized), sum((g) => g.read), sum((g) => g.examined)];
    const unknown = seized - read;
    const counts = new Map<string, { label: string; numerator: number }>();
    for (const { key, label, numerator } of pool.flatMap((group) => group.rows)) {
      counts.set(key, { label, numerator: numerator + (counts.get(key)?.numerator ?? 0) });
    }
    const rows = [...counts].map(([key, { label, numerator }]) =>
      rowOf({
        ...{ key, label, numerator, share: read === 0 ? null : numerator / read },
        boundLow: seized === 0 ? null : numerator / seized,
        boundHigh: seized === 0 ? null : (numerator + unknown) / seized,
      }),
    );
    return {
      ...first,
      by: { field: "item", key: "all", label: first.population.item ?? "all" },
      imports: [...new Set(pool.flatMap((group) => group.imports))].sort(),
      ...{ seized, read, examined, denominator: read, clusters: null, rows },
      unread: sum((g) => g.unread),
      ambiguous: sum((g) => g.ambiguous),
      unexamined: sum((g) => g.unexamined),
      withoutQuantity: sum((g) => g.withoutQuantity),
    };
  });
}

/** Terms that the rows of a group have by what the import says of them. */
function termsOf({ population, by }: ShareGroup): Terms {
  const { item, meaning, country } = population;
  return {
    ...(item === null ? {} : { thing: [item] }),
    ...(meaning === "seizures"
      ? { event: ["recovered"] }
      : meaning === "handovers"
        ? { event: ["handed-over"] }
        : {}),
    ...(country === "MX" || country === "US" ? { place: [country] } : {}),
    ...(by.field === "calibre" && /(^|\D)\.50/.test(by.label) ? { class: ["fifty"] } : {}),
  };
}

/** Sets a claim beside the nearest population of the committed imports, and says in what the two differ. */
export async function compareClaim(store: Store, claim: Claim): Promise<ComparedClaim> {
  const part = claim.numerator.population.terms;
  const base = claim.denominator?.population.terms ?? part;
  const terms: Terms = { ...base, ...part, thing: base.thing ?? part.thing ?? [] };
  if (claim.unit !== "percent" && claim.unit !== "count") return not("unit", claim.unit);
  const question = nearest(terms);
  if (question === null) return not("thing", (terms.thing ?? []).join(" "));
  const { finding } = await find(store, { name: question.name, by: null, where: [] });
  const wanted: Terms = {
    ...base,
    ...(claim.geography?.terms.place === undefined
      ? {}
      : { place: base.place ?? claim.geography.terms.place }),
  };
  const differ = (group: ShareGroup): readonly FacetDifference[] =>
    comparePopulations(wanted, termsOf(group)).differences;
  const made = finding.groups.filter(isShares).filter(({ of }) => of !== "importer");
  const groups = (terms.class === undefined ? pooled(made) : made)
    .filter(
      (group) =>
        !differ(group).some(({ facet, how }) => facet === "thing" && (how === "apart" || how === "other")),
    )
    .filter((group) => group.rows.some(question.row) || question.name === "seizures-by-place-and-year")
    .sort((a, b) => differ(a).length - differ(b).length || b.read - a.read);
  const [group] = groups;
  if (group === undefined) return not("none", (terms.thing ?? []).join(" "));
  return {
    because: null,
    what: "",
    finding: question.name,
    group,
    row: question.name === "seizures-by-place-and-year" ? null : (group.rows.find(question.row) ?? null),
    differences: differ(group),
  };
}

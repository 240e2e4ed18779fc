import type { Claim } from "./claim.ts";
import { editions, fiscal, products, sides } from "./derived.ts";
import { type Check, CLAIM_CHECKS, type Fired, type Noted } from "./fired.ts";
import { manyBases, sameNumber, sameWordsOtherNumber } from "./meaning.ts";
import { hundred, impossible, labels, shares, subsets } from "./numbers.ts";
import { overlapping, parts } from "./parts.ts";
import { evidence, unexplained, unsourced } from "./sources.ts";
import { interval, misquoted, retold, superseded } from "./tales.ts";
import { type ClaimSet, claimSet, isShare } from "./view.ts";

/** What the checks say of a set of claims; the order of the claims and their ids' spelling do not matter. */
export interface CheckedClaims {
  readonly claims: readonly Claim[];
  readonly fired: readonly Fired[];
  /** What is missing and is no error. */
  readonly notes: readonly Noted[];
}

const CHECKS: readonly Check[] = [
  impossible,
  shares,
  parts,
  hundred,
  subsets,
  labels,
  sameNumber,
  sameWordsOtherNumber,
  manyBases,
  products,
  sides,
  retold,
  misquoted,
  editions,
  superseded,
  fiscal,
  overlapping,
  interval,
  unsourced,
  unexplained,
  evidence,
];

/** Holds claims against themselves and each other. Retracted claims are kept and not checked. */
export function checkClaims(claims: readonly Claim[]): CheckedClaims {
  const set = claimSet(claims);
  const seen = new Set<string>();
  const fired = CHECKS.flatMap((check) => check(set))
    .filter(({ check, claims: ids, beside }) => {
      const key = JSON.stringify([check, [...ids].sort(), [...beside].sort()]);
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .sort(
      (a, b) =>
        CLAIM_CHECKS.indexOf(a.check) - CLAIM_CHECKS.indexOf(b.check) ||
        (a.claims.join() < b.claims.join() ? -1 : 1),
    );
  return { claims, fired, notes: notesOf(set) };
}

function notesOf(set: ClaimSet): Noted[] {
  const list = (note: Noted["note"], ids: readonly string[]): Noted[] =>
    ids.length === 0 ? [] : [{ note, claims: ids, params: { n: ids.length } }];
  const ids = (keep: (view: ClaimSet["views"][number]) => boolean): string[] =>
    set.views.filter(keep).map(({ claim }) => claim.id);
  return [
    ...list(
      "no-base",
      ids((view) => isShare(view) && view.claim.denominator === null),
    ),
    ...list(
      "no-period",
      ids(({ days }) => days === null),
    ),
    ...list(
      "no-link-target",
      ids(({ claim }) => claim.links.some((link) => !set.byId.has(link.claim))),
    ),
    ...list(
      "unknown-words",
      ids(({ whole }) => Object.keys(whole).length === 0),
    ),
  ];
}

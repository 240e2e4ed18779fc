import type { Finding, Group, Row } from "#findings";
import { looksLikeIdentifier, looksLikePerson } from "#records";
import type { Draft, Refusal, RefusalCode, Source } from "./draft.ts";
import { isDocumented, namesOf, namingOf, partiesOf } from "./parties.ts";
import { sentencesOf, weighSentence } from "./sentence.ts";

/** Files in which a party may be named: a public court or official document. */
const PUBLIC: ReadonlySet<string> = new Set(["official", "foi", "court"]);
/** Labels that come out of cited tables are no persons, whatever they look like. */
const TABLED: ReadonlySet<string> = new Set([
  "headstamp",
  "make",
  "importer",
  "place-and-date",
  "calibre",
  "type",
]);
/** Marks that are one thing's own: their raw text would tell which. */
const OWN: ReadonlySet<string> = new Set(["serial", "lot"]);
const PRECISE: ReadonlySet<string> = new Set([
  "municipality",
  "place",
  "locality",
  "address",
  "crossing-lane",
]);
const FLOWS = /^(?:flow|seizure-rate|capture|trafficked|leakage-rate)/;

/** Refused whole: rows of cells that a person is to look at, and no counts. */
const LISTS: ReadonlySet<string> = new Set(["unread-marks"]);

/** Everything that shuts the gate but the size of cells, all at once. */
export function weigh(draft: Draft): Refusal[] {
  const found: Refusal[] = [...draft.sources.flatMap(weighSource)];
  for (const finding of draft.findings) {
    if (LISTS.has(finding.name)) found.push({ code: "worklist", where: finding.name });
    else for (const group of finding.groups) found.push(...weighGroup(draft, finding, group));
    if (finding.period === null && finding.groups.some(({ imports }) => imports.length > 0))
      found.push({ code: "period-missing", where: finding.name });
  }
  const synthetic = new Set(
    draft.findings.flatMap(({ groups }) => groups.map((one) => one.population?.synthetic)),
  );
  if (synthetic.has(true) && synthetic.has(false))
    found.push({ code: "synthetic-mixed", where: draft.findings[0]!.name });
  const parties = [
    ...draft.parties,
    ...draft.findings.flatMap((one) => one.groups.flatMap((group) => partiesOf(one, group))),
  ];
  for (const note of draft.notes.flatMap(sentencesOf)) {
    found.push(...weighSentence(note, { parties: parties.flatMap(namesOf), designated: draft.designated }));
  }
  return each(found);
}

function weighSource({ origin, name, meaning, release }: Source): Refusal[] {
  if (origin === "unauthorised") return [{ code: "origin-unauthorised", where: name }];
  // An authority's own published aggregates may be repeated, with their release; what it told one requester may not.
  if (origin === "trace-response" && !(meaning === "counts" && release !== null))
    return [{ code: "origin-trace-response", where: name }];
  return [];
}

function weighGroup(draft: Draft, finding: Finding, group: Group): Refusal[] {
  const found: RefusalCode[] = [];
  const where = `${finding.name}: ${group.by.label}`;
  const naming = namingOf(finding, group);
  if (naming !== null && group.population?.synthetic !== true && group.rows.length > 0) {
    const origins = group.imports.map(
      (id) => draft.sources.find(({ importId }) => importId === id)?.origin ?? "own",
    );
    if (origins.some((origin) => !PUBLIC.has(origin))) found.push("party-source");
    if (group.rows.some((row) => isDocumented(group, row) && row.sources.length === 0))
      found.push("party-source");
    if (!draft.partiesConfirmed) found.push("party-unconfirmed");
    if (draft.replyTo === null) found.push("reply-missing");
  }
  if (draft.ranked && naming !== null && !hasExposure(group)) found.push("ranking-without-exposure");
  if (OWN.has(group.of)) found.push("raw-marks");
  if (PRECISE.has(group.by.field) || group.rows.some(({ at }) => at.some(({ name }) => PRECISE.has(name))))
    found.push("place-precise");
  if (FLOWS.test(finding.name) && group.rows.some(isBareEstimate)) found.push("flow-single-number");
  if (group.rows.some((row) => row.share !== null && !hasBase(group, row))) found.push("share-without-base");
  const persons = TABLED.has(group.of)
    ? []
    : group.rows.filter(({ label, at }) =>
        [label, ...at.map(({ value }) => value)].some(
          (text) => looksLikePerson(text) || looksLikeIdentifier(text),
        ),
      );
  return [
    ...found.map((code) => ({ code, where })),
    ...(persons.length === 0
      ? []
      : [{ code: "person-named" as const, where: `${where} (${persons.length})` }]),
  ];
}

const hasExposure = (group: Group): boolean =>
  group.rows.length > 0 && group.rows.every(({ at }) => at.some(({ name }) => name === "exposure"));

function hasBase(group: Group, row: Row): boolean {
  const base = row.denominator ?? group.denominator;
  // A cited share says at its row whom it is of.
  const whom = group.population !== null || (group.form === "citations" && row.sources.length > 0);
  return base !== null && base > 0 && row.numerator !== null && whom;
}

function isBareEstimate({ estimate, share, low, high, notIdentified }: Row): boolean {
  return (
    notIdentified === null &&
    (estimate !== null || share !== null) &&
    (low === null || high === null || low === high)
  );
}

/** The same refusal at many groups of one finding is told once, with the first of them and how many. */
function each(found: readonly Refusal[]): Refusal[] {
  const seen = new Map<string, Refusal & { more: number }>();
  for (const { code, where } of found) {
    const scope = where.split(": ")[0] ?? where;
    const name = `${code} ${scope}`;
    const held = seen.get(name);
    if (held === undefined) seen.set(name, { code, where, more: 0 });
    else held.more++;
  }
  return [...seen.values()].map(({ code, where, more }) => ({
    code,
    where: more === 0 ? where : `${where} (+${more})`,
  }));
}

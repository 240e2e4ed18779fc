import type { Finding, Group, Row } from "#findings";

/** How a finding names a party: by the mark stamped on the thing, or out of a document. */
export type Naming = "mark" | "document";

/** What is asked of a mark that names whoever stamped it. */
const STAMPED: ReadonlySet<string> = new Set(["headstamp", "make", "importer"]);
/** Fields whose value is a party out of a document. */
const DOCUMENTED =
  /^(?:dealer|retailer|wholesaler|importer-of-record|purchaser|exporter|plant|operator|licensee)$/;
/** Questions that are answered by a country, not by whoever made it. */
const COUNTRIES = /^origins/;

/** Nobody is named where nobody is known. */
const NOBODY = /\.unknown$/;

/** Whether a row of a group names a party out of a document. */
export function isDocumented({ by, of }: Group, { at }: Row): boolean {
  if (DOCUMENTED.test(of) || DOCUMENTED.test(by.field)) return true;
  return at.some(({ name, value }) => DOCUMENTED.test(name) && !NOBODY.test(value));
}

/** How the rows of a group name parties; null where they name none. */
export function namingOf(finding: Finding, group: Group): Naming | null {
  const { by, of, rows } = group;
  // Raw text that nothing was read from names nobody.
  if (finding.name === "unread-marks") return null;
  if (rows.some((row) => isDocumented(group, row))) return "document";
  if (STAMPED.has(by.field) && by.field !== "headstamp") return "mark";
  return STAMPED.has(of) && !COUNTRIES.test(finding.name) ? "mark" : null;
}

/** The parties that a group names, as they are printed. */
export function partiesOf(finding: Finding, group: Group): readonly string[] {
  const naming = namingOf(finding, group);
  if (naming === null) return [];
  const named = group.rows.flatMap((row) =>
    naming === "document" && row.at.some(({ name }) => DOCUMENTED.test(name))
      ? row.at
          .filter(({ name, value }) => DOCUMENTED.test(name) && !NOBODY.test(value))
          .map(({ value }) => value)
      : [row.label],
  );
  const own = STAMPED.has(group.by.field) || DOCUMENTED.test(group.by.field) ? [group.by.label] : [];
  return [...new Set(STAMPED.has(group.of) || DOCUMENTED.test(group.of) || own.length === 0 ? named : own)];
}

/** What a party may be called in a sentence: the label, and what stands before and within its brackets. */
export function namesOf(label: string): readonly string[] {
  const parts = label.split(/[()]/).map((part) => part.trim());
  return [label, ...parts].filter((name) => name.length > 2);
}

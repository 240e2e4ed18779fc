import { type Citation, definitionOf, type Finding, type Group, type Row } from "#findings";
import { repeatsPieces } from "#words";
import type { Door } from "./door.ts";
import {
  dividerText,
  isSynthetic,
  labelText,
  methodText,
  populationText,
  type Snapshot,
} from "./finding-json.ts";
import { tableText } from "./table.ts";

/** A finding for people: each group with its population, period and counts above its table, what it is not below. */
export function findingText(
  door: Door,
  finding: Finding,
  snapshot: Snapshot,
  shape: { readonly top: number; readonly allCells: boolean },
): string {
  const { top, allCells } = shape;
  const words = wording(door);
  const lines = [door.say(`finding.${finding.name}.question`), ""];
  if (isSynthetic(finding)) lines.push(door.say("finding.synthetic"), "");
  if (finding.groups.length === 0) lines.push(door.say("finding.nothing"), "");
  for (const group of finding.groups.filter((one) => !repeatsPieces(one, finding.groups))) {
    lines.push(...headLines(words, group, finding.groups), "");
    // A funnel is read whole or not at all.
    const shown = group.form === "steps" ? group.rows : group.rows.slice(0, top);
    const table = tableOf(words, finding, group);
    const text = tableText(
      table.map(({ title, right }) => (right ? { title, right } : { title })),
      shown.map((row) => table.map(({ cell }) => cell(row))),
    );
    if (shown.length === 0) lines.push(`  ${door.say("finding.no-rows")}`);
    else for (const line of text.split("\n")) lines.push(`  ${line}`);
    const more = group.rows.length - shown.length;
    if (more > 0) lines.push(`  ${door.say("finding.more", { n: more })}`);
    lines.push(...noteLines(words, shown, allCells), "");
  }
  for (const { importId, reason } of finding.leftOut) {
    lines.push(
      door.say("finding.left-out", { id: importId, reason: door.say(`finding.left-out.${reason}`) }),
    );
  }
  for (const code of finding.caveats) lines.push(door.say(`caveat.${code}`));
  lines.push(methodText(door, finding));
  if (finding.period !== null) lines.push(door.say("finding.period", { ...finding.period }));
  for (const edition of finding.edition) {
    lines.push(
      door.say("finding.edition", {
        ...edition,
        origin: door.say(`origin.${edition.origin}`),
        hash: edition.sha256.slice(0, 16),
      }),
    );
  }
  lines.push(door.say("finding.snapshot", { ...snapshot }));
  return `${lines.join("\n")}\n`;
}

interface Wording {
  readonly door: Door;
  readonly whole: (n: number | null) => string;
  readonly percent: (x: number | null) => string;
  readonly pair: (a: string, b: string) => string;
  readonly number: (x: number | null) => string;
}

function wording(door: Door): Wording {
  const locale = door.language === "es" ? "es-MX" : "en-US";
  const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return {
    door,
    whole: (n) => (n === null ? "–" : n.toLocaleString(locale)),
    percent: (x) => (x === null ? "–" : `${(100 * x).toLocaleString(locale, tenth)} %`),
    // A count is whole; what is not says no more than three figures.
    number: (x) => {
      if (x === null) return "–";
      return x.toLocaleString(locale, Number.isInteger(x) ? {} : { maximumSignificantDigits: 3 });
    },
    pair: (a, b) => (b === "–" ? (a === "–" ? "–" : `≥ ${a}`) : a === "–" ? `≤ ${b}` : `${a} – ${b}`),
  };
}

function headLines({ door, whole }: Wording, group: Group, beside: readonly Group[]): string[] {
  const { seized, examined, read, unread, ambiguous, unexamined } = group;
  const lines = [`${dividerText(door, group)} — ${door.say(`unit.${group.unit}`)}`];
  const imports = group.imports.length === 0 ? "" : ` [${group.imports.join(", ")}]`;
  lines.push(`  ${populationText(door, group, beside)}${imports}`);
  if (group.period !== null) lines.push(`  ${door.say("finding.period", { ...group.period })}`);
  if (examined !== null) {
    const counts = { seized, examined, read, unread, ambiguous, unexamined };
    const words = Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, whole(n)]));
    lines.push(`  ${door.say("finding.counts", words)}`);
  }
  const base: string[] = [];
  if (group.denominator !== null)
    base.push(
      door.say(group.form === "shares" ? "finding.denominator" : "finding.base", {
        n: whole(group.denominator),
      }),
    );
  if (group.clusters !== null) base.push(door.say("finding.clusters", { clusters: whole(group.clusters) }));
  if (group.withoutQuantity > 0)
    base.push(door.say("finding.without-quantity", { n: whole(group.withoutQuantity) }));
  if (base.length > 0) lines.push(`  ${base.join("; ")}`);
  for (const code of group.caveats) lines.push(`  ${door.say(`caveat.${code}`)}`);
  return lines;
}

interface Column {
  readonly title: string;
  readonly right: boolean;
  readonly cell: (row: Row) => string;
}

/** Columns of a group: those of shares are fixed, others stand only where some row fills them. */
function tableOf(words: Wording, finding: Finding, group: Group): Column[] {
  const { door, whole, percent, pair, number } = words;
  const column = (code: string, cell: Column["cell"], right = true): Column => ({
    ...{ title: door.say(`finding.column.${code}`), cell, right },
  });
  const label = column(
    definitionOf(finding.name)?.column ?? "value",
    (row) => labelText(door, row.label),
    false,
  );
  const count = column("numerator", ({ numerator }) => whole(numerator));
  const why = column("reason", (row) => reasonText(door, row), false);
  if (finding.name === "unread-marks") return [label, count, why];
  const events = column("events", (row) => whole(row.events));
  const share = column("share", (row) => percent(row.share));
  const bounds = column("bounds", (row) => pair(percent(row.boundLow), percent(row.boundHigh)));
  const percents = column("interval", (row) => pair(percent(row.low), percent(row.high)));
  if (group.form === "shares") return [label, count, events, share, percents, bounds];
  const numbers = column("range", (row) =>
    row.share === null ? pair(number(row.low), number(row.high)) : pair(percent(row.low), percent(row.high)),
  );
  const facets = [...new Set(group.rows.flatMap(({ at }) => at.map(({ name }) => name)))].map((name) =>
    column(
      `at.${name}`,
      ({ at }) => labelText(door, at.find((one) => one.name === name)?.value ?? "–"),
      false,
    ),
  );
  const optional = [
    count,
    column("denominator", (row) => whole(row.denominator)),
    events,
    share,
    column("estimate", (row) => number(row.estimate)),
    numbers,
    bounds,
    why,
  ];
  const filled = ({ cell }: Column): boolean => group.rows.some((row) => !["–", ""].includes(cell(row)));
  return [label, ...facets, ...optional.filter(filled)];
}

function reasonText(door: Door, { reasons, notIdentified }: Row): string {
  const said = reasons.map((code, i) =>
    door.say(i === 0 && ["ambiguous", "unread"].includes(code) ? `cli.outcome.${code}` : `reason.${code}`),
  );
  if (notIdentified !== null) {
    said.unshift(`${door.say("finding.not-identified")}: ${door.say(`unidentified.${notIdentified}`)}`);
  }
  return said.join("; ");
}

/** The id of an import may be cut short wherever an address is asked for. */
const short = (cells: string): string => cells.replace(/(imp_[0-9a-f]{8})[0-9a-f]+/g, "$1");

/** Addresses after a row of the table; all of them where they are asked for. */
const FEW_CELLS = 8;

/** Below a table: what else explains its flags, what was in force, where it was read, which rows it rests on. */
function noteLines({ door, whole }: Wording, rows: readonly Row[], allCells: boolean): string[] {
  const lines: string[] = [];
  const benign = [...new Set(rows.flatMap((row) => row.benign))];
  if (benign.length > 0) {
    lines.push("", `  ${door.say("finding.benign")}`);
    for (const code of benign) lines.push(`    - ${door.say(`benign.${code}`)}`);
  }
  const cited = (title: string, citations: readonly Citation[]): void => {
    const each = new Map(citations.map((one) => [JSON.stringify(one), one]));
    if (each.size > 0) lines.push("", `  ${door.say(title)}`);
    for (const { code, text, url, from, to } of each.values()) {
      const span = from === null && to === null ? "" : ` [${from ?? "…"} – ${to ?? "…"}]`;
      lines.push(
        `    - ${[code, text].filter((part) => part !== "").join(": ")}${span} ${url === "" ? door.say("finding.unverified") : url}`,
      );
    }
  };
  cited(
    "finding.statutes",
    rows.flatMap(({ statutes }) => statutes),
  );
  cited(
    "finding.sources",
    rows.flatMap(({ sources }) => sources),
  );
  const held = rows.filter(({ cells }) => cells.length > 0);
  if (held.length > 0) lines.push("", `  ${door.say("finding.cells")}`);
  for (const { label, at, cells, cellCount } of held) {
    const told = allCells ? cells : cells.slice(0, FEW_CELLS);
    const more =
      told.length < cellCount
        ? door.say("finding.cells.first", { first: whole(told.length), count: whole(cellCount) })
        : "";
    const place = at.map(({ value }) => labelText(door, value)).join(", ");
    lines.push(
      `    - ${labelText(door, label)} (${place}): ${told.map(short).join(", ")}${more}`.replace(" ()", ""),
    );
  }
  return lines;
}

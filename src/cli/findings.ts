import { FINDINGS, type Finding, type FindingName, type Group, type ShareRow } from "#findings";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";
import { tableText } from "./table.ts";

interface Options {
  readonly by?: string;
  readonly where?: string[];
  readonly csv?: boolean;
  readonly top: string;
}

export function declareFindings(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("findings")
    .argument("<NAME>", FINDINGS.join(" | "), oneOf(FINDINGS))
    .option("--by <FIELD>", say(language, "cli.findings.by"))
    .option("--where <FIELD=VALUE...>", say(language, "cli.findings.where"))
    .option("--csv", say(language, "cli.findings.csv"))
    .option("--top <N>", say(language, "cli.findings.top"), "12");
  verbs.does<Options>(command, async (door, options, [name]) => {
    const { find } = await import("#casework");
    const found = await withDesk(door, { verb: "findings" }, ({ store }) =>
      find(store, { name: name as FindingName, by: options.by ?? null, where: options.where ?? [] }),
    );
    if (door.json) door.out(`${JSON.stringify(findingJson(door, found.finding, found.snapshot))}\n`);
    else if (options.csv === true) door.out(await findingCsv(door, found.finding, found.snapshot));
    else door.out(findingText(door, found.finding, found.snapshot, Number(options.top)));
    return EXIT.done;
  });
}

export interface Snapshot {
  readonly treeSize: number;
  readonly rootHash: string;
}

export function populationText(door: Door, group: Group): string {
  const p = group.population;
  return door.say(`population.${p.meaning}`, {
    item: door.say(`item.${p.item ?? "all"}`),
    origin: door.say(`origin.${p.origin}`),
    country: p.country ?? "none",
    form: p.form,
    synthetic: String(p.synthetic),
  });
}

function methodText(door: Door, name: FindingName): string {
  const parts = ["finding.method"];
  if (name === "makers-by-calibre") parts.push("finding.method.headstamp");
  if (name === "origins-by-calibre") parts.push("finding.method.origins", "finding.method.headstamp");
  return parts.map((key) => door.say(key)).join(" ");
}

/** The shape that scripts read: population in words, its terms beside it. */
function findingJson(door: Door, finding: Finding, snapshot: Snapshot): object {
  return {
    name: finding.name,
    question: door.say(`finding.${finding.name}.question`),
    groups: finding.groups.map((group) => {
      const { population, ...counts } = group;
      return { ...counts, population: populationText(door, group), terms: population };
    }),
    leftOut: finding.leftOut,
    method: methodText(door, finding.name),
    snapshot,
  };
}

async function findingCsv(door: Door, finding: Finding, snapshot: Snapshot): Promise<string> {
  const { csvLine } = await import("#sheets");
  const header = [
    ...[
      "question",
      "population",
      "synthetic",
      "imports",
      "by",
      "by_key",
      "by_label",
      "unit",
      "seized",
      "examined",
    ],
    ...["read", "denominator", "unread", "ambiguous", "unexamined", "clusters", "key", "label", "numerator"],
    ...[
      "events",
      "share",
      "low",
      "high",
      "interval",
      "bound_low",
      "bound_high",
      "reasons",
      "tree_size",
      "root_hash",
    ],
  ];
  const rows = finding.groups.flatMap((group) =>
    group.rows.map((row) =>
      [
        ...[
          door.say(`finding.${finding.name}.question`),
          populationText(door, group),
          group.population.synthetic,
        ],
        ...[group.imports.join(" "), group.by.field, group.by.key, group.by.label, group.unit, group.seized],
        ...[group.examined, group.read, group.denominator, group.unread, group.ambiguous, group.unexamined],
        ...[group.clusters, row.key, row.label, row.numerator, row.events, row.share, row.low, row.high],
        ...[row.interval?.method ?? null, row.boundLow, row.boundHigh, row.reasons.join(" ")],
        ...[snapshot.treeSize, snapshot.rootHash],
      ].map((value) => (value === null ? "" : String(value))),
    ),
  );
  return [header, ...rows].map((fields) => csvLine(fields)).join("");
}

const COLUMN: Readonly<Record<FindingName, string>> = {
  "makers-by-calibre": "finding.column.maker",
  "origins-by-calibre": "finding.column.country",
  "seizures-by-place-and-year": "finding.column.place-year",
  "unread-marks": "finding.column.value",
};

/** A finding for people: each group with its population and three counts above its table. */
export function findingText(door: Door, finding: Finding, snapshot: Snapshot, top: number): string {
  const locale = door.language === "es" ? "es-MX" : "en-US";
  const whole = (n: number): string => n.toLocaleString(locale);
  const percent = (x: number | null): string =>
    x === null
      ? "–"
      : `${(100 * x).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`;
  const pair = (a: number | null, b: number | null): string =>
    a === null || b === null ? "–" : `${percent(a)} – ${percent(b)}`;
  const lines = [door.say(`finding.${finding.name}.question`), ""];
  if (finding.groups.some((group) => group.population.synthetic))
    lines.push(door.say("finding.synthetic"), "");
  if (finding.groups.length === 0) lines.push(door.say("finding.nothing"), "");
  const line = (row: ShareRow): string[] => {
    if (finding.name === "unread-marks") {
      return [
        row.label,
        whole(row.numerator),
        row.reasons.map((code, i) => door.say(i === 0 ? `cli.outcome.${code}` : `reason.${code}`)).join("; "),
      ];
    }
    const events = row.events === null ? "–" : whole(row.events);
    return [
      row.label,
      whole(row.numerator),
      events,
      percent(row.share),
      pair(row.low, row.high),
      pair(row.boundLow, row.boundHigh),
    ];
  };
  for (const group of finding.groups.filter((one) => !repeatsPieces(one, finding.groups))) {
    const { unit, seized, examined, read, unread, ambiguous, unexamined } = group;
    lines.push(`${group.by.label} — ${door.say(`unit.${unit}`)}`);
    lines.push(`  ${populationText(door, group)} [${group.imports.join(", ")}]`);
    const counts = { seized, examined, read, unread, ambiguous, unexamined };
    const words = Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, whole(n)]));
    lines.push(`  ${door.say("finding.counts", words)}`);
    const base = [door.say("finding.denominator", { n: whole(group.denominator) })];
    if (group.clusters !== null) base.push(door.say("finding.clusters", { clusters: whole(group.clusters) }));
    if (group.withoutQuantity > 0)
      base.push(door.say("finding.without-quantity", { n: whole(group.withoutQuantity) }));
    lines.push(`  ${base.join("; ")}`, "");
    const columns =
      finding.name === "unread-marks"
        ? [
            { title: door.say(COLUMN[finding.name]) },
            { title: door.say("finding.column.numerator"), right: true },
            { title: door.say("finding.column.reason") },
          ]
        : [
            { title: door.say(COLUMN[finding.name]) },
            { title: door.say("finding.column.numerator"), right: true },
            { title: door.say("finding.column.events"), right: true },
            { title: door.say("finding.column.share"), right: true },
            { title: door.say("finding.column.interval"), right: true },
            { title: door.say("finding.column.bounds"), right: true },
          ];
    for (const text of tableText(columns, group.rows.slice(0, top).map(line)).split("\n"))
      lines.push(`  ${text}`);
    if (group.rows.length > top) lines.push(`  ${door.say("finding.more", { n: group.rows.length - top })}`);
    lines.push("");
  }
  for (const { importId, reason } of finding.leftOut) {
    lines.push(
      door.say("finding.left-out", { id: importId, reason: door.say(`finding.left-out.${reason}`) }),
    );
  }
  lines.push(methodText(door, finding.name), door.say("finding.snapshot", { ...snapshot }));
  return `${lines.join("\n")}\n`;
}

/** Where each row is one piece, the count of rows says what the count of pieces has said. */
function repeatsPieces(group: Group, groups: readonly Group[]): boolean {
  return (
    group.unit === "rows" &&
    groups.some(
      (other) =>
        other.unit === "pieces" &&
        other.of === group.of &&
        other.by.key === group.by.key &&
        other.seized === group.seized &&
        other.withoutQuantity === 0 &&
        JSON.stringify(other.population) === JSON.stringify(group.population),
    )
  );
}

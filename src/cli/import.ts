import { HeadstampError } from "#base";
import type { ImportSummary } from "#casework";
import { ORIGINS, type Origin, ROW_MEANINGS, type RowMeaning, type TableMapping } from "#records";
import { REGISTER_KINDS, type RegisterKind } from "#store";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";
import { tableText } from "./table.ts";

interface Options {
  readonly as?: RowMeaning;
  readonly origin: Origin;
  readonly kind?: string;
  readonly country?: string;
  readonly sheet?: string;
  readonly mapping?: string;
  readonly replaces?: string;
  readonly dryRun?: boolean;
  readonly undo?: string;
  readonly why?: string;
}

/** Kinds of registers, as the glossary has them. */
const KINDS = [...REGISTER_KINDS, "inventory"] as const;

/** A matrix has a column for each state: the first and the last ones show what was understood. */
const WIDE = 40;

export function declareImport(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.import.${key}`);
  const command = verbs
    .verb("import")
    .argument("[FILE]", word("file"))
    .option("--as <MEANING>", `${word("as")}: ${ROW_MEANINGS.join(" | ")}`, oneOf(ROW_MEANINGS))
    .option("--origin <ORIGIN>", `${word("origin")}: ${ORIGINS.join(" | ")}`, oneOf(ORIGINS), "own")
    .option("--kind <KIND>", `${word("kind")}: ${KINDS.join(" | ")}`, oneOf(KINDS))
    .option("--country <CODE>", word("country"))
    .option("--sheet <NAME>", word("one-sheet"))
    .option("--mapping <FILE>", word("mapping"))
    .option("--replaces <ID>", word("replaces"))
    .option("--dry-run", word("dry-run"))
    .option("--undo <ID>", word("undo"))
    .option("--why <TEXT>", word("why"));
  verbs.does<Options>(command, async (door, options, [file]) => {
    if (options.undo !== undefined) return undo(door, options.undo, options.why ?? "");
    if (file === undefined || options.as === undefined) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.usage.import") });
    }
    if (options.as === "register") {
      // A register is kept whole; its rows become records only when one is linked.
      const kind = options.kind === "inventory" ? "government-inventory" : options.kind;
      const said = { ...options, kind: kind as RegisterKind, handling: "TLP:AMBER" as const };
      return (await import("./register.ts")).addFile(door, file, said);
    }
    const { importFile } = await import("#casework");
    const wish = {
      file,
      as: options.as,
      origin: options.origin,
      kind: options.kind ?? null,
      country: options.country?.toUpperCase() ?? null,
      sheet: options.sheet ?? null,
      mapping: options.mapping ?? null,
      replaces: options.replaces ?? null,
      dryRun: options.dryRun === true,
    };
    const summary = await withDesk(door, { verb: "import", create: true }, (desk) => importFile(desk, wish));
    door.out(door.json ? `${JSON.stringify(summary)}\n` : importText(door, summary, wish.dryRun));
    return EXIT.done;
  });
}

async function undo(door: Door, id: string, why: string): Promise<number> {
  const { undoImport } = await import("#casework");
  const { index } = await withDesk(door, { verb: "import --undo" }, (desk) => undoImport(desk, id, why));
  door.out(
    door.json
      ? `${JSON.stringify({ undone: id, entry: index })}\n`
      : `${door.say("cli.import.undone", { id, index })}\n`,
  );
  return EXIT.done;
}

/** What an import did, for people: the guess with its confidence, then every row accounted for. */
export function importText(door: Door, summary: ImportSummary, dryRun: boolean): string {
  const locale = door.language === "es" ? "es-MX" : "en-US";
  const n = (value: number): string => value.toLocaleString(locale);
  const lines: string[] = [];
  const head = summary.unchanged ? "unchanged" : dryRun ? "dry" : "done";
  lines.push(door.say(`cli.import.head.${head}`, { file: summary.file, id: summary.importId ?? "" }));
  if (summary.synthetic) lines.push(door.say("finding.synthetic"));
  for (const mapping of summary.mapping) {
    for (const table of mapping.tables) lines.push("", ...mappingLines(door, mapping.sheet, table));
    if (mapping.saved !== null) lines.push(`  ${door.say("cli.import.saved", { name: mapping.saved })}`);
    for (const { code, columns, detail } of mapping.notes) {
      const where = columns.map((column) => letters(column)).join(", ");
      lines.push(`  ! ${where === "" ? "" : `${where}: `}${door.say(`mapping.${code}`, { detail })}`);
    }
  }
  const { rows, accepted, same, setAside, items } = summary;
  const counts = {
    rows: n(rows),
    accepted: n(accepted),
    same: n(same),
    setAside: n(setAside),
    items: n(items),
  };
  lines.push("", door.say("cli.import.rows", counts));
  for (const { code, rows: count, count: cells, cells: first } of [...summary.reasons, ...summary.checks]) {
    const size =
      count > 0 ? door.say("cli.import.n-rows", { n: count }) : door.say("cli.import.n-cells", { n: cells });
    lines.push(
      `  ${door.say(`reason.${code}`)}: ${size} (${first.join(", ")}${cells > first.length ? ", ..." : ""})`,
    );
  }
  if (summary.edition !== null) {
    const { of, new: fresh, changed, gone, same: still } = summary.edition;
    lines.push(
      door.say("cli.import.edition", {
        of,
        fresh: n(fresh),
        changed: n(changed),
        same: n(still),
        gone: n(gone),
      }),
    );
  }
  if (summary.figures.given > 0) {
    const { given, blank, withheld, totals } = summary.figures;
    lines.push(
      door.say("cli.import.figures", {
        given: n(given),
        blank: n(blank),
        withheld: n(withheld),
        totals: n(totals),
      }),
    );
  }
  const kinds = Object.entries(summary.readings);
  if (kinds.length > 0) {
    const columns = ["cli.import.mark", "cli.outcome.read", "cli.outcome.ambiguous", "cli.outcome.unread"];
    const table = tableText(
      columns.map((key, i) => ({ title: door.say(key), right: i > 0 })),
      kinds.map(([kind, o]) => [door.say(`kind.${kind}`), n(o.read), n(o.ambiguous), n(o.unread)]),
    );
    lines.push("", table);
  }
  for (const { code, sheet, address, params } of summary.warnings) {
    const where = [sheet, address].filter((part) => part !== undefined).join("!");
    lines.push(`! ${where === "" ? "" : `${where}: `}${door.say(`warning.${code}`, params)}`);
  }
  return `${lines.join("\n")}\n`;
}

function mappingLines(door: Door, sheet: string, table: TableMapping): string[] {
  const header = table.headerRows.length === 0 ? "–" : table.headerRows.join("–");
  const shown = table.columns.filter((column) => column.header !== "" || column.field !== "ignore");
  const listed = shown.length > WIDE ? [...shown.slice(0, WIDE - 4), ...shown.slice(-3)] : shown;
  const rows = listed.map(({ column, header: text, field, confidence, unit, dateOrder, evidence }) => [
    letters(column),
    text.length > 36 ? `${text.slice(0, 35)}…` : text,
    `${field}${unit === null ? "" : ` (${unit.label})`}${dateOrder === null ? "" : ` ${dateOrder}`}`,
    `${Math.round(100 * confidence)} %`,
    [
      ...evidence.words,
      ...evidence.values.slice(0, 1).map(({ kind, share }) => `${kind} ${Math.round(100 * share)} %`),
    ].join(", "),
  ]);
  const columns = ["column", "header", "field", "confidence", "evidence"].map((key) => ({
    title: door.say(`cli.import.${key}`),
    right: key === "confidence",
  }));
  const title = door.say("cli.import.sheet", { sheet, header, n: shown.length });
  return [
    title,
    ...tableText(columns, rows)
      .split("\n")
      .map((line) => `  ${line}`),
  ];
}

function letters(column: number): string {
  let text = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text;
}

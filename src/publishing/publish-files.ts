import { parse } from "csv-parse/sync";
import { fromUtf8 } from "#base";
import { OTHERS } from "#gate";
import { aloneChart, printHtml, printPdf } from "#print";
import { csvLine } from "#sheets";
import type { Publication, PublishedFigure } from "./publication.ts";
import { chartOf } from "./publish-chart.ts";
import { ATF_DISCLAIMER, reportOf } from "./publish-report.ts";
import { reportTitle, type Wording, wordingOf } from "./publish-words.ts";

/** Files of a package by their path in it. */
export type Files = ReadonlyMap<string, Uint8Array>;

const LANGUAGES = ["en", "es"] as const;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

type Value = string | number | null;
interface At {
  readonly publication: Publication;
  readonly en: Wording;
  readonly es: Wording;
}
/** Columns of the tables, with their types as Table Schema names them. */
const COLUMNS: readonly {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description: string;
  readonly of: (figure: PublishedFigure, at: At) => Value;
  /** Words of the catalogue, which may have been others when a package was made. */
  readonly said?: true;
}[] = [
  {
    name: "figure",
    type: "string",
    description: "Number of the figure: its line of proof/figures.jsonl has its proof.",
    of: ({ id }) => id,
  },
  { name: "finding", type: "string", description: "Name of the finding.", of: ({ finding }) => finding },
  {
    name: "population",
    type: "string",
    description: "Whom the count speaks of.",
    of: ({ population }, { en }) => en.population(population),
    said: true,
  },
  {
    name: "poblacion",
    type: "string",
    description: "De quién habla el conteo.",
    of: ({ population }, { es }) => es.population(population),
    said: true,
  },
  {
    name: "synthetic",
    type: "boolean",
    description: "True: made-up data, no real events.",
    of: ({ population }) => String(population?.synthetic === true),
  },
  {
    name: "watermark",
    type: "string",
    description: "Says so again where the data are synthetic.",
    of: (_, { publication }) => publication.watermark,
  },
  { name: "by", type: "string", description: "Field that divides the tables.", of: ({ by }) => by.field },
  { name: "by_key", type: "string", description: "Its value: id.", of: ({ by }) => by.key },
  { name: "by_label", type: "string", description: "Its value: label.", of: ({ by }) => by.label },
  { name: "of", type: "string", description: "Mark that was asked.", of: ({ of }) => of },
  {
    name: "at",
    type: "string",
    description: "What else places the row, as name=value.",
    of: ({ at }) => at.map(({ name, value }) => `${name}=${value}`).join("; "),
  },
  {
    name: "unit",
    type: "string",
    description: "What is counted; units are never added to each other.",
    of: ({ unit }) => unit,
  },
  {
    name: "key",
    type: "string",
    description: "Id of the row; (others) = what was withheld, together.",
    of: ({ key }) => key,
  },
  {
    name: "label",
    type: "string",
    description: "Label of the row.",
    of: ({ key, label }, { en }) => (key === OTHERS ? en.say("publish.others", { n: Number(label) }) : label),
    said: true,
  },
  { name: "numerator", type: "integer", description: "Count.", of: ({ numerator }) => numerator },
  {
    name: "denominator",
    type: "integer",
    description: "What the share is a share of: what was read.",
    of: ({ denominator }) => denominator,
  },
  { name: "share", type: "number", description: "Numerator / denominator.", of: ({ share }) => share },
  {
    name: "estimate",
    type: "number",
    description: "A figure that is no share and no count.",
    of: ({ estimate }) => estimate,
  },
  { name: "low", type: "number", description: "Lower end of the interval.", of: ({ low }) => low },
  { name: "high", type: "number", description: "Upper end of the interval.", of: ({ high }) => high },
  {
    name: "interval",
    type: "string",
    description: "Method of the interval.",
    of: ({ interval }) => interval,
  },
  {
    name: "bound_low",
    type: "number",
    description: "Share of everything seized if nothing unread were of this key.",
    of: ({ boundLow }) => boundLow,
  },
  {
    name: "bound_high",
    type: "number",
    description: "The same if all of it were.",
    of: ({ boundHigh }) => boundHigh,
  },
  {
    name: "seizures",
    type: "integer",
    description: "Seizures in which it occurs; empty where fewer than k or not known.",
    of: ({ seizures }) => seizures,
  },
  {
    name: "not_identified",
    type: "string",
    description: "Why there is no figure.",
    of: ({ notIdentified }) => notIdentified,
  },
  ...(["seized", "examined", "read", "unread", "ambiguous", "unexamined"] as const).map((name) => ({
    name,
    type: "integer" as const,
    description: "Of the row's table: seized or listed, examined, read, and what was not read.",
    of: (figure: PublishedFigure, { publication: { tables } }: At) =>
      tables[figure.table]?.totals?.[name] ?? null,
  })),
  {
    name: "period_from",
    type: "string",
    description: "First month or year read.",
    of: ({ period }) => period?.from ?? null,
  },
  {
    name: "period_to",
    type: "string",
    description: "Last month or year read.",
    of: ({ period }) => period?.to ?? null,
  },
  {
    name: "edition",
    type: "string",
    description: "SHA-256 and day of import of each file.",
    of: ({ edition }) => edition.map(({ sha256, importedOn }) => `${sha256} ${importedOn}`).join("; "),
  },
  {
    name: "method",
    type: "string",
    description: "Codes of the method's sentences.",
    of: ({ method }) => method.join(" "),
  },
  {
    name: "tree_size",
    type: "integer",
    description: "Entries of the ledger at which it was computed.",
    of: ({ snapshot }) => snapshot.treeSize,
  },
  {
    name: "root_hash",
    type: "string",
    description: "Root of the ledger's tree there.",
    of: ({ snapshot }) => snapshot.rootHash,
  },
  {
    name: "counted",
    type: "string",
    description: "Salted hash of the cells that it counts.",
    of: ({ counted }) => counted?.sha256 ?? null,
  },
];

export const csvPath = (finding: string): string => `data/${finding}.csv`;

/** One finding's figures, a line each, beneath the names of the columns. */
export function linesOf(publication: Publication, finding: string): readonly (readonly string[])[] {
  const at = { publication, en: wordingOf("en", publication), es: wordingOf("es", publication) };
  const lines = publication.figures
    .filter((figure) => figure.finding === finding)
    .map((figure) => COLUMNS.map(({ of }) => String(of(figure, at) ?? "")));
  return [COLUMNS.map(({ name }) => name), ...lines];
}

/** Nothing where the bytes are no CSV. */
function linesIn(table: Uint8Array): readonly (readonly string[])[] {
  try {
    return parse(fromUtf8(table), { relax_column_count: true });
  } catch {
    return [];
  }
}

/**
 * Whether a table of a package follows from its figures: line by line, in each column but those that are words of the catalogue, which a
 * later edition of this program may say in another way, and what an earlier one had no column for.
 */
export function follows(table: Uint8Array, publication: Publication, finding: string): boolean {
  const [names = [], ...found] = linesIn(table);
  const [, ...expected] = linesOf(publication, finding).map((line) => parse(csvLine(line))[0] ?? []);
  const columns = COLUMNS.flatMap(({ name, said }, at) =>
    said === true || (name !== "figure" && !names.includes(name)) ? [] : [{ at, in: names.indexOf(name) }],
  );
  return (
    found.length === expected.length &&
    found.every((line, n) => columns.every((column) => line[column.in] === expected[n]?.[column.at]))
  );
}

/** Tables, charts and reports of a publication, in both languages; `publication.files` is empty still. */
export async function contentFiles(publication: Publication): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const { name } of publication.findings) {
    files.set(
      csvPath(name),
      bytesOf(
        linesOf(publication, name)
          .map((line) => csvLine(line))
          .join(""),
      ),
    );
  }
  for (const language of LANGUAGES) {
    const words = wordingOf(language, publication);
    for (const [n, table] of publication.tables.entries()) {
      const figures = publication.figures.filter((figure) => figure.table === n);
      const svg = figures.length === 0 ? null : chartOf(words, publication, { table, figures, id: `t${n}` });
      if (svg !== null)
        files.set(`charts/${table.finding}-${n + 1}.${language}.svg`, bytesOf(aloneChart(svg)));
    }
    const report = reportOf(words, publication);
    files.set(`report.${language}.html`, bytesOf(printHtml(report)));
    files.set(`report.${language}.pdf`, await printPdf(report));
  }
  return files;
}

const MEDIA: Readonly<Record<string, string>> = {
  csv: "text/csv",
  svg: "image/svg+xml",
  html: "text/html",
  pdf: "application/pdf",
};

/** `datapackage.json` by Data Package 2.0: https://datapackage.org/standard/data-package/ */
export function descriptorOf(publication: Publication, files: Publication["files"]): Uint8Array {
  const { publicationId, createdAt, tlp, watermark, snapshot, sources, k, series } = publication;
  const english = wordingOf("en", publication);
  const resources = files.map(({ path, sha256, bytes }) => {
    const format = path.slice(path.lastIndexOf(".") + 1);
    const table = format === "csv";
    return {
      name: path.toLowerCase().replace(/[^a-z0-9._-]+/g, "-"),
      path,
      ...(table ? { type: "table" } : {}),
      format,
      mediatype: MEDIA[format] ?? "application/octet-stream",
      ...(format === "pdf" ? {} : { encoding: "utf-8" }),
      bytes,
      hash: `sha256:${sha256}`,
      ...(table
        ? {
            dialect: {
              header: true,
              delimiter: ",",
              lineTerminator: "\r\n",
              quoteChar: '"',
              doubleQuote: true,
            },
            schema: {
              $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
              fields: COLUMNS.map(({ name, type, description }) => ({
                ...{ name, type, description },
                ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
              })),
              primaryKey: ["figure"],
              missingValues: [""],
            },
          }
        : {}),
    };
  });
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: publicationId.replace("_", "-"),
    id: publicationId,
    title: reportTitle(english, sources),
    description: `${watermark === null ? "" : `${watermark}. `}${english.say("publish.withheld", { ...publication.withheld, k })}`,
    created: createdAt,
    version: "1.0.0",
    sources: sources.map(({ file, sha256, importedOn, origin, release }) => ({
      title: `${file} (${origin}), SHA-256 ${sha256}, imported on ${importedOn}${release === null ? "" : `; ${release}`}`,
      ...(release !== null && /^https?:\/\/\S+$/.test(release) ? { path: release } : {}),
    })),
    resources,
    "headstamp:publication": "publication.json",
    "headstamp:tlp": tlp,
    "headstamp:synthetic": watermark,
    "headstamp:snapshot": snapshot,
    "headstamp:series": series,
    ...(publication.disclaimers.includes("atf") ? { "headstamp:disclaimer": ATF_DISCLAIMER.join(" ") } : {}),
  };
  return bytesOf(`${JSON.stringify(descriptor, null, 2)}\n`);
}

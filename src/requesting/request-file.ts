import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { HeadstampError } from "#base";
import { readMark } from "#marks";
import { type Cell, cellAddress, type SheetRow } from "#records";
import { openSheets } from "#sheets";
import {
  type AnswerHop,
  type AnswerStatus,
  isPersonField,
  MOST_HOPS,
  readAnswer,
  registerTransfer,
  TRANSFER_KINDS,
  type TraceAnswer,
} from "#trace";

/** What is said of a response beside its hops: by the file where that is JSON, else by whoever takes it in. */
export interface AnswerSaid {
  readonly request: string;
  readonly status: AnswerStatus | null;
  readonly reasons: readonly string[];
  readonly closing: string | null;
  readonly on: string;
  readonly until: string | null;
  readonly number: string;
  readonly related: readonly string[];
  readonly restrictions: readonly string[];
  readonly withheld: readonly { readonly what: string; readonly why: string }[];
  readonly text: string;
}

/** A response is read by people: beyond this it is another thing. */
const LARGEST = 8 * 2 ** 20;
const HEADER_WITHIN = 20;

/** What a column of a response sheet is, by its header; the first that fits. */
const COLUMNS: readonly (readonly [string, RegExp])[] = [
  ["request", /^(request|solicitud)/],
  ["date", /date|fecha/],
  ["from.licence", /(ffl|licen[cs]ee?|licencia).*(no\b|num|#|n[uú]m)|^(licen[cs]e|licencia|rds)/],
  ["kind", /^(kind|transfer|event|step|tipo|movimiento|paso|acto|transac)/],
  ["to.name", /^(to|consignee|ship(ped)? to|destinatario|consignatario|a)$/],
  [
    "from.name",
    /^(from|de)$|seller|dealer|retailer|shipper|vendedor|armer[ií]a|remitente|ffl|licensee|business|establec|empresa/,
  ],
  ["from.state", /^(state|estado|entidad)/],
  ["place", /city|place|ciudad|lugar|municip/],
  ["document", /invoice|document|factura|folio|4473|acta/],
];

/** A response by file: JSON in the published form, or a sheet of hops with what is said beside it. Throws `response-invalid`. */
export async function readAnswerFile(file: string, said: AnswerSaid): Promise<TraceAnswer> {
  if (extname(file).toLowerCase() !== ".json") {
    const { value, cells } = await sheetAnswer(file, said);
    const answer = readAnswer(value, file);
    const hops = answer.hops.map((hop, n) => ({ ...hop, cells: cells[n] ?? hop.cells }));
    return { ...answer, hops };
  }
  const found = await stat(file).catch(() => {
    throw new HeadstampError("file-missing", { file });
  });
  if (!found.isFile()) throw new HeadstampError("file-kind-unknown", { file, got: "directory" });
  if (found.size > LARGEST) {
    throw new HeadstampError("file-too-large", { file, detail: "bytes", limit: LARGEST / 2 ** 20 });
  }
  let value: unknown;
  try {
    value = JSON.parse((await readFile(file, "utf8")).replace(/^\ufeff/, ""));
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    throw new HeadstampError("response-invalid", { file, detail: "json", message }, { cause: error });
  }
  const answer = readAnswer(value, file);
  if (said.request !== "" && answer.request !== said.request) {
    const params = { got: answer.request, expected: said.request };
    throw new HeadstampError("response-invalid", { file, detail: "request", ...params });
  }
  return answer;
}

/** A hop by hand: `kind=retail-sale; date=2015-06-30; from=Sample Arms; state=us-az; document=7`, or the same fields each by itself. */
export type SaidHop = string | Readonly<Record<string, string>>;

export function readAnswerSaid(hops: readonly SaidHop[], said: AnswerSaid): TraceAnswer {
  const parsed = hops.map((hop) => {
    const fields = typeof hop === "string" ? partsOf(hop) : Object.entries(hop);
    return hopOf(Object.fromEntries(fields.map(([name, text]) => [HAND[name.toLowerCase()] ?? name, text])));
  });
  return readAnswer({ ...answerOf(said, parsed.length > 0), hops: parsed }, "--hop");
}

function partsOf(hop: string): [string, string][] {
  return hop.split(";").flatMap((part) => {
    const [name = "", ...rest] = part.split("=");
    return name.trim() === "" ? [] : [[name.trim(), rest.join("=").trim()]];
  });
}

const HAND: Readonly<Record<string, string>> = {
  ...{ from: "from.name", seller: "from.name", dealer: "from.name", to: "to.name" },
  ...{ licence: "from.licence", state: "from.state" },
};

function answerOf(said: AnswerSaid, hops: boolean): object {
  const { status, ...rest } = said;
  return {
    format: "headstamp-response v1",
    ...rest,
    status: status ?? (hops ? "answered-full" : "acknowledged"),
  };
}

/** Who stands at each end of a hop of this kind, where the answer gives the name alone. */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  production: ["plant", "operator"],
  "export-licence": ["exporter", "government-end-user"],
  import: ["exporter", "importer"],
  shipment: ["plant", "distributor"],
  wholesale: ["distributor", "dealer"],
  "retail-sale": ["dealer", "first-purchaser"],
  "multiple-sale": ["dealer", "first-purchaser"],
  "private-resale": ["later-holder", "later-holder"],
  "government-delivery": ["government-end-user", "police-or-military-unit"],
  "police-assignment": ["government-end-user", "police-or-military-unit"],
  "not-returned": ["police-or-military-unit", "unknown"],
  "theft-or-loss": ["dealer", "unknown"],
  seizure: ["later-holder", "authority"],
};

/** A hop in the JSON form from flat fields; further fields stay for `readAnswer` to set aside or to name. */
function hopOf(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const { "from.name": from, "from.licence": licence, "from.state": state, "to.name": to, ...rest } = fields;
  const kind = TRANSFER_KINDS.find((one) => one === rest["kind"]) ?? registerTransfer(rest["kind"] ?? "sale");
  const [giver, taker] = ENDS[kind ?? ""] ?? ["unknown", "unknown"];
  return {
    ...rest,
    kind: kind ?? rest["kind"],
    from: { role: giver, name: from ?? null, licence: licence ?? null, state: state ?? null },
    to: { role: taker, name: to ?? null },
  };
}

/** The first sheet's rows below the first line that names a hop's columns. */
async function sheetAnswer(
  path: string,
  said: AnswerSaid,
): Promise<{ readonly value: object; readonly cells: readonly AnswerHop["cells"][] }> {
  const file = await openSheets(path);
  try {
    const dateSystem = file.sheets[0]?.dateSystem ?? 1900;
    let columns: readonly string[] | null = null;
    const hops: Record<string, unknown>[] = [];
    const taken: AnswerHop["cells"][] = [];
    const sheet = file.sheets[0]?.name ?? "";
    for await (const batch of file.rows(0)) {
      for (const line of batch) {
        if (columns === null) {
          columns = headerOf(line);
          if (columns === null && line.row > HEADER_WITHIN) break;
          continue;
        }
        if (line.cells.every((cell) => cell === null || cell.raw.trim() === "")) continue;
        hops.push(rowHop({ line, columns, path, request: said.request, dateSystem }));
        taken.push(cellsOf(line, columns, sheet));
        if (hops.length > MOST_HOPS) {
          throw invalid(path, "hops", { got: hops.length, limit: MOST_HOPS });
        }
      }
      if (columns === null) break;
    }
    if (columns === null) throw invalid(path, "header");
    if (hops.length === 0) throw invalid(path, "empty");
    return { value: { ...answerOf(said, true), hops }, cells: taken };
  } finally {
    await file.close();
  }
}

/** The cells of a row that were taken over; those of persons and of columns nobody knows are not. */
function cellsOf({ cells, row }: SheetRow, columns: readonly string[], sheet: string): AnswerHop["cells"] {
  return cells.flatMap((cell, at) => {
    const taken = COLUMNS.some(([field]) => field === columns[at] && field !== "request");
    return cell === null || !taken ? [] : [{ address: `${sheet}!${cellAddress(at, row)}`, text: cell.raw }];
  });
}

function invalid(file: string, detail: string, params: Record<string, string | number> = {}): HeadstampError {
  return new HeadstampError("response-invalid", { file, detail, ...params });
}

/** What each column is; null where the line is no header: it needs two columns of a hop. */
function headerOf({ cells }: SheetRow): readonly string[] | null {
  const names = cells.map((cell) => (cell?.raw ?? "").trim());
  const columns = names.map((name) => {
    if (isPersonField(name)) return name;
    return COLUMNS.find(([, words]) => words.test(name.toLowerCase()))?.[0] ?? name;
  });
  const known = new Set(columns.filter((one) => COLUMNS.some(([field]) => field === one)));
  return known.size >= 2 ? columns : null;
}

interface RowHop {
  readonly line: SheetRow;
  readonly columns: readonly string[];
  readonly path: string;
  readonly request: string;
  readonly dateSystem: 1900 | 1904;
}

function rowHop({ line, columns, path, request, dateSystem }: RowHop): Record<string, unknown> {
  const fields: Record<string, string> = {};
  for (const [at, cell] of line.cells.entries()) {
    const name = columns[at] ?? "";
    const text = cell?.raw.trim() ?? "";
    if (name === "" || text === "" || cell === null || (fields[name] ?? "") !== "") continue;
    const address = `${cellAddress(at, line.row)}`;
    fields[name] = name === "date" ? dateOf(cell, { path, address, dateSystem }) : text;
  }
  const { request: named, ...hop } = fields;
  if (named !== undefined && named !== request)
    throw invalid(path, "request", { got: named, expected: request });
  return hopOf(hop);
}

/** A date that can be two days is refused with its cell: a path is not built on a guess. */
function dateOf(
  cell: Cell,
  {
    path,
    address,
    dateSystem,
  }: { readonly path: string; readonly address: string; readonly dateSystem: 1900 | 1904 },
): string {
  const reading = readMark("date", cell.raw, cell.kind === "date" ? { dateSystem } : {});
  if (reading.value === null) throw invalid(path, "date", { field: address, got: cell.raw.slice(0, 40) });
  return reading.value.iso;
}

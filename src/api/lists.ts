import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { HeadstampError } from "#base";
import { csvLine } from "#sheets";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import { Cursor, encodeCursor, Limit, page, readCursor } from "./shapes.ts";

/** What every list is asked by, and every export. */
export const Paged = z.object({ limit: Limit, cursor: Cursor });
export const Export = z.object({
  format: z.enum(["csv", "jsonl"]).default("csv"),
  raw: z
    .enum(["true", "false"])
    .default("false")
    .describe("CSV without the apostrophe that keeps spreadsheets from running a cell"),
});
export const Exported = z.any().describe("text/csv or lines of JSON");

const After = z.object({ after: z.string().max(500) });

/** The page that a query asks of a whole list: behind the row whose key its cursor holds. Throws `request-invalid`. */
export function pageFrom<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  { limit, cursor }: z.output<typeof Paged>,
): { readonly items: readonly T[]; readonly next: string | null; readonly total: number } {
  const after = readCursor(cursor, After);
  const start = after === null ? 0 : all.findIndex((one) => keyOf(one) === after.after) + 1;
  // A row that is gone: what stood behind it is not known, and is not guessed.
  if (after !== null && start === 0)
    throw new HeadstampError("request-invalid", { param: "cursor", detail: "cursor" });
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  const over = last === undefined || start + items.length >= all.length;
  return { items, next: over ? null : encodeCursor({ after: keyOf(last) }), total: all.length };
}

/** Rows of an export as lines; CSV has the columns that are named, each the path of a field. */
export async function* exportLines<T extends object>(
  batches: AsyncIterable<readonly T[]>,
  { format, raw }: z.output<typeof Export>,
  columns: readonly string[],
): AsyncGenerator<string> {
  if (format === "csv") yield csvLine([...columns]);
  for await (const batch of batches) {
    const lines = batch.map((one) =>
      format === "jsonl"
        ? `${JSON.stringify(one)}\n`
        : csvLine(columns.map((path) => harmless(cellText(one, path), raw === "true"))),
    );
    yield lines.join("");
  }
}

/** A spreadsheet would run what begins so (OWASP ASVS 5.0, 1.2.10). */
export const harmless = (cell: string, raw: boolean): string =>
  !raw && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

/** `sent.on` of a row as text; lists of texts are put together, what is deeper is JSON. */
function cellText(row: object, path: string): string {
  let value: unknown = row;
  for (const part of path.split(".")) value = (value as Record<string, unknown> | null | undefined)?.[part];
  if (value === null || value === undefined) return "";
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) return value.join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

export function sendExport(
  reply: FastifyReply,
  { name, format }: { readonly name: string; readonly format: "csv" | "jsonl" },
  lines: AsyncIterable<string>,
): FastifyReply {
  return reply
    .type(format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson")
    .header("content-disposition", `attachment; filename="${name}.${format}"`)
    .send(Readable.from(lines));
}

/**
 * A list that is held whole: a page of it at its own path, and all of it under `/api/exports/`, both from one function, in
 * the same order.
 */
export function listRoutes<T extends z.ZodType<object>, Q extends z.ZodRawShape>(
  app: App,
  list: {
    readonly path: string;
    readonly name: string;
    readonly summary: string;
    readonly tags: readonly string[];
    readonly of: T;
    readonly query: Q;
    /** Of the export as CSV. */
    readonly columns: readonly string[];
    readonly keyOf: (one: z.output<T>) => string;
    readonly rows: (query: z.output<z.ZodObject<Q>>) => Promise<readonly z.output<T>[]>;
  },
): void {
  const { path, name, summary, of, columns, keyOf, rows } = list;
  const tags = [...list.tags];
  const Asked = z.object(list.query);
  app.get(
    path,
    {
      schema: {
        ...{ summary, tags },
        querystring: Paged.extend(list.query),
        response: { 200: page(of), default: Fault },
      },
    },
    async ({ query }) =>
      pageFrom(await rows(query as z.output<typeof Asked>), keyOf, query as z.output<typeof Paged>) as never,
  );
  app.get(
    `/api/exports/${name}`,
    {
      schema: {
        ...{ summary: `${summary}: all of it as it comes, no cap`, tags },
        querystring: Export.extend(list.query),
        response: { 200: Exported, default: Fault },
      },
    },
    async ({ query }, reply) => {
      const asked = query as z.output<typeof Asked> & z.output<typeof Export>;
      const all = await rows(asked);
      const lines = exportLines(
        inBatches(all, (one) => of.parse(one)),
        asked,
        columns,
      );
      return sendExport(reply, { name, format: asked.format }, lines);
    },
  );
}

const BATCH = 500;

async function* inBatches<A, B>(all: readonly A[], read: (one: A) => B): AsyncGenerator<readonly B[]> {
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH).map(read);
}

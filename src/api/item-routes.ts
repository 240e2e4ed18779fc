import { Readable } from "node:stream";
import { z } from "zod";
import {
  type AttributedGroup,
  type Attribution,
  exportItems,
  itemsBySerial,
  type ListedItem,
  listGroups,
  listItems,
  nextItems,
  type ShownItem,
  showItem,
} from "#casework";
import { csvLine } from "#sheets";
import { SLOTS } from "#store";
import type { App } from "./app.ts";
import { type Declared, declared } from "./declared.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { LIMITS } from "./limits.ts";
import { listRoutes } from "./lists.ts";
import {
  Count,
  Cursor,
  encodeCursor,
  Item,
  Limit,
  LOOKS,
  list,
  Name,
  page,
  Reading,
  readCursor,
  Where,
} from "./shapes.ts";

const Known = z.string().nullable();
const Attributed = z
  .object({
    ...{ group: z.string(), name: z.string(), alias: z.string() },
    basis: z.enum(["notice", "background"]).describe("whether the notice has the alias, or the press alone"),
    cell: z.string().describe("the cell of the record that names the group"),
  })
  .meta({ id: "Attribution" });
const Listed = Item.extend({
  attributed: list(Attributed).nullable().describe("null where no group is asked for"),
});
const Shown = z.object({
  address: z.string(),
  importId: z.string(),
  file: z.object({ name: z.string(), sha256: z.string(), origin: z.string() }),
  sheet: z.string(),
  row: Count,
  n: Count,
  kind: z.string(),
  quantity: z.number().nullable(),
  seizure: Known,
  cells: list(z.object({ column: Count, address: z.string(), header: Known, field: Known, raw: Known })),
  marks: list(z.object({ field: z.string(), column: Count, address: z.string(), reading: Reading })),
  taken: list(z.object({ entry: Count, kind: z.string(), at: z.string(), actor: z.string() })).describe(
    "entries of the ledger by which its row was taken in",
  ),
  attributed: list(Attributed),
});
const Group = z.object({
  ...{ group: z.string(), name: z.string() },
  by: list(
    z.object({
      ...{ importId: z.string(), file: z.string(), origin: z.string() },
      ...{ aliases: list(z.string()), rows: Count },
    }),
  ),
});
declared<Declared<ListedItem, z.output<typeof Listed>>>();
declared<Declared<Attribution, z.output<typeof Attributed>>>();
declared<Declared<AttributedGroup, z.output<typeof Group>>>();
declared<Declared<ShownItem, z.output<typeof Shown>>>();

const At = z.object({ importId: z.string(), sheet: z.string(), row: Count, n: Count });
const Serial = z.string().trim().min(1).max(100).describe("as written; it is read as any serial");

export function itemRoutes(app: App, { desk: { store } }: Host): void {
  const tags = ["items"];
  /** The whole is counted for the first page alone: it is the same for the others, and costs the most. */
  const pageOf = async (wish: {
    readonly where: readonly string[];
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly skip?: number;
  }) => {
    const { where, limit, skip = 0 } = wish;
    const after = readCursor(wish.cursor, At);
    const found =
      after === null && skip === 0
        ? await listItems(store, { where, limit })
        : { items: await nextItems(store, { where, limit, after, offset: skip }), total: null };
    const last = found.items.at(-1);
    const over = last === undefined || found.items.length < limit || found.items.length === found.total;
    return { ...found, next: over ? null : encodeCursor(At.parse(last)) };
  };
  app.get(
    "/api/items",
    {
      schema: {
        ...{ summary: "Items of committed imports, in the order of imports and rows", tags },
        querystring: z.object({
          ...{ where: Where, limit: Limit, cursor: Cursor },
          skip: z.coerce
            .number()
            .int()
            .min(0)
            .max(Number.MAX_SAFE_INTEGER)
            .default(0)
            .describe("items passed over: for a list that is looked at anywhere; a cursor costs less"),
        }),
        response: { 200: page(Listed), default: Fault },
      },
    },
    ({ query }) => pageOf(query),
  );
  app.post(
    "/api/item-searches",
    {
      schema: {
        ...LOOKS,
        ...{ summary: "Items that bear a serial, which so stands in no address, log or history", tags },
        body: z.object({ serial: Serial, limit: z.number().int().min(1).max(LIMITS.page).default(50) }),
        response: { 200: z.object({ items: list(Item) }), default: Fault },
      },
    },
    async ({ body: { serial, limit } }) => ({ items: await itemsBySerial(store, serial, limit) }),
  );
  listRoutes(app, {
    ...{ path: "/api/groups", name: "groups", tags },
    summary: "Designated groups to which records attribute items, and the files that do",
    of: Group,
    query: {},
    columns: ["group", "name", "by"],
    keyOf: ({ group }) => group,
    rows: () => listGroups(store),
  });
  app.get(
    "/api/items/:item",
    {
      schema: {
        ...{ summary: "One item, what was written beside what was understood", tags },
        params: z.object({ item: Name }),
        response: { 200: Shown, default: Fault },
      },
    },
    ({ params }) => showItem(store, params.item),
  );
  app.get(
    "/api/exports/items",
    {
      schema: {
        ...{ summary: "All items that fit, as they come: no cap", tags },
        querystring: z.object({
          where: Where,
          format: z.enum(["csv", "jsonl"]).default("csv"),
          raw: z
            .enum(["true", "false"])
            .default("false")
            .describe("CSV without the apostrophe that keeps spreadsheets from running a cell"),
        }),
        response: { 200: z.any().describe("text/csv or lines of JSON"), default: Fault },
      },
    },
    async ({ query: { where, format, raw } }, reply) => {
      const batches = exportItems(store, where);
      // What is wrong with the conditions is refused before a line is sent.
      const first = await batches.next();
      const lines = linesOf(first, batches, { format, raw: raw === "true" });
      return reply
        .type(format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson")
        .header("content-disposition", `attachment; filename="items.${format}"`)
        .send(Readable.from(lines));
    },
  );
}

type Batches = AsyncGenerator<readonly ListedItem[]>;

async function* linesOf(
  first: Awaited<ReturnType<Batches["next"]>>,
  batches: Batches,
  { format, raw }: { readonly format: "csv" | "jsonl"; readonly raw: boolean },
): AsyncGenerator<string> {
  if (format === "csv") yield csvLine(HEADER);
  const text = (items: readonly ListedItem[]): string =>
    items
      .map((item) =>
        format === "csv" ? csvLine(cellsOf(item, raw)) : `${JSON.stringify(Listed.parse(item))}\n`,
      )
      .join("");
  if (first.done === true) return;
  yield text(first.value);
  for await (const items of batches) yield text(items);
}

const HEADER = [
  ...["import", "sheet", "row", "n", "item", "quantity", "seizure"],
  ...SLOTS.flatMap((slot) => [slot, `${slot}.outcome`, `${slot}.written`]),
  "attributed",
];

function cellsOf(
  { importId, sheet, row, n, kind, quantity, seizure, marks, attributed }: ListedItem,
  raw: boolean,
): string[] {
  const cells = [
    ...[
      importId,
      sheet,
      String(row),
      String(n),
      kind,
      quantity === null ? "" : String(quantity),
      seizure ?? "",
    ],
    ...SLOTS.flatMap((slot) => {
      const mark = marks[slot];
      return mark === undefined ? ["", "", ""] : [mark.label ?? "", mark.outcome, mark.input];
    }),
    (attributed ?? []).map(({ name, alias, cell }) => `${name}: ${alias} (${cell})`).join("; "),
  ];
  // A spreadsheet would run what begins so (OWASP ASVS 5.0, 1.2.10).
  return raw ? cells : cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell));
}

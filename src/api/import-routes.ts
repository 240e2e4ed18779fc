import { z } from "zod";
import { HeadstampError } from "#base";
import { undoImport } from "#casework";
import { ORIGINS } from "#records";
import { type ImportState, REGISTER_KINDS } from "#store";
import type { App } from "./app.ts";
import { type Declared, declared } from "./declared.ts";
import { enqueue } from "./enqueue.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { Accepted } from "./job-routes.ts";
import { listRoutes } from "./lists.ts";
import { Count, Erased, Key, LOOKS, list, Meaning, Name, UploadId, Why } from "./shapes.ts";

const Known = z.string().nullable();
export const ImportSaid = z
  .object({
    id: z.string(),
    status: z.enum(["committed", "undone", "open"]),
    sha256: z.string(),
    name: z.string(),
    bytes: Count,
    format: z.string(),
    as: Meaning,
    origin: z.string(),
    registerKind: Known,
    country: Known,
    actor: z.string(),
    openedAt: z.string(),
    committedAt: Known,
    undoneAt: Known,
    why: Known,
    rows: Count,
    accepted: Count,
    same: Count,
    setAside: Count,
    items: Count,
    sheets: list(z.string()),
    erased: Erased,
  })
  .meta({ id: "Import" });

type Said = z.output<typeof ImportSaid>;
declared<Declared<Omit<ImportState, "opened" | "committed">, Omit<Said, "erased">>>();

const Wish = z.object({
  upload: UploadId,
  as: Meaning.exclude(["register"]).describe("what the rows are"),
  origin: z.enum(ORIGINS).default("own"),
  kind: z.enum(REGISTER_KINDS).nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  sheet: z.string().max(200).nullable().default(null),
  mapping: UploadId.nullable().default(null).describe("upload of a mapping (JSON) that overrides the guess"),
  replaces: z
    .string()
    .max(100)
    .nullable()
    .default(null)
    .describe("import that this file is a new edition of"),
});

export function importRoutes(app: App, host: Host): void {
  const { desk, once, uploads } = host;
  const { store } = desk;
  const tags = ["imports"];
  const imports = async () => {
    const erased = await store.erased();
    return (await store.imports({ open: true })).map((one) => {
      const { stored } = one.opened["file"] as { readonly stored: string };
      return { ...one, sheets: [...one.sheets], erased: erased.get(stored) ?? null };
    });
  };
  listRoutes(app, {
    ...{ path: "/api/imports", name: "imports", tags },
    summary: "Imports: committed, undone and never finished, oldest first",
    of: ImportSaid,
    query: {},
    columns: [
      ...[
        "id",
        "status",
        "name",
        "as",
        "origin",
        "country",
        "actor",
        "openedAt",
        "committedAt",
        "undoneAt",
        "why",
      ],
      ...["rows", "accepted", "same", "setAside", "items", "sha256", "erased"],
    ],
    keyOf: ({ id }) => id,
    rows: imports,
  });
  app.get(
    "/api/imports/:id",
    {
      schema: {
        ...{ summary: "One import, with its mapping", tags },
        params: z.object({ id: Name }),
        response: {
          200: ImportSaid.extend({
            mapping: z.any().describe("how each sheet was understood (docs/spec/api.md)"),
          }),
          default: Fault,
        },
      },
    },
    async ({ params: { id } }) => {
      const found = (await imports()).find((one) => one.id === id);
      if (found === undefined) throw new HeadstampError("import-missing", { id });
      return { ...found, mapping: found.opened["mapping"] ?? null };
    },
  );
  for (const act of ["import", "preview"] as const) {
    const summary =
      act === "import"
        ? "Imports an upload, as a job: nothing of it is seen before it is whole"
        : "Says what an import would do, as a job: mapping with confidence, readings, rows set aside, the edition it changes";
    app.post(
      act === "import" ? "/api/imports" : "/api/import-previews",
      {
        schema: {
          ...(act === "import" ? {} : LOOKS),
          ...{ summary, tags, headers: Key, body: Wish, response: { 202: Accepted, default: Fault } },
        },
      },
      async (request, reply) => {
        const { upload, mapping, ...said } = request.body;
        const wish = {
          ...said,
          file: await uploads.path(upload),
          mapping: mapping === null ? null : await uploads.path(mapping),
          sha256: (await uploads.list()).find(({ id }) => id === upload)?.sha256 ?? "",
          dryRun: act === "preview",
        };
        return reply.code(202).send(await enqueue(host, request, { act, wish }));
      },
    );
  }
  app.post(
    "/api/imports/:id/undo",
    {
      schema: {
        ...{ summary: "Undoes an import by a new entry", tags, headers: Key },
        params: z.object({ id: Name }),
        body: z.object({ why: Why }),
        response: { 200: z.object({ entry: Count }), default: Fault },
      },
    },
    ({ params: { id }, body: { why }, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, why] }, async () => ({
        entry: (await undoImport(desk, id, why)).index,
      })),
  );
}

import { z } from "zod";
import {
  CUSTODY_ACTS,
  type CustodyFlag,
  type CustodyRecord,
  correctCustody,
  custodyOf,
  now,
  printCustody,
  recordCustody,
} from "#casework";
import type { App } from "./app.ts";
import { type Declared, declared } from "./declared.ts";
import { Fault } from "./faults.ts";
import { FormLanguage, sendForm } from "./forms.ts";
import type { Host } from "./host.ts";
import { Count, Key, list, Name, Why } from "./shapes.ts";

const Line = z.string().trim().max(300);
const Wish = z.object({
  act: z.enum(CUSTODY_ACTS),
  from: z.string().max(16).describe("2020-05-04 or 2020-05-04T13:30, local time of the place"),
  until: z.string().max(16).nullable().default(null),
  office: Line.min(1).describe("office or post, never a person"),
  role: Line.default(""),
  place: Line.default(""),
  seal: Line.default(""),
  document: Line.default(""),
  note: Line.default(""),
});
const Record = z.object({
  id: z.string(),
  act: z.enum(CUSTODY_ACTS),
  from: z.string(),
  until: z.string().nullable(),
  ...{ office: z.string(), role: z.string(), place: z.string(), seal: z.string() },
  ...{ document: z.string(), note: z.string() },
  entry: Count,
  at: z.string(),
  actor: z.string(),
  corrected: z.string().nullable().describe("why it was taken back; null while it stands"),
});
const Flag = z.object({ code: z.string(), between: list(z.string()).describe("ids of two records") });

declared<Declared<CustodyRecord, z.output<typeof Record>>>();
declared<Declared<CustodyFlag, z.output<typeof Flag>>>();

export function custodyRoutes(app: App, { desk, once }: Host): void {
  const { store } = desk;
  const tags = ["custody"];
  const params = z.object({ item: Name });
  app.get(
    "/api/items/:item/custody",
    {
      schema: {
        ...{ summary: "Who held an exhibit, when, under which seal, and where the chain is broken", tags },
        params,
        response: {
          200: z.object({
            item: z.string(),
            records: list(Record).describe("in the order of the ledger, with those taken back"),
            chain: list(z.string()).describe("ids of those that stand, by their beginning"),
            flags: list(Flag),
          }),
          default: Fault,
        },
      },
    },
    async ({ params: { item: named } }) => {
      const { item, records, chain } = await custodyOf(store, named);
      return { item: item.id, records, chain: chain.records.map(({ id }) => id), flags: chain.flags };
    },
  );
  app.post(
    "/api/items/:item/custody",
    {
      schema: {
        ...{ summary: "Records that an office held an exhibit", tags, headers: Key },
        params,
        body: Wish,
        response: { 201: z.object({ id: z.string(), item: z.string(), entry: Count }), default: Fault },
      },
    },
    async ({ params: { item }, body: custody, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, custody] }, async () => {
        const made = await recordCustody(desk, { item, custody });
        return { id: made.id, item: made.item, entry: made.index };
      });
      return reply.code(201).send(done);
    },
  );
  app.post(
    "/api/items/:item/custody/:id/correct",
    {
      schema: {
        ...{ summary: "Takes a record back by a new entry; it stays, struck out, with the reason", tags },
        headers: Key,
        params: params.extend({ id: Name }),
        body: z.object({ why: Why }),
        response: { 200: z.object({ entry: Count }), default: Fault },
      },
    },
    ({ params: { item, id }, body: { why }, headers, url }) =>
      once.do({ key: headers["idempotency-key"], wish: [url, why] }, async () => ({
        entry: (await correctCustody(desk, { item, id, why })).index,
      })),
  );
  app.get(
    "/api/items/:item/custody/form",
    {
      schema: {
        ...{ summary: "The custody form as PDF, with lines to sign", tags },
        params,
        querystring: FormLanguage,
        response: { 200: z.any().describe("application/pdf"), default: Fault },
      },
    },
    async (request, reply) =>
      sendForm({ request, reply }, "custody", (language) =>
        printCustody(store, { item: request.params.item, language, at: now() }),
      ),
  );
}

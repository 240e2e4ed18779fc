import { z } from "zod";
import {
  cardPrint,
  type Message,
  messages,
  ownKeys,
  peers,
  receive,
  receivedOf,
  type Sealed,
  sealAnswer,
  sealRequest,
  trustPeer,
  WITHHOLDABLE,
} from "#requesting";
import { HANDLING } from "#store";
import { RESTRICTIONS } from "#trace";
import { nextOfItem } from "#tracing";
import { AnswerWish, answerWished } from "./answer-wish.ts";
import type { App } from "./app.ts";
import { Fault } from "./faults.ts";
import type { Host } from "./host.ts";
import { listRoutes } from "./lists.ts";
import { Taken } from "./request-shapes.ts";
import { Count, Key, list, Name, UploadId, whole } from "./shapes.ts";

const Line = z.string().trim().min(1).max(200);
const Card = z
  .object({
    name: z.string().min(1).max(500),
    verify: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("Ed25519 public key"),
    recipient: z
      .string()
      .regex(/^age1[0-9a-z]{58}$/)
      .describe("age X25519 recipient"),
  })
  .meta({ id: "Card" });

const Envelope = z.object({
  made: z.string(),
  expires: z.string(),
  from: Card.partial().nullable().describe("null: this installation"),
  to: list(z.string()),
  handling: z.string(),
  restrictions: list(z.string()),
  withheld: list(z.object({ what: z.string(), why: z.string() })),
  about: z.enum(["request", "response"]),
});
const MessageSaid = Envelope.extend({
  id: z.string(),
  way: z.enum(["sent", "received"]),
  at: z.string(),
  entry: Count,
});

const SealWish = z.object({
  handling: z.enum(HANDLING).default("TLP:AMBER"),
  restrictions: z.array(z.enum(RESTRICTIONS)).max(RESTRICTIONS.length).default(["stated-purpose-only"]),
  days: z.number().int().min(1).max(3650).default(30).describe("for which it may be taken in"),
});
const SealedSaid = z.object({
  id: z.string().describe("of the message"),
  expires: z.string(),
  handling: z.string(),
  entry: Count,
  name: z.string().describe("what to call the file"),
  file: z.string().describe("the signed and encrypted file, base64"),
});

const saidOf = ({ id, way, at, entry, envelope }: Message): z.output<typeof MessageSaid> => {
  const { made, expires, from, to, handling, restrictions, withheld, about } = envelope;
  const own = { made, expires, to, handling, restrictions, withheld, about };
  return { id, way, at, entry, ...own, from: from ?? null };
};

const sealedOf = ({ bytes, envelope, index }: Sealed): z.output<typeof SealedSaid> => ({
  ...{ id: envelope.id, expires: envelope.expires, handling: envelope.handling, entry: index },
  name: `${envelope.id}.hsx.age`,
  file: Buffer.from(bytes).toString("base64"),
});

/** One signed and encrypted file between two installations: it needs no server and no network but ours here. */
export function exchangeRoutes(app: App, host: Host): void {
  const { desk, once, uploads } = host;
  const { store } = desk;
  const tags = ["exchange"];
  app.get(
    "/api/exchange/card",
    {
      schema: {
        ...{ summary: "By what this installation is written to and known, with the print to compare", tags },
        response: { 200: z.object({ card: Card, print: z.string() }), default: Fault },
      },
    },
    async () => {
      const { card } = await ownKeys(store);
      return { card, print: cardPrint(card) };
    },
  );
  listRoutes(app, {
    ...{ path: "/api/exchange/peers", name: "exchange-peers", tags },
    summary: "Installations whose keys somebody compared",
    of: z.object({ id: z.string().describe("the print of its card"), card: Card, at: z.string() }),
    query: {},
    columns: ["id", "card.name", "card.verify", "card.recipient", "at"],
    keyOf: ({ id }) => id,
    rows: () => peers(store),
  });
  app.post(
    "/api/exchange/peers",
    {
      schema: {
        ...{ summary: "Trusts a card whose print somebody compared by another way", tags, headers: Key },
        body: z.object({ card: Card, compared: Line.describe("the print as it was told") }),
        response: { 201: z.object({ id: z.string(), entry: Count }), default: Fault },
      },
    },
    async ({ body, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const { id, index } = await trustPeer(desk, body);
        return { id, entry: index };
      });
      return reply.code(201).send(done);
    },
  );
  app.post(
    "/api/requests/:id/exchange",
    {
      schema: {
        summary: "Seals a request for other installations in one file; it counts as sent",
        tags,
        headers: Key,
        params: z.object({ id: Name }),
        body: SealWish.extend({
          to: z.array(Line).min(1).max(20).describe("prints or names of peers"),
          withheld: z
            .array(z.object({ what: z.enum(WITHHOLDABLE), why: Line }))
            .max(WITHHOLDABLE.length)
            .default([]),
        }),
        response: { 201: SealedSaid, default: Fault },
      },
    },
    async ({ params: { id }, body, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () =>
        sealedOf(await sealRequest(desk, id, body)),
      );
      return reply.code(201).send(done);
    },
  );
  app.post(
    "/api/exchange/received",
    {
      schema: {
        summary:
          "Takes in an exchange file that was uploaded: once, whole, from a known sender who wrote it to us, before its use ends",
        tags,
        headers: Key,
        body: z.object({ upload: UploadId }),
        response: {
          201: z.object({
            message: Envelope.extend({ id: z.string() }),
            entry: Count,
            taken: Taken.nullable().describe("what an answer did to the request that it answers"),
          }),
          default: Fault,
        },
      },
    },
    async ({ body, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const { envelope, index, taken } = await receive(desk, await uploads.path(body.upload));
        const item = taken?.state.item ?? null;
        return {
          message: envelope,
          entry: index,
          taken:
            taken === null
              ? null
              : {
                  ...{ request: taken.state, answer: taken.answer, doubts: taken.doubts, entry: taken.index },
                  next: item === null ? [] : await nextOfItem(store, item),
                },
        };
      });
      return reply.code(201).send(done);
    },
  );
  listRoutes(app, {
    ...{ path: "/api/exchange/messages", name: "exchange-messages", tags },
    summary: "Exchange files that went out and came in, oldest first",
    of: MessageSaid,
    query: {},
    columns: ["id", "way", "about", "at", "from.name", "to", "handling", "restrictions", "expires", "entry"],
    keyOf: ({ id, way }) => `${way} ${id}`,
    rows: async () => (await messages(store)).map(saidOf),
  });
  app.get(
    "/api/exchange/messages/:id",
    {
      schema: {
        ...{ summary: "A message that came, with what it holds", tags },
        params: z.object({ id: Name }),
        response: {
          200: MessageSaid.extend({
            body: whole("the request as its sender wrote it (docs/spec/exchange.md); null for an answer"),
          }),
          default: Fault,
        },
      },
    },
    async ({ params: { id } }) => {
      const message = await receivedOf(store, id);
      return { ...saidOf(message), body: message.envelope.body };
    },
  );
  app.post(
    "/api/exchange/messages/:id/reply",
    {
      schema: {
        ...{ summary: "Seals an answer to a request that came, for whoever sent it", tags, headers: Key },
        params: z.object({ id: Name }),
        body: SealWish.extend({ answer: AnswerWish }),
        response: { 201: SealedSaid, default: Fault },
      },
    },
    async ({ params: { id }, body, headers, url }, reply) => {
      const done = await once.do({ key: headers["idempotency-key"], wish: [url, body] }, async () => {
        const { envelope } = await receivedOf(store, id);
        const request = (envelope.body as { readonly id?: string } | null)?.id ?? "";
        const { answer } = await answerWished(uploads, request, body.answer);
        return sealedOf(await sealAnswer(desk, { message: id, answer }, { ...body, withheld: [] }));
      });
      return reply.code(201).send(done);
    },
  );
}

import { readFile } from "node:fs/promises";
import { HeadstampError, type Json, newId } from "#base";
import { type Desk, now, random } from "#casework";
import type { Handling, Store } from "#store";
import { readAnswer, type TraceAnswer, type TraceRequest } from "#trace";
import { type Envelope, openEnvelope, sealEnvelope } from "./exchange-envelope.ts";
import { ownKeys, peerOf, peers } from "./exchange-keys.ts";
import { answerRequest, requestOf, sendRequest, type TakenAnswer } from "./request-acts.ts";
import { requireAuthority } from "./request-profile.ts";

/** How a message is sent, whatever it holds. */
export interface ExchangeWish {
  /** Prints or names of the installations that may open it. */
  readonly to: readonly string[];
  readonly handling: Handling;
  readonly restrictions: readonly string[];
  readonly withheld: readonly { readonly what: string; readonly why: string }[];
  /** Days for which it may be taken in. */
  readonly days: number;
}

export interface Sealed {
  readonly bytes: Uint8Array;
  readonly envelope: Envelope;
  readonly index: number;
}

/** Parts of a request that may be kept back; all others make it a request. */
export const WITHHOLDABLE = ["case", "circumstances", "crime", "photographs", "justification"] as const;

/**
 * One request in one file; it counts as sent by exchange. Throws `profile-missing` where no authority asks, `trace-request-unsigned` where the
 * request is older than the profile.
 */
export async function sealRequest(desk: Desk, named: string, wish: ExchangeWish): Promise<Sealed> {
  const { id, item, request } = await requestOf(desk.store, named);
  if (request.authority === null) {
    await requireAuthority(desk.store);
    throw new HeadstampError("trace-request-unsigned", {
      id,
      at: request.made.slice(0, 10),
      item: item ?? "ITEM",
    });
  }
  const body = withheldFrom(
    request,
    wish.withheld.map(({ what }) => what),
  );
  const sealed = await seal(desk, { about: "request", body: body as unknown as Json }, wish);
  await sendRequest(desk, id, { on: null, by: "exchange", number: sealed.envelope.id, within: null });
  return sealed;
}

/** An answer to a request that came by exchange, to whoever sent it. */
export async function sealAnswer(
  desk: Desk,
  { message, answer }: { readonly message: string; readonly answer: TraceAnswer },
  wish: Omit<ExchangeWish, "to">,
): Promise<Sealed> {
  const { envelope } = await receivedOf(desk.store, message);
  const sender = (await peers(desk.store)).find(({ card }) => card.verify === envelope.from.verify);
  if (sender === undefined) throw new HeadstampError("peer-missing", { id: envelope.from.name });
  const { setAside: _, ignored: __, hops, ...said } = answer;
  const body = {
    ...said,
    withheld: [...said.withheld, ...wish.withheld],
    hops: hops.map(({ cells: ___, ...hop }) => hop),
  };
  return seal(desk, { about: "response", body: body as unknown as Json }, { ...wish, to: [sender.id] });
}

async function seal(
  { store, actor }: Desk,
  { about, body }: { readonly about: Envelope["about"]; readonly body: Json },
  { to, handling, restrictions, withheld, days }: ExchangeWish,
): Promise<Sealed> {
  const own = await ownKeys(store);
  const recipients = [];
  for (const named of to) recipients.push((await peerOf(store, named)).card.recipient);
  const made = now();
  const envelope: Envelope = {
    format: "headstamp-exchange v1",
    id: newId("msg", random(16)),
    made,
    expires: new Date(Date.parse(made) + days * 86_400_000).toISOString(),
    from: own.card,
    to: recipients,
    ...{ handling, restrictions, withheld, about, body },
  };
  const bytes = await sealEnvelope(envelope, own.seed);
  const { id, expires } = envelope;
  const message = {
    about,
    to: recipients,
    handling,
    restrictions,
    withheld,
    made,
    expires,
  } as unknown as Json;
  const { index } = await store.append({ actor, kind: "exchange.sent", payload: { messageId: id, message } });
  return { bytes, envelope, index };
}

/** The request without what is kept back; the envelope says what and why. */
function withheldFrom(request: TraceRequest, what: readonly string[]): TraceRequest {
  const without = (one: (typeof WITHHOLDABLE)[number]): boolean => what.includes(one);
  const { found, urgency } = request;
  return {
    ...request,
    caseNumber: without("case") ? "" : request.caseNumber,
    found: without("circumstances") ? { ...found, text: "" } : found,
    crimeCode: without("crime") ? "" : request.crimeCode,
    photographs: without("photographs") ? [] : request.photographs,
    urgency: without("justification") ? { ...urgency, justification: "" } : urgency,
  };
}

export interface Received {
  readonly envelope: Envelope;
  readonly index: number;
  /** What an answer did to the request that it answers; null for a request. */
  readonly taken: TakenAnswer | null;
}

/**
 * Takes in an exchange file: once, whole, from a known sender who wrote it to this installation, before its use ends. A request is
 * kept to be answered; an answer goes to the request that it answers. Throws `exchange-refused`, `request-missing`,
 * `response-invalid`; then nothing was taken in.
 */
export async function receive(desk: Desk, file: string): Promise<Received> {
  const { store, actor } = desk;
  const bytes = await readFile(file).catch(() => {
    throw new HeadstampError("file-missing", { file });
  });
  const own = await ownKeys(store);
  const envelope = await openEnvelope(bytes, {
    identity: own.identity,
    recipient: own.card.recipient,
    now: now(),
  });
  const known = (await peers(store)).some(({ card }) => card.verify === envelope.from.verify);
  if (!known)
    throw new HeadstampError("exchange-refused", { detail: "sender", id: envelope.from.name.slice(0, 200) });
  if ((await store.caseActs(["exchange.received"], envelope.id)).length > 0) {
    throw new HeadstampError("exchange-refused", { detail: "repeat", id: envelope.id });
  }
  let taken: TakenAnswer | null = null;
  if (envelope.about === "response") {
    const answer = readAnswer(envelope.body, file);
    const restrictions = [...new Set([...answer.restrictions, ...envelope.restrictions])];
    taken = await answerRequest(desk, { answer: { ...answer, restrictions }, file: null });
  } else if (!isRequest(envelope.body)) throw new HeadstampError("exchange-refused", { detail: "format" });
  const message = {
    ...envelope,
    body: envelope.about === "request" ? envelope.body : null,
  } as unknown as Json;
  const payload = { messageId: envelope.id, message };
  const { index } = await store.append({ actor, kind: "exchange.received", payload });
  return { envelope, index, taken };
}

function isRequest(body: unknown): boolean {
  const { format, id, marks, addressee } = (body ?? {}) as Partial<TraceRequest>;
  const named = typeof id === "string" && /^req_[0-9a-f]{32}$/.test(id) && typeof addressee === "string";
  return format === "headstamp-request v1" && named && Array.isArray(marks);
}

export interface Message {
  readonly id: string;
  readonly way: "sent" | "received";
  readonly at: string;
  readonly entry: number;
  readonly envelope: Envelope;
}

export async function messages(store: Store): Promise<Message[]> {
  const acts = await store.caseActs(["exchange.sent", "exchange.received"]);
  return acts.map(({ kind, subject, at, entry, payload }) => ({
    id: subject,
    way: kind === "exchange.sent" ? "sent" : "received",
    at,
    entry,
    envelope: payload.message as unknown as Envelope,
  }));
}

/** A message that came, by the beginning of its number. Throws `message-missing`. */
export async function receivedOf(store: Store, named: string): Promise<Message> {
  const found = (await messages(store)).filter(({ id, way }) => way === "received" && id.startsWith(named));
  const [one, second] = found;
  if (one === undefined || second !== undefined || named.length < 5) {
    throw new HeadstampError("message-missing", { id: named });
  }
  return one;
}

import type { Socket } from "node:net";
import { deserialize, serialize } from "node:v8";
import { HeadstampError } from "#base";

/** What one side may be asked by name. */
export type Handlers = Readonly<Record<string, (...args: readonly never[]) => unknown>>;

/** One side of a connection between two processes of one account. */
export interface Peer {
  readonly call: (name: string, args?: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
}

type Message =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: readonly Told[] }
  | { readonly kind: "next" | "return"; readonly id: number; readonly flow: number }
  | { readonly kind: "answer"; readonly id: number; readonly value: Told; readonly done?: boolean }
  | { readonly kind: "fault"; readonly id: number; readonly fault: Fault };
/** A value, or the number of what is handed on a piece at a time. */
type Told = { readonly value: unknown } | { readonly flow: number };
type Fault =
  | { readonly code: HeadstampError["code"]; readonly params: HeadstampError["params"] }
  | { readonly message: string; readonly name: string };

/** Bytes of one message: a chunk of rows is some hundreds of kilobytes, its readings with it. */
const LARGEST = 256 * 2 ** 20;

/**
 * Speaks over a socket whose other end has proved itself: calls by name, answers in any order, and whatever can be iterated
 * over is handed on a piece at a time, so that neither side holds more than one. Ends with the socket: what was asked then
 * fails with `store-left`.
 */
export function peerOn(socket: Socket, handlers: Handlers): Peer {
  const asked = new Map<number, { give: (message: Message) => void; fail: (error: unknown) => void }>();
  const flows = new Map<number, AsyncIterator<unknown>>();
  let last = 0;
  let ended = false;

  const send = (message: Message): void => {
    if (ended) return;
    const body = serialize(message);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(body.length);
    socket.cork();
    socket.write(head);
    socket.write(body);
    socket.uncork();
  };
  const ask = (make: (id: number) => Message): Promise<Message> =>
    new Promise((give, fail) => {
      if (ended) {
        fail(new HeadstampError("store-left"));
        return;
      }
      const id = ++last;
      asked.set(id, { give, fail });
      send(make(id));
    });
  const tell = (value: unknown): Told => {
    if (typeof value !== "object" || value === null || !(Symbol.asyncIterator in value)) return { value };
    const flow = ++last;
    flows.set(flow, (value as AsyncIterable<unknown>)[Symbol.asyncIterator]());
    return { flow };
  };
  const hear = (told: Told): unknown => ("flow" in told ? pull(told.flow) : told.value);
  async function* pull(flow: number): AsyncGenerator<unknown> {
    let over = false;
    try {
      for (;;) {
        const answer = await ask((id) => ({ kind: "next", id, flow }));
        if (answer.kind !== "answer" || answer.done === true) {
          over = true;
          return;
        }
        yield hear(answer.value);
      }
    } finally {
      if (!over && !ended) await ask((id) => ({ kind: "return", id, flow })).catch(() => {});
    }
  }
  const serve = async (message: Message): Promise<void> => {
    const { id } = message;
    try {
      if (message.kind === "call") {
        const own = Object.hasOwn(handlers, message.name) ? handlers[message.name] : undefined;
        if (own === undefined) throw new Error(`no such call: ${message.name}`);
        send({ kind: "answer", id, value: tell(await own(...(message.args.map(hear) as never[]))) });
      } else if (message.kind === "next") {
        const flow = flows.get(message.flow);
        const step = (await flow?.next()) ?? { done: true, value: undefined };
        if (step.done === true) flows.delete(message.flow);
        send({ kind: "answer", id, value: { value: step.value }, done: step.done === true });
      } else if (message.kind === "return") {
        await flows.get(message.flow)?.return?.();
        flows.delete(message.flow);
        send({ kind: "answer", id, value: { value: undefined } });
      }
    } catch (error) {
      if (message.kind === "next") flows.delete(message.flow);
      send({ kind: "fault", id, fault: faultOf(error) });
    }
  };
  const take = (message: Message): void => {
    if (message.kind === "answer" || message.kind === "fault") {
      const waiting = asked.get(message.id);
      asked.delete(message.id);
      if (message.kind === "fault") waiting?.fail(errorOf(message.fault));
      else waiting?.give(message);
    } else void serve(message);
  };
  const end = (): void => {
    if (ended) return;
    ended = true;
    for (const { fail } of asked.values()) fail(new HeadstampError("store-left"));
    asked.clear();
    for (const flow of flows.values()) Promise.resolve(flow.return?.()).catch(() => {});
    flows.clear();
  };
  readFrames(socket, take);
  socket.on("error", end);
  socket.on("close", end);
  return {
    call: async (name, args = []) => {
      const answer = await ask((id) => ({ kind: "call", id, name, args: args.map(tell) }));
      return answer.kind === "answer" ? hear(answer.value) : undefined;
    },
    close: () => socket.destroy(),
  };
}

/** Messages as they are whole: four bytes of length, then as many bytes. */
function readFrames(socket: Socket, take: (message: Message) => void): void {
  let parts: Buffer[] = [];
  let held = 0;
  let wanted = -1;
  socket.on("data", (part: Buffer) => {
    parts.push(part);
    held += part.length;
    while (held >= (wanted < 0 ? 4 : wanted)) {
      const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      const size = wanted < 0 ? 4 : wanted;
      const head = whole.subarray(0, size);
      parts = [whole.subarray(size)];
      held -= size;
      if (wanted >= 0) {
        wanted = -1;
        take(deserialize(head) as Message);
        continue;
      }
      wanted = head.readUInt32BE();
      if (wanted <= LARGEST) continue;
      socket.destroy();
      return;
    }
  });
  socket.resume();
}

function faultOf(error: unknown): Fault {
  if (error instanceof HeadstampError) return { code: error.code, params: error.params };
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  return { message, name };
}

function errorOf(fault: Fault): Error {
  if ("code" in fault) return new HeadstampError(fault.code, fault.params);
  return Object.assign(new Error(fault.message), { name: fault.name });
}

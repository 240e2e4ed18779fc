/** A client that costs little: sockets that stay open, one request after the other on each. */
import { connect, type Socket } from "node:net";

export interface Asked {
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  /** Milliseconds from the first byte sent to the last one received. */
  readonly ms: number;
  readonly retryAfter: boolean;
  readonly length: number;
}

export interface Load {
  readonly address: string;
  readonly clients: number;
  /** Milliseconds. */
  readonly until: () => boolean;
  readonly ask: (n: number) => Asked;
  readonly heard: (answered: Answered) => void;
}

/** Asks until it is told to end; each client waits for its answer before it asks again. Gives how many sockets were cut. */
export async function load({ address, clients, until, ask, heard }: Load): Promise<number> {
  const { hostname, port, host } = new URL(address);
  let asked = 0;
  let cut = 0;
  const one = async (): Promise<void> => {
    let socket: Socket | null = null;
    while (until()) {
      try {
        socket ??= await open(hostname, Number(port));
        const answered = await exchange(socket, wire(ask(asked++), host));
        heard(answered);
      } catch {
        cut++;
        socket?.destroy();
        socket = null;
      }
    }
    socket?.destroy();
  };
  await Promise.all(Array.from({ length: clients }, one));
  return cut;
}

function open(host: string, port: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect({ host, port, noDelay: true });
    socket.once("connect", () => done(socket)).once("error", fail);
  });
}

function wire({ method = "GET", path, headers = {}, body }: Asked, host: string): string {
  const lines = [`${method} ${path} HTTP/1.1`, `host: ${host}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined)
    lines.push("content-type: application/json", `content-length: ${Buffer.byteLength(body)}`);
  return `${lines.join("\r\n")}\r\n\r\n${body ?? ""}`;
}

function exchange(socket: Socket, text: string): Promise<Answered> {
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint();
    let held = "";
    let end = -1;
    const settle = (work: () => void): void => {
      socket.off("data", take).off("close", gone).off("error", gone);
      work();
    };
    const gone = (): void => settle(() => fail(new Error("cut")));
    const take = (part: Buffer): void => {
      held += part.toString("latin1");
      if (end < 0) {
        const head = held.indexOf("\r\n\r\n");
        if (head < 0) return;
        const length = /\r\ncontent-length: (\d+)/i.exec(held.slice(0, head));
        if (length === null) {
          settle(() => fail(new Error("no length")));
          return;
        }
        end = head + 4 + Number(length[1]);
      }
      if (held.length < end) return;
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      const retryAfter = /\r\nretry-after: \d/i.test(held);
      settle(() => done({ status: Number(held.slice(9, 12)), ms, retryAfter, length: end }));
    };
    socket.on("data", take).once("close", gone).once("error", gone);
    socket.write(text);
  });
}

/** The value below which so large a part of them lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

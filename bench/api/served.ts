/** A server in a process of its own: the house's, as a person starts it, or Node's alone. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { logIn, sender } from "../../test/factory/server.ts";

export interface Served {
  readonly address: string;
  /** What a session sends: cookie and token. */
  readonly session: Readonly<Record<string, string>>;
  /** CPU seconds of the process so far, every thread; NaN where the system does not say. */
  readonly cpuS: () => number;
  readonly stop: () => Promise<void>;
}

/** Bytes that `GET /api/ping` answers with, so that both arms send the same. */
const PONG = '{"pong":true}';

const BARE = `
const { createServer } = require("node:http");
const server = createServer((_, answer) => {
  answer.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": ${PONG.length} });
  answer.end(${JSON.stringify(PONG)});
});
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ address: "http://127.0.0.1:" + server.address().port })));
process.once("SIGTERM", () => process.exit(0));
`;

export async function bare(): Promise<Served> {
  return started(spawn(process.execPath, ["-e", BARE]));
}

export async function house(data: string, env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const words = [resolve("bin/headstamp"), "serve", "--data", data, "--port", "0", "--json"];
  return started(spawn(process.execPath, words, { env: { ...process.env, ...env } }));
}

async function started(child: ChildProcess): Promise<Served> {
  let said = "";
  child.stderr?.on("data", (part: Buffer) => {
    said += String(part);
  });
  const line = await new Promise<string>((done, fail) => {
    let text = "";
    child.stdout?.on("data", (part: Buffer) => {
      text += String(part);
      if (text.includes("\n")) done(text);
    });
    child.once("exit", (code) => fail(new Error(`the server ended (${code}): ${said}`)));
  });
  const { address, link } = JSON.parse(line) as { address: string; link?: string };
  const session = link === undefined ? null : await logIn(sender(address), link);
  return {
    address,
    session: session === null ? {} : { cookie: session.cookie, "x-headstamp-csrf": session.csrf },
    cpuS: () => cpuOf(child.pid ?? 0),
    stop: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Linux: fields 14 and 15 of `/proc/PID/stat`, in ticks of 1/100 s. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/**
 * PostgreSQL for tests: the server programs that Debian installs, started on a free port in a folder of its own, as an
 * unprivileged user where the tests run as root (the server refuses root), and stopped behind the test file.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const PROGRAMS = "/usr/lib/postgresql";
const START_MS = 30_000;

/** Folder of the newest server programs; null where there are none. Under CI they may not be missing. */
export function serverPrograms(): string | null {
  const versions = existsSync(PROGRAMS) ? readdirSync(PROGRAMS).map(Number) : [];
  const newest = versions.filter((version) => version >= 15).sort((a, b) => b - a)[0];
  if (newest !== undefined) return join(PROGRAMS, String(newest), "bin");
  if (process.env["CI"] === "true") throw new Error(`couldn't find PostgreSQL 15 or later under ${PROGRAMS}`);
  return null;
}

export const NO_SERVER = "no PostgreSQL server programs (apt install postgresql) on this machine";

export interface TestServer {
  /** Makes an empty database and gives its address. */
  readonly database: () => Promise<string>;
  /** SIGKILL to the postmaster: its children end by themselves. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const programs = serverPrograms();
  if (programs === null) throw new Error(NO_SERVER);
  const user = process.getuid?.() === 0 ? unprivileged() : {};
  const dir = mkdtempSync(join(tmpdir(), "headstamp-pg-"));
  if (user.uid !== undefined) chownSync(dir, user.uid, user.gid!);
  const data = join(dir, "data");
  const locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--auth=trust", "-U", "headstamp"];
  execFileSync(join(programs, "initdb"), ["-D", data, ...locale], { ...user, cwd: "/", stdio: "pipe" });
  const port = await freePort();
  const address = (name: string): string => `postgres://headstamp@127.0.0.1:${port}/${name}`;
  let server: ChildProcess | null = null;
  let databases = 0;

  const start = async (): Promise<void> => {
    const settings = [
      "listen_addresses=127.0.0.1",
      `port=${port}`,
      `unix_socket_directories=${data}`,
      "shared_buffers=64MB",
    ];
    const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
    const started = spawn(join(programs, "postgres"), args, {
      ...user,
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe"],
    });
    server = started;
    let said = "";
    started.stderr.on("data", (part) => {
      said += part;
    });
    for (const until = Date.now() + START_MS; ; ) {
      const client = new pg.Client({ connectionString: address("postgres") });
      client.on("error", () => {});
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        await client.end().catch(() => {});
        if (started.exitCode !== null || Date.now() > until)
          throw new Error(`PostgreSQL: ${said}`, { cause: error });
        await sleep(50);
      }
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = server;
    if (ended === null || ended.exitCode !== null) return;
    const exit = new Promise((resolve) => ended.once("exit", resolve));
    ended.kill(signal);
    await exit;
    server = null;
  };
  await start();
  return {
    database: async () => {
      const name = `t${++databases}`;
      const client = new pg.Client({ connectionString: address("postgres") });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return address(name);
    },
    kill: () => end("SIGKILL"),
    start,
    stop: async () => {
      await end("SIGQUIT");
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function unprivileged(): { uid?: number; gid?: number } {
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync("id", [flag, name], { stdio: "pipe" }).toString());
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // The next name.
    }
  }
  throw new Error("couldn't find an unprivileged user (postgres, nobody) to run PostgreSQL as");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

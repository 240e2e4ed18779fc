import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { builtSite } from "./built.ts";

const PROGRAM = resolve("bin/headstamp");
export const SAMPLE = (name: string): string => resolve("data/sample", name);

/** The whole house: a store of its own, served as a person starts it, and a session in it. */
export interface House {
  readonly address: string;
  /** What a new window needs to be logged in. */
  readonly session: NonNullable<BrowserContextOptions["storageState"]>;
  readonly close: () => Promise<void>;
}

interface HouseWish {
  /** `whole`: with its registers and what the rule joins, as `headstamp sample` makes it. */
  readonly sample: boolean | "whole";
  readonly file?: string | null;
}

/** Serves a store, with the sample case in it where that is asked for, or another file of seizures. */
export async function openHouse(
  browser: Browser,
  { sample, file = sample === true ? SAMPLE("seizures-synthetic.xlsx") : null }: HouseWish,
): Promise<House> {
  builtSite();
  const data = await mkdtemp(join(tmpdir(), "headstamp-browser-"));
  const env = { ...process.env, HEADSTAMP_DATA: "", LANG: "es_MX.UTF-8" };
  if (sample === "whole") {
    const done = spawnSync(PROGRAM, ["sample", "--once", "--data", data], { env, encoding: "utf8" });
    if (done.status !== 0) throw new Error(`couldn't make the sample case: ${done.stderr}`);
  } else if (file !== null) {
    const done = spawnSync(
      PROGRAM,
      ["import", file, "--as", "seizures", "--origin", "own", "--country", "MX", "--data", data],
      {
        env,
        encoding: "utf8",
      },
    );
    if (done.status !== 0) throw new Error(`couldn't import ${file}: ${done.stderr}`);
  }
  const server = spawn(PROGRAM, ["serve", "--data", data, "--port", "0", "--json"], { env });
  const { address, link } = await announced(server);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForURL(`${address}/`);
  const session = await context.storageState();
  await context.close();
  return {
    address,
    session,
    close: async () => {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGTERM");
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

function announced(server: ChildProcess): Promise<{ readonly address: string; readonly link: string }> {
  return new Promise((done, refuse) => {
    let out = "";
    let err = "";
    server.stderr?.on("data", (chunk) => {
      err += chunk;
    });
    server.stdout?.on("data", (chunk) => {
      out += chunk;
      const line = out.split("\n").find((one) => one.startsWith("{") && one.endsWith("}"));
      if (line !== undefined) done(JSON.parse(line));
    });
    server.once("exit", (code) => refuse(new Error(`the server ended with ${code}: ${err}`)));
  });
}

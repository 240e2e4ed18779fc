/** The door for a terminal and for scripts: parses, calls one act, presents. */
import { createRequire } from "node:module";
import { CommanderError } from "commander";
import { languageOf, refuse } from "./door.ts";
import { declareVerbs, usageOf } from "./program.ts";
import { declareEvery, VERBS } from "./verbs.ts";

/** Runs the command line and gives the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const flag = (name: string): string | undefined => {
    const at = argv.findIndex((word) => word === name || word.startsWith(`${name}=`));
    if (at < 0) return undefined;
    return argv[at]?.includes("=") ? argv[at]?.slice(name.length + 1) : argv[at + 1];
  };
  const language = languageOf(flag("--lang"), process.env);
  const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };
  const verbs = declareVerbs(language, version);
  const called = argv.find((word) => word in VERBS);
  await declareEvery(verbs, language, called);
  try {
    await verbs.program.parseAsync(argv, { from: "user" });
    return verbs.status();
  } catch (error) {
    const shown = error instanceof CommanderError ? usageOf(language, error) : error;
    if (shown === null) return 0;
    return refuse(
      { language, json: argv.includes("--json"), err: (text) => void process.stderr.write(text) },
      shown,
    );
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));

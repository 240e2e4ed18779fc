import { FINDINGS } from "#findings";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import { findingCsv } from "./finding-csv.ts";
import { findingJson } from "./finding-json.ts";
import { findingText } from "./finding-text.ts";
import { oneOf, type Verbs } from "./program.ts";

interface Options {
  readonly by?: string;
  readonly where?: string[];
  readonly with?: string[];
  readonly csv?: boolean;
  readonly allCells?: boolean;
  readonly top: string;
}

export function declareFindings(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("findings")
    .argument("<NAME>", FINDINGS.join(" | "), oneOf(FINDINGS))
    .option("--by <FIELD>", say(language, "cli.findings.by"))
    .option("--where <FIELD=VALUE...>", say(language, "cli.findings.where"))
    .option("--with <KEY=VALUE...>", say(language, "cli.findings.with"))
    .option("--csv", say(language, "cli.findings.csv"))
    .option("--all-cells", say(language, "cli.findings.all-cells"))
    .option("--top <N>", say(language, "cli.findings.top"), "12");
  verbs.does<Options>(command, async (door, options, [name]) => {
    const { find } = await import("#counting");
    const wish = { name: name ?? "", by: options.by ?? null };
    const { finding, snapshot } = await withDesk(door, { verb: "findings" }, ({ store, tell }) =>
      find(
        store,
        {
          ...wish,
          where: options.where ?? [],
          given: options.with ?? [],
          allCells: options.allCells === true,
        },
        tell,
      ),
    );
    if (door.json) door.out(`${JSON.stringify(findingJson(door, finding, snapshot))}\n`);
    else if (options.csv === true) door.out(await findingCsv(door, finding, snapshot));
    else
      door.out(
        findingText(door, finding, snapshot, {
          top: Number(options.top),
          allCells: options.allCells === true,
        }),
      );
    return EXIT.done;
  });
}

import { Command, type CommanderError, Help, InvalidArgumentError } from "commander";
import { HeadstampError } from "#base";
import { type Language, say } from "#words";
import { type CommonOptions, type Door, openDoor } from "./door.ts";

/** What a verb's work gives back: the exit status. */
export type Work = (door: Door) => Promise<number>;

/** A verb is declared with its words; its work is loaded only when it is called, so that start-up stays short. */
export interface Verbs {
  readonly program: Command;
  /** A new verb with the options that all share. */
  readonly verb: (name: string, parent?: Command) => Command;
  /** Binds work to a verb. */
  readonly does: <O>(
    command: Command,
    work: (door: Door, options: O, args: string[]) => Promise<number>,
  ) => void;
  /** Exit status once the program has run. */
  readonly status: () => number;
}

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "cli.usage",
  "Arguments:": "cli.arguments",
  "Options:": "cli.options",
  "Global Options:": "cli.options",
  "Commands:": "cli.commands",
};

/** Words that commander puts into its help by itself, each in the person's language. */
function helpIn(language: Language): Partial<Help> {
  const own = new Help();
  const translated = (text: string): string =>
    text
      .replaceAll("[options]", `[${say(language, "cli.word.options")}]`)
      .replaceAll("[command]", `[${say(language, "cli.word.command")}]`)
      .replaceAll("(default: ", `(${say(language, "cli.word.default")}: `);
  return {
    styleTitle: (title) => (TITLES[title] ? say(language, TITLES[title]) : title),
    commandUsage: (command) => translated(own.commandUsage(command)),
    subcommandTerm: (command) => translated(own.subcommandTerm(command)),
    optionDescription: (option) => translated(own.optionDescription(option)),
  };
}

export function declareVerbs(language: Language, version: string): Verbs {
  let status = 0;
  const dress = (command: Command): Command =>
    command
      .helpOption("-h, --help", say(language, "cli.option.help"))
      .configureHelp(helpIn(language))
      .configureOutput({ writeErr: () => {} })
      .exitOverride();
  const program = dress(new Command("headstamp"))
    .description(say(language, "cli.about"))
    .helpCommand("help [command]", say(language, "cli.verb.help"))
    .version(version, "-V, --version", say(language, "cli.option.version"))
    .addHelpText("after", `\n${say(language, "cli.exit")}`);

  const verb = (name: string, parent = program): Command =>
    dress(parent.command(name))
      .description(
        say(
          language,
          `cli.verb.${[parent === program ? "" : parent.name(), name.split(" ")[0]].filter(Boolean).join("-")}`,
        ),
      )
      .option("--json", say(language, "cli.option.json"))
      .option("--data <DIR>", say(language, "cli.option.data"))
      .option("--lang <LANG>", say(language, "cli.option.lang"), (wish) => oneOf(["en", "es"])(wish))
      .option("--actor <NAME>", say(language, "cli.option.actor"));

  return {
    program,
    verb,
    does(command, work) {
      command.action(async () => {
        const options = command.opts<CommonOptions>();
        status = await work(openDoor(options), options as never, command.processedArgs.flat() as string[]);
      });
    },
    status: () => status,
  };
}

/** A parser for options with a closed list of values. */
export function oneOf<T extends string>(choices: readonly T[]): (value: string) => T {
  return (value) => {
    if ((choices as readonly string[]).includes(value)) return value as T;
    throw new InvalidArgumentError(JSON.stringify({ what: value, choices: choices.join(" | ") }));
  };
}

/** A usage error of the command-line library in the reader's language; null where it only showed help. */
export function usageOf(language: Language, error: CommanderError): HeadstampError | null {
  if (error.exitCode === 0) return null;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const detail = (key: string, params: Record<string, string>): HeadstampError =>
    new HeadstampError("usage-unknown", { detail: say(language, `cli.usage.${key}`, params) });
  switch (error.code) {
    case "commander.unknownOption":
      return detail("unknown-option", { what: quoted });
    case "commander.unknownCommand":
      return detail("unknown-command", { what: quoted });
    case "commander.missingArgument":
      return detail("missing-argument", { what: quoted });
    case "commander.optionMissingArgument":
      return detail("missing-value", { what: quoted });
    case "commander.excessArguments":
      return detail("excess", { what: error.message.replace(/^error: /, "") });
    case "commander.help":
      return detail("command", {});
    case "commander.invalidArgument": {
      const json = /\{.*\}$/.exec(error.message)?.[0];
      if (json !== undefined) return detail("choice", JSON.parse(json) as Record<string, string>);
      return new HeadstampError("usage-unknown", { detail: error.message });
    }
    default:
      return new HeadstampError("usage-unknown", { detail: error.message.replace(/^error: /, "") });
  }
}

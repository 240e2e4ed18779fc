import { userInfo } from "node:os";
import { resolve } from "node:path";
import { type Category, HeadstampError } from "#base";
import { type Language, say, sayError } from "#words";

/** What every verb is given: where to write, in which language, on whose behalf. */
export interface Door {
  readonly language: Language;
  readonly json: boolean;
  /** Absolute path of the store's folder. */
  readonly data: string;
  readonly actor: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly say: (key: string, params?: Record<string, string | number>) => string;
}

/** The options that every verb takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly data?: string;
  readonly lang?: string;
  readonly actor?: string;
}

/** Where `npm start` keeps the sample case, in the folder of data. */
export const SAMPLE_CASE = "sample-case";

/** 0 done, 1 refused, 2 usage, 3 something found, 4 integrity. */
export const EXIT = { done: 0, refused: 1, usage: 2, found: 3, integrity: 4 } as const;

const STATUS: Readonly<Record<Category, number>> = {
  usage: EXIT.usage,
  invalid: EXIT.refused,
  missing: EXIT.refused,
  conflict: EXIT.refused,
  forbidden: EXIT.refused,
  rule: EXIT.refused,
  integrity: EXIT.integrity,
};

/** Spanish where the option or the environment says so, else English. */
export function languageOf(option: string | undefined, env: NodeJS.ProcessEnv): Language {
  const wish = option ?? env["HEADSTAMP_LANG"] ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  return /^es\b|^es_/i.test(wish) ? "es" : "en";
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}

export function openDoor(options: CommonOptions, env: NodeJS.ProcessEnv = process.env): Door {
  const language = languageOf(options.lang, env);
  return {
    language,
    json: options.json === true,
    data: resolve(options.data ?? env["HEADSTAMP_DATA"] ?? "headstamp-data"),
    actor: options.actor ?? env["HEADSTAMP_ACTOR"] ?? accountName(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    say: (key, params) => say(language, key, { door: "terminal", ...params }),
  };
}

/** Writes a refusal the way the caller asked for and gives the exit status. Bugs are shown with their trace. */
export function refuse(door: Pick<Door, "language" | "json" | "err">, error: unknown): number {
  if (error instanceof HeadstampError) {
    const message = sayError(door.language, error);
    const body = { error: { code: error.code, category: error.category, message, params: error.params } };
    door.err(door.json ? `${JSON.stringify(body)}\n` : `${message}\n`);
    return STATUS[error.category];
  }
  const message = error instanceof Error ? error.message : String(error);
  const code = "internal";
  if (door.json) door.err(`${JSON.stringify({ error: { code, message } })}\n`);
  else door.err(`${error instanceof Error ? (error.stack ?? message) : message}\n`);
  return EXIT.refused;
}

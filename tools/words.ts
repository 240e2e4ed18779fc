/** The catalogue as the page takes it: one language a module, its messages parsed already, so that no parser goes along. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { IntlMessageFormat } from "intl-messageformat";
import type { Plugin } from "vite";

interface Message {
  readonly en: string;
  readonly es: string;
}
type Parsed = string | ReturnType<IntlMessageFormat["getAst"]>;

/** Messages of other doors: the page takes those of them that it names. */
const OTHERS = /^(cli|error)\./;
const NAMED = /["`]((?:cli|error)\.[a-z0-9.-]*)(["`]|\$\{)/g;

/** Whether the page says a key, as its sources name it: whole, or by its beginning. */
export function saidByPage(folder: string): (key: string) => boolean {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const named = files.flatMap((name) => [...readFileSync(resolve(folder, name), "utf8").matchAll(NAMED)]);
  const whole = new Set(named.filter(([, , end]) => end !== "${").map(([, key]) => key));
  const starts = named.filter(([, , end]) => end === "${").map(([, key]) => key as string);
  return (key) => !OTHERS.test(key) || whole.has(key) || starts.some((start) => key.startsWith(start));
}

/** A text without arguments as it is, any other as its ICU tree; the locale chooses no tree, only how one is said. */
export function parsed(text: string): Parsed {
  return /[{#<]|''/.test(text) ? new IntlMessageFormat(text, "en").getAst() : text;
}

/** `virtual:words/LANGUAGE`, out of the compiled catalogue: `tsc -b` goes before. */
export function wordsByLanguage(): Plugin {
  const START = "virtual:words/";
  return {
    name: "headstamp-words",
    resolveId: (id) => (id.startsWith(START) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${START}`)) return null;
      const language = id.slice(START.length + 1) as keyof Message;
      const door = pathToFileURL(resolve("dist/words/index.js")).href;
      const { CATALOGUE } = (await import(door)) as { CATALOGUE: Readonly<Record<string, Message>> };
      const said = saidByPage("src/web");
      const keys = Object.keys(CATALOGUE).filter(said);
      const held = Object.fromEntries(
        keys.map((key) => [key, parsed((CATALOGUE[key] as Message)[language])]),
      );
      // A text of JSON is read faster than the same as code.
      return `export const held = JSON.parse(${JSON.stringify(JSON.stringify(held))});`;
    },
  };
}

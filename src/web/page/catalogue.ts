import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import type { Language } from "#words";

/** A message as the build has parsed it: a text alone, or its ICU tree where it has arguments. */
export type Held = Readonly<Record<string, string | ReturnType<IntlMessageFormat["getAst"]>>>;

export const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", es: "es-MX" };
const SOURCES: Readonly<Record<Language, () => Promise<{ readonly held: Held }>>> = {
  en: () => import("virtual:words/en"),
  es: () => import("virtual:words/es"),
};

const held = new Map<Language, Held>();
const asked = new Map<Language, Promise<void>>();
const formats = new Map<string, IntlMessageFormat>();

/** Brings a language here, once; asked for again where it could not be had. */
export function fetchWords(language: Language): Promise<void> {
  const on = asked.get(language);
  if (on !== undefined) return on;
  const begun = SOURCES[language]().then(
    (source) => {
      held.set(language, source.held);
    },
    (error: unknown) => {
      asked.delete(language);
      throw error;
    },
  );
  asked.set(language, begun);
  return begun;
}

export const isHere = (language: Language): boolean => held.has(language);

export const knowsIn = (language: Language, key: string): boolean => held.get(language)?.[key] !== undefined;

/** The message in a language that is here; an unknown key comes back as itself, in brackets. */
export function sayIn(language: Language, key: string, params: Record<string, string | number>): string {
  const message = held.get(language)?.[key];
  if (message === undefined) return `[${key}]`;
  if (typeof message === "string") return message;
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(message, LOCALES[language], undefined, { formatters: FORMATTERS });
    formats.set(id, format);
  }
  return String(format.format(params));
}

/** Formatters of numbers, days and plurals are slow to make: one for all messages that ask for the same. */
function once<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}

const FORMATTERS: Formatters = {
  getNumberFormat: once((...args) => new Intl.NumberFormat(...(args as [string]))),
  getDateTimeFormat: once((...args) => new Intl.DateTimeFormat(...args)),
  getPluralRules: once((...args) => new Intl.PluralRules(...args)),
};

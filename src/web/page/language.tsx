import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from "react";
import { countrySaid, type Language } from "#words";
import { askIn } from "./ask.ts";
import { fetchWords, isHere, knowsIn, LOCALES, sayIn } from "./catalogue.ts";

type Params = Readonly<Record<string, string | number | null>>;

/** What a room needs to speak: messages, numbers and days in the person's language. */
export interface Words {
  readonly language: Language;
  readonly say: (key: string, params?: Params) => string;
  /** The same in the other language, nothing while that is on its way: forms bear both. */
  readonly also: (key: string) => string;
  /** Whether the catalogue has the key: for codes that another version of the server may send. */
  readonly knows: (key: string) => boolean;
  readonly number: (value: number, digits?: number) => string;
  /** A share of 0 to 1 as a percentage. */
  readonly percent: (share: number, digits?: number) => string;
  readonly time: (iso: string) => string;
  /** A country by its code (ISO 3166-1), in the person's language; other codes as they are. */
  readonly country: (code: string) => string;
  readonly turn: (language: Language) => void;
}

const KEY = "headstamp-language";
/** Ms after which the document names its language. */
const NAMED_AFTER = 300;
const DAY = /^\d{4}-\d\d-\d\d$/;
const WordsContext = createContext<Words | null>(null);

/** The language kept here, else that of the browser; whoever has neither reads Spanish. */
export function keptLanguage(): Language {
  const kept = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(KEY);
  if (kept === "en" || kept === "es") return kept;
  return navigator.language.startsWith("en") ? "en" : "es";
}

/** `?pseudo`: every message of the catalogue is bracketed and lengthened, so that what is not from there stands out. */
const PSEUDO = new URLSearchParams(location.search).has("pseudo");
const pseudo = (text: string): string => `⟦${text.replace(/[aeo]/g, (c) => `${c}${c}`)}⟧`;

interface Acts {
  readonly turn: (language: Language) => void;
  /** Brings a language here and says everything again. */
  readonly bring: (language: Language) => void;
}

function wordsOf(language: Language, { turn, bring }: Acts): Words {
  const locale = LOCALES[language];
  const numbers = new Map<number, Intl.NumberFormat>();
  const times = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  // A day alone has no hour and no zone: it stays the day that was written, wherever it is read.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const formatter = (digits: number): Intl.NumberFormat => {
    const known = numbers.get(digits);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    numbers.set(digits, made);
    return made;
  };
  const say = (key: string, params: Params = {}): string => {
    const text = sayIn(language, key, { door: "page", ...(params as Record<string, string | number>) });
    return PSEUDO ? pseudo(text) : text;
  };
  const other = language === "es" ? "en" : "es";
  return {
    language,
    say,
    also: (key) => {
      if (isHere(other)) return PSEUDO ? pseudo(sayIn(other, key, {})) : sayIn(other, key, {});
      bring(other);
      return "";
    },
    turn,
    knows: (key) => knowsIn(language, key),
    number: (value, digits = 0) => formatter(digits).format(value),
    percent: (share, digits = 1) => `${formatter(digits).format(share * 100)} %`,
    country: (code) => countrySaid(language, code),
    time: (iso) => (DAY.test(iso) ? days : times).format(new Date(iso)),
  };
}

export function Speaking({ children }: { readonly children: ReactNode }) {
  const [{ language }, setState] = useState(() => ({ language: keptLanguage() }));
  const words = useMemo(() => {
    const speak = (next: Language): void => {
      localStorage.setItem(KEY, next);
      setState({ language: next });
    };
    return wordsOf(language, {
      // Whoever turns to a language that cannot be had keeps the one that is spoken.
      turn: (next) => (isHere(next) ? speak(next) : void fetchWords(next).then(() => speak(next), noted)),
      bring: (other) => void fetchWords(other).then(() => setState({ language }), noted),
    });
  }, [language]);
  useEffect(() => {
    askIn(language);
    // Every style of the page is worked out anew for it: once what is said has been painted.
    const named = setTimeout(() => {
      document.documentElement.lang = language === "es" ? "es-MX" : "en";
    }, NAMED_AFTER);
    return () => clearTimeout(named);
  }, [language]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

function noted(): void {}

/** What stands in here is said anew after the rest has been painted: the whole of a room takes longer than one frame. */
export function SpeakingSoon({ children }: { readonly children: ReactNode }) {
  const words = useDeferredValue(useWords());
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords stands outside Speaking");
  return words;
}

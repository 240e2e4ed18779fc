import { CUES, type Cue, cueOf, NEGATED, words } from "./cues.ts";

/**
 * What words beside or instead of a serial say, in Spanish, Portuguese and English with their typing errors.
 * Stems are matched at the beginning of a word, longer ones with an edit or two; a negation reaches four words on.
 */
export interface Wording {
  /** Why nothing of a stamped number is left to read. */
  readonly gone: "removed" | "altered" | "worn" | "illegible" | null;
  /** Wear or illegibility is named as the cause ("devido a", "por"). */
  readonly caused: boolean;
  readonly absent: "not-there" | "not-recorded" | "not-seen" | null;
  /** The writer says that it could not be told. */
  readonly untold: boolean;
  /** The cell refers to another field. */
  readonly elsewhere: boolean;
  /** Part of the number is said to be lost or left. */
  readonly partial: boolean;
  /** Single characters are said to be lost: tells only where a number stands beside the words. */
  readonly characters: boolean;
  readonly restored: boolean;
  readonly restamped: boolean;
  readonly doubtful: boolean;
  readonly lot: boolean;
  /** "no sign of removal" was written. */
  readonly untouched: boolean;
  /** Words that none of our lists knows. */
  readonly strange: number;
}

const NEGATIONS = new Set(words("NAO NO NOT NEM NUNCA NON"));
const WITHOUT = new Set(words("SEM SIN WITHOUT"));
const CAUSES = new Set(words("DEVIDO DEVIDA DEBIDO POR PELO PELA DUE BY"));
/** "SIN DATOS", "sem informação" speak of the record; "sin identificar" of the writer; the rest of the thing itself. */
const WITHOUT_RECORD = words("DATO DADO DATA INFORM REGISTR ESPECIFIC");
const TRACES = words("VESTIGI EVIDENCI SINAI SINAL INDICIO SENAL HUELLA TRACE SIGN");
const WITHOUT_SIGHT = words("APARENT VISIV VISIB OBSERVAV VISTA");
const GONE = ["removed", "altered", "worn", "illegible"] as const;
const GONE_BY_WEAR = ["altered", "worn", "removed", "illegible"] as const;
/** Portuguese "no" before the name of a spot is "in the". */
const SPOTS = words("CAMPO CANO FERROLHO CORPO CABO LADO INTERIOR CHASSI ITEM VERSO TAMBOR ENCAIXE NUMERO");

/** Reads the words of a plain (upper-case, accentless) text; letters only count, digits and marks are passed over. */
export function readWording(plainText: string): Wording {
  const tokens = plainText.match(/[A-Z]+(?:'[A-Z]+)?|[.,;()/:]/g) ?? [];
  const seen = new Set<Cue>();
  let caused = false;
  let untouched = false;
  let strange = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    if (/^[.,;()/:]$/.test(token)) continue;
    if (NEGATIONS.has(token)) {
      if (token === "NO" && SPOTS.includes(tokens[i + 1] ?? "")) continue;
      const cue = firstCue(tokens, i + 1, 5, NEGATED);
      if (cue === null) continue;
      seen.add(cue.cue);
      i = cue.at;
    } else if (WITHOUT.has(token)) {
      const ahead = clause(tokens, i + 1, 6);
      const cues = ahead.map((word) => cueOf(word, CUES));
      if (
        ahead.some((word) => starts(word, TRACES)) ||
        (cues.includes("removed") && ahead.includes("MARCA"))
      ) {
        untouched = true;
        while (i + 1 < tokens.length && tokens[i + 1] !== "." && tokens[i + 1] !== ";") i++;
      } else if (cues.includes("part") || cues.includes("character")) seen.add("partial");
      else if (ahead.some((word) => starts(word, WITHOUT_SIGHT))) seen.add("not-seen");
      else if (ahead.some((word) => starts(word, WITHOUT_RECORD))) seen.add("not-recorded");
      else if (ahead.some((word) => word.startsWith("IDENTIFIC"))) seen.add("untold");
      else seen.add("not-there");
    } else {
      const cue = cueOf(token, CUES);
      if (cue === null) {
        if (token.length >= 4) strange++;
        continue;
      }
      if (
        (cue === "worn" || cue === "illegible") &&
        tokens.slice(Math.max(0, i - 3), i).some((t) => CAUSES.has(t))
      )
        caused = true;
      seen.add(cue);
    }
  }
  if (/ACAO DO TEMPO|ACCION DEL TIEMPO/.test(plainText)) seen.add("worn");
  const order = caused && seen.has("worn") ? GONE_BY_WEAR : GONE;
  const gone = order.find((code) => seen.has(code)) ?? null;
  const lost = gone !== null || seen.has("untold") || seen.has("restamped");
  return {
    gone: gone ?? (seen.has("restamped") ? "altered" : null),
    caused,
    absent: (["not-there", "not-recorded", "not-seen"] as const).find((code) => seen.has(code)) ?? null,
    untold: seen.has("untold"),
    elsewhere: seen.has("elsewhere"),
    partial:
      seen.has("partial") ||
      (seen.has("part") && (seen.has("character") || lost)) ||
      (seen.has("rest") && lost) ||
      (seen.has("only") && (seen.has("character") || lost)),
    characters: seen.has("character") && lost,
    restored: seen.has("restored"),
    restamped: seen.has("restamped"),
    doubtful: seen.has("doubtful"),
    lot: seen.has("lot"),
    untouched,
    strange,
  };
}

function clause(tokens: readonly string[], from: number, count: number): string[] {
  const ahead: string[] = [];
  for (let i = from; i < tokens.length && ahead.length < count; i++) {
    const token = tokens[i] as string;
    if (token === "." || token === ";") break;
    if (/^[A-Z]/.test(token)) ahead.push(token);
  }
  return ahead;
}

function firstCue(
  tokens: readonly string[],
  from: number,
  count: number,
  cues: typeof NEGATED,
): { readonly cue: Cue; readonly at: number } | null {
  for (let i = from; i < Math.min(tokens.length, from + count); i++) {
    const token = tokens[i] as string;
    if (token === "." || token === ";") return null;
    const cue = cueOf(token, cues);
    if (cue !== null) return { cue, at: i };
  }
  return null;
}

function starts(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}

import type { ItemKind } from "#marks";
import { plainWords } from "./cells.ts";
import { scoreHeader } from "./header-words.ts";
import type { Profile, Shape } from "./profile.ts";
import type { Field } from "./rows.ts";

export interface Guess {
  readonly field: Field;
  readonly confidence: number;
  readonly words: readonly string[];
}

/** Below this a column is kept raw and not read. */
export const LEAST_CONFIDENCE = 0.42;

/** Every field a column may hold, best first: header words weigh three quarters, values the rest or against. */
export function guessField(header: string, profile: Profile): readonly Guess[] {
  const guesses: Guess[] = [];
  const scores = scoreHeader(header);
  for (const { field, score, phrase } of scores) {
    const values = profile.filled === 0 ? 0 : support(field, profile);
    const confidence =
      score * 0.75 * (values < 0 ? 1 + values : 1) + 0.25 * Math.max(0, values) * Math.min(1, score * 1.5);
    guesses.push({ field, confidence, words: [phrase] });
  }
  const named = scores.some(({ score }) => score === 1);
  if (profile.filled > 0) guesses.push(...guessByValues(profile, guesses[0]?.confidence ?? 0, named));
  return guesses.sort((a, b) => b.confidence - a.confidence);
}

/** How the values of a column speak for a field: 1 for, 0 silent, -1 against. */
function support(field: Field, profile: Profile): number {
  const share = (shape: Shape) => profile.shapes.get(shape) ?? 0;
  const read = (value: number | null, otherwise: number, enough: number) =>
    (value ?? otherwise) >= enough ? 1 : (value ?? otherwise) < enough / 5 ? -0.5 : 0.2;
  const numeric = share("number");
  switch (field) {
    case "quantity":
    case "count":
    case "total":
    case "price":
    case "approved":
    case "shipped":
    case "killed":
    case "wounded":
      return numeric >= 0.75 ? 1 : share("count") >= 0.5 || numeric >= 0.4 ? 0.4 : -1;
    case "date":
    case "purchase-date":
    case "assumed-date":
      return share("date") >= 0.5
        ? 1
        : share("date") >= 0.2
          ? 0.5
          : numeric > 0.5 && share("day") < 0.5
            ? 0
            : -0.8;
    case "year":
      return share("year") >= 0.5 ? 1 : -1;
    case "month":
      return share("month") >= 0.6 ? 1 : -1;
    case "day":
      return share("day") >= 0.6 ? 1 : -1;
    case "calibre":
      return read(profile.readShare("calibre"), share("calibre"), 0.5);
    case "make":
      return numeric > 0.8 ? -1 : read(profile.readShare("make"), share("text"), 0.4);
    case "item-class":
    case "type":
      return numeric > 0.8 || share("long-text") > 0.5
        ? -1
        : read(Math.max(profile.readShare("type") ?? 0, share("item-word")), 0, 0.3);
    case "serial":
      return share("long-text") > 0.5 || share("date") > 0.9
        ? -0.6
        : share("serial") + share("coded") > 0.3
          ? 0.8
          : 0;
    case "state":
      return share("condition") > 0.5 || numeric > 0.9
        ? -1
        : read(profile.readShare("place", "state"), share("text"), 0.4);
    case "municipality":
    case "place":
    case "purchase-place":
    case "authority":
      return numeric > 0.9 ? -0.8 : share("text") > 0.5 ? 0.5 : 0;
    case "country":
    case "import-country":
      return numeric > 0.8 ? -1 : read(profile.readShare("place", "country"), share("text"), 0.3);
    case "importer":
    case "dealer":
    case "dealer-address":
    case "exporter":
    case "consignee":
    case "end-user":
      return numeric > 0.9 ? -1 : share("text") > 0.5 ? 0.5 : 0;
    case "person":
      // A column of numbers under "detenidos" counts persons and names none.
      return share("identifier") > 0.3 || share("person") > 0.3
        ? 1
        : numeric > 0.9 && share("day") > 0.5
          ? -1
          : 0.2;
    case "record-id":
      return share("long-text") > 0.3 || numeric + share("coded") + share("serial") < 0.2
        ? -0.6
        : profile.distinct > 0.95
          ? 1
          : -0.2;
    case "seizure-id":
    case "case-id":
    case "document-id":
      return share("long-text") > 0.3 ||
        (share("text") > 0.9 && share("coded") < 0.1 && profile.distinct < 0.05)
        ? -0.6
        : profile.distinct < 0.98
          ? 1
          : 0.5;
    case "note":
      return share("long-text") > 0.2 ? 0.7 : numeric > 0.9 ? -0.8 : 0;
    case "category":
    case "subtype":
      return numeric > 0.9 ? -0.5 : profile.distinct < 0.3 ? 0.5 : -0.2;
    default:
      return 0;
  }
}

/**
 * What values alone say, for a column whose header is empty or unknown, and against one that hides persons. A header
 * that is a known phrase and does not fit its values is not overruled by them: `type` with `Mass` is no state.
 */
function guessByValues(profile: Profile, headed: number, named: boolean): readonly Guess[] {
  const share = (shape: Shape) => profile.shapes.get(shape) ?? 0;
  const guesses: Guess[] = [];
  const add = (field: Field, confidence: number) => guesses.push({ field, confidence, words: [] });
  if (share("hard-identifier") >= 0.3) add("person", 0.95);
  if (profile.filled >= 3 && share("person") >= 0.5) add("person", 0.5 + 0.4 * share("person"));
  if (headed >= LEAST_CONFIDENCE) return guesses;
  if (share("identifier") >= 0.5) add("person", 0.7);
  const numeric = share("number");
  if (share("date") >= 0.8 && numeric < 0.5) add("date", 0.6 * share("date"));
  if (share("long-text") >= 0.5) add("note", 0.5);
  if (share("yes-no") < 0.5 && numeric < 0.5) {
    const type = Math.max(profile.readShare("type") ?? 0, share("item-word"));
    if (type >= 0.7 && share("long-text") < 0.3) add("type", 0.62 * type);
    const make = profile.readShare("make") ?? 0;
    if (make >= 0.7) add("make", 0.58 * make);
    const state = profile.readShare("place", "state") ?? 0;
    if (state >= 0.8 && !named) add("state", 0.6 * state);
    const country = profile.readShare("place", "country") ?? 0;
    if (country >= 0.8 && !named) add("country", 0.6 * country);
  }
  const calibre = share("calibre");
  if (calibre >= 0.7 && share("text") + share("decimal-bore") >= 0.3 && share("date") < 0.2)
    add("calibre", 0.6 * calibre);
  if (share("coded") >= 0.6 && profile.distinct >= 0.7 && profile.filled >= 3) add("serial", 0.5);
  return guesses;
}

/** Level that a place column holds, by the words of its header; null where they tell none. */
export function levelOf(
  field: Field,
  header: string,
): "country" | "state" | "municipality" | "port" | "locality" | null {
  const plain = plainWords(header);
  if (field === "country" || field === "import-country") return "country";
  if (field === "state") return "state";
  if (field === "municipality") return "municipality";
  if (field !== "place" && field !== "purchase-place") return null;
  if (/\b(pais|country)\b/.test(plain)) return "country";
  if (/\b(estado|state)\b/.test(plain)) return "state";
  if (/\b(municipio|ciudad|city|cidade|county)\b/.test(plain)) return "municipality";
  if (/\b(port|poe|puerto|garita|crossing|cruce)\b/.test(plain)) return "port";
  if (
    /\b(colonia|bairro|barrio|address|direccion|endereco|logradouro|localidad|comunidad|neighborhood)\b/.test(
      plain,
    )
  )
    return "locality";
  return null;
}

/** Country that a header names. */
export function countryOf(header: string): string | null {
  const plain = ` ${plainWords(header)} `;
  if (/ (mex|mexico|mexican|mx) /.test(plain)) return "MX";
  if (/ (us|usa|eua|u s) /.test(plain)) return "US";
  return null;
}

/** Kind of an item whose row names none. */
export function defaultItem(
  fields: ReadonlySet<Field>,
  ammunition: boolean,
  named: ItemKind | null,
): ItemKind {
  const typed = fields.has("type") || fields.has("item-class");
  if (!typed && named !== null) return named;
  if (fields.has("serial")) return ammunition ? "other" : "firearm";
  if (!typed && (fields.has("headstamp") || fields.has("lot"))) return "cartridge";
  return "other";
}

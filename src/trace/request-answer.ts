import { HeadstampError } from "#base";
import { looksLikeIdentifier, looksLikePerson, maskPersons } from "#records";
import { DISPOSITION_CODES } from "./disposition.ts";
import { spanOf } from "./moment.ts";
import { PARTY_ROLES, type PartyRole } from "./party.ts";
import { LONGEST } from "./request-form.ts";
import { TRANSFER_KINDS, type TransferKind } from "./transfer.ts";

/** What an answer may be: the states that the International Tracing Instrument leads to (18, 21, 22). */
export const ANSWER_STATUSES = [
  "acknowledged",
  "more-information-needed",
  "answered-full",
  "answered-partial",
  "delayed",
  "refused",
] as const;
export type AnswerStatus = (typeof ANSWER_STATUSES)[number];

/** Grounds on which ITI 22 lets a state delay, restrict or refuse, and that 23 has it name; `not-given` where it does not. */
export const ANSWER_REASONS = [
  "criminal-investigation",
  "confidentiality-law",
  "confidentiality-not-guaranteed",
  "national-security",
  "not-given",
] as const;
export type AnswerReason = (typeof ANSWER_REASONS)[number];

/** Statuses that have to name a ground. */
export const REASONED: ReadonlySet<AnswerStatus> = new Set<AnswerStatus>([
  "answered-partial",
  "delayed",
  "refused",
]);

/** Records beside the path that an answer may say exist. */
export const RELATED = ["multiple-sale", "theft-or-loss", "suspect-gun", "earlier-trace"] as const;

/** An end of a hop: a business or office. Where the role is a private person's there is no name, whatever the answer held. */
export interface AnswerParty {
  readonly role: PartyRole;
  readonly name: string | null;
  readonly licence: string | null;
  readonly state: string | null;
}

export interface AnswerHop {
  readonly kind: TransferKind;
  readonly date: string | null;
  readonly from: AnswerParty | null;
  readonly to: AnswerParty | null;
  readonly place: string | null;
  readonly document: string | null;
  /** Cells or fields that it was taken from: `csv!B3`, `hops[0].date`. */
  readonly cells: readonly { readonly address: string; readonly text: string }[];
}

/** A response as taken in. */
export interface TraceAnswer {
  readonly format: "headstamp-response v1";
  /** The request that it answers. */
  readonly request: string;
  /** The answerer's own number; "" where it gives none. */
  readonly number: string;
  readonly status: AnswerStatus;
  readonly reasons: readonly AnswerReason[];
  /** How the answerer closed it, from the list of dispositions; null where it did not say. */
  readonly closing: string | null;
  /** Day of the answer, and until when it asks to wait. */
  readonly on: string;
  readonly until: string | null;
  readonly hops: readonly AnswerHop[];
  readonly related: readonly string[];
  readonly restrictions: readonly string[];
  readonly withheld: readonly { readonly what: string; readonly why: string }[];
  readonly text: string;
  /** What was set aside unread because it names private persons: names of the fields or columns, and how many cells. */
  readonly setAside: { readonly fields: readonly string[]; readonly cells: number };
  /** Fields that no part of the profile takes. */
  readonly ignored: readonly string[];
}

export const MOST_HOPS = 50;
export const PERSONS: ReadonlySet<PartyRole> = new Set<PartyRole>(["first-purchaser", "later-holder"]);

/** A field or column that names, locates or numbers a natural person. */
const PERSON_FIELD =
  /purchaser|buyer|compr?ador|possessor|poseedor|transferee|holder|tenedor|associate|asociad|detenid|imputad|suspect|individual|persona?\b|full.?name|first.?name|last.?name|surname|alias|apellido|nombre|domicilio|residen|birth|nacimiento|\bdob\b|curp|rfc|\bssn\b|phone|tel[eé]fono|\be-?mail\b|height|weight|\bsex|\brace\b|ethnic|passport|pasaporte|driver|id.?(?:type|number)|identificaci[oó]n/i;
/** The date of a purchase, and a seller's or a shop's name, are no person's. */
const NO_PERSON =
  /date|fecha|place|lugar|county|seller|dealer|retailer|armer[ií]a|establec|comercio|business|empresa|ffl|licen/i;

export function isPersonField(name: string): boolean {
  return PERSON_FIELD.test(name) && !NO_PERSON.test(name);
}

type Fields = { readonly [name: string]: unknown };
const KNOWN = new Set([
  ...[
    "format",
    "request",
    "number",
    "status",
    "reasons",
    "closing",
    "on",
    "until",
    "hops",
    "related",
    "restrictions",
  ],
  ...["withheld", "text"],
]);
const KNOWN_HOP = new Set(["kind", "date", "from", "to", "place", "document"]);
const KNOWN_PARTY = new Set(["role", "name", "licence", "state"]);

/**
 * Reads a response in the published JSON form. What names private persons is set aside unread, wherever it stands; what the form
 * does not know is named and left out. Throws `response-invalid` at the first thing that it cannot take.
 */
export function readAnswer(value: unknown, file: string): TraceAnswer {
  const bad = (detail: string, params: Record<string, string | number> = {}): HeadstampError =>
    new HeadstampError("response-invalid", { file, detail, ...params });
  if (!isFields(value)) throw bad("shape", { message: "{}" });
  if (value["format"] !== "headstamp-response v1") throw bad("shape", { message: shown(value["format"]) });
  const aside = { fields: new Set<string>(), cells: 0 };
  const ignored = new Set<string>();
  const leave = (fields: Fields, known: ReadonlySet<string>, at: string): void => {
    for (const [name, held] of Object.entries(fields)) {
      if (known.has(name)) continue;
      if (isPersonField(name)) {
        aside.fields.add(`${at}${name}`);
        aside.cells += leaves(held);
      } else ignored.add(`${at}${name}`);
    }
  };
  const line = (fields: Fields, name: string, limit: number = LONGEST.line): string => {
    const held = fields[name];
    if (held === undefined || held === null) return "";
    if (typeof held !== "string") throw bad("shape", { message: name });
    const text = held.normalize("NFC").trim();
    if (text.length > limit) throw bad("long", { field: name, got: text.length, limit });
    return text;
  };
  const masked = (fields: Fields, name: string, limit?: number): string =>
    maskPersons(line(fields, name, limit));
  const date = (fields: Fields, name: string): string | null => {
    const text = line(fields, name);
    if (text === "") return null;
    if (spanOf(text) === null) throw bad("date", { field: name, got: text });
    return text;
  };
  const list = (fields: Fields, name: string): readonly unknown[] => {
    const held = fields[name] ?? [];
    if (!Array.isArray(held)) throw bad("shape", { message: name });
    if (held.length > MOST_HOPS) throw bad("hops", { got: held.length, limit: MOST_HOPS });
    return held;
  };
  const words = (name: string): string[] => list(value, name).map((one) => masked({ [name]: one }, name));
  const party = (held: unknown, at: string): AnswerParty | null => {
    if (held === undefined || held === null) return null;
    if (!isFields(held)) throw bad("shape", { message: at });
    leave(held, KNOWN_PARTY, `${at}.`);
    const role = PARTY_ROLES.find((one) => one === held["role"]) ?? "unknown";
    if (PERSONS.has(role)) {
      const named = ["name", "licence", "state"].filter((name) => held[name] != null);
      for (const name of named) aside.fields.add(`${at}.${name}`);
      aside.cells += named.length;
      return { role, name: null, licence: null, state: null };
    }
    const own = (name: string): string | null => line(held, name) || null;
    const name = own("name");
    if (name !== null && (looksLikePerson(name) || looksLikeIdentifier(name))) {
      aside.fields.add(`${at}.name`);
      aside.cells += 1;
      return { role, name: null, licence: own("licence"), state: own("state") };
    }
    return { role, name, licence: own("licence"), state: own("state") };
  };
  leave(value, KNOWN, "");
  const status = ANSWER_STATUSES.find((one) => one === value["status"]);
  if (status === undefined) {
    throw bad("status", { got: shown(value["status"]), expected: ANSWER_STATUSES.join(", ") });
  }
  const reasons = words("reasons").map((got) => {
    const known = ANSWER_REASONS.find((one) => one === got);
    if (known === undefined) throw bad("reason", { got, expected: ANSWER_REASONS.join(", ") });
    return known;
  });
  const closing = line(value, "closing") || null;
  if (closing !== null && !DISPOSITION_CODES.includes(closing)) {
    throw bad("reason", { got: closing, expected: DISPOSITION_CODES.join(", ") });
  }
  const on = date(value, "on");
  if (on === null) throw bad("date", { field: "on", got: "" });
  const hops = list(value, "hops").map((held, n): AnswerHop => {
    const at = `hops[${n}]`;
    if (!isFields(held)) throw bad("shape", { message: at });
    leave(held, KNOWN_HOP, `${at}.`);
    const kind = TRANSFER_KINDS.find((one) => one === held["kind"]);
    if (kind === undefined) {
      throw bad("kind", {
        row: n + 1,
        got: shown(held["kind"]),
        expected: TRANSFER_KINDS.join(", "),
      });
    }
    const own = (name: string): string | null => masked(held, name) || null;
    const hop = {
      kind,
      date: date(held, "date"),
      from: party(held["from"], `${at}.from`),
      to: party(held["to"], `${at}.to`),
      place: own("place"),
      document: own("document"),
    };
    const said: readonly (readonly [string, string | null])[] = [
      ["kind", kind],
      ["date", hop.date],
      ["from.name", hop.from?.name ?? null],
      ["to.name", hop.to?.name ?? null],
      ["document", hop.document],
    ];
    const cells = said.flatMap(([name, text]) => (text === null ? [] : [{ address: `${at}.${name}`, text }]));
    return { ...hop, cells };
  });
  return {
    format: "headstamp-response v1",
    request: line(value, "request"),
    number: line(value, "number"),
    ...{ status, closing, on, hops },
    reasons: REASONED.has(status) && reasons.length === 0 ? ["not-given"] : reasons,
    until: date(value, "until"),
    related: words("related"),
    restrictions: words("restrictions"),
    withheld: list(value, "withheld").map((held) => {
      if (!isFields(held)) throw bad("shape", { message: "withheld" });
      return { what: masked(held, "what"), why: masked(held, "why") };
    }),
    text: masked(value, "text", LONGEST.text),
    setAside: { fields: [...aside.fields].sort(), cells: aside.cells },
    ignored: [...ignored].sort(),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 80);
}

function leaves(value: unknown): number {
  if (value === null || value === undefined || value === "") return 0;
  if (typeof value !== "object") return 1;
  return Object.values(value).reduce((sum: number, one) => sum + leaves(one), 0);
}

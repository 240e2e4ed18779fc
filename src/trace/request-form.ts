import type { MarkKind, MarkReading } from "#marks";
import type { Preflight, RequestDraft } from "./request.ts";

/**
 * What a tracing request carries: the union of the International Tracing Instrument (17), MOSAIC 05.31 and ATF F 3312.1, and a kind
 * of its own for cartridges, which no gun form fits. `docs/spec/request.md` has the fields; the schema is published beside it.
 */
export interface TraceRequest {
  readonly format: "headstamp-request v1";
  readonly id: string;
  readonly kind: "firearm" | "ammunition";
  /** Instant, ISO 8601. */
  readonly made: string;
  /** Null: the installation acts for no authority, and what it prints is no request. */
  readonly authority: Authority | null;
  readonly addressee: string;
  readonly caseNumber: string;
  /** Label of the Traffic Light Protocol. */
  readonly handling: string;
  readonly urgency: { readonly class: Urgency; readonly justification: string };
  readonly illicit: { readonly category: IllicitCategory; readonly text: string };
  readonly found: { readonly date: string | null; readonly place: string | null; readonly text: string };
  /** NCIC offence code, as typed into field 2a of the US form; "" where it goes to no US office. */
  readonly crimeCode: string;
  readonly intendedUse: { readonly use: IntendedUse; readonly text: string };
  readonly restrictions: { readonly codes: readonly Restriction[]; readonly text: string };
  /** The item, each mark as written and as understood. */
  readonly marks: readonly RequestMark[];
  readonly quantity: number | null;
  readonly photographs: readonly { readonly of: string; readonly sha256: string }[];
  /** How likely it is to fail, and why, as of the day it was made. */
  readonly preflight: Preflight;
  /** Why it is sent although the pre-flight is against it; "" where it is not. */
  readonly anyway: string;
  /** Possessor, purchaser and associates are fields of the forms and are held nowhere here. */
  readonly persons: "not-held";
}

/** An office that may ask, by its own legal basis. */
export interface Authority {
  readonly name: string;
  readonly office: string;
  /** Post, telephone or mail of the office, never of a person. */
  readonly contact: string;
  readonly country: string;
  /** ORI of a US agency, organisation code of ATF, or the office's own; field 3a or 4a. */
  readonly code: string;
  /** By what law it may ask. */
  readonly basis: string;
}

export const URGENCIES = ["routine", "urgent"] as const;
export type Urgency = (typeof URGENCIES)[number];

/**
 * Five tests of which one makes an arm illicit, as INTERPOL's iARMS and MOSAIC 05.31 have them.
 * https://www.interpol.int/en/Crime-areas/Firearms/INTERPOL-Illicit-Arms-Records-and-tracing-Management-System-iARMS
 */
export const ILLICIT = [
  "territorial-law",
  "un-embargo",
  "unmarked",
  "unlicensed-manufacture",
  "unauthorised-transfer",
] as const;
export type IllicitCategory = (typeof ILLICIT)[number];

export const INTENDED_USES = [
  "criminal-investigation",
  "prosecution",
  "prevention-of-diversion",
  "audit",
] as const;
export type IntendedUse = (typeof INTENDED_USES)[number];

/** What the asker binds the answer's user to; ITI 15 and 20 bind to the stated purpose in any case. */
export const RESTRICTIONS = [
  "stated-purpose-only",
  "no-onward-transfer",
  "ask-before-court-use",
  "return-or-destroy",
] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

/** One mark on the form. */
export interface RequestMark {
  readonly field: RequestField;
  readonly written: string;
  /** As understood; null where it could not be settled. */
  readonly read: string | null;
  readonly id: string | null;
  readonly alternates: readonly string[];
  readonly reasons: readonly string[];
}

export const REQUEST_FIELDS = [
  ...([
    "serial",
    "serial-condition",
    "make",
    "type",
    "calibre",
    "model",
    "country",
    "importer",
    "markings",
  ] as const),
  ...(["headstamp", "lot", "packaging"] as const),
] as const;
export type RequestField = (typeof REQUEST_FIELDS)[number];

/** Longest text that a field of a form takes; beyond it nobody reads. */
export const LONGEST = { line: 200, text: 2000 } as const;

const SHOWN = 5;

/** A mark for the form: as it was written, as understood, and what else it may be. */
export function requestMark(field: RequestField, reading: MarkReading<MarkKind>): RequestMark {
  const label = (value: { readonly id: string; readonly label?: string }): string => value.label ?? value.id;
  const candidates = reading.candidates.map(({ value }) => label(value));
  const read = reading.value === null ? null : label(reading.value);
  return {
    field,
    written: reading.input,
    read,
    id: reading.value?.id ?? null,
    alternates: candidates.filter((one) => one !== read).slice(0, SHOWN),
    reasons: reading.reasons,
  };
}

/** The marks of a gun, in the order of the form; a field that nothing was read of stands with its reason. */
export function firearmMarks(
  draft: RequestDraft,
  markings: readonly string[],
  preflight: Preflight,
): RequestMark[] {
  const of = (field: RequestField, reading: MarkReading<MarkKind> | null): RequestMark =>
    reading === null ? blank(field) : requestMark(field, reading);
  const [serial] = draft.serials;
  const first = of("serial", serial?.reading ?? null);
  // Alternates that the pre-flight ranks, the maker's format first, are better than those of the reader.
  const ranked = preflight.checks.flatMap(({ code, alternates }) =>
    code.startsWith("serial-") ? alternates : [],
  );
  const condition = serial?.reading.value?.condition ?? "";
  const country: RequestMark = { ...blank("country"), written: draft.origin ?? "", read: draft.origin };
  return [
    { ...first, alternates: [...new Set([...ranked, ...first.alternates])].slice(0, SHOWN) },
    {
      ...blank("serial-condition"),
      written: condition,
      read: condition === "" ? null : condition,
      reasons: [],
    },
    of("make", draft.make),
    of("type", draft.type),
    of("calibre", draft.calibre),
    of("model", draft.model),
    draft.origin === null ? { ...blank("country"), ...madeIn(draft) } : { ...country, reasons: [] },
    of("importer", draft.importer),
    { ...blank("markings"), written: markings.join("; "), reasons: [] },
  ];
}

/** The maker's country stands where nobody wrote one, and says so. */
function madeIn({ make }: RequestDraft): Partial<RequestMark> {
  const country = make?.value?.country ?? null;
  return country === null ? {} : { read: country, reasons: ["of-the-make"] };
}

export function blank(field: RequestField): RequestMark {
  return { field, written: "", read: null, id: null, alternates: [], reasons: ["not-recorded"] };
}

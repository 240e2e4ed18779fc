import type { RequestMark, TraceRequest } from "./request-form.ts";
import { ncicCode } from "./request-ncic.ts";
import type { RequestState, Sent } from "./request-status.ts";

/** A line of a form: its number there (the US form's, where it has one) and what is typed into it. */
export interface SheetLine {
  readonly no?: string;
  /** `form.field.KEY` of the catalogue. */
  readonly key: string;
  readonly value: string;
  readonly note?: string;
}

export interface SheetSection {
  /** `form.section.KEY` of the catalogue. */
  readonly key: string;
  /** Its number on the form; "" where it has none. */
  readonly number: string;
  readonly lines: readonly SheetLine[];
}

/**
 * Fields in the order of the form that they are typed into: ATF F 3312.1 for a gun asked about in the United States, else the order
 * of the International Tracing Instrument.
 */
export function requestSheet({ request, sent }: RequestState, word: Say): readonly SheetSection[] {
  const american = request.kind === "firearm" && request.addressee === "atf-through-fgr";
  return [
    section("request", [
      { key: "addressee", value: word(`addressee.${request.addressee}`) },
      { key: "id", value: request.id },
      { key: "sent", value: sent === null ? "" : `${sent.on} (${sent.by})`, ...dueNote(sent, word) },
    ]),
    ...(american ? americanForm(request, word) : instrumentForm(request, word)),
  ];
}

function section(key: string, lines: readonly SheetLine[], number = ""): SheetSection {
  return { key, number, lines };
}

type Say = (key: string, params?: Record<string, string | number>) => string;

function dueNote(sent: Sent | null, word: Say): { readonly note?: string } {
  return sent === null
    ? {}
    : { note: word("form.due", { due: sent.due, basis: word(`clock.${sent.clock.basis}`) }) };
}

/** ATF F 3312.1 (https://omb.report/icr/200610-1140-002/doc/654701): numbers of its parts I, II, IV, V and IX as printed there. */
function americanForm(request: TraceRequest, word: Say): SheetSection[] {
  const { authority, urgency, crimeCode, restrictions } = request;
  const obliterated = markOf(request, "serial-condition")?.written === "obliterated";
  const mark = (no: string, field: RequestMark["field"]): SheetLine => ({
    no,
    ...markLine(request, field, word),
  });
  return [
    section(
      "initiation",
      [
        { no: "1a", key: "date", value: request.made.slice(0, 10) },
        {
          no: "1b",
          key: "priority",
          value: word(`urgency.${urgency.class}`),
          ...noted(urgency.justification),
        },
        { no: "1c", key: "instructions", value: restrictionText(restrictions, word) },
      ],
      "I",
    ),
    section(
      "crime",
      [
        { no: "2a", key: "crime-code", value: crimeCode },
        { no: "2b", key: "project", value: "" },
      ],
      "II",
    ),
    section(
      "agency",
      [
        { no: "4a", key: "ori", value: authority?.code ?? "" },
        { no: "4b", key: "contact", value: authority?.contact ?? "" },
        { no: "4c", key: "officer", value: "", note: word("form.note.by-hand") },
        { no: "4d", key: "badge", value: "", note: word("form.note.by-hand") },
        { no: "4e", key: "case", value: request.caseNumber },
        { no: "4f", key: "unit", value: authority === null ? "" : `${authority.name}, ${authority.office}` },
        { no: "4g", key: "address", value: "" },
      ],
      "IV",
    ),
    section(
      "firearm",
      [
        mark("5a", "serial"),
        { no: "5b", key: "obliterated", value: word(obliterated ? "form.yes" : "form.no") },
        ...[mark("5c", "make"), mark("5d", "type"), mark("5e", "calibre"), mark("5f", "model")],
        ...[mark("5g", "country"), mark("5h", "importer"), mark("5i", "markings")],
      ],
      "V",
    ),
    section("recovery", recoveryLines(request)),
    section("instrument", [...instrumentLines(request, word)]),
  ];
}

/** ITI 17: (a) why it is illicit and how it was found, (b) marks, (c) what the answer is for. */
function instrumentForm(request: TraceRequest, word: Say): SheetSection[] {
  const { authority, urgency, restrictions, marks, quantity } = request;
  const counted = quantity === null ? [] : [{ key: "quantity", value: String(quantity) }];
  const [illicit, legal, use] = instrumentLines(request, word);
  return [
    section("asker", [
      {
        key: "unit",
        value: authority === null ? "" : `${authority.name}, ${authority.office}, ${authority.country}`,
      },
      { key: "contact", value: authority?.contact ?? "" },
      { key: "legal-basis", value: authority?.basis ?? "" },
      { key: "case", value: request.caseNumber },
      { key: "priority", value: word(`urgency.${urgency.class}`), ...noted(urgency.justification) },
    ]),
    section("illicit", [illicit!, legal!, ...recoveryLines(request)], "a"),
    section(
      request.kind === "firearm" ? "firearm" : "ammunition",
      [...marks.map(({ field }) => markLine(request, field, word)), ...counted],
      "b",
    ),
    section("use", [use!, { key: "restrictions", value: restrictionText(restrictions, word) }], "c"),
  ];
}

function instrumentLines({ illicit, intendedUse, authority }: TraceRequest, word: Say): SheetLine[] {
  return [
    { key: "why-illicit", value: word(`illicit.${illicit.category}`), ...noted(illicit.text) },
    { key: "legal-basis", value: authority?.basis ?? "" },
    { key: "intended-use", value: word(`use.${intendedUse.use}`), ...noted(intendedUse.text) },
  ];
}

function recoveryLines({ found, photographs }: TraceRequest): SheetLine[] {
  const pictures = photographs.map(({ of, sha256 }) => `${of}: SHA-256 ${sha256.slice(0, 16)}…`).join("; ");
  return [
    { key: "recovery-date", value: found.date ?? "" },
    { key: "recovery-place", value: found.place ?? "" },
    { key: "circumstances", value: found.text },
    { key: "photographs", value: pictures },
  ];
}

function restrictionText({ codes, text }: TraceRequest["restrictions"], word: Say): string {
  return [...codes.map((code) => word(`restriction.${code}`)), ...(text === "" ? [] : [text])].join("; ");
}

function noted(text: string): { readonly note?: string } {
  return text === "" ? {} : { note: text };
}

function markOf({ marks }: TraceRequest, field: RequestMark["field"]): RequestMark | undefined {
  return marks.find((mark) => mark.field === field);
}

/** NCIC's code of the mark, or why there is none; nothing where the mark itself is open. */
function ncicNote(mark: RequestMark, word: Say): string[] {
  const found = ncicCode(mark);
  if (found === null || found.why === "not-read") return [];
  const { field, code, why, codes } = found;
  if (code !== null) return [word("form.note.ncic", { field, code })];
  return [word(`form.note.ncic-${why}`, { field, codes: codes.join(", ") })];
}

/** A mark as it is typed: numbers as written, names as understood; below it what else it may be. */
function markLine(request: TraceRequest, field: RequestMark["field"], word: Say): SheetLine {
  const mark = markOf(request, field);
  if (mark === undefined) return { key: field, value: "" };
  const { written, read, alternates, reasons } = mark;
  const literal = field === "serial" || field === "headstamp" || field === "lot";
  const condition = field === "serial-condition" && written !== "" ? word(`condition.${written}`) : null;
  const value = condition ?? (literal ? written : (read ?? written));
  const others = alternates.filter((one) => one !== value);
  const notes = [
    ...(value === "" && reasons.includes("not-recorded") ? [word("form.note.not-recorded")] : []),
    ...(reasons.includes("of-the-make") ? [word("form.note.of-the-make")] : []),
    ...(condition === null && read !== null && written !== "" && read !== written
      ? [literal ? word("form.note.read", { read }) : word("form.note.written", { written })]
      : []),
    ...ncicNote(mark, word),
    ...(others.length === 0 ? [] : [word("form.note.alternates", { alternates: others.join(", ") })]),
  ];
  return { key: field, value, ...noted(notes.join(" · ")) };
}

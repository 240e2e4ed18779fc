import { HeadstampError, type Json, newId } from "#base";
import { type Desk, now, random, sourceOf } from "#casework";
import type { Handling, Store } from "#store";
import {
  ADDRESSEES,
  blank,
  firearmMarks,
  type IllicitCategory,
  type IntendedUse,
  isAmmunition,
  LONGEST,
  type Preflight,
  type RequestMark,
  type Restriction,
  requestMark,
  stepsNow,
  type TracedItem,
  type TraceRequest,
  tracedItem,
  traceItem,
  type Urgency,
} from "#trace";
import { requestStates } from "./request-acts.ts";
import { draftOf, preflightOf, sameSerial } from "./request-check.ts";
import { authorityOf, sayable } from "./request-profile.ts";

/** What the asker says beside what the item's row says. */
export interface RequestWish {
  readonly item: string;
  /** Null: whoever the best next step asks. */
  readonly addressee: string | null;
  readonly caseNumber: string | null;
  readonly handling: Handling;
  readonly urgency: Urgency;
  readonly justification: string;
  readonly illicit: IllicitCategory;
  readonly illicitText: string;
  readonly foundText: string;
  readonly crimeCode: string;
  readonly use: IntendedUse;
  readonly useText: string;
  readonly restrictions: readonly Restriction[];
  readonly restrictionText: string;
  readonly markings: readonly string[];
  readonly packaging: string;
  readonly photographs: readonly { readonly of: string; readonly file: string }[];
  /** Why it is made although the pre-flight or an open request is against it; "" = it is not. */
  readonly anyway: string;
}

/** `made` is null where the pre-flight stops it: the pre-flight says why, and what to go back for. */
export interface MadeRequest {
  readonly preflight: Preflight;
  readonly made: { readonly request: TraceRequest; readonly index: number } | null;
}

/**
 * Draws up a request for one item and keeps it. Marks come from the item's row, as written and as understood; date and place
 * of the recovery too. Throws `request-refused`, `item-missing`, `item-ambiguous`.
 */
export async function makeRequest(desk: Desk, wish: RequestWish): Promise<MadeRequest> {
  const { store, actor } = desk;
  checkTexts(wish);
  const found = await sourceOf(store, wish.item);
  if (found.source.origin === "unauthorised") throw refused("origin");
  const draft = draftOf(found, sameSerial(found));
  const item = tracedItem(found.source, found.item);
  const ammunition = isAmmunition(item.kind);
  const preflight = preflightOf(found);
  if (preflight.fails === "certain" && wish.anyway === "") return { preflight, made: null };
  const addressee = await addresseeOf(store, item, wish.addressee);
  const earlier = (await requestStates(store)).find(
    ({ item: own, open, status, request }) =>
      own === item.id && open && status !== "more-information-needed" && request.addressee === addressee,
  );
  if (earlier !== undefined && wish.anyway === "") throw refused("open", { message: earlier.id });
  const recovery = item.transfers.find(({ kind, basis }) => kind === "seizure" && basis === "recorded");
  const { justification, illicit, illicitText, use, useText, restrictions, restrictionText } = wish;
  const circumstances = {
    date: recovery?.date?.iso ?? null,
    place: recovery?.place?.label ?? null,
    text: wish.foundText,
  };
  if (circumstances.date === null && circumstances.place === null && circumstances.text === "") {
    throw refused("circumstances");
  }
  const photographs = [];
  const files: string[] = [];
  for (const { of, file } of wish.photographs) {
    const { sha256, stored } = await store.keepFile(file);
    photographs.push({ of, sha256 });
    files.push(stored);
  }
  const request: TraceRequest = {
    format: "headstamp-request v1",
    id: newId("req", random(16)),
    kind: ammunition ? "ammunition" : "firearm",
    made: now(),
    authority: await authorityOf(store),
    addressee,
    caseNumber: wish.caseNumber ?? item.event ?? "",
    handling: wish.handling,
    urgency: { class: wish.urgency, justification },
    illicit: { category: illicit, text: illicitText },
    found: circumstances,
    crimeCode: wish.crimeCode,
    intendedUse: { use, text: useText },
    restrictions: { codes: restrictions, text: restrictionText },
    marks: ammunition ? ammunitionMarks(item, wish.packaging) : firearmMarks(draft, wish.markings, preflight),
    quantity: found.item.quantity ?? null,
    photographs,
    preflight,
    anyway: wish.anyway,
    persons: "not-held",
  };
  const payload = { requestId: request.id, item: item.id, request: request as unknown as Json };
  const { index } = await store.append({ actor, kind: "request.made", files, payload });
  return { preflight, made: { request, index } };
}

function refused(detail: string, params: Record<string, string | number> = {}): HeadstampError {
  return new HeadstampError("trace-request-refused", { detail, ...params });
}

function checkTexts(wish: RequestWish): void {
  if (wish.urgency === "urgent" && wish.justification.trim() === "") throw refused("urgent");
  const texts = { justification: wish.justification, illicit: wish.illicitText, found: wish.foundText };
  const more = { use: wish.useText, restrictions: wish.restrictionText, anyway: wish.anyway };
  for (const [field, text] of Object.entries({ ...texts, ...more })) sayable(field, text, LONGEST.text);
  const lines = { case: wish.caseNumber ?? "", crime: wish.crimeCode, packaging: wish.packaging };
  for (const [field, text] of Object.entries(lines)) sayable(field, text, LONGEST.line);
  for (const text of wish.markings) sayable("markings", text, LONGEST.line);
}

/** Whoever the best step that nobody took yet asks; where no step asks anybody, the tracing center or the maker's country. */
async function addresseeOf(store: Store, item: TracedItem, wish: string | null): Promise<string> {
  if (wish !== null) return wish;
  const own = (await requestStates(store)).filter((one) => one.item === item.id);
  const steps = stepsNow(traceItem(item).next, own);
  const next = steps.find(({ addressee, asked }) => asked === null && ADDRESSEES.includes(addressee));
  return next?.addressee ?? (isAmmunition(item.kind) ? "national-contact-of-maker" : "atf-through-fgr");
}

function ammunitionMarks({ marks }: TracedItem, packaging: string): RequestMark[] {
  const { headstamp, calibre, lot, make } = marks;
  return [
    headstamp === null ? blank("headstamp") : requestMark("headstamp", headstamp),
    make === null ? blank("make") : requestMark("make", make),
    calibre === null ? blank("calibre") : requestMark("calibre", calibre),
    lot === null ? blank("lot") : requestMark("lot", lot),
    { ...blank("packaging"), written: packaging, reasons: packaging === "" ? ["not-recorded"] : [] },
  ];
}

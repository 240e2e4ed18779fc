import { HeadstampError, newId } from "#base";
import { type Desk, now, random } from "#casework";
import { readMark } from "#marks";
import type { Store } from "#store";
import { spanOf } from "#trace";
import { dayAfter } from "./request-acts.ts";
import { requireAuthority, sayable } from "./request-profile.ts";
import { checkSecret, newSecret, openSuspect, type Suspected, sealSuspect } from "./suspect-seal.ts";

/** Days that an entry may stand; to keep it longer somebody has to decide so again. */
const LONGEST_TERM = 365;
/** Items of one serial that an alert names. */
const NAMED = 20;

export interface SuspectEntry extends Suspected {
  readonly id: string;
  readonly at: string;
  readonly state: "standing" | "review-due" | "lapsed";
  /** Addresses of items of the store that bear this serial; none for an entry that lapsed. */
  readonly seen: readonly string[];
}

/**
 * Puts a serial on the owner's list; gives the secret that opens it, a new one where none is named. Throws `profile-missing`,
 * `suspect-refused`.
 */
export async function addSuspect(
  { store, actor }: Desk,
  { secret = null, ...said }: Suspected & { readonly secret?: string | null },
): Promise<{ readonly id: string; readonly secret: string; readonly index: number }> {
  await requireAuthority(store);
  const refused = (detail: string, params: Record<string, string | number> = {}): HeadstampError =>
    new HeadstampError("suspect-refused", { detail, ...params });
  if (readMark("serial", said.serial).value?.condition !== "legible") throw refused("serial");
  if (said.caseNumber.trim() === "") throw refused("case");
  for (const [field, text] of Object.entries(said)) sayable(field, text, 100);
  const today = now().slice(0, 10);
  const days = [said.review, said.expires];
  if (days.some((day) => day.length !== 10 || spanOf(day) === null)) throw refused("review");
  if (!(today < said.review && said.review < said.expires)) throw refused("review");
  if (said.expires > dayAfter(today, LONGEST_TERM)) throw refused("term", { limit: LONGEST_TERM });
  const id = newId("sus", random(16));
  const own = secret ?? newSecret(random);
  checkSecret(own);
  const sealed = sealSuspect(said, { secret: own, id, random });
  const { index } = await store.append({ actor, kind: "suspect.added", payload: { suspectId: id, sealed } });
  return { id, secret: own, index };
}

/** The owner's own entries and where their serials turned up since. Another's entries are not even counted. */
export async function ownSuspects(store: Store, secret: string): Promise<SuspectEntry[]> {
  checkSecret(secret);
  const acts = await store.caseActs(["suspect.added", "suspect.lapsed"]);
  const lapsed = new Set(acts.flatMap(({ kind, subject }) => (kind === "suspect.lapsed" ? [subject] : [])));
  const today = now().slice(0, 10);
  const entries: SuspectEntry[] = [];
  for (const act of acts) {
    if (act.kind !== "suspect.added") continue;
    const said = openSuspect(act.payload.sealed, { secret, id: act.subject });
    if (said === null) continue;
    const over = lapsed.has(act.subject) || said.expires < today;
    const state = over ? "lapsed" : said.review <= today ? "review-due" : "standing";
    const seen = over ? [] : await itemsOf(store, said);
    entries.push({ ...said, id: act.subject, at: act.at, state, seen });
  }
  return entries;
}

/** Items that bear the serial, and the make where both sides name one. */
async function itemsOf(store: Store, { serial, make }: Suspected): Promise<string[]> {
  const id = readMark("serial", serial).value?.id;
  if (id === undefined) return [];
  const maker = make === "" ? undefined : readMark("make", make).value?.id;
  const items = await store.borne(id, NAMED);
  return items
    .filter(({ marks }) => maker === undefined || marks.make?.id == null || marks.make.id === maker)
    .map((one) => `${one.importId}/${one.sheet}!${one.row}`);
}

/** Ends an entry before its day. Throws `suspect-missing` alike for none, another's and one that lapsed. */
export async function lapseSuspect(
  { store, actor }: Desk,
  { id, secret }: { readonly id: string; readonly secret: string },
): Promise<{ readonly index: number }> {
  const found = (await ownSuspects(store, secret)).filter(
    (one) => one.id.startsWith(id) && one.state !== "lapsed",
  );
  const [own, second] = found;
  if (own === undefined || second !== undefined || id.length < 5)
    throw new HeadstampError("suspect-missing", { id });
  return store.append({ actor, kind: "suspect.lapsed", payload: { suspectId: own.id } });
}

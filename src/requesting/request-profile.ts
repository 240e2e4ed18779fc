import { HeadstampError, type Json } from "#base";
import type { Desk } from "#casework";
import { looksLikePerson, maskPersons } from "#records";
import type { Store } from "#store";
import { type Authority, LONGEST } from "#trace";

/** The authority that the installation acts for as it stands; null where none was declared, or it was withdrawn. */
export async function authorityOf(store: Store): Promise<Authority | null> {
  const acts = await store.caseActs(["profile.declared", "profile.withdrawn"]);
  const last = acts.at(-1);
  return last?.kind === "profile.declared" ? (last.payload.profile as unknown as Authority) : null;
}

/** Declares for which authority the installation acts, and by what law. Offices and posts, never persons. */
export async function declareAuthority(
  { store, actor }: Desk,
  authority: Authority,
): Promise<{ readonly index: number }> {
  for (const [field, text] of Object.entries(authority)) sayable(field, text, LONGEST.line);
  return store.append({
    actor,
    kind: "profile.declared",
    payload: { profile: authority as unknown as Json },
  });
}

export async function withdrawAuthority(
  { store, actor }: Desk,
  why: string,
): Promise<{ readonly index: number }> {
  return store.append({ actor, kind: "profile.withdrawn", payload: { why } });
}

/** The authority, or `profile-missing`: what follows is only for an office that may. */
export async function requireAuthority(store: Store): Promise<Authority> {
  const authority = await authorityOf(store);
  if (authority === null) throw new HeadstampError("profile-missing");
  return authority;
}

/** Refuses a text that is too long to be read or that names a person. Contacts of an office are its own. */
export function sayable(field: string, text: string, limit: number): void {
  if (text.length > limit) {
    throw new HeadstampError("trace-request-refused", { detail: "long", field, got: text.length, limit });
  }
  const office = field === "contact" || field === "name" || field === "office";
  if (looksLikePerson(text) || (!office && maskPersons(text) !== text)) {
    throw new HeadstampError("trace-request-refused", { detail: "person", field });
  }
}

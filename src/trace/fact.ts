import type { Contradiction } from "./contradiction.ts";
import type { TracedItem } from "./item.ts";
import { isAmmunition } from "./request-cartridge.ts";
import { SALES, type Transfer } from "./transfer.ts";

/** What is known of an item, in codes that the tables of steps and of evidence ask for. */
export const FACTS = [
  "firearm",
  "ammunition",
  "serial-legible",
  "serial-doubtful",
  "serial-missing",
  "serial-obliterated",
  "serial-unusable",
  "make-open",
  "maker-known",
  "us-make",
  "foreign-make",
  "mexican-make",
  "private-make",
  "no-makers-serial",
  "importer-mark",
  "importer-missing",
  "foreign-make-without-importer",
  "dealer-named",
  "dealer-only",
  "sale-recorded",
  "retail-sale-recorded",
  "theft-recorded",
  "export-licence-recorded",
  "state-stock-recorded",
  "recovered",
  "recovered-before",
  "recovery-missing",
  "automatic-arm",
  "military-pattern",
  "too-old",
  "contradiction",
  "headstamp-missing",
  "lot-read",
] as const;
export type Fact = (typeof FACTS)[number];

/** Day on which the Gun Control Act of 1968 took effect: what was sold before has no licensee's record. */
const RECORDS_SINCE = "1968-12-16";

/** Every day that a date may mean lies before the records begin. */
export function beforeRecords(iso: string): boolean {
  return iso < RECORDS_SINCE.slice(0, iso.length);
}

export function factsOf(item: TracedItem, contradictions: readonly Contradiction[]): ReadonlySet<Fact> {
  const facts = new Set<Fact>();
  const say = (fact: Fact, when: boolean): void => {
    if (when) facts.add(fact);
  };
  const recorded = item.transfers.filter(({ basis }) => basis === "recorded");
  const any = (...kinds: readonly Transfer["kind"][]): boolean =>
    recorded.some(({ kind }) => kinds.includes(kind));
  say("firearm", item.kind === "firearm" || item.kind === "part");
  say("ammunition", isAmmunition(item.kind));
  sayMarks(item, say);
  const sale = recorded.some(({ kind, date }) => SALES.has(kind) && date !== null);
  say("sale-recorded", sale);
  say("retail-sale-recorded", sale && any("retail-sale", "multiple-sale"));
  say(
    "dealer-named",
    recorded.some(({ from, to }) =>
      [from, to].some(({ role, held }) => role === "dealer" && held === "held"),
    ),
  );
  say("dealer-only", !sale && facts.has("dealer-named"));
  say("theft-recorded", any("theft-or-loss"));
  say("export-licence-recorded", any("export-licence"));
  say("state-stock-recorded", any("government-delivery", "police-assignment", "not-returned"));
  say("recovered", any("seizure"));
  say("recovery-missing", !any("seizure"));
  say(
    "recovered-before",
    contradictions.some(({ code }) => code === "recovered-twice"),
  );
  const old = recorded.filter(
    ({ kind, date }) => kind !== "production" && date !== null && beforeRecords(date.iso),
  );
  say("too-old", old.length > 0);
  say("contradiction", contradictions.length > 0);
  return facts;
}

type Say = (fact: Fact, when: boolean) => void;

function sayMarks({ marks, kind }: TracedItem, say: Say): void {
  const { make, importer, serial, type, headstamp, lot } = marks;
  const value = serial?.value ?? null;
  const legible = value?.condition === "legible";
  const gone = value !== null && (value.condition === "obliterated" || value.condition === "partial");
  const none = value !== null && ["absent", "placeholder", "not-a-serial"].includes(value.condition);
  say("serial-legible", legible);
  say("serial-doubtful", serial?.outcome === "ambiguous" || value?.condition === "partial");
  say("serial-missing", serial === null || serial.outcome === "unread" || none);
  say("serial-obliterated", gone);
  say("serial-unusable", gone || none);
  say("no-makers-serial", value?.condition === "absent");
  const known = make?.value ?? null;
  say("make-open", known === null || known.role === "brand" || known.role === "design");
  say("maker-known", known?.role === "maker" || known?.role === "maker-importer");
  say("private-make", known?.role === "private");
  const country = known?.country ?? null;
  say("us-make", country === "US");
  say("mexican-make", country === "MX");
  say("foreign-make", country !== null && country !== "US");
  const marked = importer?.value != null;
  say("importer-mark", marked);
  say("importer-missing", !marked);
  say("foreign-make-without-importer", country !== null && country !== "US" && country !== "MX" && !marked);
  const weapon = type?.value?.class ?? null;
  say("automatic-arm", weapon === "machine-gun");
  say("military-pattern", weapon === "machine-gun" || weapon === "launcher" || kind === "launcher");
  say("headstamp-missing", headstamp?.value == null);
  say("lot-read", lot?.value != null);
}

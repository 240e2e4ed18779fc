import {
  baseText,
  type CheckedClaims,
  type Claim,
  ofNeighbours,
  sentences,
  valueText,
  voiceText,
  whyText,
  wordings,
} from "#claims";
import type { Door } from "./door.ts";

export interface SharesWish {
  /** Null = all. */
  readonly only: ReadonlySet<string> | null;
  /** With the sentence that must not be said. */
  readonly unsafe: boolean;
}

/** The shares of a set by their value, each with its base, whether it may be repeated, and with which words. */
export function sharesText(door: Door, checked: CheckedClaims, { only, unsafe }: SharesWish): string {
  const { claims, fired } = checked;
  const shares = claims.filter(
    (claim) => claim.unit === "percent" && claim.value !== null && (only === null || only.has(claim.id)),
  );
  if (shares.length === 0) return "";
  const words = wordings(claims);
  const lines = [door.say("claim.shares.title").toUpperCase(), door.say("claim.shares.explained"), ""];
  const size = (claim: Claim): number => Number(claim.value?.high ?? claim.value?.low ?? 0);
  for (const claim of [...shares].sort((a, b) => size(b) - size(a))) {
    const said = sentences(door, claim, { checked, words });
    if (said === null) continue;
    const own = fired.filter((one) => one.claims.includes(claim.id));
    const against = own.find((one) => !ofNeighbours(one));
    const care = own.find((one) => ofNeighbours(one) && one.check !== "same-number-other-meaning");
    const because = against ?? (claim.status === "unverified" ? undefined : care);
    const repeat =
      against !== undefined
        ? "no"
        : claim.status === "unverified"
          ? "unverified"
          : care !== undefined
            ? "care"
            : "yes";
    const of = baseText(door, claim);
    const base = of === "" ? door.say("claim.shares.no-base") : door.say("claim.shares.of", { base: of });
    lines.push(`${valueText(door, claim)} ${base} — ${voiceText(door, claim)} [${claim.id}]`);
    const why = because === undefined ? "" : `: ${whyText(door, because)}`;
    lines.push(`  ${door.say(`claim.repeat.${repeat}`).toUpperCase()}${why}`);
    lines.push(`  ${door.say(said.instead ? "claim.instead" : "claim.safe")}: ${said.safe}`);
    if (unsafe) lines.push(`  ${door.say("claim.unsafe")}: ${said.unsafe}`);
  }
  lines.push("");
  return lines.join("\n");
}

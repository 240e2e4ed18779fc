import type { ComparedClaim } from "#checking";
import { type Claim, differenceText, ofText, periodText, termText, valueText, voiceText } from "#claims";
import type { Door } from "./door.ts";
import { populationText } from "./finding-json.ts";

/** The claim, the data beside it, and in what their populations differ; or why nothing can stand beside it. */
export function comparedText(door: Door, claim: Claim, compared: ComparedClaim): string {
  const { because, what, group, row, differences } = compared;
  const lines = [
    `${door.say("claim.compare.claim")}: ${valueText(door, claim)}: ${ofText(door, claim)}, ${periodText(door, claim)} — ${voiceText(door, claim)}`,
  ];
  if (because !== null || group === null) {
    const params = { what: termText(door, what), unit: claim.unit, thing: termText(door, what) };
    return `${[...lines, door.say(`claim.compare.${because ?? "none"}`, params)].join("\n")}\n`;
  }
  const percent = (x: number | null): string => (x === null ? "–" : String(Math.round(1000 * x) / 10));
  lines.push(
    `${door.say("claim.compare.data", { population: populationText(door, group) })} [${group.imports.join(", ")}]`,
  );
  if (row !== null) {
    const { label, numerator, share } = row;
    lines.push(
      `  ${door.say("claim.compare.share", { label: `${group.by.field === "item" ? door.say(`item.${group.population.item ?? "all"}`) : group.by.label}, ${label}`, numerator, denominator: group.denominator, share: percent(share) })}`,
      `  ${door.say("claim.compare.bounds", { low: percent(row.boundLow), high: percent(row.boundHigh) })}`,
    );
  } else {
    const { seized, examined, read, unread, ambiguous, unexamined } = group;
    lines.push(`  ${door.say("finding.counts", { seized, examined, read, unread, ambiguous, unexamined })}`);
  }
  const unlike = differences.map((one) => differenceText(door, one));
  if (periodText(door, claim) !== "")
    unlike.push(
      door.say("claim.compare.period", { first: periodText(door, claim), second: door.say("claim.unsaid") }),
    );
  if (group.denominator !== group.seized) {
    unlike.push(
      door.say("claim.compare.read", {
        first: door.say("claim.unsaid"),
        second: `${group.denominator} / ${group.seized}`,
      }),
    );
  }
  if (compared.finding === "origins-by-calibre") unlike.push(door.say("claim.compare.origin"));
  if (group.population.synthetic) unlike.push(door.say("claim.compare.synthetic"));
  if (unlike.length > 0) lines.push(door.say("claim.compare.differs"), ...unlike.map((text) => `  ${text}`));
  return `${lines.join("\n")}\n`;
}

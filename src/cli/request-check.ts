import { type Preflight, USUAL } from "#trace";
import type { Door } from "./door.ts";
import { tableText } from "./table.ts";

export function preflightJson(door: Door, { item, fails, checks, goBackFor }: Preflight): object {
  return {
    ...{ item, fails },
    checks: checks.map((check) => ({ ...check, words: door.say(`check.${check.code}`) })),
    goBackFor: goBackFor === null ? null : { ...goBackFor, words: door.say(`fix.${goBackFor.fix}`) },
    usual: USUAL,
  };
}

export function preflightText(door: Door, { item, fails, checks, goBackFor }: Preflight): string {
  const lines = [`${item}  ${door.say(`fails.${fails}`)}`];
  if (goBackFor !== null) lines.push(`  ${door.say("request.go-back")}: ${door.say(`fix.${goBackFor.fix}`)}`);
  for (const { code, weight, found, alternates } of checks) {
    const said = found === "" ? "" : ` [${found}]`;
    const others =
      alternates.length === 0 ? "" : ` → ${door.say("request.alternates")}: ${alternates.join(", ")}`;
    lines.push(`  · ${door.say(`weight.${weight}`)}: ${door.say(`check.${code}`)}${said}${others}`);
  }
  lines.push(
    `  ${door.say("request.usual", { ...USUAL, share: Math.round((1000 * USUAL.purchaserFound) / USUAL.requests) / 10 })}`,
  );
  return `${lines.join("\n")}\n`;
}

/** Many drafts: how many would fail and why, then the ones worth sending. */
export function preflightsText(door: Door, found: readonly Preflight[]): string {
  const count = (values: readonly string[]): [string, number][] => {
    const counted = new Map<string, number>();
    for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
    return [...counted].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };
  const table = (title: string, prefix: string, rows: readonly [string, number][]): string =>
    tableText(
      [{ title: door.say(title) }, { title: door.say("trace.column.count"), right: true }],
      rows.map(([code, n]) => [door.say(`${prefix}.${code}`), String(n)]),
    );
  const fixes = found.flatMap(({ goBackFor }) => (goBackFor === null ? [] : [goBackFor.fix]));
  const checks = found.flatMap((one) => [...new Set(one.checks.map(({ code }) => code))]);
  return `${[
    table("request.column.fails", "fails", count(found.map(({ fails }) => fails))),
    table("request.column.check", "check", count(checks)),
    table("request.column.fix", "fix", count(fixes)),
    door.say("request.total", { n: found.length }),
  ].join("\n\n")}\n`;
}

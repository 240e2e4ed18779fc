import { HeadstampError } from "#base";
import { type Preflight, USUAL } from "#trace";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { tableText } from "./table.ts";

interface CheckOptions {
  readonly csv?: string;
}

/** `request check`: the pre-flight of a trace request. Status 3 where something stops a request or makes it likely to fail. */
export function declareRequest(verbs: Verbs, language: Language): void {
  const request = verbs.program.command("request").description(say(language, "cli.verb.request"));
  const check = verbs
    .verb("check", request)
    .argument("[ITEM]", say(language, "cli.trace.item"))
    .option("--csv <FILE>", say(language, "cli.request.csv"));
  verbs.does<CheckOptions>(check, async (door, { csv }, [item]) => {
    if ((item === undefined) === (csv === undefined)) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.request.one-of") });
    }
    const { checkFile, checkItem } = await import("#casework");
    const found: Preflight[] = [];
    if (csv !== undefined) for await (const one of checkFile(csv)) found.push(one);
    if (item !== undefined)
      found.push(await withDesk(door, { verb: "request" }, ({ store }) => checkItem(store, item)));
    for (const one of door.json ? found : []) door.out(`${JSON.stringify(preflightJson(door, one))}\n`);
    if (!door.json)
      door.out(
        found.length === 1 ? found.map((one) => wholeText(door, one)).join("") : listText(door, found),
      );
    return found.some(({ fails }) => fails === "certain" || fails === "likely") ? EXIT.found : EXIT.done;
  });
}

function preflightJson(door: Door, { item, fails, checks, goBackFor }: Preflight): object {
  return {
    ...{ item, fails },
    checks: checks.map((check) => ({ ...check, words: door.say(`check.${check.code}`) })),
    goBackFor: goBackFor === null ? null : { ...goBackFor, words: door.say(`fix.${goBackFor.fix}`) },
    usual: USUAL,
  };
}

function wholeText(door: Door, { item, fails, checks, goBackFor }: Preflight): string {
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
function listText(door: Door, found: readonly Preflight[]): string {
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

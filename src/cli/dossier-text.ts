import type { Dossiers, TextDossier } from "#checking";
import {
  type ActorProposal,
  type CommitmentProposal,
  type EventProposal,
  type FigureProposal,
  type NamedSpeaker,
  type Proposal,
  type QuotationProposal,
  registerOf,
  ruleLedger,
  type StatementProposal,
} from "#texts";
import type { Door } from "./door.ts";

const RULE = "=".repeat(78);
/** Longest piece of a text that the human view quotes; the JSON has it whole. */
const LONGEST = 240;

const flat = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** Dossiers for people: each text, then what they share. */
export function dossiersText(door: Door, dossiers: Dossiers): string {
  const parts = dossiers.texts.map((text) => dossierText(door, text));
  const origin = originText(door, dossiers);
  return [...parts, ...(origin === "" ? [] : [origin])].join(`\n${RULE}\n`);
}

function dossierText(door: Door, dossier: TextDossier): string {
  const { proposals } = dossier;
  const sha256 = dossier.sha256.slice(0, 16);
  const lines = [door.say("dossier.head", { file: dossier.file, sha256, language: dossier.language })];
  if (dossier.title !== null) lines.push(`  ${flat(dossier.title)}`);
  if (dossier.publishedOn !== null)
    lines.push(`  ${door.say("dossier.published", { on: dossier.publishedOn })}`);
  if (proposals.length === 0) lines.push("", door.say("dossier.nothing"));
  const section = <P extends Proposal>(kind: P["kind"], show: (proposal: P) => readonly string[]): void => {
    const found = proposals.filter((proposal): proposal is P => proposal.kind === kind);
    if (found.length === 0) return;
    lines.push("", door.say(`dossier.${kind}s`, { n: found.length }));
    for (const proposal of found) lines.push(...show(proposal));
  };
  section<FigureProposal>("figure", (figure) => figureLines(door, figure));
  section<StatementProposal>("statement", (one) => [
    quoted(one),
    why(door, one),
    ...ruleLines(door, one.rules),
  ]);
  section<QuotationProposal>("quotation", (one) => [
    quoted(one),
    `      — ${speakerText(door, one.speaker)}`,
  ]);
  section<EventProposal>("event", (one) => [quoted(one), eventLine(door, one)]);
  section<CommitmentProposal>("commitment", (one) => commitmentLines(door, one));
  section<ActorProposal>("actor", (one) => [actorLine(door, one)]);
  const asides = Object.entries(dossier.asides).map(([code, n]) => `${n} ${door.say(`aside.${code}`)}`);
  if (asides.length > 0) lines.push("", door.say("dossier.asides", { list: asides.join(", ") }));
  return `${lines.join("\n")}\n`;
}

const quoted = ({ span }: Proposal): string => `  «${flat(span.exact)}»`;
const why = (door: Door, one: Proposal): string =>
  `      ${door.say("dossier.why")}: ${door.say(`why.${one.why}`)}`;

function figureLines(door: Door, figure: FigureProposal): readonly string[] {
  const { numerator, denominator, period, missing, verify, countedBy } = figure;
  const lines = [`${quoted(figure)}  ${valueText(door, figure)}`];
  const part = (name: string, text: string): void => void lines.push(`      ${door.say(name)}: ${text}`);
  part("dossier.says", flat(numerator.words));
  if (denominator !== null) part("dossier.of", flat(denominator.words));
  if (period !== null)
    part("dossier.period", period.from !== null && period.to === null ? `${period.words} – …` : period.words);
  if (countedBy !== null) part("dossier.source", speakerText(door, countedBy));
  if (missing.length > 0)
    part("dossier.missing", missing.map((code) => door.say(`missing.${code}`)).join(", "));
  for (const row of verify.map(registerOf)) {
    if (row !== null)
      part("dossier.verify", `${row[door.language]} → ${door.language === "es" ? row.ask_es : row.ask_en}`);
  }
  return [...lines, why(door, figure), `      ${door.say("dossier.key")}: ${figure.key}`];
}

function valueText(door: Door, { low, high, ratio, qualifier, per, unit }: FigureProposal): string {
  const value = low === null ? door.say("dossier.no-value") : low === high ? low : `${low} – ${high}`;
  const words = [
    ...(qualifier === null ? [] : [door.say(`qualifier.${qualifier}`)]),
    ratio === null ? value : low === null ? ratio : `${value} % (${ratio})`,
    door.say(`unit.${unit}`),
    ...(per === null ? [] : [door.say(`per.${per}`)]),
  ];
  return words.join(" ");
}

function speakerText(door: Door, speaker: NamedSpeaker | null): string {
  if (speaker === null) return door.say("dossier.nobody");
  if (speaker.withheld) return door.say("dossier.withheld");
  const who = speaker.name ?? speaker.actor?.name ?? null;
  return [who, speaker.role].flatMap((part) => (part === null ? [] : [flat(part)])).join(", ");
}

function eventLine(door: Door, { event, when, places }: EventProposal): string {
  const date = when === null ? door.say("dossier.undated") : when.words;
  const where = places.map(({ words }) => words).join(", ");
  return `      ${door.say(`event.${event}`)}; ${flat(date)}${where === "" ? "" : `; ${flat(where)}`}`;
}

function commitmentLines(door: Door, one: CommitmentProposal): readonly string[] {
  const lines = [
    `  ${door.say(`commitment.${one.act}`)} — ${speakerText(door, one.who)}`,
    `      «${flat(one.what.exact)}»`,
  ];
  if (one.by !== null) lines.push(`      ${door.say("dossier.by")}: ${one.by.words}`);
  return [...lines, ...ruleLines(door, one.rules)];
}

/** The rules of the table that a sentence names, with what there is to show that they were done. */
function ruleLines(door: Door, ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  return ruleLedger(ids).flatMap(({ rule, evidence }) => [
    `      ${door.say("dossier.rule")}: ${rule[door.language]} ${datesText(rule)}(${door.say(`rule.${rule.status}`)})`,
    ...evidence.map((row) => `        ${row.on}: ${row[door.language]} (${door.say(`rule.${row.status}`)})`),
  ]);
}

/** Dates that are not known are not shown; an open end is. */
function datesText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === "" && to === "" ? "" : `[${from || "…"} – ${to || "…"}] `;
}

function actorLine(door: Door, { actor, role, mentions }: ActorProposal): string {
  const known = actor.source === "" ? ` (${door.say("dossier.hint")})` : "";
  return `  ${actor.name}: ${role[door.language]}, ×${mentions}${known}`;
}

function originText(door: Door, { texts, origins }: Dossiers): string {
  const lines: string[] = [];
  const name = (i: number): string => texts[i]?.file ?? "";
  for (const group of origins.groups) {
    lines.push(door.say("dossier.same-origin", { n: group.length }), ...group.map((i) => `  ${name(i)}`));
  }
  for (const { texts: pair, clues } of origins.pairs) {
    const said = clues.map(
      (clue) => `${door.say(`clue.${clue.why}`)}${clue.words === "" ? "" : ` «${flat(clue.words)}»`}`,
    );
    lines.push(`    ${name(pair[0])} ~ ${name(pair[1])}: ${said.join("; ")}`);
  }
  for (const i of origins.withoutSource) lines.push(door.say("dossier.no-source", { file: name(i) }));
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

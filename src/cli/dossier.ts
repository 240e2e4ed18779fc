import type { Dossiers, TextDossier } from "#casework";
import { type FigureProposal, type NamedSpeaker, type Proposal, registerOf, selectorsOf } from "#texts";
import { type Language, say, sayError } from "#words";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";

interface Options {
  readonly claims?: string;
  readonly text?: boolean;
}

/** The documented schema (docs/spec/dossier.md). */
const SCHEMA = "headstamp-dossier/1";

export function declareDossier(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("dossier")
    .argument("<FILE...>", say(language, "cli.dossier.file"))
    .option("--text", say(language, "cli.dossier.text"));
  verbs.does<Options>(command, async (door, options, files) => {
    const { makeDossiers } = await import("#casework");
    const dossiers = await makeDossiers(files);
    if (files.length === 1 && dossiers.refused[0] !== undefined) throw dossiers.refused[0].error;
    if (options.text === true)
      for (const { text } of dossiers.texts) door.out(text.endsWith("\n") ? text : `${text}\n`);
    else
      door.out(
        door.json
          ? `${JSON.stringify(dossierJson(dossiers, door.language))}\n`
          : dossiersText(door, dossiers),
      );
    for (const { error } of dossiers.refused) door.err(`${sayError(door.language, error)}\n`);
    return dossiers.refused.length > 0 ? EXIT.refused : EXIT.done;
  });
}

/** The dossiers as JSON: every span as both W3C selectors, in code points of the text. */
export function dossierJson({ texts, refused }: Dossiers, language: Language): unknown {
  return {
    schema: SCHEMA,
    texts: texts.map(({ text, proposals, ...rest }) => {
      const selectors = selectorsOf(text);
      const written = JSON.parse(JSON.stringify(proposals), (key, value: unknown) =>
        (key === "span" || key === "what") && value !== null ? selectors(value as Proposal["span"]) : value,
      ) as unknown[];
      return { ...rest, characters: text.length, proposals: written };
    }),
    refused: refused.map(({ file, error }) => ({
      file,
      code: error.code,
      message: sayError(language, error),
    })),
  };
}

const RULE = "=".repeat(78);

export function dossiersText(door: Door, { texts }: Dossiers): string {
  return texts.map((text) => dossierText(door, text)).join(`\n${RULE}\n`);
}

function dossierText(door: Door, dossier: TextDossier): string {
  const { proposals } = dossier;
  const lines = [
    door.say("dossier.head", {
      file: dossier.file,
      sha256: dossier.sha256.slice(0, 16),
      language: dossier.language,
    }),
    ...(dossier.title === null ? [] : [`  ${flat(dossier.title)}`]),
    ...(dossier.publishedOn === null
      ? []
      : [`  ${door.say("dossier.published", { on: dossier.publishedOn })}`]),
  ];
  const section = (kind: Proposal["kind"], show: (proposal: never) => readonly string[]): void => {
    const found = proposals.filter((proposal) => proposal.kind === kind);
    if (found.length === 0) return;
    lines.push("", door.say(`dossier.${kind}s`, { n: found.length }));
    for (const proposal of found) lines.push(...show(proposal as never));
  };
  section("figure", (figure: FigureProposal) => figureLines(door, figure));
  const asides = Object.entries(dossier.asides).map(([code, n]) => `${n} ${door.say(`aside.${code}`)}`);
  if (asides.length > 0) lines.push("", door.say("dossier.asides", { list: asides.join(", ") }));
  return `${lines.join("\n")}\n`;
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

function figureLines(door: Door, figure: FigureProposal): readonly string[] {
  const { numerator, denominator, period, missing, verify } = figure;
  const lines = [`  «${flat(figure.span.exact)}»  ${valueText(door, figure)}`];
  const part = (name: string, text: string): void => void lines.push(`      ${door.say(name)}: ${text}`);
  part("dossier.says", flat(numerator.words));
  if (denominator !== null) part("dossier.of", flat(denominator.words));
  if (period !== null) part("dossier.period", period.words);
  if (figure.countedBy !== null) part("dossier.source", speakerText(door, figure.countedBy));
  if (missing.length > 0)
    part("dossier.missing", missing.map((code) => door.say(`missing.${code}`)).join(", "));
  for (const id of verify) {
    const row = registerOf(id);
    if (row !== null) part("dossier.verify", door.language === "es" ? row.es : row.en);
  }
  part("dossier.why", door.say(`why.${figure.why}`));
  return lines;
}

function valueText(door: Door, { low, high, ratio, qualifier, per, unit }: FigureProposal): string {
  const value = low === null ? door.say("dossier.no-value") : low === high ? low : `${low} – ${high}`;
  const words = [
    ...(qualifier === null ? [] : [door.say(`qualifier.${qualifier}`)]),
    ratio === null ? value : low === null ? ratio : `${value} (${ratio})`,
    door.say(`unit.${unit}`),
    ...(per === null ? [] : [door.say(`per.${per}`)]),
  ];
  return words.filter((word) => word !== "").join(" ");
}

function speakerText(door: Door, { actor, name, role, withheld }: NamedSpeaker): string {
  if (withheld) return door.say("dossier.withheld");
  const who = name ?? (actor === null ? null : actor.name);
  return [who, role]
    .filter((part) => part !== null)
    .map((part) => flat(part as string))
    .join(", ");
}

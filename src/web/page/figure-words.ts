import type { FigureProposal, NamedSpeaker } from "#texts";
import type { Words } from "./language.tsx";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The value of a figure with its hedge, unit and rate. */
export function figureValue({ say, number }: Words, figure: FigureProposal): string {
  const { low, high, ratio, qualifier, per, unit } = figure;
  const plain = (text: string): string => {
    const value = Number(text);
    const digits = text.split(".")[1]?.length ?? 0;
    return Number.isFinite(value) ? number(value, digits) : text;
  };
  const value =
    low === null
      ? say("dossier.no-value")
      : low === high || high === null
        ? plain(low)
        : `${plain(low)} – ${plain(high)}`;
  return [
    ...(qualifier === null ? [] : [say(`qualifier.${qualifier}`)]),
    ratio === null ? value : low === null ? ratio : `${value} % (${ratio})`,
    say(`unit.${unit}`),
    ...(per === null ? [] : [say(`per.${per}`)]),
  ].join(" ");
}

export function speakerWords({ say }: Words, speaker: NamedSpeaker | null): string {
  if (speaker === null) return say("dossier.nobody");
  if (speaker.withheld) return say("dossier.withheld");
  const who = speaker.name ?? speaker.actor?.name ?? null;
  return [who, speaker.role].flatMap((part) => (part === null ? [] : [flat(part)])).join(", ");
}

/** What a figure leaves out, as a list of words. */
export function missingWords({ say }: Words, figure: FigureProposal): string {
  return figure.missing.map((code) => say(`missing.${code}`)).join(", ");
}

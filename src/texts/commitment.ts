import type { CommitmentCode } from "./proposal.ts";

/** Who asked, promised, enacted or ended what, by the verb that does it. */
const RULES: readonly (readonly [CommitmentCode, RegExp])[] = [
  [
    "promised",
    /\b(?:agreed (?:to|that)|agreeing to|promised|pledged|(?:is |are |has |have )?committed to|commitment to|vowed|plans? to|will (?:work|review|discuss|introduce|seek|push|send|stop|strengthen)|acord(?:o|aron) (?:que|con|en)|promet(?:io|ieron)|se comprometi(?:o|eron)|compromiso de|en el acuerdo|colaboraria|realizaria|planea|plantea reunirse)\b/,
  ],
  [
    "asked",
    /\b(?:urg(?:ed?|es|ing) (?:the|him|her|them|you|congress|president|that|to|mexico|us)|call(?:ed|s|ing)? (?:on|for|upon)|asked (?:the|for|that|congress|him|her)|demand(?:ed|s|ing)? (?:that\b|an?\b|\$|action|the\b|more|\d)|want (?:damages|an?)|request(?:ed|ing)? (?:that|the)|must (?:take|choose|pass|stop|act|do|close)|we hope that you|pid(?:io|ieron|e|en)(?: a| que| al)?|exig(?:io|ieron|e|en)|solicit(?:o|aron) (?:a|al|que)|llam(?:o|aron) a|hizo un llamado|inst(?:o|aron|a) a|insistido en|reiteraron? (?:su|la) (?:llamado|exigencia)|would require|recommend(?:ed|s|ations?)|propos(?:ed|es|al to))(?![a-z])/,
  ],
  [
    "ended",
    /\b(?:rescinded|repealed|abolished|ended the (?:program|programme|rule)|derog(?:o|aron|ad\w+)|elimino la|suspendi(?:o|eron))\b/,
  ],
  [
    "enacted",
    /\b(?:enacted|signed into law|approved an?|unanimously approved|passed (?:a|the) (?:law|bill|act)|took effect|went into effect|promulg(?:o|aron|ad\w+)|entro en vigor|aprob(?:o|aron) (?:la|una|el|por)|designated (?:as|the|six|eight))\b/,
  ],
];
/** Who can ask, promise or enact: without one of them in the sentence it is somebody's private wish. */
const PUBLIC =
  /\b(?:government|administration|president|presidenta|presidente|congress|senators?|senate|lawmakers?|members|representatives?|secretar\w+|department|minist\w+|officials?|authorities|court|mexico|mexican|united states|u\.s\.|us|atf|cbp|ice|gao|gobierno|congreso|senado|diputados?|legislador\w*|departamento|autoridades|fiscal\w*|canciller\w*|we|they|legislation|you|estados unidos|trump|biden|sheinbaum|agency)\b/;

/** The first commitment of a sentence and the place of its verb; null where there is none. */
export function commitmentOf(line: string): { readonly act: CommitmentCode; readonly at: number } | null {
  if (!PUBLIC.test(line)) return null;
  let best: { act: CommitmentCode; at: number } | null = null;
  for (const [act, shape] of RULES) {
    const found = shape.exec(line);
    if (found !== null && (best === null || found.index < best.at)) best = { act, at: found.index };
  }
  return best;
}

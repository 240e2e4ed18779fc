import type { EventCode } from "./proposal.ts";

const NUMBER =
  "(?:about |nearly |some |more than |over |at least |mas de |alrededor de |aproximadamente )?\\d";

/** What happened, told by a finite form or a noun of the deed; "guns seized by ATF" alone is no event. */
const RULES: readonly (readonly [EventCode, RegExp])[] = [
  [
    "designation",
    /\b(?:designat(?:ed|ion of|ion as|es)|designo|designaron|designacion de)\b(?=.*\b(?:terrorist|terrorista\w*|organi[sz]a\w+|cartel\w*|gangs)\b)/,
  ],
  [
    "lawsuit",
    /\b(?:sued|filed (?:a |an |its )?(?:[\w-]+ )?(?:lawsuit|suit|complaint)|demando a|presento (?:una|su) demanda)\b|\b(?:supreme court|court|suprema corte|corte suprema|judge|jueza?)\b(?: [\w.,-]+){0,4} (?:ruled|rejected|tossed|threw|agreed|heard|started|dismissed|struck|resolvio|desecho|fallo|rechazo)\b|\bwas (?:eventually |later )?convicted\b/,
  ],
  [
    "office",
    /\b(?:took office|assumed office|(?:was )?sworn[ -]in|asumio (?:la presidencia|el cargo|oficialmente)|tomo posesion)\b/,
  ],
  [
    "law",
    /\b(?:took effect|takes effect|went into effect|came into force|enacted|signed into law|(?:unanimously )?approved an?|passed (?:a|the) (?:law|bill|act)|constitutional (?:amendment|reform)|replaced the|entro en vigor|promulg(?:o|aron|ada)|aprob(?:o|aron) (?:la|una|el|por)|publico en el diario oficial)\b/,
  ],
  [
    "transfer",
    /\b(?:transferred|extradited|expelled|deported|handed over|turned over|trasladad\w+|traslado a|extradit(?:o|aron|ad\w+)|entreg(?:o|aron) a)\b(?=.*\b(?:\d|members?|suspects?|leaders?|prisoners?|mexicans?|capos?|integrantes|detenidos|personas|him|her|them|extradited)\b)/,
  ],
  [
    "attack",
    /\b(?:attacked|ambushed|opened fire|shot dead|massacred|massacre (?:of|in)|gunned down|(?:fatal|mass) shooting|shooting of|gunbattle in|atac(?:o|aron) a|emboscad[oa]s?|enfrentamiento en|balacera en|balaceras|tiroteo en|masacre (?:de|en)|choque armado|abri(?:o|eron) fuego|perdieron la vida|(?:was|were) killed|murieron|fueron asesinad\w+|struck the)\b/,
  ],
  [
    "arrest",
    new RegExp(
      `\\b(?:(?:was|were|been|have|has|had|police|authorities|agents) (?:[\\w-]+ )?(?:arrested|detained|captured|indicted|charged)|(?:arrested|indicted|charged|detained) ${NUMBER}|arrested (?:nearly|the|an?|on|\\w+ people)|taken into custody|(?:feds|authorities) (?:charge|arrest|indict)|announced charges|were made|se (?:han )?(?:detenido|detuvo|detuvieron|capturo)|lograron (?:detener|capturar)|se lograron detener|fue(?:ron)? (?:detenid|arrestad|capturad)\\w+|detuvieron|han detenido|la detencion de|derivo en la detencion)\\b`,
    ),
  ],
  [
    "seizure",
    new RegExp(
      `\\b(?:(?:was|were|been|being|have|has|had) (?:[\\w-]+ )?(?:seized|confiscated|recovered|intercepted)|(?:authorities|officers|officials|agents|police|operations|cbp|ice|atf|army) (?:seized|confiscated|recovered|intercepted|discovered)|(?:seized|intercepted|confiscated|discovered|recovered) ${NUMBER}|seizure of|view of weapons seized|se (?:han?|habian?) (?:[\\w-]+ )?(?:asegurado|decomisado|incautado|confiscado)|(?:ha|han) (?:asegurado|decomisado|incautado|confiscado)|(?:asegur|decomis|incaut|confisc)aron|(?:aseguro|decomiso|incauto) ${NUMBER}|lograron (?:asegurar|incautar|decomisar)|fueron (?:[\\w-]+ )?(?:asegurad|decomisad|incautad)\\w+|se aseguraron|se contabilizan)`,
    ),
  ],
];

/** The first kind of event that a sentence tells, and where; null where it tells none. */
export function eventOf(line: string): { readonly event: EventCode; readonly at: number } | null {
  for (const [event, shape] of RULES) {
    const found = shape.exec(line);
    if (found !== null) return { event, at: found.index };
  }
  return null;
}

/** A checkable statement without a number: the kind of thing said, and the pattern that tells it. */
interface StatementRule {
  readonly code: string;
  readonly shape: RegExp;
  /** What the sentence must speak of besides. */
  readonly about: RegExp;
  /** Whether it is proposed where the sentence has a figure too, which says the same better. */
  readonly besideFigures: boolean;
}

const ARMS =
  /\b(?:guns?|weapons?|weaponry|firearms?|arms|rifles?|pistols?|ammunition|rounds?|cartridges?|bullets?|munitions?|calib(?:er|re)s?|firepower|revolvers?|revolveres|handguns?|armas?|armamentos?|fusil(?:es)?|municion(?:es)?|cartuchos?|balas?|calibres?|arsenal(?:es)?)\b/;
const FIELD = new RegExp(
  `${ARMS.source}|\\b(?:cartels?|traffick\\w*|smuggl\\w*|homicid\\w*|fentanyl|fentanilo|drugs?|drogas?|violence|violencia|seiz\\w+|decomis\\w+|asegur\\w+|carteles|contraband\\w*|trafic\\w*|terrorist)\\b`,
);
/** Sentences that weigh what was said elsewhere. */
const COMMENT =
  /\b(?:(?:highlights?|underscores?) the|raises (?:\w+ )?questions|comes amid|pone de relieve|evidencia que|refuerzan la necesidad|the only way to)\b/;
const PARTY =
  /\b(?:cartels?|carteles|gangs?|criminals?|crimen|delincuen\w+|criminales|runners?|smugglers?|traffickers?|traficantes|militar\w*|military|civilians?|market|mercado|straw|mexico|mexican|terror\w+|buyers?|compradores|dealers|narco\w*|organized crime)\b/;

const GOODS = new RegExp(`${ARMS.source}|\\b(?:fentanyl|fentanilo|illicit drugs)\\b`);
/** What a superlative or an absolute must be about to be worth checking here. */
const MATTER = new RegExp(
  `${ARMS.source}|\\b(?:cartels?|carteles|traffick\\w*|trafico|smuggl\\w*|military|militar\\w*|fentanyl|indicted)\\b`,
);

/** In the order in which they are tried: the first that fits names the statement. */
const RULES: readonly StatementRule[] = [
  {
    code: "only",
    shape:
      /\b(?:just|only) (?:a single|one|a) (?:[\w-]+ ){0,3}(?:stores?|shops?|dealers?|plants?|retailers?)\b|\b(?:single|sole) (?:[\w-]+ ){0,2}(?:stores?|shops?|retailers?|source)\b|\bfrom one source\b|\b(?:una sola|unica|un solo) (?:[\w-]+ ){0,2}(?:tiendas?|armerias?|plantas?|fabricantes?)\b/,
    about: FIELD,
    besideFigures: true,
  },
  {
    code: "untraceable",
    shape:
      /\b(?:impossible|imposible|unable|cannot|can't|difficult|dificil|no way|complica|dificulta)\b(?: [\w-]+){0,4} (?:track\w*|trac\w+|rastre\w+|seguimiento|identif\w+)\b|\buntrace\w+|\b(?:don't|do not|does not|doesn't|no) (?:know|se sabe)\b(?: [\w-]+){0,6}|\bno (?:cuentan?|tienen) con (?:informacion|numero)|\b(?:serial numbers?|numeros de serie|matriculas?)\b.{0,80}\b(?:obliterated|removed|filed|altered|borrad\w+|alterad\w+|limad\w+)\b/,
    about: /./,
    besideFigures: true,
  },
  {
    code: "legal",
    shape:
      /\b(?:it is|is|are|completely|perfectly|es|son|completamente) (?:unlawful|illegal|legal|lawful|ilegal|ilicit[oa]|prohibited|prohibid[oa])\b|\blegally (?:purchased|sold|bought|fulfilled|supplied)|\blegalmente (?:vendid|comprad|adquirid)|\bprohibits?\b|\bprohibe\b/,
    about: FIELD,
    besideFigures: true,
  },
  {
    code: "capability",
    shape:
      /\b(?:can|could|cannot|can't|capable of|capaz de|capaces de|capacidad para|useless|unable to|powerful enough)\b(?: [\w-]+){0,4} (?:pierc\w+|penetrat\w+|protect\w*|perfor\w+|penetrar\w*|proteger|bring(?:ing)? down|derribar|atravesar|against)\b|\b(?:body armor|vests?|blindaje) (?:is|are|es|son) useless/,
    about: FIELD,
    besideFigures: true,
  },
  {
    code: "majority",
    shape:
      /\b(?:most|majority|bulk) of (?:the |all |these |those )?|\b(?:la mayoria|mayor parte|en gran parte|predominantly|overwhelming majority|overwhelmingly)\b/,
    about: ARMS,
    besideFigures: false,
  },
  {
    code: "many",
    shape:
      /\b(?:significant|vast|large|massive|growing|enormous|huge) (?:number|numbers|quantity|quantities|amounts?|share|portion) of\b|\bgran(?:des)? (?:cantidad|cantidades|numero|numeros|parte) de\b/,
    about: ARMS,
    besideFigures: false,
  },
  {
    code: "superlative",
    shape:
      /\b(?:the|one of the|el|la|los|las|de los|de las|its|their|primary|considerad[oa] la) (?:[\w-]+ )?(?:largest|biggest|main|primary|leading|top|principal(?:es)?|mas grandes?|highest|strongest)\b|\bprimary sources?\b|\biron highway\b/,
    about: MATTER,
    besideFigures: true,
  },
  {
    code: "channel",
    shape:
      /\b(?:sold|sells?|selling|suppl(?:y|ies|ied|ying)|arming|arms|purchas\w+|buy|bought|buying|provid(?:e|es|ed|ing)|smuggl(?:e|es|ed|ing)|stole|stolen|take|took|vend\w+|suministr\w+|compr(?:a|an|o|aron|ada\w*|ado\w*)|trafic\w+|contraband\w+|allow(?:ed|s|ing)?|permit\w*|free to)\b/,
    about: PARTY,
    besideFigures: false,
  },
  {
    code: "use",
    shape:
      /\b(?:used|uses?|using|wield\w*|carry|emplean?|usan?|utiliza\w*|overwhelm\w*|attack\w*|end(?:s|ed)? up|terminad[oa]|access to|acceso a)\b/,
    about: PARTY,
    besideFigures: false,
  },
  {
    code: "origin",
    shape:
      /\b(?:come|comes|came|coming|originat\w+|made|manufactured|produced|produces|sourced|owned|provien\w+|proveniente\w*|proced\w+|fabricad\w+|origen|identifica\w* armamento)\b(?: [\w.-]+){0,4} (?:in|from|by|en|de|por|estadounidense\w*)\b/,
    about: ARMS,
    besideFigures: false,
  },
  {
    code: "cause",
    shape:
      /\b(?:fuel(?:s|ed|ing)?|driv(?:e|es|en|ing)|responsible for|because of|allowed|ensures?|contribut\w+|alimenta\w*|se vincula|vinculad[oa] con|provoca\w*|favorec\w+|enabl(?:e|es|ed|ing))\b/,
    about: ARMS,
    besideFigures: false,
  },
  {
    code: "trend",
    shape:
      /\b(?:increas(?:ed|es|ing)|rose|risen|went up|gone up|dropped|declin(?:ed|es|ing)|fell|fallen|decreas(?:ed|es|ing)|skyrocketed|aument(?:o|aron|ado|an)|disminuy\w+|ha superado|han superado|crec(?:io|ido|ieron)|trending)\b/,
    about: FIELD,
    besideFigures: false,
  },
  {
    code: "absolute",
    shape:
      /\b(?:never|none of|not a single|all of those|failed|nunca|jamas|ningun[oa]?|doesn't|does not|can't|cannot|no puede\w*|fracas\w+|is part of)\b/,
    about: MATTER,
    besideFigures: false,
  },
];

/** What would be if something else were: nothing that is said to be so. */
const HYPOTHESIS =
  /(?:^|[,;] |\b(?:simply|but|that|que) )(?:if|unless|si|a menos que) |\bcan face\b|^[-•] (?:[\w-]+ing)\b/;

/** Code of the first rule that a sentence fits; null where it says nothing that can be checked. */
export function statementOf(line: string, hasFigure: boolean): string | null {
  if (COMMENT.test(line) || HYPOTHESIS.test(line)) return null;
  for (const { code, shape, about, besideFigures } of RULES) {
    if (hasFigure && !besideFigures) continue;
    if (!shape.test(line) || !about.test(line)) continue;
    if ((code === "channel" || code === "use" || code === "cause") && !GOODS.test(line)) continue;
    return code;
  }
  return null;
}

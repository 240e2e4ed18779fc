/**
 * What words beside or instead of a serial say, in Spanish, Portuguese and English with their typing errors.
 * Stems are matched at the beginning of a word, longer ones with an edit or two; a negation reaches four words on.
 */
export interface Wording {
  /** Why nothing of a stamped number is left to read. */
  readonly gone: "removed" | "altered" | "worn" | "illegible" | null;
  /** Wear or illegibility is named as the cause ("devido a", "por"). */
  readonly caused: boolean;
  readonly absent: "not-there" | "not-recorded" | "not-seen" | null;
  /** The writer says that it could not be told. */
  readonly untold: boolean;
  /** The cell refers to another field. */
  readonly elsewhere: boolean;
  /** Part of the number is said to be lost or left. */
  readonly partial: boolean;
  /** Single characters are said to be lost: tells only where a number stands beside the words. */
  readonly characters: boolean;
  readonly restored: boolean;
  readonly restamped: boolean;
  readonly doubtful: boolean;
  readonly lot: boolean;
  /** "no sign of removal" was written. */
  readonly untouched: boolean;
  /** Words that none of our lists knows. */
  readonly strange: number;
}

type Cue =
  | "removed"
  | "altered"
  | "worn"
  | "illegible"
  | "not-there"
  | "not-recorded"
  | "not-seen"
  | "untold"
  | "elsewhere"
  | "partial"
  | "part"
  | "character"
  | "rest"
  | "only"
  | "restored"
  | "restamped"
  | "doubtful"
  | "lot"
  | "neutral";

const words = (text: string) => text.split(" ");

const CUES: readonly (readonly [Cue, readonly string[]])[] = [
  ["character", words("NUMEROS VALORES DIGIT ALGARISM CARACTER CHARACTER LETRA")],
  [
    "neutral",
    words(
      "LEGIVE LEGIBLE VISIVE VISIBLE APARENTE APARENTES INTERIOR INTERN DENTRO LOCALIZ REGIAO GRANDE ARMA CANO CANON FERROLHO FACE DIREIT ESQUERD INFERIOR SUPERIOR ANTERIOR ESTRIA LATERAL REGIA NUMERA NUMERO SERIE SERIAL MATRICUL OSTENTA CABO EMPUNHAD TAMBOR CAIXA CULATRA PLAQUET GRAVA BASE FORMA METOD PROCESS ACAO ACCION MECANIC HUMAN INTENSA INTENCIONAL NATURAL TEMPO INSTRUMENT CONTUNDENTE ORIGINAL MUNICA CARTUCH",
    ),
  ],
  [
    "removed",
    words(
      "RASPA RAPAD RASURA LIXAD LIXAM LIMAD LIMAR SUPRIM SUPRIMID SUPRES ELIMIN ELIMINAD REMOV REMOVID REMOC OBLITER OBLITERAD EXTRAID RETIRAD APAGAD DESTRUID DANIFICAD BORRAD BORRO ESMERIL DESBASTAD PULID POLID TACHAD ABRASA ABRASI BROCA FRESAD PERFURA DESTRUYE QUITAD DEVASTA MUTILAD DANAD DEFACE REMOVED GROUND FILED GRIND GRINDED SCRATCH ERASE SANDED DRILLED DESTROY SHAVED CEGAD CORTAD LIJAD",
    ),
  ],
  [
    "altered",
    words(
      "ADULTER ADULTERAD ALTERAD ALTERED PINAD PUNCA PUNCION PUNZON PICOTA PONTILH SOLDAD MODIFICAD TAMPER PUNCHED FALSIFIC",
    ),
  ],
  [
    "restamped",
    words(
      "REMARCA SOBREESCR SOBRESCR SUPERPOS SOBREPOS REBAT REGRAV RETROQUEL RESTAMP OVERSTAMP REGRABAD REMARKED",
    ),
  ],
  [
    "worn",
    words(
      "DESGAST OXIDA CORROS CORROID FERRUG HERRUMB ENFERRUJ GASTAD GASTO WORN RUST CORROD DETERIOR INTEMPER",
    ),
  ],
  [
    "illegible",
    words("ILEGIV ILEGIB ILLEGIB INLEGIB INELEGIV ILEJIB UNREAD ININTELIG INDISTING RECOB RECUBIERT"),
  ],
  [
    "not-there",
    words(
      "INEXIST DESPROVID DESTITUI AUSENT AUSENCI CARECE ARTESANA CASEIRA HECHIZ HOMEMADE GHOST PRIVATELY NENHUM NINGUN NONE ABSENT MISSING CARENTE",
    ),
  ],
  ["not-recorded", words("INDISPON UNAVAILABLE OMITID PENDIENTE PENDENTE PENDING UNRECORDED")],
  [
    "untold",
    words(
      "INDETERM INDETEM DESCONOC DESCONHEC IGNORA UNKNOWN UNDETERM INDEFIN PREJUDICAD UNIDENTIF INDENTIF",
    ),
  ],
  [
    "elsewhere",
    words("VIDE RESPOST OBSERVAC DISCRIM DESCRIM DESCRIT CONSIDERAC QUESITO ANEXO REMARKS VEASE"),
  ],
  ["partial", words("PARCIAL PARTIAL INCOMPLET")],
  [
    "part",
    words(
      "ULTIM PRIMEIR PRIMER INICIA FINAI FINALES TERCEIR SEGUND TERCER POSTERIORES INTERMEDIARI LAST FIRST",
    ),
  ],
  ["rest", words("RESTANT DEMAIS DEMAS RESTO")],
  ["only", words("APENAS SOMENTE SOLAMENT UNICAMENT ONLY")],
  ["restored", words("REVELA METALOGRAF RESTAURAD RESTORED RECUPERAD ACIDO REAGENTE")],
  [
    "doubtful",
    words("APARENTA PROVAV PROBABLE PARECE APPARENTLY POSIBLEMENTE POSSIVELMENTE POSSIBLY TALVEZ QUIZA"),
  ],
  ["lot", ["LOTE", "LOT"]],
];

/** What a negated word says. */
const NEGATED: readonly (readonly [Cue, readonly string[]])[] = [
  ["untold", words("IDENTIF IDENTIFICAD INDENTIF DETERMIN SABE DEFIN CONOC CONHEC KNOWN ESTABLEC PRECIS")],
  ["illegible", words("LEGIV LEGIB LEE LEER LER DISTING READABLE LEITURA INTELIG")],
  [
    "not-seen",
    words(
      "APARENT APAREN VISIV VISIB VISUALI VISUALIZAD VISTO OBSERV ENCONTR ENCONTRAD LOCALI LOCALIZAD VERIFIC CONSTATA APREC FOUND LOCATED SEEN PERCEPT",
    ),
  ],
  [
    "not-recorded",
    words(
      "CONST CONSTA INFORM REGISTR ANOTAD DISPON APLIC DECLARAD ESPECIFIC INDICA REFERI MENCION PROPORCION RECORDED GIVEN LISTED AVAILABLE APPLICABLE PROVIDED REPORTED CADASTR DATO DATA REPORTA",
    ),
  ],
  [
    "not-there",
    words(
      "HA TEM TIENE POSSUI POSEE EXIST CONTEM CONTIENE CUENTA APRESENT PRESENT OSTENTA PORTA HAY TRAE HAS STAMP MARK MARCAD GRAVAD GRABAD NUMER SERIAL SERIE SERIES TROQUEL LLEVA",
    ),
  ],
];
const NEGATIONS = new Set(words("NAO NO NOT NEM NUNCA NON"));
const WITHOUT = new Set(words("SEM SIN WITHOUT"));
const CAUSES = new Set(words("DEVIDO DEVIDA DEBIDO POR PELO PELA DUE BY"));
/** "SIN DATOS", "sem informação" speak of the record; "sin identificar" of the writer; the rest of the thing itself. */
const WITHOUT_RECORD = words("DATO DADO DATA INFORM REGISTR ESPECIFIC");
const TRACES = words("VESTIGI EVIDENCI SINAI SINAL INDICIO SENAL HUELLA TRACE SIGN");
const WITHOUT_SIGHT = words("APARENT VISIV VISIB OBSERVAV VISTA");
const GONE = ["removed", "altered", "worn", "illegible"] as const;
const GONE_BY_WEAR = ["altered", "worn", "removed", "illegible"] as const;
/** Portuguese "no" before the name of a spot is "in the". */
const SPOTS = words("CAMPO CANO FERROLHO CORPO CABO LADO INTERIOR CHASSI ITEM VERSO TAMBOR ENCAIXE NUMERO");

/** Reads the words of a plain (upper-case, accentless) text; letters only count, digits and marks are passed over. */
export function readWording(plainText: string): Wording {
  const tokens = plainText.match(/[A-Z]+(?:'[A-Z]+)?|[.,;()/:]/g) ?? [];
  const seen = new Set<Cue>();
  let caused = false;
  let untouched = false;
  let strange = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    if (/^[.,;()/:]$/.test(token)) continue;
    if (NEGATIONS.has(token)) {
      if (token === "NO" && SPOTS.includes(tokens[i + 1] ?? "")) continue;
      const cue = firstCue(tokens, i + 1, 5, NEGATED);
      if (cue === null) continue;
      seen.add(cue.cue);
      i = cue.at;
    } else if (WITHOUT.has(token)) {
      const ahead = clause(tokens, i + 1, 6);
      const cues = ahead.map((word) => cueOf(word, CUES));
      if (
        ahead.some((word) => starts(word, TRACES)) ||
        (cues.includes("removed") && ahead.includes("MARCA"))
      ) {
        untouched = true;
        while (i + 1 < tokens.length && tokens[i + 1] !== "." && tokens[i + 1] !== ";") i++;
      } else if (cues.includes("part") || cues.includes("character")) seen.add("partial");
      else if (ahead.some((word) => starts(word, WITHOUT_SIGHT))) seen.add("not-seen");
      else if (ahead.some((word) => starts(word, WITHOUT_RECORD))) seen.add("not-recorded");
      else if (ahead.some((word) => word.startsWith("IDENTIFIC"))) seen.add("untold");
      else seen.add("not-there");
    } else {
      const cue = cueOf(token, CUES);
      if (cue === null) {
        if (token.length >= 4) strange++;
        continue;
      }
      if (
        (cue === "worn" || cue === "illegible") &&
        tokens.slice(Math.max(0, i - 3), i).some((t) => CAUSES.has(t))
      )
        caused = true;
      seen.add(cue);
    }
  }
  if (/ACAO DO TEMPO|ACCION DEL TIEMPO/.test(plainText)) seen.add("worn");
  const order = caused && seen.has("worn") ? GONE_BY_WEAR : GONE;
  const gone = order.find((code) => seen.has(code)) ?? null;
  const lost = gone !== null || seen.has("untold") || seen.has("restamped");
  return {
    gone: gone ?? (seen.has("restamped") ? "altered" : null),
    caused,
    absent: (["not-there", "not-recorded", "not-seen"] as const).find((code) => seen.has(code)) ?? null,
    untold: seen.has("untold"),
    elsewhere: seen.has("elsewhere"),
    partial:
      seen.has("partial") ||
      (seen.has("part") && (seen.has("character") || lost)) ||
      (seen.has("rest") && lost) ||
      (seen.has("only") && (seen.has("character") || lost)),
    characters: seen.has("character") && lost,
    restored: seen.has("restored"),
    restamped: seen.has("restamped"),
    doubtful: seen.has("doubtful"),
    lot: seen.has("lot"),
    untouched,
    strange,
  };
}

function clause(tokens: readonly string[], from: number, count: number): string[] {
  const ahead: string[] = [];
  for (let i = from; i < tokens.length && ahead.length < count; i++) {
    const token = tokens[i] as string;
    if (token === "." || token === ";") break;
    if (/^[A-Z]/.test(token)) ahead.push(token);
  }
  return ahead;
}

function firstCue(
  tokens: readonly string[],
  from: number,
  count: number,
  cues: typeof NEGATED,
): { readonly cue: Cue; readonly at: number } | null {
  for (let i = from; i < Math.min(tokens.length, from + count); i++) {
    const token = tokens[i] as string;
    if (token === "." || token === ";") return null;
    const cue = cueOf(token, cues);
    if (cue !== null) return { cue, at: i };
  }
  return null;
}

function starts(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}

/** Words met before, each list of cues its own; emptied when full. */
const MET = new Map<typeof CUES, Map<string, Cue | null>>();
const MET_AT_MOST = 4096;

function cueOf(word: string, cues: typeof CUES): Cue | null {
  let met = MET.get(cues);
  if (met === undefined || met.size >= MET_AT_MOST) {
    met = new Map();
    MET.set(cues, met);
  }
  let cue = met.get(word);
  if (cue === undefined) {
    cue = findCue(word, cues);
    met.set(word, cue);
  }
  return cue;
}

function findCue(word: string, cues: typeof CUES): Cue | null {
  if (word.length < 2) return null;
  for (const [cue, stems] of cues) {
    for (const stem of stems) {
      if (
        stem.length <= 4 ? word === stem || (stem.length === 4 && word === `${stem}S`) : word.startsWith(stem)
      )
        return cue;
    }
  }
  if (word.length < 5) return null;
  return typingError(word, cues);
}

/** The nearest stem whose first letter agrees: one edit in six or seven letters, two in eight or more. */
function typingError(word: string, cues: typeof CUES): Cue | null {
  let best: { readonly cue: Cue; readonly edits: number } | null = null;
  for (const [cue, stems] of cues) {
    for (const stem of stems) {
      if (stem.length < 6 || stem.charAt(0) !== word.charAt(0)) continue;
      const edits = editsToBegin(stem, word, stem.length >= 8 ? 2 : 1);
      if (edits !== null && (best === null || edits < best.edits)) best = { cue, edits };
    }
  }
  return best?.cue ?? null;
}

/** Fewest edits (a swap of neighbours is one) from `stem` to some beginning of `word`; null above `allowed`. */
function editsToBegin(stem: string, word: string, allowed: number): number | null {
  const width = Math.min(word.length, stem.length + allowed);
  let before: number[] = [];
  let row: number[] = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= stem.length; i++) {
    const next = [i];
    for (let j = 1; j <= width; j++) {
      const same = stem[i - 1] === word[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 9) + 1, (next[j - 1] ?? 9) + 1, (row[j - 1] ?? 9) + same);
      if (i > 1 && j > 1 && stem[i - 1] === word[j - 2] && stem[i - 2] === word[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 9) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  const edits = Math.min(...row);
  return edits <= allowed ? edits : null;
}

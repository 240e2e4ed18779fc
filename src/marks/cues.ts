/** What single words say beside or instead of a serial: stems in Spanish, Portuguese and English. */
export type Cue =
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

export const words = (text: string) => text.split(" ");

export const CUES: readonly (readonly [Cue, readonly string[]])[] = [
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
      "RASPA RAPAD RASURA LIXAD LIXAM LIMAD LIMAR SUPRIM SUPRIMID SUPRES ELIMIN ELIMINAD REMOV REMOVID REMOC OBLITER OBLITERAD EXTRAID RETIRAD APAGAD DESTRUID DANIFICAD BORRAD BORRO ESMERIL DESBASTAD PULID POLID TACHAD ABRASA ABRASI BROCA FRESAD PERFURA DESTRUYE QUITAD DEVASTA MUTILAD DANAD DEFACE REMOVED GROUND FILED GRIND GRINDED SCRATCH ERASE SANDED DRILLED DESTROY SHAVED RAYAD PICAD MARTILL GOLPE MAQUINAD REBAJAD CINCEL CEGAD CORTAD LIJAD",
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
    words("ILEGIV ILEGIB ILLEGIB INLEGIB INELEGIV ILEJIB ILEG UNREAD ININTELIG INDISTING RECOB RECUBIERT"),
  ],
  [
    "not-there",
    words(
      "INEXIST DESPROVID DESTITUI AUSENT AUSENCI CARECE ARTESANA CASEIRA HECHIZ HOMEMADE GHOST PRIVATELY FALTA NENHUM NINGUN NONE ABSENT MISSING CARENTE",
    ),
  ],
  ["not-recorded", words("INDISPON UNAVAILABLE OMITID PENDIENTE PENDENTE PENDING UNRECORDED")],
  [
    "untold",
    words(
      "INDETERM INDETEM DESCONOC DESCONHEC IGNORA UNKNOWN UNDETERM INDEFIN DETERMINAR PREJUDICAD UNIDENTIF INDENTIF",
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
export const NEGATED: readonly (readonly [Cue, readonly string[]])[] = [
  ["untold", words("IDENTIF IDENTIFICAD INDENTIF DETERMIN SABE DEFIN CONOC CONHEC KNOWN ESTABLEC PRECIS")],
  ["illegible", words("LEGIV LEGIB LEE LEER LER DISTING READABLE LEITURA INTELIG")],
  [
    "not-seen",
    words(
      "APARENT APAREN VISIV VISIB VISUALI VISUALIZAD VISTO OBSERV ENCONTR ENCUENTR VE ENCONTRAD LOCALI LOCALIZAD VERIFIC CONSTATA APREC FOUND LOCATED SEEN PERCEPT",
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
      "HA TEM TIENE POSSUI POSEE EXIST CONTEM CONTIENE CUENTA APRESENT PRESENT OSTENTA PORTA HAY TRAE HAS STAMP MARK MARCAD GRAVAD GRABAD NUMER NUMBER SERIAL SERIE SERIES TROQUEL LLEVA",
    ),
  ],
];

/** Words met before, each list of cues its own; emptied when full. */
const MET = new Map<typeof CUES, Map<string, Cue | null>>();
const MET_AT_MOST = 4096;

/** What a word says by a list of cues: its beginning agrees with a stem, or nearly so. */
export function cueOf(word: string, cues: typeof CUES): Cue | null {
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

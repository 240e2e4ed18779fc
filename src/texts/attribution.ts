import type { Run } from "./clause.ts";
import { words } from "./fold.ts";
import type { Sentence } from "./sentence.ts";
import { readSpeaker, type Speaker } from "./speaker.ts";
import type { ReadText } from "./text.ts";

/** That somebody is named as the source of what a sentence says. */
export interface Attribution {
  readonly why: "according-to" | "said-by" | "said" | "dash";
  /** Tokens of the cue ("according to", "dijo"). */
  readonly cue: Run;
  readonly speaker: Speaker;
}

const SAYING = words(
  "said says say saying revealed reveals told tells reported reports announced announces stated states noted notes warned warns estimated estimates estimate found finds acknowledged acknowledges confirmed confirms wrote writes claimed claims explained explains added adds testified concluded argued argues asserted asserts continued urged insisted declared emphasized stressed praised recognized calculated counted documented disclosed published pointed observed dijo dice dijeron señalo senalo senala senalaron informo informa informaron revelo revela revelaron aseguro asegura aseguraron afirmo afirma afirmaron indico indica indicaron explico explica reporto reporta reportaron declaro declara destaco destaca subrayo expreso expresa sostuvo sostiene advirtio advierte agrego agrega anadio anade preciso precisa menciono menciona detallo detalla reconocio reconoce anuncio anuncia comento comenta manifesto manifiesta estimo estima calculo calcula concluyo apunto apunta puntualizo expuso refirio refiere confirmo confirma denuncio denuncia insistio publico documento presento recalco enfatizo",
);
/** "aseguró 300 armas" is a seizure, "aseguró que" a statement; so with other verbs of two meanings. */
const TWOFOLD = words(
  "aseguro aseguraron asegura found finds states reports notes claims documents publico presento expreso documento estimates estimate documented published counted added calculo continued urged informa praised preciso",
);
const STOP = /^[.;:!?“”"«»()—–]$/;
const REACH = 16;

/** Attributions of a sentence, in order. */
export function attributionsIn(read: ReadText, sentence: Sentence): readonly Attribution[] {
  const { tokens, text } = read;
  const found: Attribution[] = [];
  const word = (k: number): string => (k >= sentence.from && k < sentence.to ? tokens[k]!.fold : "");
  const named = (why: Attribution["why"], cue: Run, run: Run): void => {
    if (run.to <= run.from) return;
    const speaker = readSpeaker(tokens, text, run);
    if (speaker !== null) found.push({ why, cue, speaker });
  };
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue = accordingTo(word, i);
    if (cue > i) {
      named("according-to", { from: i, to: cue }, { from: cue, to: forward(read, cue, sentence) });
      i = cue - 1;
      continue;
    }
    if (!SAYING.has(word(i)) || tokens[i]!.kind !== "word") continue;
    if (/^\p{Lu}/u.test(tokens[i]!.text) && i > sentence.from) continue;
    const that = /^(?:that|que)$/.test(word(i + 1));
    const mark = /^[,:“”"«»]$/.test(word(i + 1)) || /^[,”"»]$/.test(word(i - 1));
    if (TWOFOLD.has(word(i)) && !that && !mark) continue;
    const after = { from: i + 1, to: forward(read, i + 1, sentence) };
    const before = { from: backward(read, i, sentence), to: i };
    const count = found.length;
    const inverted = /^[,”"»]$/.test(word(i - 1)) || i === sentence.from;
    if (inverted && !that) named("said-by", { from: i, to: i + 1 }, after);
    if (found.length === count) named("said", { from: i, to: i + 1 }, before);
    if (found.length === count && !that && !inverted) named("said-by", { from: i, to: i + 1 }, after);
  }
  return found;
}

/** Token after "according to", "según", "de acuerdo con", "data from" ...; `i` where none starts here. */
function accordingTo(word: (k: number) => string, i: number): number {
  const two = `${word(i)} ${word(i + 1)}`;
  if (word(i) === "segun") return i + (word(i + 1) === "explico" ? 2 : 1);
  if (two === "according to") return i + 2;
  const three = `${two} ${word(i + 2)}`;
  if (
    /^(?:de acuerdo con|de acuerdo a|de acuerdo al|en palabras de|as reported by|in conformidad con)$/.test(
      three,
    )
  )
    return i + 3;
  if (
    /^(?:data|figures|numbers|statistics|information|estimates|datos|cifras|estadisticas|informacion|estimaciones|informes|informe|report|reports|study) (?:from|by|de|del|of)$/.test(
      two,
    )
  )
    return i + 2;
  if (
    /^(?:reported|released|published|compiled|counted|cited|citado|publicado|difundido|publicados|publicadas) (?:by|por)$/.test(
      two,
    )
  )
    return i + 2;
  return i;
}

/** End of the name after token `at`: over one comma to a role, up to a verb or a mark. */
function forward({ tokens }: ReadText, at: number, sentence: Sentence): number {
  let k = at;
  let commas = 0;
  for (; k < sentence.to && k < at + REACH; k++) {
    const token = tokens[k]!;
    if (token.kind === "mark" && STOP.test(token.text)) break;
    if (token.kind === "number") break;
    if (token.text === "," && ++commas > 1) break;
    if (
      /^(?:that|que|who|quien|which|were|was|are|is|have|has|had|fueron|son|es|ha|han|during|durante|in|on|al|tras|after|when|cuando|se|to|from|desde|hasta|while|mientras)$/.test(
        token.fold,
      )
    ) {
      if (k > at) break;
    }
  }
  return k;
}

function backward({ tokens }: ReadText, at: number, sentence: Sentence): number {
  let k = at;
  let commas = 0;
  while (k > sentence.from && at - k < REACH) {
    const token = tokens[k - 1]!;
    if (token.kind === "mark" && STOP.test(token.text)) break;
    if (token.text === "," && ++commas > 2) break;
    if (/^(?:that|que|and|y|but|pero|where|donde|while)$/.test(token.fold)) break;
    k--;
  }
  return k;
}

/** "— Name, role" on a line of its own after a quotation. */
export function dashAttribution({ tokens, text }: ReadText, sentence: Sentence): Attribution | null {
  const first = tokens[sentence.from]!;
  if (!/^[—–-]$/.test(first.text) || sentence.to - sentence.from > 40) return null;
  const run = { from: sentence.from + 1, to: sentence.to };
  if (run.to <= run.from) return null;
  const speaker = readSpeaker(tokens, text, run);
  return speaker === null ? null : { why: "dash", cue: { from: sentence.from, to: run.from }, speaker };
}

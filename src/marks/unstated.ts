import { oneEditIndex } from "./near.ts";
import { plain } from "./plain.ts";

/** What a cell says that holds no mark: it is empty, its writer could not tell, nothing is stamped, or it cannot be read. */
export type Unstated = "empty" | "unread-by-source" | "no-mark" | "illegible";

const WORDS: Readonly<Record<Exclude<Unstated, "empty">, readonly string[]>> = {
  "unread-by-source": [
    ..."INDETERMINADO INDETERMINADA INDETERMINADOS INDETERMINADAS UNDETERMINED IGNORADO IGNORADA".split(" "),
    ..."DESCONHECIDO DESCONHECIDA DESCONOCIDO DESCONOCIDA UNKNOWN UNK UNIDENTIFIED UNSPECIFIED".split(" "),
    ..."OUTRO OUTRA OUTROS OUTRAS OTRO OTRA OTROS OTRAS OTHER OTHERS DIVERSOS DIVERSAS VARIOS VARIAS".split(
      " ",
    ),
    ..."VARIADOS VARIADAS VARIOUS MISC TESTADO TESTADA PENDIENTE PENDENTE PENDING NI ND NA NE SD".split(" "),
    ...["NAO", "NO", "NON"].flatMap((no) =>
      "IDENTIFICADO IDENTIFICADA IDENTIFICADOS IDENTIFICADAS IDENTIFICABLE DETERMINADO DETERMINADA"
        .concat(
          " INFORMADO INFORMADA ESPECIFICADO ESPECIFICADA ESPECIFICA REGISTRADO REGISTRADA CONSTA APLICA",
        )
        .concat(" IDENTIFICAVEL INFORMA")
        .split(" ")
        .map((word) => `${no} ${word}`),
    ),
    ..."UNKNOWN MANUFACTURER|UNKNOWN MAKE|UNKNOWN MAKER|NOT PROVIDED|NOT STATED|NONE STATED|NOT DETERMINED|NOT IDENTIFIED|NOT RECORDED|NOT AVAILABLE|NOT SPECIFIED|N A|N I|N D|N E|S D".split(
      "|",
    ),
    ..."SE DESCONOCE|SE IGNORA|POR DETERMINAR|A DETERMINAR|SIN IDENTIFICAR|SEM IDENTIFICACAO".split("|"),
    ..."SIN DATO|SIN DATOS|SEM DADOS|SIN ESPECIFICAR|SIN INFORMACION|SEM INFORMACAO|MARCA DESCONOCIDA".split(
      "|",
    ),
    ..."NULL|N C|NC|S C|NAO|SEM|INDEFINIDO|INDEFINIDA|INCERTO|INCERTA|PREJUDICADO|PREJUDICADA|PREJ".split(
      "|",
    ),
    ..."A PERICIAR|A APURAR|SEM CALIBRE|SEM CAL|CALIBRE INDETERMINADO|OUTROS CALIBRES|OTROS CALIBRES".split(
      "|",
    ),
    ..."VARIAS MARCAS|DIVERSAS MARCAS|MARCAS DIVERSAS|DIFERENTES MARCAS|MARCAS VARIAS|DISTINTAS MARCAS".split(
      "|",
    ),
  ],
  "no-mark": [
    ..."SIN|SEM|S".split("|").flatMap((no) =>
      "MARCA MARCAS MARCAJE MARCAJES INSCRIPCION INSCRIPCIONES INSCRICAO INSCRICOES TROQUEL GRABADO"
        .concat(" GRAVACAO MARCACAO LOTE LEYENDA ESTAMPA ESTAMPADO M")
        .split(" ")
        .map((word) => `${no} ${word}`),
    ),
    ..."NO MARK|NO MARKS|NO MARKINGS|NO HEADSTAMP|NO STAMP|NO LOT|UNMARKED|UNNAMED|UNBRANDED|NO BRAND|NO NAME|NONE|NINGUNA|NINGUNO".split(
      "|",
    ),
    ..."NENHUMA|NENHUM|LISO|LISA|NO TIENE|NO PRESENTA|NAO POSSUI|NAO APRESENTA|NO PRESENTA MARCA|NAO APARENTE|NAO CONTEM|N APARENTE".split(
      "|",
    ),
  ],
  illegible: [
    ..."ILEGIBLE ILEGIBLES ILEGIVEL ILEGIVEIS ILLEGIBLE UNREADABLE BORRADO BORRADA BORROSO BORROSA".split(
      " ",
    ),
    ..."APAGADO APAGADA DANIFICADO DANIFICADA CORROIDO CORROIDA OXIDADO OXIDADA OBLITERATED LIMADO".split(
      " ",
    ),
    ..."LIMADA WORN DETERIORADO DETERIORADA".split(" "),
    ..."NO LEGIBLE|NAO LEGIVEL|NOT LEGIBLE|MARCA ILEGIBLE|SUPRIMIDA|SUPRIMIDO|NO SE LEE|POCO LEGIBLE|MARCA BORRADA".split(
      "|",
    ),
  ],
};
const REASON = new Map<string, Unstated>(
  Object.entries(WORDS).flatMap(([reason, words]) =>
    words.map((word) => [word, reason as Unstated] as const),
  ),
);
const LONGEST_PHRASE = 40;
/** Phrases of eight letters and more bear a slip. */
const nearPhrases = oneEditIndex([...REASON.keys()].filter((word) => word.length >= 8));

/** Why a cell carries no mark; null where it may carry one. Phrases of eight letters and more bear one typing error. */
export function unstated(text: string): Unstated | null {
  if (text.length > LONGEST_PHRASE) return text.trim() === "" ? "empty" : null;
  const folded = plain(text);
  if (folded === "") return "empty";
  const phrase = folded.replace(/[^A-Z0-9]+/g, " ").trim();
  if (phrase === "") return /^[-_.?/*\\ ]+$/.test(folded) ? "unread-by-source" : null;
  const exact = REASON.get(phrase);
  if (exact !== undefined || phrase.length < 7 || /\d/.test(phrase)) return exact ?? null;
  const [near] = nearPhrases(phrase);
  return near === undefined ? null : (REASON.get(near) ?? null);
}

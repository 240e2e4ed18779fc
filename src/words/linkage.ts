import type { Catalogue } from "./catalogue.ts";

/** Links between marks and their rows, and what a person decides of them. */
export const LINKAGE_WORDS = {
  "cli.usage.period": {
    en: "{what} is no period: expected FROM/TO with years, months or days, such as 2013/2018-06",
    es: "{what} no es un período: se esperaba DESDE/HASTA con años, meses o días, por ejemplo 2013/2018-06",
  },
  "progress.register": { en: "reading the register", es: "leyendo el registro" },
  "progress.lines": { en: "keeping the register's rows", es: "guardando las filas del registro" },
  "progress.index": { en: "building the index", es: "construyendo el índice" },
  "progress.link": { en: "linking marks", es: "vinculando marcas" },
  "cli.verb.link": {
    en: "find every row of a register that a mark could be, with probabilities, and that it is none of them",
    es: "hallar cada fila de un registro que una marca podría ser, con probabilidades, y que no sea ninguna",
  },
  "cli.link.marks": {
    en: "marks: columns id, serial, make, model, calibre, date (any may be missing, ? = one unreadable character), or any sheet of seizures",
    es: "marcas: columnas id, serial, make, model, calibre, date (cualquiera puede faltar, ? = un carácter ilegible), o cualquier hoja de aseguramientos",
  },
  "cli.link.register": { en: "a file, or the id of a register", es: "un archivo, o el id de un registro" },
  "cli.link.within": { en: "look for duplicates in one file", es: "buscar duplicados en un solo archivo" },
  "cli.link.out": {
    en: "write every candidate as CSV, and for each mark the probability of none (register_id empty)",
    es: "escribir cada candidato como CSV, y por cada marca la probabilidad de ninguno (register_id vacío)",
  },
  "cli.link.threads": { en: "working threads", es: "hilos de trabajo" },
  "cli.link.model": { en: "model of weights (JSON)", es: "modelo de pesos (JSON)" },
  "cli.link.learn": {
    en: "learn the weights from these marks first (no labels needed) and write the model here",
    es: "aprender antes los pesos de estas marcas (sin etiquetas) y escribir aquí el modelo",
  },
  "cli.link.no-learn": {
    en: "take the weights we come with, however many marks there are",
    es: "usar los pesos incluidos, por muchas marcas que haya",
  },
  "link.note.learned": {
    en: "weights learned from {n, number} of these marks: about {share} are taken to have a row here{door, select, page {} other { (--no-learn takes the weights we come with)}}",
    es: "pesos aprendidos de {n, number} de estas marcas: se supone que cerca de {share} tienen aquí una fila{door, select, page {} other { (--no-learn usa los pesos incluidos)}}",
  },
  "link.note.few-marks": {
    en: "{n, plural, =0 {no mark} one {one mark} other {# marks}} with a number: too few to learn weights from, so those we come with are used, which take {share} of marks to have a row; where fewer have, a probability under 0.99 says too much",
    es: "{n, plural, =0 {ninguna marca} one {una marca} other {# marcas}} con número: muy pocas para aprender pesos, así que se usan los incluidos, que suponen que {share} de las marcas tienen fila; donde son menos, una probabilidad menor que 0.99 dice de más",
  },
  "progress.learn": { en: "learning from marks", es: "aprendiendo de las marcas" },
  "cli.link.sheet": {
    en: "only the sheet of this name, of the marks",
    es: "solo la hoja de este nombre, de las marcas",
  },
  "cli.link.most": { en: "candidates listed for one mark at most", es: "candidatos por marca, como máximo" },
  "cli.usage.link": {
    en: "expected --marks FILE with --register FILE|ID, or --within FILE alone",
    es: "se esperaba --marks ARCHIVO con --register ARCHIVO|ID, o --within ARCHIVO solo",
  },
  "cli.usage.whole": {
    en: "{what} is no whole number above 0",
    es: "{what} no es un número entero mayor que 0",
  },
  "link.summary": {
    en: "{marks} marks against {rows} rows: {linked} with a row more probable than not, {none} more probably none of them, {undecided} undecided; {candidates} candidates",
    es: "{marks} marcas contra {rows} filas: {linked} con una fila más probable que improbable, {none} más probablemente ninguna, {undecided} sin decidir; {candidates} candidatos",
  },
  "link.written": { en: "every candidate is in {file}", es: "todos los candidatos están en {file}" },
  "link.used": {
    en: "{cpu} CPU seconds, {peak} MiB at most, {threads, plural, one {one thread} other {# threads}}",
    es: "{cpu} segundos de CPU, {peak} MiB como máximo, {threads, plural, one {un hilo} other {# hilos}}",
  },
  "link.bounded": {
    en: "mark {id} could be {n} rows: the {bound} with the mildest damage are listed, the others are counted",
    es: "la marca {id} podría ser {n} filas: se enumeran las {bound} de menor daño, las demás se cuentan",
  },
  "link.unsought": {
    en: "{n, plural, one {one mark was} other {# marks were}} not looked for: {why}",
    es: "{n, plural, one {una marca no se buscó} other {# marcas no se buscaron}}: {why}",
  },
  "link.why.no-serial": { en: "no serial number", es: "sin matrícula" },
  "link.why.empty": { en: "no serial number was written", es: "no se escribió matrícula" },
  "link.why.too-long": { en: "the serial is too long", es: "la matrícula es demasiado larga" },
  "link.why.placeholder": {
    en: "a placeholder stands for the serial",
    es: "un relleno ocupa el lugar de la matrícula",
  },
  "link.stopped": {
    en: "stopped; what was linked is kept, the same command goes on from there",
    es: "detenido; lo vinculado queda guardado y la misma orden continúa desde ahí",
  },
  "link.column.mark": { en: "mark", es: "marca" },
  "link.column.row": { en: "row", es: "fila" },
  "link.column.probability": { en: "probability", es: "probabilidad" },
  "link.column.none": { en: "none of them", es: "ninguna" },
  "link.column.candidates": { en: "candidates", es: "candidatos" },
  "link.note.bounded": {
    en: "{n, plural, one {one mark} other {# marks}} could be more rows than are listed{door, select, page {} other { (--most)}}",
    es: "{n, plural, one {una marca podría} other {# marcas podrían}} ser más filas de las que se enumeran{door, select, page {} other { (--most)}}",
  },
  "cli.verb.explain": {
    en: "why a row is a candidate for a mark: what each part adds, and what would split the candidates",
    es: "por qué una fila es candidata a una marca: qué aporta cada parte y qué separaría a los candidatos",
  },
  "cli.verb.judge": {
    en: "record what you decide of a mark and a row: match, not or unsure, and on what evidence",
    es: "registrar lo que usted decide de una marca y una fila: match, not o unsure, y con qué evidencia",
  },
  "cli.verb.links": {
    en: "judgements and what follows from them",
    es: "dictámenes y lo que se sigue de ellos",
  },
  "cli.verb.links-list": {
    en: "list the judgements that stand and the clusters they make",
    es: "enumerar los dictámenes vigentes y los grupos que forman",
  },
  "cli.judge.mark": { en: "id of the mark, or its row", es: "id de la marca, o su fila" },
  "cli.judge.candidate": { en: "id of the register's row", es: "id de la fila del registro" },
  "cli.judge.verdict": { en: "what you decide", es: "qué decide" },
  "cli.judge.rule": {
    en: "judge every pair whose number is the register's as written and that is at least so probable (0.99): a register that is held",
    es: "decidir todo par cuyo número es el del registro tal como está escrito y que es al menos así de probable (0.99): un registro que se tiene",
  },
  "cli.judge.ruled": {
    en: "{marks} marks with a number: {judged} pairs judged to match by the rule, {held} judged before and left as they are",
    es: "{marks} marcas con número: {judged} pares decididos por la regla, {held} decididos antes y dejados como están",
  },
  "cli.judge.weights": {
    en: "by the weights that lie beside the links: {file} ({sha256})",
    es: "con los pesos que están junto a los vínculos: {file} ({sha256})",
  },
  "cli.judge.weights-own": {
    en: "by the weights that Headstamp comes with: none were learned for these files",
    es: "con los pesos que trae Headstamp: no se aprendieron otros para estos archivos",
  },
  "cli.judge.undo": { en: "take back the judgement of this id", es: "retirar el dictamen de este id" },
  "cli.judge.why": { en: "on what evidence", es: "con qué evidencia" },
  "cli.judge.done": {
    en: "{verdict}: recorded as {id} (entry {index})",
    es: "{verdict}: registrado como {id} (asiento {index})",
  },
  "cli.judge.undone": { en: "{id} taken back (entry {index})", es: "{id} retirado (asiento {index})" },
  "cli.usage.judge": {
    en: "expected MARK CANDIDATE --verdict match|not|unsure --why TEXT, or --undo ID --why TEXT",
    es: "se esperaba MARCA CANDIDATO --verdict match|not|unsure --why TEXTO, o --undo ID --why TEXTO",
  },
  "cli.links.undone": { en: "also those taken back", es: "también los retirados" },
  "cli.links.id": { en: "id", es: "id" },
  "cli.links.verdict": { en: "verdict", es: "dictamen" },
  "cli.links.mark": { en: "mark", es: "marca" },
  "cli.links.candidate": { en: "row", es: "fila" },
  "cli.links.actor": { en: "by", es: "por" },
  "cli.links.at": { en: "at", es: "fecha" },
  "cli.links.why": { en: "evidence", es: "evidencia" },
  "cli.verb.links-agreement": {
    en: "how far two reviewers agree; without names, who judged",
    es: "cuánto concuerdan dos personas; sin nombres, quiénes dictaminaron",
  },
  "cli.links.first": { en: "one reviewer", es: "una de las personas" },
  "cli.links.second": { en: "the other reviewer", es: "la otra persona" },
  "cli.links.reviewer": {
    en: "{actor}: {pairs, plural, one {one pair} other {# pairs}}",
    es: "{actor}: {pairs, plural, one {un par} other {# pares}}",
  },
  "cli.links.agreement": {
    en: "Both judged {n, plural, one {one pair} other {# pairs}} and agree on {agreed}: Cohen''s kappa {kappa}, 95 % interval {low} to {high}",
    es: "Ambas personas dictaminaron {n, plural, one {un par} other {# pares}} y concuerdan en {agreed}: kappa de Cohen {kappa}, intervalo del 95 % de {low} a {high}",
  },
  "cli.links.cluster": { en: "one gun in {n} records: {records}", es: "un arma en {n} registros: {records}" },
  "cli.links.contradicted": {
    en: "judgements within it say that two of its records are not one gun: {ids}",
    es: "hay dictámenes que dicen que dos de sus registros no son una sola arma: {ids}",
  },
  "verdict.match": { en: "match", es: "coincide" },
  "verdict.not": { en: "not the same", es: "no es la misma" },
  "verdict.unsure": { en: "unsure", es: "sin certeza" },
  "verdict.undone": { en: "taken back", es: "retirado" },
  "link.waterfall.part": { en: "part", es: "parte" },
  "link.waterfall.mark": { en: "mark", es: "marca" },
  "link.waterfall.row": { en: "row", es: "fila" },
  "link.waterfall.bits": { en: "bits", es: "bits" },
  "link.waterfall.sum": { en: "sum", es: "suma" },
  "link.explained": { en: "mark {mark}, row {row}: {damage}", es: "marca {mark}, fila {row}: {damage}" },
  "link.weighed": {
    en: "weight {weight} bits, probability {probability}, candidate {rank} of {candidates}; none of them {none}",
    es: "peso {weight} bits, probabilidad {probability}, candidato {rank} de {candidates}; ninguno {none}",
  },
  "link.split.character": {
    en: "reading character {place} of the serial again would tell {bits} bits",
    es: "volver a leer el carácter {place} de la matrícula aportaría {bits} bits",
  },
  "link.split.field": {
    en: "knowing its {field} (a photograph of the mark) would tell {bits} bits",
    es: "conocer su {field} (una fotografía de la marca) aportaría {bits} bits",
  },
  "damage.same": {
    en: "the same number, or confusable characters",
    es: "el mismo número, o caracteres confundibles",
  },
  "damage.unreadable": {
    en: "the same but for unreadable characters",
    es: "igual salvo caracteres ilegibles",
  },
  "damage.zeros-dropped": { en: "leading zeros were dropped", es: "se omitieron ceros iniciales" },
  "damage.zeros-added": { en: "leading zeros were added", es: "se agregaron ceros iniciales" },
  "damage.label-added": { en: "a label or the make is glued on", es: "lleva pegada una etiqueta o la marca" },
  "damage.label-dropped": { en: "a label or the make was dropped", es: "se omitió una etiqueta o la marca" },
  "damage.substituted": { en: "one character is another", es: "un carácter es otro" },
  "damage.swapped": { en: "two neighbours are swapped", es: "dos caracteres vecinos están invertidos" },
  "damage.inserted": { en: "one character too many", es: "sobra un carácter" },
  "damage.dropped": { en: "one character is missing", es: "falta un carácter" },
  "link.part.prior": { en: "before looking", es: "antes de mirar" },
  "link.part.make": { en: "make", es: "marca" },
  "link.part.model": { en: "model", es: "modelo" },
  "link.part.calibre": { en: "calibre", es: "calibre" },
  "link.part.type": { en: "type", es: "tipo" },
  "link.part.date": { en: "date", es: "fecha" },
  "link.part.importer": { en: "importer", es: "importador" },
  "link.part.place": { en: "place", es: "lugar" },
  "link.part.within": { en: "rows of one file", es: "filas de un archivo" },
  "link.part.serial": { en: "serial", es: "matrícula" },
  "link.note.no-serials": {
    en: "the register has no usable serial number: nothing can be found in it by number",
    es: "el registro no tiene ninguna matrícula utilizable: nada puede hallarse en él por número",
  },
  "link.note.repeated-ids": {
    en: "{n, plural, one {one id stands} other {# ids stand}} in more than one row of the register: such an id does not name one row",
    es: "{n, plural, one {un id está} other {# id están}} en más de una fila del registro: un id así no nombra una sola fila",
  },
  "link.note.index-unkept": {
    en: "the index could not be kept on disk; it is made again the next time",
    es: "el índice no pudo guardarse en disco; se rehará la próxima vez",
  },
  "link.note.same-resumed": {
    en: "{n} marks were linked before the stop: of those, pairs are explained only where the numbers are alike",
    es: "{n} marcas se vincularon antes de la interrupción: de esas solo se explican los pares de números iguales",
  },
} as const satisfies Catalogue;

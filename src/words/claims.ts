import type { Catalogue } from "./catalogue.ts";

/** Claims: checks and why they fired, notes, faults of rows, safe and unsafe sentences. */
export const CLAIM_WORDS = {
  "cli.verb.claims": {
    en: "keep public figures as claims, and hold them against themselves and each other",
    es: "guardar cifras públicas como afirmaciones y cotejarlas consigo mismas y entre sí",
  },
  "cli.verb.claims-check": {
    en: "check a file of claims, or what ships and what the store holds (status 3 where something fired)",
    es: "revisar un archivo de afirmaciones, o las incluidas y las del almacén (estado 3 si algo saltó)",
  },
  "cli.verb.claims-list": { en: "list claims", es: "listar afirmaciones" },
  "cli.verb.claims-shares": {
    en: "the shares side by side: of which base each is, whether it may be repeated, and with which words",
    es: "las proporciones lado a lado: de qué base es cada una, si puede repetirse y con qué palabras",
  },
  "cli.verb.claims-show": {
    en: "one claim with its populations, its links, what fired, and its safe and unsafe sentence",
    es: "una afirmación con sus poblaciones, enlaces, lo que saltó y su frase segura e insegura",
  },
  "cli.verb.claims-import": {
    en: "keep the claims of a CSV or JSON file in the ledger",
    es: "guardar en el libro las afirmaciones de un archivo CSV o JSON",
  },
  "cli.verb.claims-add": { en: "keep one claim in the ledger", es: "guardar una afirmación en el libro" },
  "cli.verb.claims-compare": {
    en: "a claim beside what the imported data say of the nearest population",
    es: "una afirmación junto a lo que dicen los datos importados de la población más cercana",
  },
  "cli.verb.claims-schema": {
    en: "the columns of a file of claims",
    es: "las columnas de un archivo de afirmaciones",
  },
  "cli.claims.file": {
    en: "CSV, spreadsheet or JSON file of claims",
    es: "archivo CSV, hoja de cálculo o JSON",
  },
  "cli.claims.id": { en: "id of a claim", es: "clave de una afirmación" },
  "cli.claims.cell": {
    en: "COLUMN=TEXT, columns as in claims schema",
    es: "COLUMNA=TEXTO, columnas como en claims schema",
  },
  "cli.claims.only": {
    en: "only claims whose words hold TEXT",
    es: "solo afirmaciones cuyas palabras contengan TEXTO",
  },
  "cli.claims.column.id": { en: "id", es: "clave" },
  "cli.claims.column.value": { en: "figure", es: "cifra" },
  "cli.claims.column.of": { en: "of whom", es: "de quiénes" },
  "cli.claims.column.period": { en: "period", es: "periodo" },
  "cli.claims.column.who": { en: "who", es: "quién" },
  "cli.claims.column.status": { en: "status", es: "estado" },
  "claim.schema.id": {
    en: "name of the claim; row-N where missing",
    es: "nombre de la afirmación; row-N si falta",
  },
  "claim.schema.value": {
    en: "the figure as printed: 47 %, one third, 200,000-500,000, >40,000",
    es: "la cifra impresa: 47 %, un tercio, 200,000-500,000, >40,000",
  },
  "claim.schema.unit": {
    en: "percent, count, per-year, per-day, percent-change, years, days, tonnes, usd, ratio",
    es: "percent, count, per-year, per-day, percent-change, years, days, tonnes, usd, ratio",
  },
  "claim.schema.numerator": {
    en: "who or what is counted, in words",
    es: "a quién o qué se cuenta, en palabras",
  },
  "claim.schema.numerator_count": {
    en: "how many, where the source says",
    es: "cuántos, si la fuente lo dice",
  },
  "claim.schema.denominator": {
    en: "of whom the share is, in words",
    es: "de quiénes es la proporción, en palabras",
  },
  "claim.schema.denominator_count": {
    en: "how many they are, where the source says",
    es: "cuántos son, si la fuente lo dice",
  },
  "claim.schema.period": {
    en: "2009, 2007-11, Oct 2024-Feb 2026, since 2012, FY2023",
    es: "2009, 2007-11, oct 2024-feb 2026, desde 2012, FY2023",
  },
  "claim.schema.period_kind": {
    en: "calendar or fiscal, where the period does not say",
    es: "calendar o fiscal, si el periodo no lo dice",
  },
  "claim.schema.geography": { en: "where", es: "dónde" },
  "claim.schema.edition": { en: "date of the edition of the data", es: "fecha de la edición de los datos" },
  "claim.schema.vintage": { en: "preliminary or final", es: "preliminar o definitivo" },
  "claim.schema.method": { en: "how the figure was come by", es: "cómo se obtuvo la cifra" },
  "claim.schema.evidence": {
    en: "what it rests on: headstamps, traces, licences",
    es: "en qué descansa: culotes, rastreos, licencias",
  },
  "claim.schema.interval": {
    en: "low-high, where the source gives one",
    es: "mínimo-máximo, si la fuente lo da",
  },
  "claim.schema.said": { en: "date on which it was said or printed", es: "fecha en que se dijo o imprimió" },
  "claim.schema.speaker": { en: "who says it", es: "quién lo dice" },
  "claim.schema.outlet": { en: "who prints it", es: "quién lo publica" },
  "claim.schema.source": { en: "address of the source", es: "dirección de la fuente" },
  "claim.schema.quotation": { en: "the outlet's own words, short", es: "las palabras del medio, breves" },
  "claim.schema.status": {
    en: "quoted, restated, derived, retracted, unverified",
    es: "quoted, restated, derived, retracted, unverified",
  },
  "claim.schema.links": {
    en: "kind:id,id; kind:id with derives-from, contradicts, restates, part-of, sums-to, supersedes",
    es: "clase:clave,clave; clase:clave con derives-from, contradicts, restates, part-of, sums-to, supersedes",
  },
  "claim.schema.note": { en: "anything else", es: "lo demás" },

  "claim.check.value-impossible": { en: "impossible value", es: "valor imposible" },
  "claim.check.share-not-from-counts": {
    en: "share does not follow from its counts",
    es: "la proporción no sale de sus cuentas",
  },
  "claim.check.parts-do-not-sum": { en: "parts do not sum", es: "las partes no suman" },
  "claim.check.subset-exceeds-set": { en: "part larger than its whole", es: "parte mayor que su todo" },
  "claim.check.columns-mislabelled": {
    en: "total read as a part: columns mislabelled",
    es: "total leído como parte: columnas mal rotuladas",
  },
  "claim.check.same-number-other-meaning": {
    en: "same number, different meaning",
    es: "mismo número, distinto significado",
  },
  "claim.check.same-words-other-number": {
    en: "different numbers, same words",
    es: "distintos números, mismas palabras",
  },
  "claim.check.one-count-many-bases": { en: "one count, several bases", es: "una cuenta, varias bases" },
  "claim.check.populations-joined": { en: "two populations joined", es: "dos poblaciones mezcladas" },
  "claim.check.share-carried": {
    en: "figure carried to another population, place or year",
    es: "cifra llevada a otra población, lugar o año",
  },
  "claim.check.population-changed": {
    en: "population changed in retelling",
    es: "población cambiada al repetir",
  },
  "claim.check.step-misread": { en: "one step read as another", es: "un paso leído como otro" },
  "claim.check.editions-mixed": { en: "editions mixed", es: "ediciones mezcladas" },
  "claim.check.edition-superseded": {
    en: "superseded edition still quoted",
    es: "edición superada aún citada",
  },
  "claim.check.fiscal-against-calendar": {
    en: "fiscal against calendar year",
    es: "año fiscal contra año calendario",
  },
  "claim.check.periods-overlap": { en: "overlapping periods added", es: "periodos traslapados sumados" },
  "claim.check.interval-dropped": {
    en: "point quoted without its interval",
    es: "punto citado sin su intervalo",
  },
  "claim.check.source-not-stated": { en: "source not stated", es: "fuente no indicada" },
  "claim.check.method-not-stated": { en: "method not stated", es: "método no indicado" },
  "claim.check.evidence-cannot-show": {
    en: "evidence cannot show it",
    es: "la evidencia no puede mostrarlo",
  },

  "claim.why.value-impossible.share": {
    en: "{value} is no share: a part lies between 0 and 100 %.",
    es: "{value} no es una proporción: una parte está entre 0 y 100 %.",
  },
  "claim.why.value-impossible.negative": {
    en: "{value} cannot be a count.",
    es: "{value} no puede ser una cuenta.",
  },
  "claim.why.value-impossible.interval": {
    en: "{value} lies outside its own interval, {interval}.",
    es: "{value} queda fuera de su propio intervalo, {interval}.",
  },
  "claim.why.share-not-from-counts.own": {
    en: "{part} of {whole} is {computed} %, not {value}, even with both rounded as printed.",
    es: "{part} de {whole} es {computed} %, no {value}, aun con el redondeo impreso.",
  },
  "claim.why.share-not-from-counts.others": {
    en: "{part} and {whole} are printed for these very populations: that is {computed} %, not {value}.",
    es: "Para estas mismas poblaciones se publican {part} y {whole}: son {computed} %, no {value}.",
  },
  "claim.why.parts-do-not-sum.all": {
    en: "The {n} parts come to {sum}, the whole is given as {total}.",
    es: "Las {n} partes dan {sum}; el todo se da como {total}.",
  },
  "claim.why.parts-do-not-sum.over": {
    en: "The {n} parts already come to {sum}, more than the whole, {total}.",
    es: "Las {n} partes ya dan {sum}, más que el todo, {total}.",
  },
  "claim.why.parts-do-not-sum.hundred": {
    en: "{n} parts of one base that exclude each other come to {sum} % or more.",
    es: "{n} partes de una misma base que se excluyen dan {sum} % o más.",
  },
  "claim.why.subset-exceeds-set.own": {
    en: "The part ({part}) is larger than the whole it is a part of ({whole}).",
    es: "La parte ({part}) es mayor que el todo del que es parte ({whole}).",
  },
  "claim.why.subset-exceeds-set.others": {
    en: "Whoever is in the first is also in the second, yet {part} is more than {whole}: they were counted by different hands, and no share of one in the other can be reckoned.",
    es: "Lo que está en la primera está también en la segunda, pero {part} es más que {whole}: se contaron por separado y no cabe calcular una proporción.",
  },
  "claim.why.columns-mislabelled.swapped": {
    en: "The counts fit {value} only the other way round: {part} is the whole and {whole} the part.",
    es: "Las cuentas dan {value} solo al revés: {part} es el todo y {whole} la parte.",
  },
  "claim.why.columns-mislabelled.total": {
    en: "{value} stands here for a part; elsewhere the same {value} is the total it is taken from.",
    es: "{value} figura aquí como una parte; en otro lugar el mismo {value} es el total del que se toma.",
  },
  "claim.why.columns-mislabelled.column": {
    en: "The years of this column add up to {value} exactly, which is the count of another population: the column bears the wrong label.",
    es: "Los años de esta columna suman exactamente {value}, que es la cuenta de otra población: la columna está mal rotulada.",
  },
  "claim.why.same-number-other-meaning.group": {
    en: "{value} is printed for different things, among them “{first}” and “{second}”. One does not confirm the other.",
    es: "{value} se publica para cosas distintas, entre ellas «{first}» y «{second}». Una no confirma la otra.",
  },
  "claim.why.same-words-other-number.pair": {
    en: "{first} and {second} are given for the same population and period; no edition, base or method tells them apart.",
    es: "Se dan {first} y {second} para la misma población y periodo; ninguna edición, base o método los distingue.",
  },
  "claim.why.same-words-other-number.nested": {
    en: "{first} and {second} are given in the same words for periods of which one lies in the other, without the counts that would reconcile them.",
    es: "Se dan {first} y {second} con las mismas palabras para periodos contenidos uno en otro, sin las cuentas que los conciliarían.",
  },
  "claim.why.same-words-other-number.statistic": {
    en: "{first} and {second} are given for the same group, one as a median and one as an average.",
    es: "Se dan {first} y {second} para el mismo grupo, uno como mediana y otro como promedio.",
  },
  "claim.why.one-count-many-bases.group": {
    en: "One count, {count}, is given as {shares}: each over another base ({bases}). None of them is “the” share.",
    es: "Una sola cuenta, {count}, se da como {shares}: cada una sobre otra base ({bases}). Ninguna es «la» proporción.",
  },
  "claim.why.populations-joined.product": {
    en: "{first} is multiplied with {second}, but it is no share of those.",
    es: "Se multiplica {first} por {second}, pero no es proporción de eso.",
  },
  "claim.why.populations-joined.years": {
    en: "{first} and {second} are of different years.",
    es: "{first} y {second} son de años distintos.",
  },
  "claim.why.populations-joined.ratio": {
    en: "{first} is divided by {second}, but does not lie in it.",
    es: "Se divide {first} entre {second}, pero no está contenido ahí.",
  },
  "claim.why.populations-joined.sides": {
    en: "What is counted cannot lie in what it is said to be a share of.",
    es: "Lo contado no puede estar en aquello de lo que se dice proporción.",
  },
  "claim.why.populations-joined.method": {
    en: "The method multiplies two populations that are not each other.",
    es: "El método multiplica dos poblaciones que no son la misma.",
  },
  "claim.why.share-carried.place": {
    en: "The figure is of another place.",
    es: "La cifra es de otro lugar.",
  },
  "claim.why.share-carried.base": {
    en: "A share of the traced is given as a share of all.",
    es: "Una proporción de lo rastreado se da como proporción de todo.",
  },
  "claim.why.share-carried.period": {
    en: "The figure is of {first}, and is given for {second}.",
    es: "La cifra es de {first} y se da para {second}.",
  },
  "claim.why.share-carried.method": {
    en: "The method says that the figure was carried over from another year or group.",
    es: "El método dice que la cifra se trasladó de otro año o grupo.",
  },
  "claim.why.population-changed.retold": {
    en: "Retold, the figure speaks of others.",
    es: "Al repetirla, la cifra habla de otros.",
  },
  "claim.why.population-changed.quotation": {
    en: "The quotation speaks of others than the claim.",
    es: "La cita habla de otros que la afirmación.",
  },
  "claim.why.step-misread.retold": {
    en: "“{first}” became “{second}”.",
    es: "«{first}» se volvió «{second}».",
  },
  "claim.why.step-misread.quotation": {
    en: "The words quoted say “{first}”; the claim says “{second}”.",
    es: "Las palabras citadas dicen «{first}»; la afirmación dice «{second}».",
  },
  "claim.why.editions-mixed.derived": {
    en: "It sets one edition ({first}) against another ({second}); counts grow between editions, so that the difference is no count of any year.",
    es: "Contrapone una edición ({first}) con otra ({second}); las cuentas crecen entre ediciones y la diferencia no es cuenta de ningún año.",
  },
  "claim.why.editions-mixed.sides": {
    en: "Its two sides are of different vintages: {first} and {second}.",
    es: "Sus dos lados son de distinta versión: {first} y {second}.",
  },
  "claim.why.editions-mixed.method": {
    en: "Its method sets different editions or vintages against each other.",
    es: "Su método contrapone ediciones o versiones distintas.",
  },
  "claim.why.edition-superseded.quoted": {
    en: "Said {said}, when the edition of {edition} had already put {newer} in its place.",
    es: "Dicho en {said}, cuando la edición de {edition} ya lo había sustituido por {newer}.",
  },
  "claim.why.fiscal-against-calendar.compared": {
    en: "{first} and {second}: one is of a fiscal year, the other of a calendar year.",
    es: "{first} y {second}: uno es de un año fiscal, el otro de un año calendario.",
  },
  "claim.why.fiscal-against-calendar.retold": {
    en: "The figure is of {first}, and is given for {second}: a US fiscal year begins on 1 October of the year before.",
    es: "La cifra es de {first} y se da para {second}: el año fiscal de EE. UU. empieza el 1 de octubre anterior.",
  },
  "claim.why.fiscal-against-calendar.derived": {
    en: "It puts fiscal and calendar years together ({first}).",
    es: "Junta años fiscales y calendario ({first}).",
  },
  "claim.why.fiscal-against-calendar.own": {
    en: "Its own words mix a fiscal year with a calendar year.",
    es: "Sus propias palabras mezclan un año fiscal con uno calendario.",
  },
  "claim.why.periods-overlap.added": {
    en: "It adds periods that share days ({periods}), so that some are counted twice.",
    es: "Suma periodos que comparten días ({periods}), y algo se cuenta dos veces.",
  },
  "claim.why.periods-overlap.method": {
    en: "Its method adds periods that share days.",
    es: "Su método suma periodos que comparten días.",
  },
  "claim.why.interval-dropped.known": {
    en: "{value} is one point of an estimate that runs {interval}.",
    es: "{value} es un punto de una estimación que va de {interval}.",
  },
  "claim.why.interval-dropped.model": {
    en: "{value} comes out of a model or sample, and no interval is given.",
    es: "{value} sale de un modelo o muestra, y no se da intervalo.",
  },
  "claim.why.source-not-stated.none": {
    en: "Nobody is named who counted or said {value}.",
    es: "No se nombra a nadie que haya contado o dicho {value}.",
  },
  "claim.why.method-not-stated.flow": {
    en: "Nobody counts what is smuggled. {value} is an estimate, and how it was made is not said.",
    es: "Nadie cuenta lo que se trafica. {value} es una estimación, y no se dice cómo se hizo.",
  },
  "claim.why.method-not-stated.hidden": {
    en: "Nobody counts this directly, and how {value} was come by is not said.",
    es: "Nadie cuenta esto directamente, y no se dice cómo se obtuvo {value}.",
  },
  "claim.why.method-not-stated.estimate": {
    en: "{value} is called an estimate, and neither method nor range is given.",
    es: "{value} se llama estimación, y no se da método ni rango.",
  },
  "claim.why.evidence-cannot-show.headstamp": {
    en: "A headstamp names maker and year of the case. It cannot show: {label}.",
    es: "Las marcas del culote dan fabricante y año del casquillo. No pueden mostrar: {label}.",
  },
  "claim.why.evidence-cannot-show.cartridge": {
    en: "Cartridges carry no serial number, and no sale record leads back from them. They cannot show: {label}.",
    es: "Los cartuchos no llevan matrícula y ningún registro de venta parte de ellos. No pueden mostrar: {label}.",
  },
  "claim.why.evidence-cannot-show.ballistics": {
    en: "A ballistic lead links two cases. It cannot show: {label}.",
    es: "Una coincidencia balística une dos casos. No puede mostrar: {label}.",
  },
  "claim.why.evidence-cannot-show.trace": {
    en: "A trace gives the first sale. It cannot show: {label}.",
    es: "Un rastreo da la primera venta. No puede mostrar: {label}.",
  },
  "claim.why.evidence-cannot-show.licence": {
    en: "A licence is a permission. It cannot show: {label}.",
    es: "Una licencia es un permiso. No puede mostrar: {label}.",
  },
  "claim.why.evidence-cannot-show.end-use-check": {
    en: "An unfavourable check is a doubt about papers or parties, and checks are aimed at risks. They cannot show: {label}.",
    es: "Una verificación desfavorable es una duda sobre papeles o partes, y se dirige a riesgos. No puede mostrar: {label}.",
  },
  "claim.why.evidence-cannot-show.seizure-record": {
    en: "A seizure record says what was taken. It cannot show: {label}.",
    es: "Un registro de aseguramiento dice qué se tomó. No puede mostrar: {label}.",
  },
  "claim.why.evidence-cannot-show.maker-mark": {
    en: "A maker's mark names the maker. It cannot show: {label}.",
    es: "La marca del fabricante nombra al fabricante. No puede mostrar: {label}.",
  },

  "claim.note.no-base": { en: "share without a stated base ({n})", es: "proporción sin base indicada ({n})" },
  "claim.note.no-period": { en: "no period stated ({n})", es: "sin periodo indicado ({n})" },
  "claim.note.no-link-target": {
    en: "names a claim that is not here ({n})",
    es: "nombra una afirmación que no está aquí ({n})",
  },
  "claim.note.unknown-words": {
    en: "population not understood, only its number was checked ({n})",
    es: "población no entendida, solo se revisó el número ({n})",
  },

  "claim.fault.no-number": {
    en: "no number in value, numerator_count or quotation",
    es: "sin número en value, numerator_count ni quotation",
  },
  "claim.fault.unread-number": {
    en: "“{got}” in {column} is no number that can be read; write 47 %, 12,345 or 200-500",
    es: "«{got}» en {column} no es un número legible; escriba 47 %, 12,345 o 200-500",
  },
  "claim.fault.unread-unit": {
    en: "“{got}” in unit is none of those of claims schema",
    es: "«{got}» en unit no es ninguna de claims schema",
  },
  "claim.fault.unread-period": {
    en: "“{got}” in period is no period that can be read; write 2009, 2007-11 or since 2012",
    es: "«{got}» en period no es un periodo legible; escriba 2009, 2007-11 o desde 2012",
  },
  "claim.fault.unread-status": {
    en: "“{got}” in status is none of quoted, restated, derived, retracted, unverified",
    es: "«{got}» en status no es quoted, restated, derived, retracted ni unverified",
  },
  "claim.fault.unread-link": {
    en: "“{got}” in links names no kind of link; write restates:ID",
    es: "«{got}» en links no nombra una clase de enlace; escriba restates:CLAVE",
  },
  "claim.fault.unread-vintage": {
    en: "“{got}” in vintage is neither preliminary nor final",
    es: "«{got}» en vintage no es preliminar ni definitivo",
  },
  "claim.fault.doubled-id": {
    en: "the id “{got}” is taken by an earlier row",
    es: "la clave «{got}» ya es de una fila anterior",
  },
  "claim.fault.not-an-object": { en: "it is no object", es: "no es un objeto" },

  "claim.facet.thing": { en: "what is counted", es: "qué se cuenta" },
  "claim.facet.event": { en: "what befell it", es: "qué le pasó" },
  "claim.facet.origin": { en: "origin", es: "origen" },
  "claim.facet.maker": { en: "maker", es: "fabricante" },
  "claim.facet.by": { en: "who took or counted", es: "quién aseguró o contó" },
  "claim.facet.from": { en: "from whom", es: "a quién" },
  "claim.facet.to": { en: "to whom", es: "para quién" },
  "claim.facet.class": { en: "class", es: "clase" },
  "claim.facet.place": { en: "place", es: "lugar" },
  "claim.facet.source": { en: "where sold", es: "dónde se vendió" },
  "claim.facet.statistic": { en: "statistic", es: "estadístico" },
  "claim.facet.vintage": { en: "vintage", es: "versión" },
  "claim.unsaid": { en: "not said", es: "sin decir" },
  "claim.differs": { en: "{facet}: {first} → {second}", es: "{facet}: {first} → {second}" },

  "claim.row": { en: "row {row} ({id}): {fault}", es: "fila {row} ({id}): {fault}" },
  "claim.rows": {
    en: "{rows} rows: {claims} claims, {faults} set aside.",
    es: "{rows} filas: {claims} afirmaciones, {faults} apartadas.",
  },
  "claim.unknown-columns": {
    en: "Columns not known and not read: {columns}.",
    es: "Columnas desconocidas y no leídas: {columns}.",
  },
  "claim.checked": {
    en: "{claims, plural, one {# claim} other {# claims}}; {fired, plural, one {# firing} other {# firings}} of {kinds, plural, one {# check} other {# checks}}; nothing to say against {sound}.",
    es: "{claims, plural, one {# afirmación} other {# afirmaciones}}; {fired, plural, one {# aviso} other {# avisos}} de {kinds, plural, one {# revisión} other {# revisiones}}; nada que decir contra {sound}.",
  },
  "claim.notes": { en: "Missing, and no error:", es: "Falta, y no es error:" },
  "claim.beside": { en: "held against", es: "cotejada con" },
  "claim.imported": {
    en: "{claims, plural, one {# claim} other {# claims}} kept in the ledger; {same, plural, =0 {none was} one {# was} other {# were}} there already.",
    es: "{claims, plural, one {# afirmación guardada} other {# afirmaciones guardadas}} en el libro; {same, plural, =0 {ninguna estaba} one {# estaba} other {# estaban}} ya.",
  },
  "claim.shares.title": { en: "The shares side by side", es: "Las proporciones, lado a lado" },
  "claim.shares.explained": {
    en: "A share is of its base. These are of different bases, so that all can have been printed; “yes” may be repeated with the words below it, “no” may not.",
    es: "Una proporción es de su base. Estas son de bases distintas, y por eso todas pudieron publicarse; «sí» puede repetirse con las palabras de abajo, «no» no puede.",
  },
  "claim.shares.of": { en: "of {base}", es: "de {base}" },
  "claim.shares.no-base": { en: "of an unstated base", es: "de una base no indicada" },
  "claim.repeat.yes": { en: "yes", es: "sí" },
  "claim.repeat.no": { en: "no", es: "no" },
  "claim.repeat.care": { en: "only with the other figure beside it", es: "solo con la otra cifra al lado" },
  "claim.repeat.unverified": { en: "not before the original is read", es: "no antes de leer el original" },
  "claim.safe": { en: "Say", es: "Diga" },
  "claim.unsafe": { en: "Not", es: "No" },
  "claim.instead": { en: "Rather", es: "Mejor" },
  "claim.safe.share": {
    en: "{voice}: {value} of {base}{baseCount, select, none {} other { ({baseCount})}}{period, select, none {} other {, {period}}}: {part}{partCount, select, none {} other { ({partCount})}}{interval, select, none {} other {; interval {interval}}}{edition, select, none {} other {; edition {edition}}}{vintage, select, preliminary {; preliminary} final {; final} other {}}.",
    es: "{voice}: {value} de {base}{baseCount, select, none {} other { ({baseCount})}}{period, select, none {} other {, {period}}}: {part}{partCount, select, none {} other { ({partCount})}}{interval, select, none {} other {; intervalo {interval}}}{edition, select, none {} other {; edición {edition}}}{vintage, select, preliminary {; preliminar} final {; definitivo} other {}}.",
  },
  "claim.safe.count": {
    en: "{voice}: {value} {unit, select, peryear {a year } perday {a day } other {}}{part}{period, select, none {} other {, {period}}}{interval, select, none {} other {; interval {interval}}}{edition, select, none {} other {; edition {edition}}}{vintage, select, preliminary {; preliminary} final {; final} other {}}.",
    es: "{voice}: {value} {unit, select, peryear {al año } perday {al día } other {}}{part}{period, select, none {} other {, {period}}}{interval, select, none {} other {; intervalo {interval}}}{edition, select, none {} other {; edición {edition}}}{vintage, select, preliminary {; preliminar} final {; definitivo} other {}}.",
  },
  "claim.safe.no-base": {
    en: "{voice} gives {value} without saying of how many: it can be reported as said, not used as a share.",
    es: "{voice} da {value} sin decir de cuántos: puede citarse como dicho, no usarse como proporción.",
  },
  "claim.safe.against": {
    en: "{voice} prints {value}; not to be repeated as a fact. {why}",
    es: "{voice} publica {value}; no debe repetirse como hecho. {why}",
  },
  "claim.since": { en: "since {date}", es: "desde {date}" },
  "claim.until": { en: "until {date}", es: "hasta {date}" },
  "claim.fiscal": { en: "US fiscal year {span}", es: "año fiscal de EE. UU. {span}" },
  "claim.value.about": { en: "about {value}", es: "cerca de {value}" },
  "claim.value.over": { en: "more than {value}", es: "más de {value}" },
  "claim.value.under": { en: "less than {value}", es: "menos de {value}" },
  "claim.unsafe.share": { en: "“{value} of {base}: {part}.”", es: "«{value} de {base}: {part}.»" },
  "claim.unsafe.count": {
    en: "“{value} {unit, select, peryear {a year } perday {a day } other {}}{part}.”",
    es: "«{value} {unit, select, peryear {al año } perday {al día } other {}}{part}.»",
  },
  "claim.caveat.traced": {
    en: "Only guns that were sent to be traced are in it, not all that were seized.",
    es: "Solo incluye armas enviadas a rastreo, no todas las aseguradas.",
  },
  "claim.caveat.us-sourced": {
    en: "US-sourced means made in or imported into the US; it names no buyer.",
    es: "De fuente estadounidense significa hecha o importada allí; no nombra comprador.",
  },
  "claim.caveat.us-origin": {
    en: "It is not said how the origin was established.",
    es: "No se dice cómo se estableció el origen.",
  },
  "claim.caveat.headstamp": {
    en: "A headstamp gives maker and year of the case, no sale.",
    es: "El culote da fabricante y año del casquillo, no una venta.",
  },
  "claim.caveat.approved": { en: "Approved is not shipped.", es: "Autorizado no es enviado." },
  "claim.caveat.trafficked": {
    en: "A flow is estimated, never counted.",
    es: "Un flujo se estima, nunca se cuenta.",
  },
  "claim.voice": {
    en: "{speaker}{outlet, select, none {} other { ({outlet})}}",
    es: "{speaker}{outlet, select, none {} other { ({outlet})}}",
  },
  "claim.unnamed": { en: "an unnamed source", es: "una fuente sin nombre" },
  "claim.all": { en: "all {base}", es: "todo: {base}" },

  "claim.compare.none": {
    en: "Not comparable, because no committed import carries {what}.",
    es: "No comparable, porque ninguna importación confirmada trae {what}.",
  },
  "claim.compare.unit": {
    en: "Not comparable, because the imported data count pieces seized, and this claim is of {unit}.",
    es: "No comparable, porque los datos importados cuentan piezas aseguradas y esta afirmación es de {unit}.",
  },
  "claim.compare.thing": {
    en: "Not comparable, because the claim counts {thing}, and no finding does.",
    es: "No comparable, porque la afirmación cuenta {thing}, y ningún hallazgo lo hace.",
  },
  "claim.compare.claim": { en: "The claim", es: "La afirmación" },
  "claim.compare.data": { en: "The imported data ({population})", es: "Los datos importados ({population})" },
  "claim.compare.share": {
    en: "{label}: {numerator} of {denominator} read, {share} %",
    es: "{label}: {numerator} de {denominator} leídos, {share} %",
  },
  "claim.compare.bounds": {
    en: "between {low} % and {high} % of everything seized, whatever the unread are",
    es: "entre {low} % y {high} % de todo lo asegurado, sean lo que sean los no leídos",
  },
  "claim.compare.differs": {
    en: "Different populations, so that neither confirms nor refutes the other:",
    es: "Poblaciones distintas: ninguna confirma ni refuta la otra:",
  },
  "claim.compare.synthetic": {
    en: "the imported data are SYNTHETIC",
    es: "los datos importados son SINTÉTICOS",
  },
  "claim.compare.period": { en: "period: {first} → {second}", es: "periodo: {first} → {second}" },
  "claim.compare.origin": {
    en: "origin: as the claim defines it → country of the make as marked, which says neither import nor sale",
    es: "origen: como lo define la afirmación → país de la marca según lo grabado, que no dice importación ni venta",
  },
  "claim.compare.read": { en: "of what was read: {first} → {second}", es: "de lo leído: {first} → {second}" },
} as const satisfies Catalogue;

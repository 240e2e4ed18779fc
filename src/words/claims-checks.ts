import type { Catalogue } from "./catalogue.ts";

/** The checks of claims and why they fired. */
export const CLAIM_CHECK_WORDS = {
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
  "claim.checked": {
    en: "{claims, plural, one {# claim} other {# claims}}; {fired, plural, one {# firing} other {# firings}} of {kinds, plural, one {# check} other {# checks}}; nothing to say against {sound}.",
    es: "{claims, plural, one {# afirmación} other {# afirmaciones}}; {fired, plural, one {# aviso} other {# avisos}} de {kinds, plural, one {# revisión} other {# revisiones}}; nada que decir contra {sound}.",
  },
} as const satisfies Catalogue;

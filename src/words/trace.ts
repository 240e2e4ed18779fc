import type { Catalogue } from "./catalogue.ts";

/** Traces as they are told: heads, lines, notices and the options of the verb. */
export const TRACE_WORDS = {
  "cli.verb.trace": {
    en: "the path of an item: how far it is on record, what is missing, what to ask next",
    es: "la ruta de un objeto: hasta dónde consta, qué falta y qué pedir después",
  },
  "cli.trace.item": {
    en: "address of an item (imp_1a2b/SHEET!ROW, as headstamp items shows it) or a serial",
    es: "dirección de un objeto (imp_1a2b/HOJA!FILA, como la muestra headstamp items) o una matrícula",
  },
  "cli.trace.all": {
    en: "every item that is no row of a register",
    es: "todos los objetos que no son filas de un registro",
  },
  "cli.trace.seizure": {
    en: "items of this event or case, as the file calls it",
    es: "objetos de este evento o expediente, como lo nombra el archivo",
  },
  "cli.trace.as-of": {
    en: "as it stood on this date (2015, 2015-06 or 2015-06-30): later records are left out",
    es: "como constaba en esta fecha (2015, 2015-06 o 2015-06-30): se omiten los registros posteriores",
  },
  "cli.trace.one-of": {
    en: "name one item, or --all, or --seizure",
    es: "indique un objeto, o --all, o --seizure",
  },
  "cli.trace.date": {
    en: "--as-of wants a date such as 2015, 2015-06 or 2015-06-30",
    es: "--as-of requiere una fecha como 2015, 2015-06 o 2015-06-30",
  },
  "trace.head.reached": { en: "REACHED", es: "LLEGA A" },
  "trace.head.rung": {
    en: "{rung} (rung {n} of {of}){contested, select, true {; contested: another record contradicts} other {}}",
    es: "{rung} (peldaño {n} de {of}){contested, select, true {; discutido: otro registro contradice} other {}}",
  },
  "trace.head.ended": { en: "ENDED", es: "ESTADO" },
  "trace.head.path": { en: "PATH", es: "RUTA" },
  "trace.head.time": { en: "TIME TO CRIME", es: "TIEMPO AL DELITO" },
  "trace.head.diversion": { en: "DIVERTED", es: "DESVÍO" },
  "trace.head.channel": { en: "CHANNEL", es: "CANAL" },
  "trace.head.looked": { en: "LOOKED IN", es: "SE BUSCÓ EN" },
  "trace.head.next": { en: "NEXT", es: "SIGUE" },
  "trace.head.contradictions": { en: "CONTRADICTION", es: "CONTRADICCIÓN" },
  "trace.no-date": { en: "no date", es: "sin fecha" },
  "trace.case": { en: "case or event {event}", es: "expediente o evento {event}" },
  "trace.time": {
    en: "{days, plural, one {# day} other {# days}} from the {from} to the recovery{precision, select, day {} other {, at most {most}: dates known to the {precision, select, month {month} other {year}}}}",
    es: "{days, plural, one {# día} other {# días}} de la {from} a la recuperación{precision, select, day {} other {, a lo más {most}: fechas conocidas al {precision, select, month {mes} other {año}}}}",
  },
  "trace.time.none": {
    en: "not known: {why, select, impossible {the dates are impossible} sale {no dated sale on record} recovery {no dated recovery on record} other {no dates on record}}",
    es: "no se sabe: {why, select, impossible {las fechas son imposibles} sale {no consta venta con fecha} recovery {no consta recuperación con fecha} other {no constan fechas}}",
  },
  "trace.time.assumed": {
    en: "by dates that the source supposed, not facts: {days, plural, one {# day} other {# days}}",
    es: "según fechas supuestas por la fuente, no hechos: {days, plural, one {# día} other {# días}}",
  },
  "trace.not-first": {
    en: "nobody says that it was the first sale",
    es: "nadie dice que fuera la primera venta",
  },
  "trace.diversion.transfer": { en: "in the {kind} itself", es: "en ese mismo paso: {kind}" },
  "trace.diversion.interval": {
    en: "after: {after}; before: {before}",
    es: "después de: {after}; antes de: {before}",
  },
  "trace.diversion.start": { en: "the maker", es: "el fabricante" },
  "trace.diversion.end": { en: "the recovery", es: "la recuperación" },
  "trace.diversion.or": { en: "or", es: "o" },
  "trace.diversion.last": {
    en: "last recorded holder: {party}; recorded is not the same as lawful",
    es: "último tenedor que consta: {party}; que conste no quiere decir que sea lícito",
  },
  "trace.indistinguishable": {
    en: "not distinguishable on this evidence: {n} channels remain",
    es: "no distinguible con esta evidencia: quedan {n} canales",
  },
  "trace.favoured": { en: "{channel} ({words})", es: "{channel} ({words})" },
  "cli.trace.candidates": {
    en: "with --seizure or --all: look for so many items, the first of them, in the registers that are held, and show the rows that they may be and nobody judged",
    es: "con --seizure o --all: buscar tantos objetos, los primeros, en los registros que se tienen, y mostrar las filas que pueden ser y nadie ha decidido",
  },
  "cli.trace.candidates-of": {
    en: "--candidates takes a whole number from 1 on, and goes with --seizure or --all (one item is always looked for)",
    es: "--candidates lleva un número entero desde 1, y va con --seizure o --all (un solo objeto siempre se busca)",
  },
  "progress.trace": { en: "items traced", es: "objetos rastreados" },
  "trace.stopped": {
    en: "stopped: what is above is of the items traced until then, and of no others",
    es: "detenido: lo anterior es de los objetos rastreados hasta entonces y de ningún otro",
  },
  "trace.nothing": {
    en: "nothing to trace: no item that is held fits (see headstamp imports)",
    es: "nada que rastrear: ningún objeto de los que se tienen corresponde (vea headstamp imports)",
  },
  "progress.candidates": { en: "items looked for in the registers", es: "objetos buscados en los registros" },
  "trace.candidates.total": {
    en: "{looked, number} items were looked for in the registers: {some, number} may be a row that nobody judged; headstamp trace ITEM shows which",
    es: "{looked, number} objetos se buscaron en los registros: {some, number} pueden ser una fila que nadie ha decidido; headstamp trace OBJETO muestra cuál",
  },
  "trace.looked.own-row": { en: "{name} (its own row)", es: "{name} (su propia fila)" },
  "trace.looked.not-linked": {
    en: "{name}: held, not yet linked to this item",
    es: "{name}: se tiene, aún sin vincular con este objeto",
  },
  "cli.sample.requests": {
    en: "{n, plural, one {# synthetic request} other {# synthetic requests}}: drawn up, waiting, refused, answered as far as a retailer; see headstamp request list and request worklist",
    es: "{n, plural, one {# solicitud sintética} other {# solicitudes sintéticas}}: redactada, en espera, negada, contestada hasta un minorista; vea headstamp request list y request worklist",
  },
  "cli.sample.traced": {
    en: "The case after {registers} registers were added; {judged} of their rows joined by a rule (number as written, at least {least} probable). headstamp trace ITEM shows one.",
    es: "El caso después de agregar {registers} registros; {judged} de sus filas unidas por una regla (número como está escrito, probabilidad de al menos {least}). headstamp trace OBJETO muestra una.",
  },
  "trace.head.distance": { en: "DISTANCE", es: "DISTANCIA" },
  "trace.head.records": { en: "ON RECORD", es: "CONSTA" },
  "trace.distance": {
    en: "about {km} km from the place of the sale, between the middles of the {precision, select, state {states} other {municipalities}}{known, select, true { ({least} to {most} km)} other {; the size of the places allows more and less}}",
    es: "unos {km} km desde el lugar de la venta, entre los centros de los {precision, select, state {estados} other {municipios}}{known, select, true { ({least} a {most} km)} other {; el tamaño de los lugares admite más y menos}}",
  },
  "trace.record.multipleSale": {
    en: "multiple sale: {n, plural, =0 {none here} other {#}}",
    es: "venta múltiple: {n, plural, =0 {aquí ninguna} other {#}}",
  },
  "trace.record.theftOrLoss": {
    en: "theft or loss: {n, plural, =0 {none here} other {#}}",
    es: "robo o extravío: {n, plural, =0 {aquí ninguno} other {#}}",
  },
  "trace.record.suspect": {
    en: "suspect gun: {n, plural, =0 {none here} other {#}}",
    es: "arma sospechosa: {n, plural, =0 {aquí ninguna} other {#}}",
  },
  "trace.record.earlierTrace": {
    en: "earlier trace: {n, plural, =0 {none here} other {#}}",
    es: "rastreo previo: {n, plural, =0 {aquí ninguno} other {#}}",
  },
  "trace.head.judged": { en: "JUDGED", es: "DECIDIDO" },
  "trace.head.could": { en: "COULD BE", es: "PODRÍA SER" },
  "trace.judged": {
    en: "rows joined by {n, plural, one {judgement} other {judgements}} {ids}",
    es: "filas unidas por {n, plural, one {la decisión} other {las decisiones}} {ids}",
  },
  "trace.judged.contradicted": {
    en: "judgements within it say that two of its records are not one gun: {ids}",
    es: "hay decisiones que dicen que dos de sus registros no son la misma arma: {ids}",
  },
  "trace.judged.missing": {
    en: "record {id} of file {source} was judged to be this item and is not to be had any more",
    es: "se decidió que el registro {id} del archivo {source} es este objeto y ya no se dispone de él",
  },
  "trace.could": {
    en: "{percent} %: {records} (unjudged) → {rung}: {what}",
    es: "{percent} %: {records} (sin decidir) → {rung}: {what}",
  },
  "trace.could.none": { en: "{percent} %: none of these rows", es: "{percent} %: ninguna de estas filas" },
  "trace.looked.judged": {
    en: "{name}: a row of it was judged to be this item",
    es: "{name}: se decidió que una de sus filas es este objeto",
  },
  "trace.looked.candidates": {
    en: "{name}: rows that it may be, none judged: {rows}; {none} % that it is none",
    es: "{name}: filas que puede ser, ninguna decidida: {rows}; {none} % de que no sea ninguna",
  },
  "trace.looked.no-numbers": {
    en: "{name}: names no numbers, can show no single gun{door, select, page {} other { (consistent or not: --deliveries)}}",
    es: "{name}: no trae matrículas, no puede mostrar un arma determinada{door, select, page {} other { (compatible o no: --deliveries)}}",
  },
  "trace.looked.not-found": {
    en: "{name}: looked through, no row that it may be",
    es: "{name}: se buscó, ninguna fila que pueda ser",
  },
  "trace.looked.excluded": {
    en: "{name}: begins after the recovery, cannot show it",
    es: "{name}: empieza después de la recuperación, no puede mostrarla",
  },
  "trace.looked.no-register": {
    en: "no register is held: nothing here says that it is not in one",
    es: "no se tiene ningún registro: nada aquí dice que no esté en alguno",
  },
  "trace.step.days": {
    en: "{days, plural, one {about # day} other {about # days}}{basis, select, published {} other {, our estimate}}",
    es: "{days, plural, one {cerca de # día} other {cerca de # días}}{basis, select, published {} other {, estimación nuestra}}",
  },
  "trace.step.none": { en: "nothing that the tables name", es: "nada que nombren las tablas" },
  "trace.explanation": { en: "unless {what}", es: "salvo que {what}" },
  "trace.explanation.set-aside": {
    en: "{transfer} is wrong or of another item",
    es: "{transfer} sea un error o de otro objeto",
  },
  "trace.explanation.day-and-month-swapped": {
    en: "day and month of {transfer} are swapped",
    es: "estén cambiados día y mes de {transfer}",
  },
  "trace.notice": {
    en: "A dealer is named because a record names it: no inference of malpractice. Firearms traced are no random sample.",
    es: "Se nombra una armería porque un registro la nombra: no se infiere conducta indebida. Las armas rastreadas no son una muestra aleatoria.",
  },
  "trace.synthetic": {
    en: "SYNTHETIC records: no real firearm, dealer or case.",
    es: "Registros SINTÉTICOS: ningún arma, armería ni caso reales.",
  },
  "trace.assumed": { en: "supposed by the source", es: "supuesto por la fuente" },
  "trace.total": {
    en: "{items, plural, one {# item} other {# items}} traced",
    es: "{items, plural, one {# objeto rastreado} other {# objetos rastreados}}",
  },
  "trace.column.item": { en: "item", es: "objeto" },
  "trace.column.count": { en: "items", es: "objetos" },
  "trace.column.rung": { en: "rung", es: "peldaño" },
  "trace.column.disposition": { en: "disposition", es: "estado" },
  "trace.column.time": { en: "days", es: "días" },
  "trace.column.flags": { en: "contradictions", es: "contradicciones" },
  "trace.column.next": { en: "next", es: "sigue" },
  "trace.head.ammunition": { en: "AMMUNITION", es: "MUNICIÓN" },
  "trace.ammunition.no-year": { en: "no year on the case", es: "sin año en el casquillo" },
  "trace.ammunition.hint": { en: "{channel} (no source yet)", es: "{channel} (aún sin fuente)" },
  "trace.ammunition.not-shown": {
    en: "a headstamp shows no buyer, no date of sale, no projectile and not who loaded it",
    es: "las marcas del culote no muestran comprador, fecha de venta, proyectil ni quién la cargó",
  },
  "cli.trace.dealers": {
    en: "the dealers that records name: writings brought together, candidates with their reasons",
    es: "las armerías que nombran los registros: escrituras reunidas y candidatas con su razón",
  },
  "trace.times.event": { en: "case or event", es: "expediente o evento" },
  "trace.times.with-both": { en: "dated sale and recovery", es: "venta y recuperación con fecha" },
  "trace.times.least": { en: "fewest days", es: "mínimo de días" },
  "trace.times.median": { en: "median", es: "mediana" },
  "trace.times.most": { en: "most", es: "máximo" },
  "trace.times.year": { en: "within 1 year", es: "en 1 año" },
  "trace.times.three": { en: "within 3", es: "en 3" },
  "trace.times.assumed": { en: "supposed dates only", es: "solo fechas supuestas" },
  "trace.times.impossible": { en: "impossible", es: "imposibles" },
  "trace.times.all": {
    en: "all {n, plural, one {# case} other {# cases}}",
    es: "{n, plural, one {# expediente} other {los # expedientes}}",
  },
  "trace.column.channel": {
    en: "ammunition: channel open until the recovery",
    es: "munición: canal abierto hasta la recuperación",
  },
  "trace.column.sourced": { en: "items", es: "objetos" },
  "trace.column.hinted": { en: "without a source yet", es: "aún sin fuente" },
  "trace.ammunition.total": {
    en: "{items, plural, one {# item} other {# items}} of ammunition: maker settled on {settled}, open between several on {open}, no maker on {none}; year on the case of {dated}",
    es: "{items, plural, one {# objeto} other {# objetos}} de munición: fabricante definido en {settled}, abierto entre varios en {open}, sin fabricante en {none}; año en el casquillo de {dated}",
  },
  "cli.trace.deliveries": {
    en: "hold the guns against what a government delivered to its own forces (invoices or assignments, no serials)",
    es: "cotejar las armas con lo que un gobierno entregó a sus propias fuerzas (facturas o asignaciones, sin matrículas)",
  },
  "trace.head.delivered": { en: "DELIVERIES", es: "ENTREGAS" },
  "trace.head.also": { en: "SAME NUMBER IN", es: "MISMO NÚMERO EN" },
} as const satisfies Catalogue;

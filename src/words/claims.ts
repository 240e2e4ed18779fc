import type { Catalogue } from "./catalogue.ts";

/** Claims: what they say, of which base they are, their safe and unsafe sentences. */
export const CLAIM_WORDS = {
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

import type { Catalogue } from "./catalogue.ts";

/** Claims in the terminal: verbs, columns of a file of claims, faults of its rows. */
export const CLAIM_CLI_WORDS = {
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
} as const satisfies Catalogue;

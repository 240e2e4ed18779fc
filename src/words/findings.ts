import type { Catalogue } from "./catalogue.ts";

/** Questions, populations and methods of findings: no share is printed without these words. */
export const FINDING_WORDS = {
  "finding.makers-by-calibre.question": {
    en: "Of the cartridges of a calibre, what share carries which maker's mark, how many were examined at all, and how many could not be read?",
    es: "De los cartuchos de un calibre, ¿qué proporción lleva la marca de qué fabricante, cuántos se examinaron y cuántos no se pudieron leer?",
  },
  "finding.origins-by-calibre.question": {
    en: "Of the arms and cartridges of a calibre, what share was made in which country, as marked?",
    es: "De las armas y los cartuchos de un calibre, ¿qué proporción se fabricó en qué país, según sus marcas?",
  },
  "finding.seizures-by-place-and-year.question": {
    en: "What was seized in which state and year, and in how many seizures?",
    es: "¿Qué se aseguró en qué estado y año, y en cuántos aseguramientos?",
  },
  "finding.unread-marks.question": {
    en: "Which marks could not be read, by frequency: what to look at first?",
    es: "¿Qué marcas no se pudieron leer, por frecuencia: qué mirar primero?",
  },
  "finding.makers-by-calibre.mark": { en: "headstamp", es: "marcas del culote" },
  "finding.origins-by-calibre.mark": { en: "maker's mark", es: "marca del fabricante" },
  "finding.seizures-by-place-and-year.mark": { en: "state and date", es: "estado y fecha" },
  "finding.unread-marks.mark": { en: "mark", es: "marca" },
  "finding.method": {
    en: "Share = numerator / denominator, where the denominator is what was read. Bounds: the share of everything seized if none, and if all, of the unexamined, unread and ambiguous were of that key. Interval: 95 %, Korn-Graubard over seizures as clusters, as if the seizures were drawn from those the same authority makes; none where the file names no seizures or has one. Imports of different population, country, form or kind are never pooled.",
    es: "Proporción = numerador / denominador, donde el denominador es lo leído. Cotas: la proporción de todo lo asegurado si ninguno, y si todos, los no examinados, no leídos y ambiguos fueran de esa clave. Intervalo: 95 %, Korn-Graubard con los aseguramientos como conglomerados, como si se extrajeran de los que hace la misma autoridad; ninguno si el archivo no nombra aseguramientos o solo hay uno. Nunca se suman importaciones de distinta población, país, formato o clase.",
  },
  "finding.method.origins": {
    en: 'Origin is the country of make and of import as marked; it does not say where a gun was sold, nor that it is "US-sourced".',
    es: "El origen es el país de fabricación y de importación según las marcas; no dice dónde se vendió un arma ni que sea «de origen estadounidense».",
  },
  "finding.method.headstamp": {
    en: "A headstamp dates the case, not the sale; a brand is not a plant; it never names a buyer, nor the projectile.",
    es: "Las marcas del culote fechan el casquillo, no la venta; una marca comercial no es una planta; nunca nombran un comprador ni el proyectil.",
  },
  "population.seizures": {
    en: "{item} in {synthetic, select, true {SYNTHETIC } other {}}seizure records{country, select, none {} other { of {country}}} ({origin}), form {form}",
    es: "{item} en registros {synthetic, select, true {SINTÉTICOS } other {}}de aseguramientos{country, select, none {} other { de {country}}} ({origin}), formato {form}",
  },
  "population.handovers": {
    en: "{item} in {synthetic, select, true {SYNTHETIC } other {}}records of voluntary handovers{country, select, none {} other { of {country}}} ({origin}), form {form}: not seizures",
    es: "{item} en registros {synthetic, select, true {SINTÉTICOS } other {}}de canje voluntario{country, select, none {} other { de {country}}} ({origin}), formato {form}: no son aseguramientos",
  },
  "population.case-items": {
    en: "{item} named in {synthetic, select, true {SYNTHETIC } other {}}case files{country, select, none {} other { of {country}}} ({origin}), form {form}: not all were recovered",
    es: "{item} nombrados en expedientes {synthetic, select, true {SINTÉTICOS } other {}}{country, select, none {} other {de {country}}} ({origin}), formato {form}: no todos se recuperaron",
  },
  "population.counts": {
    en: "{item} in {synthetic, select, true {SYNTHETIC } other {}}tables of counts{country, select, none {} other { of {country}}} ({origin}), form {form}",
    es: "{item} en tablas {synthetic, select, true {SINTÉTICAS } other {}}de cifras{country, select, none {} other { de {country}}} ({origin}), formato {form}",
  },
  "population.register": {
    en: "{item} in a {synthetic, select, true {SYNTHETIC } other {}}register{country, select, none {} other { of {country}}} ({origin}), form {form}: lawful commerce, not seizures",
    es: "{item} en un registro {synthetic, select, true {SINTÉTICO } other {}}{country, select, none {} other {de {country}}} ({origin}), formato {form}: comercio legal, no aseguramientos",
  },
  "item.all": { en: "items", es: "objetos" },
  "item.firearm": { en: "firearms", es: "armas de fuego" },
  "item.cartridge": { en: "cartridges", es: "cartuchos" },
  "item.fired-case": { en: "fired cases", es: "casquillos percutidos" },
  "item.projectile": { en: "projectiles", es: "proyectiles" },
  "item.magazine": { en: "magazines", es: "cargadores" },
  "item.part": { en: "parts", es: "partes" },
  "item.grenade": { en: "grenades", es: "granadas" },
  "item.rocket": { en: "rockets", es: "cohetes" },
  "item.launcher": { en: "launchers", es: "lanzadores" },
  "item.drone": { en: "drones", es: "drones" },
  "item.explosive": { en: "explosives", es: "explosivos" },
  "item.other": { en: "other items", es: "otros objetos" },
  "origin.official": { en: "official file", es: "archivo oficial" },
  "origin.foi": { en: "freedom-of-information reply", es: "respuesta de transparencia" },
  "origin.court": { en: "court file", es: "expediente judicial" },
  "origin.press": { en: "press file", es: "archivo de prensa" },
  "origin.own": { en: "own file", es: "archivo propio" },
  "origin.unauthorised": {
    en: "UNAUTHORISED copy: not for requests, proofs or exports",
    es: "copia NO AUTORIZADA: no sirve para solicitudes, pruebas ni exportaciones",
  },
  "unit.pieces": { en: "pieces", es: "piezas" },
  "unit.rows": { en: "rows (batches)", es: "filas (lotes)" },
  "finding.counts": {
    en: "{seized} seized or listed, {examined} examined, {read} read; {unread} unread, {ambiguous} ambiguous, {unexamined} not examined",
    es: "{seized} asegurados o listados, {examined} examinados, {read} leídos; {unread} no leídos, {ambiguous} ambiguos, {unexamined} no examinados",
  },
  "finding.clusters": { en: "{clusters} seizures", es: "{clusters} aseguramientos" },
  "finding.without-quantity": {
    en: "{n} rows carry no readable quantity and are in no count of pieces",
    es: "{n} filas no traen cantidad legible y no entran en ningún conteo de piezas",
  },
  "finding.denominator": { en: "denominator {n} (what was read)", es: "denominador {n} (lo leído)" },
  "finding.column.numerator": { en: "count", es: "cuenta" },
  "finding.column.share": { en: "share", es: "proporción" },
  "finding.column.interval": { en: "95 % interval", es: "intervalo 95 %" },
  "finding.column.bounds": { en: "bounds", es: "cotas" },
  "finding.column.events": { en: "seizures", es: "aseguram." },
  "finding.column.maker": { en: "maker", es: "fabricante" },
  "finding.column.country": { en: "country of make", es: "país de fabricación" },
  "finding.column.place-year": { en: "state and year", es: "estado y año" },
  "finding.column.value": { en: "written", es: "escrito" },
  "finding.column.reason": { en: "why", es: "por qué" },
  "finding.more": { en: "... and {n} more (--json has all)", es: "... y {n} más (--json las da todas)" },
  "finding.left-out": { en: "Left out: import {id}: {reason}", es: "Fuera: importación {id}: {reason}" },
  "finding.left-out.not-seizures": {
    en: "its rows are not seizures, so they enter no seizure denominator",
    es: "sus filas no son aseguramientos y no entran en su denominador",
  },
  "finding.left-out.no-such-mark": { en: "it carries no such mark", es: "no trae esa marca" },
  "finding.nothing": {
    en: "Nothing to count: no committed import carries what the question asks.",
    es: "Nada que contar: ninguna importación confirmada trae lo que se pregunta.",
  },
  "finding.snapshot": {
    en: "Ledger: {treeSize} entries, root {rootHash}",
    es: "Libro: {treeSize} asientos, raíz {rootHash}",
  },
  "finding.synthetic": {
    en: "SYNTHETIC DATA: no figure here speaks of real events.",
    es: "DATOS SINTÉTICOS: ninguna cifra aquí habla de hechos reales.",
  },
} as const satisfies Catalogue;

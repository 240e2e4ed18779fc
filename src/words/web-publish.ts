import type { Catalogue } from "./catalogue.ts";

/** The room where findings go through the gate. */
export const WEB_PUBLISH_WORDS = {
  "web.publish.lead": {
    en: "Choose findings. The gate says what stands against them and how to mend it; where nothing does, a package is made that anyone can verify, and the ledger keeps that it was.",
    es: "Elija hallazgos. El control dice qué se opone y cómo remediarlo; si nada se opone, se hace un paquete que cualquiera puede verificar, y el libro lo asienta.",
  },
  "web.publish.from": { en: "from which file", es: "de qué archivo" },
  "web.publish.from-all": { en: "all that is imported", es: "todo lo importado" },
  "web.publish.by": { en: "divide by", es: "dividir por" },
  "web.publish.by-own": { en: "as each finding does", es: "como lo hace cada hallazgo" },
  "web.publish.period": {
    en: "period, if the files carry no dates (FROM/TO)",
    es: "periodo, si los archivos no traen fechas (DESDE/HASTA)",
  },
  "web.publish.note": {
    en: "your own remarks, one sentence a line; the gate weighs them too",
    es: "observaciones propias, una frase por renglón; también pasan por el control",
  },
  "web.publish.now": { en: "Through the gate, and publish", es: "Pasar por el control y publicar" },
  "web.publish.preview": { en: "What would be counted", es: "Lo que se contaría" },
  "web.publish.preview-how": {
    en: "As the records hold it now. In the package, counts below the smallest that may be printed are withheld, and so is whatever they could be worked out from.",
    es: "Según los registros de ahora. En el paquete se reservan los conteos menores del mínimo que puede imprimirse y todo aquello de lo que se podrían deducir.",
  },
  "web.publish.held": { en: "Packages made here", es: "Paquetes hechos aquí" },
  "web.publish.none": { en: "No package has been made yet.", es: "Todavía no se ha hecho ningún paquete." },
  "web.publish.take": {
    en: "Each is a folder here, or one zip to take. What the ones before printed is known to everybody, and the next is held against it.",
    es: "Cada uno es aquí una carpeta, o un zip para llevar. Lo que imprimieron los anteriores lo conoce cualquiera, y el siguiente se coteja con ello.",
  },
  "web.publish.figures": {
    en: "{n, plural, one {one figure} other {# figures}}",
    es: "{n, plural, one {una cifra} other {# cifras}}",
  },
  "web.publish.done": {
    en: "Published {figures} figures of {tables} tables as {id} in {out}: entry {index} of the ledger. Withheld: {rows} rows, {groups} tables. Below, among the packages made here, it can be verified and taken as one zip.",
    es: "Se publicaron {figures} cifras de {tables} tablas como {id} en {out}: asiento {index} del libro. Reservado: {rows} filas, {groups} tablas. Abajo, entre los paquetes hechos aquí, se verifica y se lleva como un zip.",
  },
  "web.publish.verify": { en: "Verify", es: "Verificar" },
  "web.publish.whole": {
    en: "Whole: {files} files and {figures} figures are what the ledger says was published.",
    es: "Íntegro: {files} archivos y {figures} cifras son lo que el libro dice que se publicó.",
  },
  "web.publish.broken": {
    en: "Not what was published. Do not pass it on; take a fresh copy.",
    es: "No es lo que se publicó. No lo difunda; tome una copia nueva.",
  },
  "web.publish.zip": { en: "Take it as one zip", es: "Llevarlo como un zip" },
  "web.publish.prove": { en: "Its figures, proven here", es: "Sus cifras, probadas aquí" },
  "web.publish.proven": {
    en: "{n, plural, one {The figure holds} other {All {shown} figures hold}}: verified in this window under entry {index} of a signed checkpoint of {size} entries.",
    es: "{n, plural, one {La cifra se sostiene} other {Las {shown} cifras se sostienen}}: verificado en esta ventana bajo el asiento {index} de un punto de control firmado de {size} asientos.",
  },
  "web.publish.unproven": {
    en: "{bad} of {shown} figures are NOT what was published.",
    es: "{bad} de {shown} cifras NO son lo que se publicó.",
  },
  "web.publish.col.finding": { en: "finding", es: "hallazgo" },
  "web.publish.col.group": { en: "group", es: "grupo" },
  "web.publish.col.what": { en: "what", es: "qué" },
  "web.publish.col.proof": { en: "proof", es: "prueba" },
  "web.publish.holds": { en: "holds", es: "se sostiene" },
  "web.publish.holds-not": { en: "does not hold", es: "no se sostiene" },
  "web.publish.take-proof": { en: "take the proof", es: "llevar la prueba" },
  "web.publish.cells": { en: "its cells", es: "sus celdas" },
  "web.publish.cells-of": {
    en: "{n, plural, one {It counts one cell} other {It counts {shown} cells; the first twenty}}",
    es: "{n, plural, one {Cuenta una celda} other {Cuenta {shown} celdas; las veinte primeras}}",
  },
  "web.publish.more": { en: "More options", es: "Más opciones" },
  "web.publish.left-out": { en: "left out: {table} ×", es: "fuera: {table} ×" },
  "web.publish.leave-out": { en: "leave this table out", es: "dejar fuera esta tabla" },
  "web.publish.option.where": {
    en: "conditions, one a line: calibre=.50, state=Sonora, import=imp_…",
    es: "condiciones, una por renglón: calibre=.50, state=Sonora, import=imp_…",
  },
  "web.publish.option.given": {
    en: "settings of findings, one a line: key=value",
    es: "ajustes de los hallazgos, uno por renglón: clave=valor",
  },
  "web.publish.option.replies": {
    en: "replies received, one a line: PARTY=TEXT",
    es: "respuestas recibidas, una por renglón: PARTE=TEXTO",
  },
  "web.publish.option.releases": {
    en: "where the issuing authority published a file's figures (citation)",
    es: "dónde publicó la autoridad emisora las cifras de un archivo (cita)",
  },
} as const satisfies Catalogue;

import type { Catalogue } from "./catalogue.ts";

/** The room where findings go through the gate. */
export const WEB_PUBLISH_WORDS = {
  "web.publish.lead": {
    en: "Choose findings. The gate says what stands against them and how to mend it; where nothing does, a package is made that anyone can verify, and the ledger keeps that it was.",
    es: "Elija hallazgos. El control dice qué se opone y cómo remediarlo; si nada se opone, se hace un paquete que cualquiera puede verificar, y el libro lo asienta.",
  },
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
    en: "Each is a folder: copy it whole. What the ones before printed is known to everybody, and the next is held against it.",
    es: "Cada uno es una carpeta: cópiela entera. Lo que imprimieron los anteriores lo conoce cualquiera, y el siguiente se coteja con ello.",
  },
  "web.publish.figures": {
    en: "{n, plural, one {one figure} other {# figures}}",
    es: "{n, plural, one {una cifra} other {# cifras}}",
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
  "web.publish.mend.nothing-left": {
    en: "divide into wider groups, or import more files",
    es: "divida en grupos más amplios o importe más archivos",
  },
  "web.publish.mend.party-unconfirmed": {
    en: "hold the marks against the tables, then tick the confirmation above; the ledger keeps who did",
    es: "coteje las marcas con las tablas y marque arriba la confirmación; el libro guarda quién lo hizo",
  },
  "web.publish.mend.reply-missing": {
    en: "say above where the parties named can reply",
    es: "diga arriba dónde pueden responder quienes se nombran",
  },
  "web.publish.mend.period-missing": {
    en: "say above the period that the files cover",
    es: "diga arriba el periodo que cubren los archivos",
  },
  "web.publish.mend.place-precise": { en: "divide by state", es: "divida por estado" },
} as const satisfies Catalogue;

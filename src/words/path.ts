import type { Catalogue } from "./catalogue.ts";

/** What a path shows: rungs, dispositions, transfers, parties, gaps and contradictions, in the field's own words. */
export const PATH_WORDS = {
  "rung.unidentified": { en: "unidentified", es: "sin identificar" },
  "rung.make": { en: "make", es: "marca" },
  "rung.maker": { en: "maker", es: "fabricante" },
  "rung.importer-exporter": { en: "importer or exporter", es: "importador o exportador" },
  "rung.wholesaler": { en: "wholesaler", es: "mayorista" },
  "rung.retailer": { en: "retailer", es: "armería" },
  "rung.first-purchaser": { en: "first purchaser", es: "primer comprador" },
  "rung.last-known-purchaser": { en: "last known purchaser", es: "último comprador conocido" },
  "disposition.purchaser-identified": {
    en: "a sale is on record with the source; the purchaser is not held here",
    es: "consta una venta en la fuente; el comprador no se guarda aquí",
  },
  "disposition.retailer-identified-only": {
    en: "the dealer is named; no dated sale is on record",
    es: "se nombra la armería; no consta una venta con fecha",
  },
  "disposition.too-old": {
    en: "made before licensees had to keep records (1968)",
    es: "fabricada antes de que hubiera obligación de registro (1968)",
  },
  "disposition.serial-problem": {
    en: "the serial is gone, partial or none",
    es: "la matrícula falta, está incompleta o fue suprimida",
  },
  "disposition.request-defective": {
    en: "the request was incomplete or wrong",
    es: "la solicitud estaba incompleta o equivocada",
  },
  "disposition.ffl-record-unavailable": {
    en: "no licensee has a record of it",
    es: "ningún comerciante autorizado tiene registro",
  },
  "disposition.non-us-manufacturer-no-import-record": {
    en: "made outside the US and no import record found",
    es: "fabricada fuera de EE. UU. y sin registro de importación",
  },
  "disposition.origin-undetermined": {
    en: "the origin could not be determined",
    es: "no se pudo determinar el origen",
  },
  "disposition.foreign-government-sale": {
    en: "sold under licence to a government",
    es: "vendida con licencia a un gobierno",
  },
  "disposition.law-enforcement-sale": {
    en: "delivered to a police or public force",
    es: "entregada a una policía o fuerza pública",
  },
  "disposition.military-property": {
    en: "property of a force, not returned",
    es: "propiedad de una fuerza, no devuelta",
  },
  "disposition.pmf-no-serial": {
    en: "privately made, without a serial",
    es: "de fabricación particular, sin matrícula",
  },
  "disposition.stolen-from-ffl": {
    en: "stolen or lost from a dealer",
    es: "robada o extraviada a una armería",
  },
  "disposition.lost-interstate-shipment": {
    en: "lost or stolen, in shipment or elsewhere",
    es: "perdida o robada, en envío o en otro lugar",
  },
  "disposition.duplicate": {
    en: "a duplicate of an earlier request",
    es: "duplicado de una solicitud anterior",
  },
  "disposition.request-cancelled": { en: "the request was cancelled", es: "solicitud cancelada" },
  "disposition.pending": {
    en: "open: nothing held speaks of a sale",
    es: "abierto: nada de lo que se tiene habla de una venta",
  },
  "disposition.not-a-traceable-kind": {
    en: "no register of single pieces exists for this kind",
    es: "no existe registro por pieza para este tipo",
  },
  "transfer.production": { en: "made", es: "fabricación" },
  "transfer.export-licence": { en: "export licence", es: "licencia de exportación" },
  "transfer.import": { en: "import", es: "importación" },
  "transfer.shipment": { en: "shipment", es: "envío" },
  "transfer.wholesale": { en: "wholesale", es: "mayoreo" },
  "transfer.retail-sale": { en: "retail sale", es: "venta al público" },
  "transfer.multiple-sale": { en: "multiple sale", es: "venta múltiple" },
  "transfer.private-resale": { en: "private resale", es: "reventa particular" },
  "transfer.government-delivery": { en: "government delivery", es: "entrega de gobierno" },
  "transfer.police-assignment": { en: "police assignment", es: "asignación a policía" },
  "transfer.not-returned": { en: "not returned", es: "no devuelta" },
  "transfer.theft-or-loss": { en: "theft or loss", es: "robo o extravío" },
  "transfer.suspect-entry": { en: "suspect-gun entry", es: "alta como arma bajo sospecha" },
  "transfer.seizure": { en: "recovered", es: "recuperada" },
  "transfer.destruction": { en: "destroyed", es: "destruida" },
  "party.plant": { en: "plant", es: "planta" },
  "party.operator": { en: "operator", es: "operador" },
  "party.exporter": { en: "exporter", es: "exportador" },
  "party.importer": { en: "importer", es: "importador" },
  "party.distributor": { en: "distributor", es: "distribuidor" },
  "party.dealer": { en: "dealer", es: "armería" },
  "party.first-purchaser": { en: "purchaser", es: "comprador" },
  "party.later-holder": { en: "holder", es: "tenedor" },
  "party.government-end-user": { en: "government end user", es: "usuario final de gobierno" },
  "party.police-or-military-unit": { en: "police or military unit", es: "unidad policial o militar" },
  "party.authority": { en: "authority", es: "autoridad" },
  "party.unknown": { en: "nobody on record", es: "nadie que conste" },
  "party.held.not-held": { en: "{role} (not held)", es: "{role} (no se guarda)" },
  "party.held.unknown": { en: "{role} (not on record)", es: "{role} (no consta)" },
  "gap.maker-to-first-record": {
    en: "from the maker to the first record: nothing held",
    es: "del fabricante al primer registro: nada",
  },
  "gap.from-nobody": {
    en: "the first record names nobody who gave it",
    es: "el primer registro no dice quién la entregó",
  },
  "gap.broken-chain": {
    en: "whoever received it is not on record as handing it on",
    es: "quien la recibió no consta como quien la entregó después",
  },
  "gap.sale-not-dated": { en: "the sale has no date", es: "la venta no tiene fecha" },
  "gap.seller-not-recorded": { en: "the seller is not on record", es: "no consta quién la vendió" },
  "gap.holder-to-recovery": {
    en: "from the last holder on record to the recovery: nothing held",
    es: "del último tenedor que consta a la recuperación: nada",
  },
  "gap.recovery-not-recorded": { en: "no recovery is on record", es: "no consta recuperación" },
  "gap.recovery-not-dated": { en: "the recovery has no date", es: "la recuperación no tiene fecha" },
  "gap.no-record-at-all": {
    en: "no record of any transfer is held",
    es: "no se tiene registro de ninguna transferencia",
  },
  "contradiction.two-first-sales": {
    en: "two retail sales: a used gun sold again, two guns of one number, or an error",
    es: "dos ventas al público: arma usada revendida, dos armas con un número, o error",
  },
  "contradiction.sale-after-recovery": {
    en: "the sale comes after the recovery",
    es: "la venta es posterior a la recuperación",
  },
  "contradiction.theft-before-sale": {
    en: "stolen or lost before the sale",
    es: "robada o extraviada antes de la venta",
  },
  "contradiction.made-after-transfer": {
    en: "made after it changed hands",
    es: "fabricada después de cambiar de manos",
  },
  "contradiction.import-after-sale": { en: "imported after the sale", es: "importada después de la venta" },
  "contradiction.transfer-after-destruction": {
    en: "moved after its destruction",
    es: "se movió después de su destrucción",
  },
  "contradiction.recovered-twice": {
    en: "recovered twice: it left custody, two guns of one number, or an error",
    es: "recuperada dos veces: salió del resguardo, dos armas con un número, o error",
  },
  "contradiction.circular": { en: "it goes back to whoever gave it", es: "vuelve a quien la entregó" },
  "contradiction.order-reversed": {
    en: "the dates run against the order of a lawful life",
    es: "las fechas van contra el orden de una vida lícita",
  },
} as const satisfies Catalogue;

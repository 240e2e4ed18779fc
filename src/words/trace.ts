import type { Catalogue } from "./catalogue.ts";

/** Traces: rungs, dispositions, hops, gaps, contradictions, channels and next steps, in the field's own words. */
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
  "step.photograph-frame-serial": {
    en: "find and photograph the serial on the frame or receiver",
    es: "buscar y fotografiar la matrícula en el armazón o cajón de mecanismos",
  },
  "step.photograph-serial-again": {
    en: "photograph the serial again, by slanting light",
    es: "fotografiar otra vez la matrícula, con luz rasante",
  },
  "step.photograph-maker-marks": {
    en: "photograph the maker's marks",
    es: "fotografiar las marcas del fabricante",
  },
  "step.photograph-importer-mark": {
    en: "look for and photograph the importer's mark (barrel, receiver)",
    es: "buscar y fotografiar la marca del importador (cañón, cajón de mecanismos)",
  },
  "step.chemical-restoration": {
    en: "have the serial restored in a laboratory",
    es: "pedir al laboratorio el revelado de la matrícula",
  },
  "step.ask-us-trace": { en: "request a US trace", es: "solicitar el rastreo en EE. UU." },
  "step.ask-dealer-records": {
    en: "ask for the dealer's record of the sale (18 USC 923(g)(7): within 24 hours)",
    es: "pedir el registro de venta de la armería (18 USC 923(g)(7): en 24 horas)",
  },
  "step.ask-theft-and-loss-reports": {
    en: "ask whether a theft or loss was reported",
    es: "preguntar si hubo reporte de robo o extravío",
  },
  "step.ask-country-of-maker": {
    en: "ask the country of the maker (International Tracing Instrument)",
    es: "preguntar al país del fabricante (Instrumento Internacional de Localización)",
  },
  "step.ask-mexican-army-registry": {
    en: "ask Mexico's Army registry (Registro Federal de Armas)",
    es: "consultar el Registro Federal de Armas (SEDENA)",
  },
  "step.ask-licensing-authority": {
    en: "ask the licensing authority of the export",
    es: "preguntar a la autoridad que licencia la exportación",
  },
  "step.ask-sale-after-sale": {
    en: "ask, through legal assistance, what became of it after the sale",
    es: "preguntar, por asistencia jurídica, qué fue de ella después de la venta",
  },
  "step.ask-recovery-record": {
    en: "ask the court or the custodian for the record of the recovery",
    es: "pedir al tribunal o al resguardo el acta de la recuperación",
  },
  "step.settle-contradiction": {
    en: "check the contradicting records against their documents",
    es: "cotejar con sus documentos los registros que se contradicen",
  },
  "step.ask-custodian-of-earlier-seizure": {
    en: "ask whoever held the earlier recovery whether the exhibit is there",
    es: "preguntar a quien resguarda la recuperación anterior si el indicio sigue ahí",
  },
  "step.ballistic-comparison": { en: "have fired exhibits compared", es: "pedir comparación balística" },
  "step.laboratory-examination": {
    en: "have the arm examined: maker, origin, hidden numbers",
    es: "pedir peritaje: fabricante, origen, números ocultos",
  },
  "step.photograph-headstamp": { en: "photograph the headstamp", es: "fotografiar las marcas del culote" },
  "step.search-packaging-for-lot": {
    en: "look for packaging with a lot number",
    es: "buscar empaque con número de lote",
  },
  "step.ask-maker-of-lot": {
    en: "ask the maker where the lot went",
    es: "preguntar al fabricante a dónde fue el lote",
  },
  "step.photograph-property-marks": {
    en: "photograph property marks",
    es: "fotografiar marcas de propiedad",
  },
  "step.photograph-proof-and-import-marks": {
    en: "photograph proof and import marks",
    es: "fotografiar marcas de prueba y de importación",
  },
  "addressee.custodian": { en: "whoever holds the exhibit", es: "quien resguarda el indicio" },
  "addressee.laboratory": { en: "the laboratory", es: "el laboratorio" },
  "addressee.atf-through-fgr": {
    en: "ATF, through the federal prosecutor",
    es: "ATF, por conducto de la FGR",
  },
  "addressee.national-contact-of-maker": {
    en: "the national point of contact of the maker's country",
    es: "el punto de contacto nacional del país del fabricante",
  },
  "addressee.sedena": { en: "SEDENA", es: "SEDENA" },
  "addressee.ddtc-or-bis": {
    en: "State (DDTC) or, since 9 March 2020 for most arms, Commerce (BIS)",
    es: "Departamento de Estado (DDTC) o, desde el 9 de marzo de 2020 para casi todas, Comercio (BIS)",
  },
  "addressee.us-prosecutor": { en: "the US prosecutor of the case", es: "el fiscal de EE. UU. del caso" },
  "addressee.court-or-custodian": { en: "the court or the custodian", es: "el tribunal o el resguardo" },
  "channel.retail-sale": {
    en: "retail channel, later hands unknown",
    es: "canal de venta al público; manos posteriores desconocidas",
  },
  "channel.dealer-or-shipment-theft": {
    en: "theft from a dealer or in shipment",
    es: "robo a armería o en envío",
  },
  "channel.licensed-export-and-leakage": {
    en: "licensed export and leakage from a force",
    es: "exportación con licencia y fuga desde una fuerza",
  },
  "channel.government-to-government": { en: "government-to-government sale", es: "venta entre gobiernos" },
  "channel.third-country-sale": { en: "sale through a third country", es: "venta por un tercer país" },
  "channel.military-aid": { en: "military aid", es: "ayuda militar" },
  "channel.let-walk-in-operation": { en: "let walk in an operation", es: "dejada pasar en un operativo" },
  "channel.domestic-or-unserialised": {
    en: "domestic or unserialised manufacture",
    es: "fabricación nacional o sin matrícula",
  },
  "channel.reseizure-after-custody": {
    en: "seized again after it left custody",
    es: "asegurada otra vez tras salir del resguardo",
  },
  "support.very-strong": { en: "very strong support", es: "apoyo muy fuerte" },
  "support.strong": { en: "strong support", es: "apoyo fuerte" },
  "support.moderate": { en: "moderate support", es: "apoyo moderado" },
  "support.weak": { en: "weak support", es: "apoyo débil" },
  "support.none": { en: "no support either way", es: "no apoya ni contradice" },
  "support.against": { en: "speaks against it", es: "habla en contra" },
  "support.strongly-against": { en: "speaks strongly against it", es: "habla fuertemente en contra" },
  "fact.firearm": { en: "it is a firearm", es: "es un arma de fuego" },
  "fact.ammunition": { en: "it is ammunition", es: "es munición" },
  "fact.serial-legible": { en: "the serial is legible", es: "la matrícula es legible" },
  "fact.serial-doubtful": { en: "the serial is doubtful", es: "la matrícula es dudosa" },
  "fact.serial-missing": { en: "no serial is recorded", es: "no hay matrícula anotada" },
  "fact.serial-obliterated": {
    en: "the serial is obliterated or partial",
    es: "la matrícula está suprimida o incompleta",
  },
  "fact.serial-unusable": { en: "the serial cannot be used", es: "la matrícula no sirve" },
  "fact.make-open": { en: "the maker is not known", es: "no se conoce el fabricante" },
  "fact.maker-known": { en: "the maker is known", es: "se conoce el fabricante" },
  "fact.us-make": { en: "made by a US maker", es: "de fabricante de EE. UU." },
  "fact.foreign-make": { en: "made by a maker outside the US", es: "de fabricante de fuera de EE. UU." },
  "fact.mexican-make": { en: "made by a Mexican maker", es: "de fabricante mexicano" },
  "fact.private-make": { en: "privately made", es: "de fabricación particular" },
  "fact.no-makers-serial": { en: "it bears no serial", es: "no lleva matrícula" },
  "fact.importer-mark": { en: "an importer is marked", es: "lleva marca de importador" },
  "fact.importer-missing": { en: "no importer is recorded", es: "no hay importador anotado" },
  "fact.foreign-make-without-importer": {
    en: "foreign make, no importer recorded",
    es: "marca extranjera sin importador anotado",
  },
  "fact.dealer-named": { en: "a dealer is named", es: "se nombra una armería" },
  "fact.dealer-only": {
    en: "a dealer is named, no dated sale",
    es: "se nombra una armería, sin venta con fecha",
  },
  "fact.sale-recorded": { en: "a sale is on record", es: "consta una venta" },
  "fact.retail-sale-recorded": { en: "a retail sale is on record", es: "consta una venta al público" },
  "fact.theft-recorded": { en: "a theft or loss is on record", es: "consta robo o extravío" },
  "fact.export-licence-recorded": {
    en: "an export licence is on record",
    es: "consta licencia de exportación",
  },
  "fact.state-stock-recorded": {
    en: "it stood in a force's stock",
    es: "constaba en inventario de una fuerza",
  },
  "fact.recovered": { en: "it was recovered", es: "fue recuperada" },
  "fact.recovered-before": { en: "it was recovered before", es: "fue recuperada antes" },
  "fact.recovery-missing": { en: "no recovery is on record", es: "no consta recuperación" },
  "fact.automatic-arm": { en: "it is an automatic arm", es: "es arma automática" },
  "fact.military-pattern": { en: "it is of a military pattern", es: "es de tipo militar" },
  "fact.too-old": { en: "made before 1968", es: "fabricada antes de 1968" },
  "fact.contradiction": { en: "records contradict", es: "hay registros que se contradicen" },
  "fact.headstamp-missing": { en: "no headstamp was read", es: "no se leyó el culote" },
  "fact.lot-read": { en: "a lot is recorded", es: "hay lote anotado" },
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
  "trace.diversion.transfer": { en: "in the {kind} itself", es: "en la propia {kind}" },
  "trace.diversion.interval": { en: "between {after} and {before}", es: "entre {after} y {before}" },
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
  "trace.looked.own-row": { en: "{name} (its own row)", es: "{name} (su propia fila)" },
  "trace.looked.not-linked": {
    en: "{name}: held, not yet linked to this item",
    es: "{name}: se tiene, aún sin vincular con este objeto",
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
  "ammunition.military-contract": { en: "made for the US Army", es: "hecha para el Ejército de EE. UU." },
  "ammunition.commercial-sale-by-operator": {
    en: "sold by the operator on the civilian market",
    es: "vendida por el operador en el mercado civil",
  },
  "ammunition.fired-cases-and-components": {
    en: "fired cases or components sold on",
    es: "casquillos percutidos o componentes revendidos",
  },
  "ammunition.demilitarised-stock": {
    en: "demilitarised stock, reconditioned",
    es: "existencias desmilitarizadas, reacondicionadas",
  },
  "ammunition.licensed-export-to-government": {
    en: "licensed export to a government",
    es: "exportación con licencia a un gobierno",
  },
  "ammunition.mexican-forces-own-purchase": {
    en: "bought by Mexico's own forces",
    es: "comprada por las fuerzas mexicanas",
  },
  "ammunition.commercial-sale-us": {
    en: "US retail, without record since 1986",
    es: "venta al público en EE. UU., sin registro desde 1986",
  },
  "ammunition.mexican-commercial-maker": { en: "lawful sale in Mexico", es: "venta lícita en México" },
  "ammunition.export-to-us-market": {
    en: "exported to the US market",
    es: "exportada al mercado de EE. UU.",
  },
  "ammunition.mexican-army-own-production": {
    en: "the Army's own production",
    es: "producción propia del Ejército",
  },
  "ammunition.brazilian-commercial-maker": { en: "lawful sale in Brazil", es: "venta lícita en Brasil" },
  "ammunition.export-by-maker": { en: "exported by the maker", es: "exportada por el fabricante" },
  "ammunition.state-forces-stock": {
    en: "stock of Brazil's forces",
    es: "existencias de las fuerzas de Brasil",
  },
  "ammunition.reloaded": { en: "reloaded or remanufactured", es: "recargada o remanufacturada" },
  "ammunition.import-for-sale": { en: "imported for sale", es: "importada para su venta" },
  "trace.head.ammunition": { en: "AMMUNITION", es: "MUNICIÓN" },
  "trace.ammunition.no-year": { en: "no year on the case", es: "sin año en el casquillo" },
  "trace.ammunition.hint": { en: "{channel} (no source yet)", es: "{channel} (aún sin fuente)" },
  "trace.ammunition.not-shown": {
    en: "a headstamp shows no buyer, no date of sale, no projectile and not who loaded it",
    es: "las marcas del culote no muestran comprador, fecha de venta, proyectil ni quién la cargó",
  },
  "cli.verb.request": {
    en: "trace requests: what would make one fail, before it is sent",
    es: "solicitudes de rastreo: qué las haría fracasar, antes de enviarlas",
  },
  "cli.verb.request-check": {
    en: "the pre-flight of a request: how likely it is to fail, why, and the one mark to go back for",
    es: "la revisión previa de una solicitud: qué tan probable es que fracase, por qué y la única marca por la que hay que volver",
  },
  "cli.request.csv": {
    en: "check every row of this file of trace requests (serial, make, model, calibre, type, country of origin, importer)",
    es: "revisar cada fila de este archivo de solicitudes (matrícula, marca, modelo, calibre, tipo, país de origen, importador)",
  },
  "cli.request.one-of": {
    en: "name one item, or a file with --csv",
    es: "indique un objeto, o un archivo con --csv",
  },
  "fails.certain": { en: "would fail: something stops it", es: "fracasaría: algo lo impide" },
  "fails.likely": { en: "would probably fail", es: "probablemente fracasaría" },
  "fails.raised": { en: "more doubtful than usual", es: "más dudosa de lo usual" },
  "fails.usual": { en: "ready to send: nothing found against it", es: "lista para enviar: nada en contra" },
  "weight.stops": { en: "stops it", es: "lo impide" },
  "weight.likely": { en: "most such fail", es: "casi todas así fracasan" },
  "weight.possible": { en: "may fail", es: "puede fracasar" },
  "weight.note": { en: "look", es: "revise" },
  "fix.use-ammunition-request": {
    en: "photograph headstamp and packaging: cartridges go on a request of their own",
    es: "fotografíe culote y empaque: los cartuchos llevan solicitud propia",
  },
  "fix.ask-mexican-army-registry": {
    en: "ask SEDENA's registry instead",
    es: "consulte en su lugar el registro de SEDENA",
  },
  "fix.photograph-frame-serial": {
    en: "photograph the serial on the frame or receiver",
    es: "fotografíe la matrícula del armazón o cajón de mecanismos",
  },
  "fix.restore-serial": {
    en: "have the laboratory restore the serial",
    es: "pida al laboratorio revelar la matrícula",
  },
  "fix.photograph-serial-again": {
    en: "photograph the serial again, by slanting light, each character",
    es: "fotografíe otra vez la matrícula, con luz rasante, cada carácter",
  },
  "fix.photograph-maker-marks": {
    en: "photograph the maker's marks: maker, not brand nor importer",
    es: "fotografíe las marcas del fabricante: fabricante, no marca comercial ni importador",
  },
  "fix.photograph-importer-mark": {
    en: "photograph the importer's mark: barrel, frame or receiver, often small",
    es: "fotografíe la marca del importador: cañón, armazón o cajón de mecanismos, a menudo pequeña",
  },
  "fix.photograph-calibre-and-model": {
    en: "photograph the calibre on the barrel and the model on the frame",
    es: "fotografíe el calibre en el cañón y el modelo en el armazón",
  },
  "fix.look-up-earlier-request": {
    en: "look up whether this gun was asked about before",
    es: "verifique si ya se preguntó por esta arma",
  },
  "fix.none": { en: "nothing to go back for", es: "nada por lo que volver" },
  "check.serial-missing": { en: "no serial is given", es: "no se da matrícula" },
  "check.serial-not-of-frame": {
    en: "the number is not the frame's: slide or barrel",
    es: "el número no es del armazón: corredera o cañón",
  },
  "check.two-serials": {
    en: "two numbers differ: the frame's counts",
    es: "dos números difieren: vale el del armazón",
  },
  "check.serial-open": {
    en: "the serial can be read in several ways",
    es: "la matrícula admite varias lecturas",
  },
  "check.serial-obliterated": { en: "the serial is obliterated", es: "la matrícula está suprimida" },
  "check.serial-partial": { en: "a part of the serial is missing", es: "falta parte de la matrícula" },
  "check.serial-absent": { en: "the gun bears no serial", es: "el arma no lleva matrícula" },
  "check.serial-placeholder": {
    en: "a filler stands for the serial",
    es: "hay un relleno en lugar de la matrícula",
  },
  "check.serial-not-a-serial": { en: "what is given is no serial", es: "lo que se da no es una matrícula" },
  "check.serial-not-makers-format": {
    en: "not a shape known of this maker's numbers",
    es: "no tiene forma conocida de los números de este fabricante",
  },
  "check.serial-confusable": {
    en: "a character that is often misread stands alone",
    es: "hay un carácter aislado que se confunde a menudo",
  },
  "check.serial-short": { en: "a very short serial", es: "matrícula muy corta" },
  "check.too-old": {
    en: "older than the records (16 December 1968)",
    es: "anterior a los registros (16 de diciembre de 1968)",
  },
  "check.make-missing": { en: "no maker is given", es: "no se da fabricante" },
  "check.make-open": {
    en: "the maker can be read in several ways",
    es: "el fabricante admite varias lecturas",
  },
  "check.make-unknown": { en: "the maker is not in the tables", es: "el fabricante no está en las tablas" },
  "check.privately-made": {
    en: "privately made: nobody has a record of it",
    es: "de fabricación particular: nadie tiene registro",
  },
  "check.mexican-maker": {
    en: "a Mexican maker: no US record of it",
    es: "fabricante mexicano: sin registro en EE. UU.",
  },
  "check.importer-as-make": {
    en: "the importer stands as the maker",
    es: "el importador aparece como fabricante",
  },
  "check.brand-or-pattern-as-make": {
    en: "a brand or a pattern stands as the maker",
    es: "una marca comercial o un patrón aparece como fabricante",
  },
  "check.importer-missing": {
    en: "foreign make and no importer: the form asks for it",
    es: "marca extranjera sin importador: el formulario lo pide",
  },
  "check.importer-unknown": {
    en: "the importer is not in the tables",
    es: "el importador no está en las tablas",
  },
  "check.importer-is-make": {
    en: "importer and maker are the same",
    es: "importador y fabricante son el mismo",
  },
  "check.origin-not-of-make": {
    en: "the country of origin is not the maker's",
    es: "el país de origen no es el del fabricante",
  },
  "check.calibre-open": {
    en: "the calibre can be read in several ways",
    es: "el calibre admite varias lecturas",
  },
  "check.make-unsourced": {
    en: "the maker is known by name only: no source yet",
    es: "el fabricante solo se conoce de nombre: aún sin fuente",
  },
  "check.shape-of-an-old-serial": {
    en: "the shape of a number from before 1968: look at model and marks",
    es: "forma de una matrícula anterior a 1968: vea modelo y marcas",
  },
  "check.calibre-missing": { en: "the calibre is missing or not read", es: "falta el calibre o no se lee" },
  "check.model-missing": { en: "no model is given", es: "no se da modelo" },
  "check.calibre-not-of-model": {
    en: "the tables know no such calibre of this model",
    es: "las tablas no conocen ese calibre en este modelo",
  },
  "check.type-missing": { en: "the type is missing or not read", es: "falta el tipo o no se lee" },
  "check.calibre-not-of-type": {
    en: "the calibre is not of this type of gun",
    es: "el calibre no es de este tipo de arma",
  },
  "check.ammunition-on-gun-form": {
    en: "ammunition on a gun form: cartridges bear no serial",
    es: "munición en formulario de armas: los cartuchos no llevan matrícula",
  },
  "check.same-gun-elsewhere": {
    en: "the same make and serial stand in another record",
    es: "la misma marca y matrícula constan en otro registro",
  },
  "request.go-back": { en: "GO BACK FOR", es: "VUELVA POR" },
  "request.alternates": { en: "may be", es: "puede ser" },
  "request.usual": {
    en: "Of {requests, number} requests of Mexico in {year, number, ::group-off} the purchaser was found for {purchaserFound, number} ({share, number} %): a clean request fails about as often as not.",
    es: "De {requests, number} solicitudes de México en {year, number, ::group-off} se halló comprador en {purchaserFound, number} ({share, number} %): una solicitud impecable fracasa casi tantas veces como no.",
  },
  "request.column.fails": { en: "requests", es: "solicitudes" },
  "request.column.check": { en: "what was found", es: "lo que se encontró" },
  "request.column.fix": { en: "go back for", es: "vuelva por" },
  "request.total": {
    en: "{n, plural, one {# request} other {# requests}} checked; each finding once a request",
    es: "{n, plural, one {# solicitud revisada} other {# solicitudes revisadas}}; cada hallazgo una vez por solicitud",
  },
} as const satisfies Catalogue;

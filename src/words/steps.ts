import type { Catalogue } from "./catalogue.ts";

/** Lawful next steps and whom they go to. */
export const STEP_WORDS = {
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
} as const satisfies Catalogue;

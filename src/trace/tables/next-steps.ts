// Generated from data/trace/next-steps.csv by npm run generate. Do not edit.
export interface NextStepsRow {
  readonly step: string;
  readonly addressee: string;
  readonly needs: string;
  readonly not: string;
  readonly to_rung: string;
  readonly chance: string;
  readonly days: string;
  readonly chance_basis: string;
  readonly days_basis: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["photograph-frame-serial","custodian","firearm;serial-missing","sale-recorded","maker","0.5","1","judgement","judgement",""],
  ["photograph-serial-again","custodian","firearm;serial-doubtful","sale-recorded","first-purchaser","0.4","2","judgement","judgement",""],
  ["photograph-maker-marks","custodian","firearm;make-open","sale-recorded","maker","0.6","1","judgement","judgement",""],
  ["photograph-importer-mark","custodian","firearm;foreign-make;importer-missing","sale-recorded","importer-exporter","0.6","1","judgement","judgement",""],
  ["chemical-restoration","laboratory","firearm;serial-obliterated","sale-recorded","first-purchaser","0.3","14","judgement","judgement",""],
  ["ask-us-trace","atf-through-fgr","firearm;serial-legible;maker-known","sale-recorded;dealer-named;too-old;mexican-make","first-purchaser","0.45","9","published","published","https://www.noticiaspvnayarit.com.mx/fracasa-el-rastreo-de-armas-en-mexico-identificar-compradores-es-casi-imposible/amp ; https://www.atf.gov/resource-center/fact-sheet/fact-sheet-national-tracing-center"],
  ["ask-dealer-records","atf-through-fgr","firearm;serial-legible;dealer-named","sale-recorded","first-purchaser","0.6","1","judgement","published","https://omb.report/icr/200610-1140-002/doc/654503"],
  ["ask-theft-and-loss-reports","atf-through-fgr","firearm;serial-legible;dealer-named","sale-recorded;theft-recorded","retailer","0.1","9","judgement","judgement","https://ru.scribd.com/document/488841229/ATF-National-Tracing-Center-Division-Flyer"],
  ["ask-country-of-maker","national-contact-of-maker","firearm;serial-legible;foreign-make","sale-recorded;mexican-make","importer-exporter","0.4","90","published","judgement","https://vdocuments.site/five-years-of-trace-investigations-digest.html"],
  ["ask-mexican-army-registry","sedena","firearm;serial-legible;recovered","sale-recorded","last-known-purchaser","0.2","48","judgement","published","https://search.wikileaks.org/plusd/cables/09MEXICO3376_a.html"],
  ["ask-licensing-authority","ddtc-or-bis","firearm;serial-legible;military-pattern","sale-recorded","importer-exporter","0.1","60","judgement","judgement","https://search.wikileaks.org/plusd/cables/09MEXICO3376_a.html"],
  ["ask-sale-after-sale","us-prosecutor","sale-recorded","","last-known-purchaser","0.3","60","judgement","judgement",""],
  ["ask-recovery-record","court-or-custodian","sale-recorded;recovery-missing","","last-known-purchaser","0.3","14","judgement","judgement",""],
  ["settle-contradiction","custodian","contradiction","","last-known-purchaser","0.5","3","judgement","judgement",""],
  ["ask-custodian-of-earlier-seizure","custodian","recovered-before","","last-known-purchaser","0.5","14","judgement","judgement",""],
  ["ballistic-comparison","laboratory","firearm;serial-unusable","sale-recorded","unidentified","0.1","30","judgement","judgement",""],
  ["laboratory-examination","laboratory","firearm;serial-unusable","sale-recorded","make","0.4","14","judgement","judgement",""],
  ["photograph-headstamp","custodian","ammunition;headstamp-missing","","maker","0.7","1","judgement","judgement",""],
  ["search-packaging-for-lot","custodian","ammunition","","importer-exporter","0.1","2","judgement","judgement",""],
  ["ask-maker-of-lot","national-contact-of-maker","ammunition;lot-read","","importer-exporter","0.4","90","published","judgement","https://vdocuments.site/five-years-of-trace-investigations-digest.html"],
];

export const NEXT_STEPS: readonly NextStepsRow[] = ROWS.map(([step = "", addressee = "", needs = "", not = "", to_rung = "", chance = "", days = "", chance_basis = "", days_basis = "", source = ""]) => ({
  step, addressee, needs, not, to_rung, chance, days, chance_basis, days_basis, source,
}));

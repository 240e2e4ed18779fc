// Generated from data/texts/rule-evidence.csv by npm run generate. Do not edit.
export interface RuleEvidenceRow {
  readonly rule: string;
  readonly on: string;
  readonly en: string;
  readonly es: string;
  readonly shows: string;
  readonly status: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["gao-21-322","2025-02-20","three of the recommendations of 2021 still open, two representatives write","tres de las recomendaciones de 2021 siguen abiertas, escriben dos representantes","open","cited","https://houlahan.house.gov/news/documentsingle.aspx?DocumentID=4419"],
  ["tariff-pause-2025","2025-03-17","US border agency seizes 16 arms, 26 magazines and 186 cartridges bound for Mexico; Mexico's president calls the agreement working","la agencia fronteriza decomisa 16 armas, 26 cargadores y 186 cartuchos con destino a México; la presidenta dice que el acuerdo funciona","partly","cited","https://lajornadahidalgo.com/colaboracion-con-eu-en-materia-de-seguridad-esta-funcionando-sheinbaum/"],
  ["tariff-pause-2025","2025-04","CBP seizures of FY2025 to April: 437 against 1,110 a year before","decomisos de CBP del año fiscal 2025 a abril: 437 contra 1,110 un año antes","against","unverified","https://gunnewsdaily.com/?p=68038"],
  ["tariff-pause-2025","2026-02-18","US government reports 4,359 arms and 648,975 rounds bound for Mexico seized since 20 January 2025","el gobierno de EE. UU. reporta 4,359 armas y 648,975 cartuchos con destino a México asegurados desde el 20 de enero de 2025","partly","cited","https://www.noroeste.com.mx/internacional/gobierno-de-eu-reporta-decomiso-de-36-mil-armas-ilegales-mas-de-4-mil-serian-para-carteles-de-mexico-CH20054161"],
  ["bis-2024","2025-02","GAO: no dedicated end-use staff, 12 recommendations","GAO: sin personal propio de uso final, 12 recomendaciones","open","cited","https://gao.gov/products/gao-25-106849"],
  ["bsca-932","2022-06-25","in force","en vigor","done","cited","https://www.everycrsreport.com/reports/IF12190.html"],
  ["fto-2025-02","2025-02-20","in force on publication","en vigor al publicarse","done","cited","https://usregs.ai/regulations/2025-02873-foreign-terrorist-organization-designations-of-tren-de-aragua-mara-salvatrucha-cartel-de-sinaloa-cartel-de-jalisco-nueva-generacion-carteles-unidos-cartel-del-noreste-cartel-del-golfo-and-la-nueva-familia-michoacana"],
  ["diamondback-2022","2024-03","motion to dismiss mostly denied; the month is from memory","rechazada en su mayor parte la petición de desechar; el mes es de memoria","partly","unverified","https://courtscast.com/cross-border-conundrum-mexican-lawsuit-advances-against-arizona-gun-dealers/"],
  ["scotus-2025","2025-06-05","decided nine to none","resuelto nueve a cero","done","cited","https://www.sofx.com/supreme-court-rejects-mexicos-lawsuit-against-us-gunmakers/"],
  ["smos-bill","2026-03-05","introduced; no vote found","presentada; no se halló votación","open","cited","https://www.straitstimes.com/world/us-senator-warren-targets-us-ammunition-sales-linked-to-mexican-cartels"],
  ["dl2-ended","2025-06-13","announced by the trade association; no notice of ATF found","lo anunció la asociación del sector; no se halló aviso de la ATF","open","unverified","https://smokinggun.org/atf-stops-monitoring-dealers-who-sell-the-most-crime-guns"],
];

export const RULE_EVIDENCE: readonly RuleEvidenceRow[] = ROWS.map(([rule = "", on = "", en = "", es = "", shows = "", status = "", source = ""]) => ({
  rule, on, en, es, shows, status, source,
}));

// Generated from data/claims/partitions.csv by npm run generate. Do not edit.
export interface PartitionsRow {
  readonly facet: string;
  readonly within: string;
  readonly parts: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["origin","us-sourced","us-made us-imported","https://weaponsman.com/atf-mexican-trace-data-released/"],
  ["origin","","us-sourced non-us undetermined","https://vocesdelsur.prensa-latina.cu/de-eu-7-de-cada-10-armas-usadas-por-criminales-en-mexico/"],
  ["origin","us-sourced","us-purchaser no-purchaser","https://www.noticiaspvnayarit.com.mx/fracasa-el-rastreo-de-armas-en-mexico-identificar-compradores-es-casi-imposible/amp"],
  ["thing","firearm","handgun long-gun","27 CFR 478.11"],
  ["thing","handgun","pistol revolver","27 CFR 478.11"],
];

export const PARTITIONS: readonly PartitionsRow[] = ROWS.map(([facet = "", within = "", parts = "", source = ""]) => ({
  facet, within, parts, source,
}));

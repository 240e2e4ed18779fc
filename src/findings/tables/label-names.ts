// Generated from data/findings/label-names.csv by npm run generate. Do not edit.
export interface LabelNamesRow {
  readonly heading: string;
  readonly meaning: string;
  readonly source: string;
}

const ROWS: readonly string[][] = [
  ["Year","year","headings of public tables"],
  ["Fiscal Year","fiscal-year","headings of public tables"],
  ["FY","fiscal-year","headings of public tables"],
  ["Calendar Year","year","headings of public tables"],
  ["Recovery Year","year","headings of public tables"],
  ["Año","year","headings of public tables"],
  ["Anio","year","headings of public tables"],
  ["Ano","year","headings of public tables"],
  ["Ejercicio","year","headings of public tables"],
  ["Month","month","headings of public tables"],
  ["Month (abbv)","month","headings of public tables"],
  ["Mes","month","headings of public tables"],
  ["Authority","authority","headings of public tables"],
  ["Agency","authority","headings of public tables"],
  ["Institution","authority","headings of public tables"],
  ["Autoridad","authority","headings of public tables"],
  ["Institución","authority","headings of public tables"],
  ["Dependencia","authority","headings of public tables"],
  ["Component","authority","headings of public tables"],
  ["State","state","headings of public tables"],
  ["Estado","state","headings of public tables"],
  ["Entidad","state","headings of public tables"],
  ["Entidad federativa","state","headings of public tables"],
  ["Source State","source-state","headings of public tables"],
  ["Recovery State","recovery-state","headings of public tables"],
  ["Area of Responsibility","area","headings of public tables"],
  ["Field Office","area","headings of public tables"],
  ["Region","region","headings of public tables"],
  ["Inbound/Outbound","direction","headings of public tables"],
  ["Direction","direction","headings of public tables"],
  ["Mode of Transportation","mode","headings of public tables"],
  ["Seizure Type","class","headings of public tables"],
  ["Category","category","headings of public tables"],
  ["Categoría","category","headings of public tables"],
  ["Event ID","event","headings of public tables"],
  ["Status","vintage","headings of public tables"],
  ["Vintage","vintage","headings of public tables"],
  ["Estatus","vintage","headings of public tables"],
  ["Cifras","vintage","headings of public tables"],
  ["Edición","vintage","headings of public tables"],
  ["Preliminary or final","vintage","headings of public tables"],
  ["Source","source","headings of public tables"],
  ["Fuente","source","headings of public tables"],
  ["Instrument","source","headings of public tables"],
  ["Step","step","headings of public tables"],
  ["Etapa","step","headings of public tables"],
  ["Paso","step","headings of public tables"],
  ["Unit","unit","headings of public tables"],
  ["Unidad","unit","headings of public tables"],
];

export const LABEL_NAMES: readonly LabelNamesRow[] = ROWS.map(([heading = "", meaning = "", source = ""]) => ({
  heading, meaning, source,
}));

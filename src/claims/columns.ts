import { foldWords } from "#texts";

/** The columns of a file of claims, in the order in which they are written; only a number is required. */
export const CLAIM_COLUMNS = [
  "id",
  "value",
  "unit",
  "numerator",
  "numerator_count",
  "denominator",
  "denominator_count",
  "period",
  "period_kind",
  "geography",
  "edition",
  "vintage",
  "method",
  "evidence",
  "interval",
  "said",
  "speaker",
  "outlet",
  "source",
  "quotation",
  "status",
  "links",
  "note",
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Other headings that files use, folded: no accents, spaces or capitals. */
const ALIASES: Readonly<Record<string, ClaimColumn>> = Object.fromEntries(
  Object.entries({
    id: "claim_id claimid clave identificador no num ref",
    value:
      "figure number amount valor cifra numero share percent percentage pct porcentaje proporcion estimate total value_text",
    unit: "units unidad unidades measure medida",
    numerator:
      "numerator_population numerator_words population_numerator what counted numerador numerator_text poblacion_numerador part subject population poblacion",
    numerator_count:
      "numerator_value numerator_n n_numerator numeratorcount valor_numerador numerador_valor numerador_cuenta num_value part_count",
    denominator:
      "denominator_population denominator_words base population_denominator denominador denominator_text of whole poblacion_denominador",
    denominator_count:
      "denominator_value denominator_n n_denominator denominatorcount base_count base_value valor_denominador denominador_valor denominador_cuenta den_value",
    period: "years year periodo ano anos period_words time date_range dates fecha_periodo",
    period_kind: "year_kind calendar tipo_periodo kind_of_year period_type",
    geography: "place country where geografia lugar pais region location",
    edition: "edition_date vintage_date edicion fecha_edicion data_date as_of",
    vintage: "preliminary_final data_status version vintage_status",
    method: "metodo methodology how derivation calculation metodologia",
    evidence: "basis rests_on evidencia prueba sustento",
    interval: "ci confidence_interval intervalo uncertainty range_interval interval_95 ci95",
    said: "date published publication_date fecha said_on statement_date date_said printed",
    speaker: "who said_by attributed_to hablante quien declarante voice",
    outlet: "publisher publication medio medium newspaper",
    source: "url address source_url source_address fuente link direccion href",
    quotation: "quote text statement claim words cita texto sentence claim_text as_printed exact",
    status: "estado claim_status estatus",
    links: "relations linked enlaces related vinculos relation",
    note: "notes comment comments nota notas remarks",
  }).flatMap(([column, names]) => [column, ...names.split(" ")].map((name) => [name, column as ClaimColumn])),
);

/** The links may also stand in columns of their own. */
export const LINK_COLUMNS: Readonly<Record<string, string>> = {
  derives_from: "derives-from",
  derived_from: "derives-from",
  contradicts: "contradicts",
  restates: "restates",
  part_of: "part-of",
  sums_to: "sums-to",
  supersedes: "supersedes",
};

/** Ends of a range, of an interval or of a period in columns of their own. */
export const END_COLUMNS: Readonly<Record<string, readonly [ClaimColumn, "low" | "high"]>> = {
  value_low: ["value", "low"],
  value_high: ["value", "high"],
  low: ["value", "low"],
  high: ["value", "high"],
  interval_low: ["interval", "low"],
  interval_high: ["interval", "high"],
  ci_low: ["interval", "low"],
  ci_high: ["interval", "high"],
  period_from: ["period", "low"],
  period_to: ["period", "high"],
  period_start: ["period", "low"],
  period_end: ["period", "high"],
  from_date: ["period", "low"],
  to_date: ["period", "high"],
};

/** A heading as a key: `Numerator (count)` -> `numerator_count`. */
export function headingKey(heading: string): string {
  return foldWords(heading)
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

export function claimColumn(heading: string): ClaimColumn | null {
  return ALIASES[headingKey(heading)] ?? null;
}

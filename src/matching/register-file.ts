import {
  type Coded,
  LINK_FIELDS,
  type LinkField,
  type RegisterColumns,
  type Texts,
} from "./register-columns.ts";
import { jsonPart, part, type SectionPart, type Sections } from "./section-file.ts";

/** Of the columns' layout and of what is taken from a register: they are made anew where one of them changes. */
export const COLUMNS_VERSION = "columns 2";
/** Of the rows' layout, `Register` of the kernel, and of what numbers a row stands under. */
export const ROWS_VERSION = "rows 5";

/** Of the layout of kept rows. */
export const LINES_VERSION = "lines 1";

export function columnParts(columns: RegisterColumns): readonly SectionPart[] {
  const texts = (name: string, { bytes, starts }: Texts): SectionPart[] => [
    part(`${name}/bytes`, bytes),
    part(`${name}/starts`, starts),
  ];
  const coded = (name: string, column: Coded | null): SectionPart[] =>
    column === null ? [] : [part(`${name}/codes`, column.codes), jsonPart(`${name}/values`, column.values)];
  return [
    ...texts("serial", columns.serial),
    ...(columns.id === null ? [] : texts("id", columns.id)),
    part("numbers", columns.numbers),
    ...coded("sheets", columns.sheets),
    ...LINK_FIELDS.flatMap((field) => coded(field, columns.coded[field])),
    ...(columns.places === null ? [] : [jsonPart("places", columns.places)]),
  ];
}

export function columnsOf(sections: Sections): RegisterColumns {
  const texts = (name: string): Texts => ({
    bytes: sections.bytes(`${name}/bytes`),
    starts: sections.words(`${name}/starts`),
  });
  const coded = (name: string): Coded | null =>
    sections.has(`${name}/codes`)
      ? { codes: sections.words(`${name}/codes`), values: sections.json(`${name}/values`) as string[] }
      : null;
  const numbers = sections.words("numbers");
  return {
    rows: numbers.length,
    id: sections.has("id/bytes") ? texts("id") : null,
    serial: texts("serial"),
    numbers,
    sheets: coded("sheets"),
    coded: Object.fromEntries(LINK_FIELDS.map((field) => [field, coded(field)])) as Record<
      LinkField,
      Coded | null
    >,
    places: sections.has("places") ? (sections.json("places") as number[]) : null,
  };
}

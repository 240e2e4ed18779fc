import { plain } from "./plain.ts";
import { SERIAL_FORMATS } from "./tables/serial-formats.ts";

/** Whether a serial looks like its maker's others: a hint to look again where it does not, never a proof. */
export interface FormatHint {
  readonly fits: boolean;
  readonly source: string;
  /** Only where the shape alone fixes the years in a cited row. */
  readonly made: { readonly from: number | null; readonly to: number | null } | null;
}

interface Format {
  readonly shape: RegExp;
  readonly made: FormatHint["made"];
  readonly source: string;
}

/** `Smith & Wesson`, `smith-wesson` and `make:smith-wesson` meet under one name. */
const makeName = (make: string) =>
  plain(make)
    .replace(/^MAKE:/, "")
    .replace(/[^A-Z0-9]+/g, "");
const year = (text: string) => (text === "" ? null : Number(text));

const BY_MAKE = new Map<string, Format[]>();
for (const row of SERIAL_FORMATS) {
  const dated = row.evidence === "sourced" && (row.from !== "" || row.to !== "");
  const format: Format = {
    shape: new RegExp(row.pattern),
    made: dated ? { from: year(row.from), to: year(row.to) } : null,
    source: row.source_url === "" ? "table:serial-formats" : row.source_url,
  };
  const name = makeName(row.make);
  BY_MAKE.set(name, [...(BY_MAKE.get(name) ?? []), format]);
}

/** Makes asked for before, as they were written; emptied when full. */
const ASKED = new Map<string, readonly Format[] | null>();
const ASKED_AT_MOST = 4096;

function formatsOf(make: string): readonly Format[] | null {
  let formats = ASKED.get(make);
  if (formats === undefined) {
    formats = BY_MAKE.get(makeName(make)) ?? null;
    if (ASKED.size >= ASKED_AT_MOST) ASKED.clear();
    ASKED.set(make, formats);
  }
  return formats;
}

/** The hint of a maker's formats; null where none is known for the make. */
export function serialFormat(make: string, key: string): FormatHint | null {
  const formats = formatsOf(make);
  if (formats === null) return null;
  const found = formats.filter((format) => format.shape.test(key));
  const first = found[0];
  if (first === undefined) return { fits: false, source: "table:serial-formats", made: null };
  const made = found.length === 1 ? first.made : null;
  return { fits: true, source: first.source, made };
}

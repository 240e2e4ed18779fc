import { once } from "node:events";
import type { Writable } from "node:stream";

/**
 * Keeps a spreadsheet from taking a text for a formula: texts that start with = + - @ TAB or CR get a leading
 * apostrophe (OWASP, CSV injection). For spreadsheets only: machines want the text itself.
 */
export function neutralize(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

export interface CsvOptions {
  /** false writes the texts as they are, for machines; true by default. */
  readonly neutralized?: boolean;
}

/** One RFC 4180 line, CRLF at its end; fields are quoted where they need it. */
export function csvLine(fields: readonly string[], options: CsvOptions = {}): string {
  const written = fields.map((field) => {
    const text = options.neutralized === false ? field : neutralize(field);
    // A single empty field is quoted: a blank line would be no record to many readers.
    return /[",\r\n]/.test(text) || (text === "" && fields.length === 1)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  });
  return `${written.join(",")}\r\n`;
}

/** Writes rows as CSV and waits where the reader is slow; leaves the stream open. */
export async function writeCsv(
  out: Writable,
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  options: CsvOptions = {},
): Promise<void> {
  for await (const row of rows) {
    if (!out.write(csvLine(row, options))) await once(out, "drain");
  }
}

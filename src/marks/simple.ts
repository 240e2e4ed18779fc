import type { Reading } from "#base";
import { foldSerial, serialPattern } from "./confusable.ts";
import { serialFormat } from "./formats.ts";
import type { ReadContext, SerialValue } from "./kinds.ts";

/**
 * The commonest shape by far: it can hold no word, calibre or second number. What it leaves to the full reader are
 * zeros, repeated digits, digits in counting order and `ABC123`.
 */
const SIMPLE = /^(?!0+$|(\d)\1{3,}$|0?1234567?8?9?0?$|ABC123$)[A-Z]{0,3}\d{3,9}[A-Z]{0,2}$/i;

/** Whether a text is a number of the commonest shape, which needs no words, labels or calibres looked for. */
export function isSimpleSerial(text: string): boolean {
  return text.length < 20 && SIMPLE.test(text.trim());
}

/** The reading of a text that `isSimpleSerial`: it is legible, and all of it is the number. */
export function readSimpleSerial(text: string, context: ReadContext): Reading<SerialValue> {
  const label = text.trim();
  const key = label.toUpperCase();
  const format = context.make === undefined ? null : serialFormat(context.make, key);
  const value: SerialValue = {
    id: `serial:${key}`,
    label,
    condition: "legible",
    key,
    folded: foldSerial(key),
    pattern: serialPattern(key),
    made: format?.made ?? null,
  };
  const why = format?.fits === true ? "makers-format" : "as-written";
  const source = format?.source ?? "rule:serial";
  return {
    kind: "serial",
    input: text,
    outcome: "read",
    value,
    candidates: [{ value, why, source, certainty: "certain" }],
    reasons: format === null ? [] : [format.fits ? "fits-makers-format" : "no-known-format"],
  };
}

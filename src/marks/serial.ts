import { ambiguous, type Candidate, type Reading, read, unread } from "#base";
import { foldSerial, serialKey, serialPattern } from "./confusable.ts";
import { serialFormat } from "./formats.ts";
import type { ReadContext, SerialCondition, SerialValue } from "./kinds.ts";
import { LONGEST_MARK, plain } from "./plain.ts";
import { isSimpleSerial, readSimpleSerial } from "./simple.ts";
import { isFiller, isSequence, notSerial, saidAlone } from "./unserial.ts";
import { readWording, type Wording } from "./wordings.ts";
import { findSerials, type Written } from "./written.ts";

type SerialReading = Reading<SerialValue>;

/** Letters that are left of a number, before the word that tells of its loss; labels and small words are none. */
const LETTERS_LEFT =
  /^(?!N[SORU]?\b|NUM|NAO|SN\b|SER|MAT|FOI|FUE|[OAE]\b)([A-Z]{1,3})[ ,/]+(?:SUPRIM|ELIMIN|REMOV|RASPA|LIMAD|BORRAD)/;

/** The serial as written, the condition it is in, and the keys it may be matched by. */
export function readSerial(text: string, context: ReadContext = {}): SerialReading {
  if (isSimpleSerial(text)) return readSimpleSerial(text, context);
  if (text.length > LONGEST_MARK) return unread("serial", text, ["too-long"]);
  const bare = plain(
    text
      .replace(/(\d) ?[ºª°]/g, "$1-O ")
      .replace(/[ºª°]+s?/g, ": ")
      .replace(/№/g, "N: "),
  )
    .replace(/^["'`´.,;:\s]+|["'`´.,;:\s/\\]+$/g, "")
    .replace(/\bS\/ ?(?=(?:N|NO|NUM|NUMER\w*|SERIE|SERIAL|MAT\w*|DATOS?)\b)(?!N[ :.]*\d)/, "SIN ");
  if (text.trim() === "") return unread("serial", text, ["empty"]);
  if (/^[-_/.\\|]*$/.test(bare)) {
    return /[-_/.\\]/.test(text)
      ? gone(text, "absent", ["not-recorded"])
      : unread("serial", text, ["not-understood"]);
  }
  if (/^[¿?]{1,2}$/.test(bare)) return unread("serial", text, ["unread-by-source"]);
  if (/^[?*# ]+$/.test(bare)) return gone(text, "obliterated", ["illegible"]);
  const alone = saidAlone(bare);
  if (alone === "untold") return unread("serial", text, ["unread-by-source"]);
  if (alone !== null) return gone(text, "absent", [alone]);
  if (isFiller(bare)) return gone(text, "placeholder", []);
  const other = notSerial(bare) ?? notSerial(plain(text));
  if (other !== null) return gone(text, "not-a-serial", [other]);
  const eaten = readEaten(text, bare);
  if (eaten !== null) return eaten;
  const written = findSerials(bare, text);
  return hasWords(bare) ? readWorded(text, written, readWording(bare)) : readPlain(text, written, context);
}

function hasWords(bare: string): boolean {
  return (
    /[A-Z]{7,}|[A-Z]{5,6}(?![A-Z0-9])/.test(bare.replace(/X{5,}/g, "")) ||
    /[A-Z]{4}\b.*\b[A-Z]{4}\b/.test(bare) ||
    /\b(?:SEM|SIN|NAO|VER|NOT|CANO|CABO|NONE|LOTE)\b|\bNO [A-Z]{2,}/.test(bare)
  );
}

function readPlain(text: string, written: readonly Written[], context: ReadContext): SerialReading {
  const [first, ...others] = written;
  if (first === undefined) {
    const bare = plain(text);
    const said = readWords(text, readWording(bare), []);
    if (said.reasons[0] !== "not-understood") return said;
    const key = serialKey(bare);
    if (key === "" || key.length > 12 || /[A-Z]{2,} [A-Z]{2,}/.test(bare))
      return unread("serial", text, ["not-understood"]);
    return ambiguous(
      "serial",
      text,
      [whole(text, "legible", key), whole(text, "not-a-serial", null)],
      ["no-digits"],
    );
  }
  if (others.length > 0) return several(text, written);
  const reasons = [...first.notes];
  if (isSequence(first.key)) {
    return ambiguous(
      "serial",
      text,
      [whole(text, "placeholder", null), whole(text, "legible", first.key)],
      ["sequence"],
    );
  }
  if (/^(?:(?:19|20)\d\d\/\d{9}-?\d{0,2}|(?:199\d|20[0-2]\d)\/?00\d{9})$/.test(first.text)) {
    return ambiguous(
      "serial",
      text,
      [whole(text, "not-a-serial", null), whole(text, "legible", first.key)],
      ["registration-shaped"],
    );
  }
  if (/^(\d)\1{3,}$/.test(first.key)) reasons.push("repeated-digit");
  if (first.key.includes("?")) {
    if (/^\?+$/.test(first.key)) return gone(text, "obliterated", ["illegible"]);
    return read("serial", text, [whole(text, "partial", first.key)], reasons);
  }
  const format = context.make === undefined ? null : serialFormat(context.make, first.key);
  if (format !== null) reasons.push(format.fits ? "fits-makers-format" : "no-known-format");
  const value: SerialValue = { ...whole(text, "legible", first.key).value, made: format?.made ?? null };
  const why = format?.fits === true ? "makers-format" : "as-written";
  return read(
    "serial",
    text,
    [{ value, why, source: format?.source ?? "rule:serial", certainty: "certain" }],
    reasons,
  );
}

function readWorded(text: string, written: readonly Written[], say: Wording): SerialReading {
  const main = written[0];
  const reasons = [...(main?.notes ?? []), ...noticed(say)];
  if (main === undefined) return readWords(text, say, reasons);
  if (say.lot && say.gone === null) return gone(text, "not-a-serial", ["lot-not-serial"]);
  const rivals = written.filter((one) => one.key.length >= 4);
  const partial = say.partial || say.characters;
  if (rivals.length > 1 && !partial) return several(text, rivals);
  if (say.restamped && !main.key.includes("?") && !say.restored) {
    if (say.gone === "removed" && !say.partial) return gone(text, "obliterated", ["restamped"]);
    return ambiguous(
      "serial",
      text,
      [whole(text, "legible", main.key), whole(text, "obliterated", null)],
      ["restamped"],
    );
  }
  if (main.key.includes("?")) {
    if (!/[A-Z0-9]/.test(main.key)) return readWords(text, say, reasons);
    return read("serial", text, [whole(text, "partial", main.key)], reasons);
  }
  if (partial) return read("serial", text, [whole(text, "partial", main.key)], ["fragment", ...reasons]);
  if (say.restored) return read("serial", text, [whole(text, "legible", main.key)], reasons);
  const small = main.key.length < 4 || main.key.replace(/[^0-9]/g, "").length < 3;
  if (say.gone !== null && say.gone !== "worn") {
    if (small && main.at > 0) return gone(text, "obliterated", [say.gone]);
    return ambiguous(
      "serial",
      text,
      [whole(text, "partial", main.key), whole(text, "obliterated", null)],
      [say.gone],
    );
  }
  if (say.absent !== null && (main.at > 0 || small)) {
    if (small) return gone(text, "absent", [say.absent]);
    return ambiguous(
      "serial",
      text,
      [whole(text, "absent", null), whole(text, "legible", main.key)],
      [say.absent],
    );
  }
  if (say.doubtful) return ambiguous("serial", text, [whole(text, "legible", main.key)], ["doubtful"]);
  return read("serial", text, [whole(text, "legible", main.key)], ["comment", ...reasons]);
}

/** Words alone: what is gone beats what is missing, and both beat "not determined". */
function readWords(text: string, say: Wording, reasons: readonly string[]): SerialReading {
  // "ACV suprimido": the letters that are left stand before the word.
  const left = say.gone === "removed" ? LETTERS_LEFT.exec(plain(text)) : null;
  if (left !== null && say.absent === null) {
    return read("serial", text, [whole(text, "partial", left[1] as string)], ["fragment", ...reasons]);
  }
  const wearOnly = say.gone === "worn" || say.gone === "illegible";
  if (say.partial && (say.gone !== null || say.absent === null)) {
    return read("serial", text, [whole(text, "partial", null)], [say.gone ?? "fragment", ...reasons]);
  }
  if (say.gone !== null && say.absent !== null && !(wearOnly && say.caused)) {
    if (wearOnly) return gone(text, "absent", [say.absent, ...reasons]);
    return ambiguous(
      "serial",
      text,
      [whole(text, "obliterated", null), whole(text, "absent", null)],
      [say.gone, say.absent],
    );
  }
  if (say.gone !== null) return gone(text, "obliterated", [say.gone, ...reasons]);
  if (say.absent !== null) return gone(text, "absent", [say.absent, ...reasons]);
  if (say.untold) return unread("serial", text, ["unread-by-source"]);
  if (say.elsewhere) return unread("serial", text, ["written-elsewhere"]);
  if (say.untouched) return unread("serial", text, ["no-sign-of-removal"]);
  return unread("serial", text, ["not-understood"]);
}

function noticed(say: Wording): string[] {
  const codes: string[] = [];
  if (say.restored) codes.push("restored");
  if (say.restamped) codes.push("restamped");
  if (say.untouched) codes.push("no-sign-of-removal");
  if (say.elsewhere) codes.push("see-note");
  return codes;
}

function several(text: string, written: readonly Written[]): SerialReading {
  const candidates = written
    .slice(0, 12)
    .map((one) => whole(text, one.key.includes("?") ? "partial" : "legible", one.key, "one-of-several"));
  return ambiguous("serial", text, candidates, ["several-serials"]);
}

/** Digits that a spreadsheet took for a number: noticed with both readings, never repaired in silence. */
function readEaten(text: string, bare: string): SerialReading | null {
  const power = /^(\d)(?:[.,](\d+))?E\+(\d{1,2})$/.exec(bare);
  if (power !== null) {
    const known = `${power[1]}${power[2] ?? ""}`;
    const length = Number(power[3]) + 1;
    if (length < known.length || length > 30) return null;
    const key = known.padEnd(length, "?");
    return ambiguous(
      "serial",
      text,
      [whole(text, "partial", key, "spreadsheet-rounded"), whole(text, "legible", serialKey(bare))],
      ["spreadsheet-number"],
    );
  }
  const grouped = /^\d{1,3}(?:,\d{3})+$/.test(bare) ? bare.replaceAll(",", "") : null;
  if (grouped !== null)
    return read("serial", text, [whole(text, "legible", grouped)], ["spreadsheet-number"]);
  const decimal = /^(\d{3,})\.0+$/.exec(bare);
  if (decimal === null) return null;
  return ambiguous(
    "serial",
    text,
    [
      whole(text, "legible", decimal[1] as string, "decimal-dropped"),
      whole(text, "legible", serialKey(bare)),
    ],
    ["spreadsheet-number"],
  );
}

function gone(text: string, condition: SerialCondition, reasons: readonly string[]): SerialReading {
  return read("serial", text, [whole(text, condition, null, "wording")], reasons);
}

function whole(
  text: string,
  condition: SerialCondition,
  key: string | null,
  why = key === null ? "wording" : "as-written",
): Candidate<SerialValue> {
  const value: SerialValue = {
    id: key === null ? `serial:${condition}` : `serial:${key}`,
    label: key === null ? condition : text.trim(),
    condition,
    key,
    folded: key === null ? null : foldSerial(key),
    pattern: key === null ? null : serialPattern(key),
    made: null,
  };
  return { value, why, source: "rule:serial", certainty: "certain" };
}

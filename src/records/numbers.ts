/** Number words that appear where a count is written out; Spanish, Portuguese, English. */
const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  um: 1,
  uma: 1,
  one: 1,
  dos: 2,
  dois: 2,
  duas: 2,
  two: 2,
  tres: 3,
  three: 3,
  cuatro: 4,
  quatro: 4,
  four: 4,
  cinco: 5,
  five: 5,
  seis: 6,
  six: 6,
  siete: 7,
  sete: 7,
  seven: 7,
  ocho: 8,
  oito: 8,
  eight: 8,
  nueve: 9,
  nove: 9,
  nine: 9,
  diez: 10,
  dez: 10,
  ten: 10,
  once: 11,
  onze: 11,
  eleven: 11,
  doce: 12,
  doze: 12,
  twelve: 12,
  veinte: 20,
  vinte: 20,
  twenty: 20,
  cien: 100,
  cem: 100,
  mil: 1000,
};

export interface Count {
  readonly state: "given" | "blank" | "suppressed" | "unread";
  readonly value: number | null;
}
const BLANK: Count = { state: "blank", value: null };
const SUPPRESSED: Count = { state: "suppressed", value: null };
const UNREAD: Count = { state: "unread", value: null };

/** Signs that a figure exists but is withheld: an asterisk, `<5`, `n/d`, `testado` (blacked out). */
const WITHHELD =
  /^(\*+|<\s*\d+|n\.?\s*[/.]?\s*d\.?|n\.?\s*[/.]?\s*a\.?|nd|na|testado|reservad[oa]|confidencial|redacted|suppressed|sigilos[oa]|\(b\)\(\d\).*|x+|\?+)$/i;

/**
 * A whole number of pieces. `1,000` and `1.000` are thousands, unless the column shows that its decimal sign is that
 * one; `9.0` is nine; half a piece, a negative and "varios" are unread, never guessed.
 */
export function readCount(text: string, decimal: "." | "," | null = null): Count {
  if (text === "" || text === "-" || text === "--" || text === "—") return BLANK;
  const given = (value: number): Count =>
    Number.isSafeInteger(value) && value >= 0 ? { state: "given", value } : UNREAD;
  if (/^\d+$/.test(text)) return given(Number(text));
  if (WITHHELD.test(text)) return SUPPRESSED;
  const bare = text
    .replace(/\s*\(.*\)$/, "")
    .replace(/(\s+[\p{L}.]+|(pzs?|pzas?|uds?|unid|un|cart)\.?)$/iu, "");
  const number = /\d/.test(bare) ? bare : text;
  if (/^\d+[.,]0+$/.test(number) && !/^\d{1,3}[.,]000$/.test(number)) {
    return given(Number(number.replace(",", ".")));
  }
  if (/^\d{1,3}([.,]000)$/.test(number) && decimal !== null && number.includes(decimal)) {
    return given(Number(number.replace(",", ".")));
  }
  const thousands = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*(?:([.,])0+)?$/.exec(number);
  if (
    thousands !== null &&
    (thousands[1] !== decimal || thousands[2] !== undefined || /[.,]\d{3}[.,]/.test(number))
  ) {
    const whole = thousands[2] === undefined ? number : number.slice(0, number.lastIndexOf(thousands[2]));
    return given(Number(whole.replace(/[^\d]/g, "")));
  }
  if (/^\d+(\.\d+)?e\+?\d+$/i.test(number)) return given(Number(number));
  if (/^\d+$/.test(number)) return given(Number(number));
  const word = WORDS[text.toLowerCase().split(/\s+/)[0] ?? ""];
  return word === undefined ? UNREAD : /^\S+(\s+\p{L}+)?$/u.test(text) ? given(word) : UNREAD;
}

/** Decimal sign that a column shows by values such as `9.0` or `2,50`; null where it shows none or both. */
export function decimalOf(texts: Iterable<string>): "." | "," | null {
  let point = 0;
  let comma = 0;
  for (const text of texts) {
    if (/^-?\d+(,\d{3})*\.\d{1,2}$|^-?\d*\.\d{4,}$/.test(text)) point++;
    if (/^-?\d+(\.\d{3})*,\d{1,2}$|^-?\d*,\d{4,}$/.test(text)) comma++;
  }
  return point > 0 && comma === 0 ? "." : comma > 0 && point === 0 ? "," : null;
}

import { serialKey } from "./confusable.ts";

const words = (text: string) => text.split("|");

/** Codes that stand alone for "no number": not there, not written down, not seen; and for "could not tell". */
const ALONE = new Map<string, "not-there" | "not-recorded" | "not-seen" | "untold">([
  ...words("SN|S N|N S|NS|NSN|N S N|S NUM|S NO|S SERIE|SIN|SINN|SEM|N T|NIL|NO|NAO|S S|SNO|S M|SM|PMF").map(
    (code) => [code, "not-there"] as const,
  ),
  ...words("NA|N A|ND|N D|S D|SD|N C|NC|N R|NR|TBD|TBA|NULL|NUL|NULO").map(
    (code) => [code, "not-recorded"] as const,
  ),
  ...words("N L|NL|N E|NE|N V|NV|NSV|NSNV").map((code) => [code, "not-seen"] as const),
  ...words("NI|N I|UNK|OUTROS|OUTRO|OTRO|OTROS|OTHER").map((code) => [code, "untold"] as const),
]);
const FILLER =
  /^(?:0+|X{3,}|(?:SAMPLE|TEST|PRUEBA|EJEMPLO|EXEMPLO|DUMMY|MUESTRA|AMOSTRA|EXAMPLE|DEMO)\d*|A{4,}|Z{4,}|ABC123)$/;
const SEQUENCE = /^(?:123456|1234567|12345678|123456789|1234567890|0123456789|012345)$/;
const CARTRIDGE = "ACP|AUTO|SPL|SPECIAL|SUPER|MAG|MAGNUM|LR|WIN|REM|BMG|S&W";
const BORE = "5[.,]45|5[.,]56|5[.,]7|6[.,]35|6[.,]5|7[.,]6[235]|8|9|10|12[.,]7";
const CASE = "17|18|19|21|22|23|25|28|33|39|45|51|54|55|57|63|99|108";
const OTHER_THINGS: readonly (readonly [string, RegExp])[] = [
  [
    "calibre-not-serial",
    new RegExp(
      `^(?:CAL(?:IBRE|IBER|\\.)? ?)?(?:\\.\\d{2,3}(?: ?(?:${CARTRIDGE}))?|(?:22|25|32|38|357|380|40|44|45) ?(?:${CARTRIDGE})|\\d{1,2}(?:[.,]\\d{1,2})? ?MM|(?:${BORE}) ?X ?(?:${CASE})(?: ?MM)?R?|\\d{1,2} ?(?:GA|GAUGE))$`,
    ),
  ],
  ["calibre-not-serial", /^CAL(?:IBRE|IBER|\.| ) ?[.\d]/],
  ["patent-not-serial", /\bPAT(?:\.|ENTE?D?|ENTS|ENTE)?\b.*\d|\bPATENT/],
  [
    "date-not-serial",
    /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d)(?: \d\d?:\d\d(?::\d\d)?)?$/,
  ],
  [
    "measure-not-serial",
    /^\d+(?:[.,]\d+)? ?(?:CM|MM|M|KG|G|POL|IN)\b.*(?:COMPRIMENTO|LARGO|LENGTH|PESO|LONG)/,
  ],
  ["custody-not-serial", /^ACAUT[. ]*\d+$/],
];
const MODEL =
  /^(?:M1911A1|M911A1|AK-?47|AKM|AR-?15|AR-?10|M-?16(?:A[1-4])?|M-?4(?:A1)?|92FS|R-?15|G3|M1|M14|FAL|XM-?15)$/;
const MAKE =
  /^(?:GLOCK|TAURUS|COLT|ROSSI|(?:PIETRO )?BERETTA|RUGER|SMITH (?:&|AND|Y) WESSON|S&W|IMBEL|NORINCO|ROMARM|BARRETT|REMINGTON|MOSSBERG|WINCHESTER|CZ|SIG(?: SAUER)?|MENDOZA|BROWNING|STAR|LLAMA|BERSA|CBC|BOITO|WALTHER)(?= |$)/;

/** What a code that stands alone says; null where the cell says more. */
export function saidAlone(bare: string): "not-there" | "not-recorded" | "not-seen" | "untold" | null {
  return ALONE.get(bare.replace(/[^A-Z0-9]+/g, " ").trim()) ?? null;
}

/** Zeros, a run of X, SAMPLE01: put there to fill the field. `9999` may be a number. */
export function isFiller(bare: string): boolean {
  return FILLER.test(serialKey(bare));
}

/** Digits in counting order: a filler or a number. */
export function isSequence(key: string): boolean {
  return SEQUENCE.test(key);
}

/** The reason why a cell holds another thing than a serial; null where it may hold one. */
export function notSerial(bare: string): string | null {
  for (const [reason, shape] of OTHER_THINGS) if (shape.test(bare)) return reason;
  const rest = bare.replace(MAKE, "").trim();
  if (rest === "") return "make-not-serial";
  return isModelName(rest) ? "model-not-serial" : null;
}

/** The make that a cell begins with, with the blank behind it; empty where it begins with none. */
export function makePrefix(bare: string): string {
  return /^.+? +(?=[A-Z]{0,4}[ -]?[\d?])/.exec(MAKE.test(bare) ? bare : "")?.[0] ?? "";
}

export function isModelName(text: string): boolean {
  return MODEL.test(text);
}

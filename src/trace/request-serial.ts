import { type MarkReading, readMark } from "#marks";
import { beforeRecords } from "./fact.ts";
import type { RequestCheck, RequestDraft } from "./request.ts";

/** Confusions of stamped steel, both ways. 5/S and 2/Z: ATF, Police Officer's Guide to Recovered Firearms. */
const CONFUSED = ["0OQD", "1IL", "5S", "8B", "2Z", "6G"] as const;
const GUIDE =
  "https://justcallmecharley.wordpress.com/2011/04/26/police-officer%E2%80%99s-guide-to-recovered-firearms/";
const FORM = "https://omb.report/icr/200610-1140-002/doc/654701";
/** Places of a number that is not the frame's or receiver's. */
const ELSEWHERE = /slide|corredera|barrel|ca[nñ][oó]n|cano\b|bolt|cerrojo|ferrolho|cylinder|cilindro|tambor/i;

/** Alternates that are shown at most, and characters that are exchanged at once at most. */
const SHOWN = 5;
const EXCHANGED = 2;

/** Everything that may be wrong with the number before it is typed into field 5a: "from frame or receiver". */
export function serialChecks(draft: RequestDraft): RequestCheck[] {
  const [first, ...others] = draft.serials;
  if (first === undefined || first.reading.reasons.includes("empty"))
    return [check("serial-missing", "stops", FORM)];
  const { reading, header } = first;
  const checks: RequestCheck[] = [];
  if (ELSEWHERE.test(header) || ELSEWHERE.test(reading.input)) {
    checks.push({ ...check("serial-not-of-frame", "likely", FORM), found: reading.input });
  }
  const key = reading.value?.key ?? null;
  const differs = others.find(
    ({ reading: other }) => other.value?.key != null && key !== null && other.value.key !== key,
  );
  if (differs !== undefined) {
    checks.push({
      ...check("two-serials", "likely", FORM),
      found: reading.input,
      alternates: [differs.reading.input],
    });
  }
  return [...checks, ...conditionChecks(reading, draft)];
}

function conditionChecks(reading: MarkReading<"serial">, draft: RequestDraft): RequestCheck[] {
  const found = reading.input;
  if (reading.outcome === "unread") return [{ ...check("serial-missing", "stops", FORM), found }];
  if (reading.value === null) {
    const alternates = reading.candidates.map(({ value }) => value.key ?? value.condition).slice(0, SHOWN);
    return [
      { ...check("serial-open", "likely", "rule:serial"), fix: "photograph-serial-again", found, alternates },
    ];
  }
  const { condition, key, made } = reading.value;
  if (condition === "obliterated")
    return [{ ...check("serial-obliterated", "stops", FORM), fix: "restore-serial", found }];
  if (condition === "partial")
    return [{ ...check("serial-partial", "stops", FORM), fix: "restore-serial", found }];
  if (condition !== "legible" || key === null)
    return [{ ...check(`serial-${condition}`, "stops", FORM), found }];
  const checks: RequestCheck[] = [];
  if (made !== null && (made.to ?? Number.POSITIVE_INFINITY) < 1968) {
    // The shape alone gives the years, and shapes come back: a doubt to settle by the marks, never a verdict.
    const rest = {
      fix: "photograph-maker-marks",
      found: `${found} (${made.from ?? ""}–${made.to})`,
    } as const;
    checks.push({ ...check("shape-of-an-old-serial", "possible", "table:serial-formats"), ...rest });
  }
  if (draft.seen !== null && beforeRecords(draft.seen)) {
    checks.push({
      ...check("too-old", "stops", "rule:gun-control-act-1968"),
      fix: "none",
      found: draft.seen,
    });
  }
  const make = draft.make?.value?.id;
  const unknown = reading.reasons.includes("no-known-format");
  const suspect = lonely(key);
  const rest = { fix: "photograph-serial-again", found } as const;
  if (unknown) {
    // The tables of formats are incomplete: a number that fits none is worth a look, one that nearly fits is worth more.
    const everywhere = [...key].map((_, at) => at);
    const fitting = alternatesOf(key, make, everywhere).filter(({ fits }) => fits);
    const alternates = fitting.map((one) => one.key);
    const weight = alternates.length > 0 ? "possible" : "note";
    checks.push({
      ...check("serial-not-makers-format", weight, "table:serial-formats"),
      ...rest,
      alternates,
    });
  }
  if (suspect.length > 0) {
    const alternates = alternatesOf(key, make, suspect).map((one) => one.key);
    checks.push({ ...check("serial-confusable", "possible", GUIDE), ...rest, alternates });
  }
  if (key.length < 3) checks.push({ ...check("serial-short", "possible", "rule:serial"), found });
  return checks;
}

function check(code: string, weight: RequestCheck["weight"], source: string): RequestCheck {
  return { code, weight, source, fix: "photograph-frame-serial", found: "", alternates: [] };
}

/**
 * A letter that stands alone among digits, or a digit alone among letters, and looks like one of its neighbours' kind:
 * the character that is misread most.
 */
function lonely(key: string): number[] {
  const digit = /\d/;
  return [...key].flatMap((one, at) => {
    const [before, after] = [key[at - 1], key[at + 1]];
    if (before === undefined || after === undefined) return [];
    const alone = digit.test(before) === digit.test(after) && digit.test(one) !== digit.test(before);
    const alike = [...foldable(one)].some((other) => digit.test(other) === digit.test(before));
    return alone && alike ? [at] : [];
  });
}

function foldable(character: string): string {
  const own = CONFUSED.find((members) => members.includes(character));
  return own === undefined ? "" : own.replace(character, "");
}

/** Other readings of a number at some places: those in the maker's format first, then fewer exchanges, then by the alphabet. */
function alternatesOf(
  key: string,
  make: string | undefined,
  places: readonly number[],
): { key: string; fits: boolean; exchanged: number }[] {
  const grown = new Map([[key, 0]]);
  for (let n = 1; n <= EXCHANGED; n++) {
    for (const [text, exchanged] of [...grown]) {
      if (exchanged !== n - 1) continue;
      for (const at of places) {
        for (const other of foldable(key.charAt(at))) {
          const next = text.slice(0, at) + other + text.slice(at + 1);
          if (!grown.has(next)) grown.set(next, n);
        }
      }
    }
  }
  grown.delete(key);
  return [...grown]
    .map(([text, exchanged]) => ({ key: text, exchanged, fits: fitsFormat(text, make) }))
    .filter(({ fits, exchanged }) => fits || exchanged === 1)
    .sort((a, b) => Number(b.fits) - Number(a.fits) || a.exchanged - b.exchanged || (a.key < b.key ? -1 : 1))
    .slice(0, SHOWN);
}

function fitsFormat(key: string, make: string | undefined): boolean {
  return make !== undefined && readMark("serial", key, { make }).reasons.includes("fits-makers-format");
}

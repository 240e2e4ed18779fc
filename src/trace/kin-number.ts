/** Digits that a running number has at least: shorter ones run into one another by chance. */
const RUN_DIGITS = 4;

/** One number of one make; an unknown make is a make of its own. */
export function numberKey({ make, key }: { readonly make: string | null; readonly key: string }): string {
  return `${make ?? "?"} ${key}`;
}

/** What stands before the running number, and the number; nothing where it is too short to run. */
export function runOf({
  make,
  key,
}: {
  readonly make: string | null;
  readonly key: string;
}): [string, string] | [] {
  const parts = /^(.*?)(\d+)$/.exec(key);
  const digits = parts?.[2] ?? "";
  if (make === null || key.includes("?") || digits.length < RUN_DIGITS || digits.length > 12) return [];
  return [`${make} ${parts?.[1]} ${digits.length}`, digits];
}

/** The numbers before and after one, as keys: those that would stand beside it in a run. */
export function nextNumbers({ make, key }: { readonly make: string | null; readonly key: string }): string[] {
  const [, digits] = runOf({ make, key });
  if (digits === undefined) return [];
  const stem = key.slice(0, -digits.length);
  return [Number(digits) - 1, Number(digits) + 1]
    .filter((next) => next >= 0)
    .map((next) => String(next).padStart(digits.length, "0"))
    .filter((next) => next.length === digits.length)
    .map((next) => `${stem}${next}`);
}

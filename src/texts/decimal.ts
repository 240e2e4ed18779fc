/** An exact decimal number: `digits` / 10^`scale`. Figures of texts are kept as they were written, never as doubles. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Of plain digits with at most one point, such as "7.62"; the caller has taken off the separators. */
export function decimal(text: string): Decimal {
  const [whole = "0", fraction = ""] = text.split(".");
  return { digits: BigInt(whole + fraction || "0"), scale: fraction.length };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale];
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return { digits: x + y, scale };
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Digits with a point and no zeros that say nothing: "2500000", "7.5". */
export function decimalText({ digits, scale }: Decimal): string {
  const padded = digits.toString().padStart(scale + 1, "0");
  if (scale === 0) return padded;
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, "");
  const whole = padded.slice(0, padded.length - scale);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

export const ZERO: Decimal = { digits: 0n, scale: 0 };

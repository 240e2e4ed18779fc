export type DateOrder = "dmy" | "mdy" | "ymd";

/** How many cells of a column prove each order, and what that settles. */
export interface OrderEvidence {
  readonly order: DateOrder | null;
  readonly dmy: number;
  readonly mdy: number;
  readonly ymd: number;
  /** Cells that either order fits. */
  readonly open: number;
}

const NUMERIC = /^\W*(\d{1,4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,4})(?:[ T,].*)?$/;
/** Contradicting cells that a column may hold for each proving one, once there are many: the files' own slips. */
const SLIPS = 0.01;
const MANY = 100;

/**
 * The order of day and month in a column, proven by cells whose first or second part is above 12; null where no
 * cell proves one, or where cells contradict each other beyond a slip.
 */
export function settleDateOrder(values: Iterable<string>): OrderEvidence {
  let dmy = 0;
  let mdy = 0;
  let ymd = 0;
  let open = 0;
  for (const value of values) {
    const match = value.length > 40 ? null : NUMERIC.exec(value);
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if ((match[1] as string).length === 4) ymd++;
    else if (first > 12 && first <= 31 && second <= 12) dmy++;
    else if (second > 12 && second <= 31 && first <= 12) mdy++;
    else if (first <= 12 && second <= 12 && first !== second) open++;
  }
  const wins = (mine: number, rivals: number) =>
    mine > 0 && (rivals === 0 || (mine >= MANY && rivals <= SLIPS * mine));
  const order = wins(dmy, mdy)
    ? "dmy"
    : wins(mdy, dmy)
      ? "mdy"
      : dmy + mdy + open === 0 && ymd > 0
        ? "ymd"
        : null;
  return { order, dmy, mdy, ymd, open };
}

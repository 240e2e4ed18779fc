import { type MarkKind, type ReadContext, readMark, settleDateOrder } from "#marks";

/** Share of the values that name places which must lie in one country. */
const ONE_COUNTRY = 0.9;

/**
 * What a column as a whole tells about each of its marks: the order of its dates, the country of its places (`MICH.`
 * alone may be Michigan, among Mexican states it is not).
 */
export function contextOfColumn(kind: MarkKind, values: readonly string[]): ReadContext {
  if (kind === "date") {
    const { order } = settleDateOrder(values);
    return order === null ? {} : { dateOrder: order };
  }
  if (kind !== "place") return {};
  const times = new Map<string, number>();
  let all = 0;
  for (const text of new Set(values)) {
    const countries = new Set(readMark("place", text).candidates.map(({ value }) => value.country));
    if (countries.size === 0) continue;
    all++;
    for (const country of countries) times.set(country, (times.get(country) ?? 0) + 1);
  }
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < ONE_COUNTRY * all || first[1] === second?.[1]) return {};
  return { country: first[0] };
}

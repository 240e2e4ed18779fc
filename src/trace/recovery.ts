import { dated, finest, momentOf, type RowAt, transferAt } from "./at.ts";
import { notHeld, type Party, party, unknownParty } from "./party.ts";
import { marksOf, type PlacedReading, type SourceRow, textsOf } from "./source.ts";
import type { Transfer } from "./transfer.ts";

/** Words of a header that say that an assumed date is of a recovery. */
const OF_RECOVERY = /recover|seiz|recuper|asegur|decomis|incaut|apreens/i;

/** Recoveries: a date of the row's event, each in the country that its column speaks of. */
export function recoveriesOf(at: RowAt): Transfer[] {
  const { source, item } = at;
  // A file of voluntary handovers records a recovery too; case items only where a date or place says so.
  const places = (["place", "municipality", "state"] as const).flatMap((field) =>
    marksOf(source, item, { kind: "place", field }),
  );
  const dates = marksOf(source, item, { kind: "date", field: "date" }).filter(
    ({ reading }) => reading.value !== null,
  );
  const of = (date: PlacedReading<"date"> | null, basis: Transfer["basis"], n: number): Transfer => {
    const country = date?.column.country ?? null;
    const here = places.filter(
      ({ column }) => country === null || column.country === null || column.country === country,
    );
    return transferAt(at, {
      kind: "seizure",
      basis,
      n,
      date: date === null ? null : momentOf(date.reading.value),
      from: notHeld("later-holder"),
      to: authorityOf(source),
      place: finest(here) ?? (country === null ? null : { id: country, label: country }),
      notes: country === null ? [] : [`country:${country}`],
      cells: [
        ...(date === null ? [] : [date.cell]),
        ...(basis === "assumed" ? [] : here.map(({ cell }) => cell)),
      ],
    });
  };
  const assumed = dated(at, OF_RECOVERY).map((date, n) => of(date, "assumed", n));
  if (dates.length > 0) return [...dates.map((date, n) => of(date, "recorded", n)), ...assumed];
  return TAKEN.has(source.meaning) || places.length > 0 ? [of(null, "recorded", 0), ...assumed] : assumed;
}

/** Files whose rows are recoveries whatever else they say; what was left at a scene came into an authority's hands too. */
const TAKEN: ReadonlySet<SourceRow["meaning"]> = new Set(["seizures", "handovers", "scenes", "register"]);

/** In files of seizures the authority's column names who took it; a court file's names the court. */
function authorityOf(source: SourceRow): Party {
  const named = source.meaning === "case-items" ? undefined : textsOf(source, "authority")[0];
  return named === undefined
    ? unknownParty("authority")
    : party("authority", `authority:${named.text}`, named.text);
}

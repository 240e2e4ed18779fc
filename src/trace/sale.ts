import { dated, finest, momentOf, type RowAt, stateOf, transferAt } from "./at.ts";
import { readSeller } from "./dealer.ts";
import { licenceOf } from "./licence.ts";
import { notHeld, unknownParty } from "./party.ts";
import { marksOf, type PlacedReading, textsOf } from "./source.ts";
import type { Transfer, TransferKind } from "./transfer.ts";

/** Words of a header that say that an assumed date is of a sale. */
const OF_SALE = /purchas|sale|sold|compra|venta|venda|acqui|adquis/i;

/** The sale: its date, its dealer and its place may each be missing; with none of them there is no sale on record. */
export function salesOf(at: RowAt, kind: TransferKind): Transfer[] {
  const { source, item } = at;
  const dates = marksOf(source, item, { kind: "date", field: "purchase-date" });
  const own = source.meaning === "register" ? marksOf(source, item, { kind: "date", field: "date" }) : [];
  const named = textsOf(source, "dealer");
  const places = (
    ["purchase-place", ...(source.meaning === "register" ? REGISTER_PLACES : [])] as const
  ).flatMap((field) => marksOf(source, item, { kind: "place", field }));
  const place = finest(places);
  const state = places.map(({ reading }) => stateOf(reading.value)).find((id) => id !== null) ?? null;
  const seller = named[0] === undefined ? null : readSeller(named[0].text, state);
  const licence = licenceOf(source);
  const cells = [
    ...named.map(({ cell }) => cell),
    ...textsOf(source, "dealer-address").map(({ cell }) => cell),
    ...(licence === null ? [] : [licence.cell]),
  ];
  const shop = seller?.party ?? unknownParty("dealer");
  const from = licence === null || shop.held !== "held" ? shop : { ...shop, licence: licence.kept };
  const notes =
    seller?.through == null ? (seller?.notes ?? []) : [...seller.notes, `through:${seller.through.label}`];
  const recorded = [...dates, ...own].filter(({ reading }) => reading.value !== null);
  const resale = kind === "private-resale" || notes.includes("not-a-licensee");
  const sold: TransferKind = resale ? "private-resale" : kind;
  const to = notHeld(resale ? "later-holder" : "first-purchaser");
  const said = (
    date: PlacedReading<"date"> | null,
    part: Pick<Transfer, "basis" | "cells"> & { readonly n: number },
  ): Transfer => {
    const { basis, cells: rests, n } = part;
    const day = date === null ? null : momentOf(date.reading.value);
    return transferAt(at, { kind: sold, date: day, basis, from, to, place, notes, n, cells: rests });
  };
  const assumed = dated(at, OF_SALE).map((date, n) =>
    said(date, { basis: "assumed", n, cells: [date.cell] }),
  );
  if (recorded.length === 0 && (seller === null || seller.party.held === "unknown")) {
    return source.meaning === "register"
      ? [said(null, { basis: "recorded", n: 0, cells }), ...assumed]
      : assumed;
  }
  const where = places.map(({ cell }) => cell);
  const all = recorded.length === 0 ? [null] : recorded;
  return [
    ...all.map((date, n) => {
      const rests = [...(date === null ? [] : [date.cell]), ...cells, ...where];
      return said(date, { basis: "recorded", n, cells: rests });
    }),
    ...assumed,
  ];
}

/** In a register the places of a row are those of its act. */
const REGISTER_PLACES = ["place", "municipality", "state"] as const;

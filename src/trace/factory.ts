import { readMark } from "#marks";
import type { TracedItem } from "./item.ts";
import { notHeld, party, unknownParty } from "./party.ts";
import type { Transfer, TransferKind } from "./transfer.ts";

/** Synthetic records for tests: no real serial, dealer or case. */
export function makeTransfer(kind: TransferKind, iso: string | null, part: Partial<Transfer> = {}): Transfer {
  const precision = iso === null || iso.length === 10 ? "day" : iso.length === 7 ? "month" : "year";
  const dealer = party("dealer", "dealer:sample-arms@us-az", "Sample Arms");
  const seizure = kind === "seizure";
  return {
    id: `imp_test/csv!2:${kind}${iso === null ? "" : `@${iso}`}`,
    kind,
    date: iso === null ? null : { iso, precision },
    basis: "recorded",
    from: seizure ? notHeld("later-holder") : dealer,
    to: seizure ? unknownParty("authority") : notHeld("first-purchaser"),
    place: null,
    document: null,
    origin: "own",
    cells: [{ importId: "imp_test", address: "csv!A2", text: iso ?? "" }],
    probability: 1,
    notes: [],
    ...part,
  };
}

export function makeItem(
  transfers: readonly Transfer[],
  marks: {
    readonly make?: string;
    readonly serial?: string;
    readonly type?: string;
    readonly importer?: string;
  } = {},
): TracedItem {
  const { make = "Ruger", serial = "AB12345", type = "rifle", importer } = marks;
  return {
    id: "imp_test/csv!2",
    kind: "firearm",
    event: null,
    marks: {
      make: readMark("make", make),
      importer: importer === undefined ? null : readMark("make", importer),
      model: null,
      calibre: null,
      type: readMark("type", type),
      serial: readMark("serial", serial),
      headstamp: null,
      lot: null,
    },
    transfers,
  };
}

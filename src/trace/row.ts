import type { ItemRecord } from "#records";
import type { RowAt } from "./at.ts";
import { recoveriesOf } from "./recovery.ts";
import { registeredOf } from "./registered.ts";
import { salesOf } from "./sale.ts";
import { type SourceRow, textsOf } from "./source.ts";
import type { Transfer, TransferKind } from "./transfer.ts";

/** Kind of transfer that a register, or the word in a row's column of movements, speaks of. */
const OF_REGISTER: readonly (readonly [RegExp, TransferKind])[] = [
  [/suspect|sospech/i, "suspect-entry"],
  [/multiple|m[uú]ltiple/i, "multiple-sale"],
  [/licen[cs]|export/i, "export-licence"],
  [/import/i, "import"],
  [/produc|manufactur|fabrica/i, "production"],
  [/not.?returned|desert|no.?devuelt/i, "not-returned"],
  [/police|polic|assign|asigna/i, "police-assignment"],
  [/government|sedena|semar|gobierno|delivery|entrega/i, "government-delivery"],
  [/destr/i, "destruction"],
  [/theft|stolen|loss|lost|robo|extrav|perdid/i, "theft-or-loss"],
  [/wholesale|distribut|mayor/i, "wholesale"],
  [/ship|embarque|env[ií]o/i, "shipment"],
  [/resale|private|particular|reventa/i, "private-resale"],
  [/sale|retail|venta|4473/i, "retail-sale"],
  [/seiz|recover|asegur|decomis|incaut|recuper/i, "seizure"],
];

/** Null where the word names no transfer; a `trace-response` says it row by row. */
export function registerTransfer(word: string): TransferKind | null {
  return OF_REGISTER.find(([words]) => words.test(word))?.[1] ?? null;
}

const SALE_KINDS: ReadonlySet<TransferKind> = new Set(["retail-sale", "multiple-sale", "private-resale"]);

/** The transfers that a row itself speaks of: its sale, its recovery and, in a register, the act that it registers. */
export function transfersOfRow(source: SourceRow, item: ItemRecord): Transfer[] {
  const at = { source, item };
  if (source.meaning !== "register") return [...salesOf(at, "retail-sale"), ...recoveriesOf(at)];
  return registerRow(at);
}

/** A row of a register of no known kind speaks of a sale only where it names a dealer or the day of a purchase. */
function registerRow(at: RowAt): Transfer[] {
  const moved = textsOf(at.source, "movement")[0];
  const kind = registerTransfer(moved?.text ?? "") ?? registerTransfer(at.source.registerKind ?? "");
  if (kind === "seizure") return recoveriesOf(at);
  if (kind !== null) return SALE_KINDS.has(kind) ? salesOf(at, kind) : registeredOf(at, kind);
  const named = at.source.columns.some(({ field }) => field === "purchase-date" || field === "dealer");
  return named
    ? salesOf(at, "retail-sale").filter(({ date, from }) => date !== null || from.held === "held")
    : [];
}

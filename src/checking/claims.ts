import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { canonicalText, HeadstampError, type Json } from "#base";
import type { Desk } from "#casework";
import {
  type Claim,
  type ClaimRecord,
  type ClaimTable,
  claimColumn,
  readClaimTable,
  recordsOf,
  shippedClaims,
} from "#claims";
import { openSheets } from "#sheets";
import type { Store } from "#store";

/** A file of claims is read by people: beyond this it is another thing. */
const LARGEST_JSON = 32 * 2 ** 20;
/** How far down the header may stand. */
const HEADER_WITHIN = 20;
/** Claims to an entry of the ledger. */
const PER_ENTRY = 100;

/**
 * Reads a file of claims: CSV, a spreadsheet's first sheet, or JSON. Every row becomes a claim or a fault.
 * @throws HeadstampError `claims-unreadable`, and what `openSheets` throws.
 */
export async function readClaimFile(file: string): Promise<ClaimTable> {
  const records = (await isJson(file)) ? await jsonRecords(file) : await sheetRecords(file);
  const table = readClaimTable(records);
  if (table.claims.length === 0) {
    const message = table.rows[0]?.fault?.code ?? "empty";
    throw new HeadstampError("claims-unreadable", { file, detail: "none", rows: records.length, message });
  }
  return table;
}

async function isJson(file: string): Promise<boolean> {
  return extname(file).toLowerCase() === ".json";
}

async function jsonRecords(file: string): Promise<readonly ClaimRecord[]> {
  const found = await stat(file).catch(() => {
    throw new HeadstampError("file-missing", { file });
  });
  if (!found.isFile()) throw new HeadstampError("file-kind-unknown", { file, got: "directory" });
  if (found.size === 0) throw new HeadstampError("file-empty", { file });
  if (found.size > LARGEST_JSON) {
    throw new HeadstampError("file-too-large", { file, detail: "bytes", limit: LARGEST_JSON / 2 ** 20 });
  }
  let value: unknown;
  try {
    value = JSON.parse((await readFile(file, "utf8")).replace(/^\ufeff/, ""));
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    throw new HeadstampError("claims-unreadable", { file, detail: "json", message }, { cause: error });
  }
  const records = recordsOf(value);
  if (records === null) throw new HeadstampError("claims-unreadable", { file, detail: "shape" });
  return records;
}

/** Rows below the first line that names a column of the schema; a blank line is no row. */
async function sheetRecords(path: string): Promise<readonly ClaimRecord[]> {
  const file = await openSheets(path);
  try {
    let header: readonly string[] | null = null;
    const records: ClaimRecord[] = [];
    for await (const batch of file.rows(0)) {
      for (const line of batch) {
        const texts = line.cells.map((cell) => cell?.raw ?? "");
        if (header === null) {
          if (isHeader(texts)) header = texts;
          else if (line.row > HEADER_WITHIN) break;
          continue;
        }
        if (texts.every((text) => text.trim() === "")) continue;
        const names = header;
        records.push(Object.fromEntries(names.map((name, i) => [name || `column ${i + 1}`, texts[i] ?? ""])));
      }
      if (header === null) break;
    }
    if (header === null) throw new HeadstampError("claims-unreadable", { file: path, detail: "header" });
    return records;
  } finally {
    await file.close();
  }
}

/** A header names a column that holds a figure or says of whom it is. */
function isHeader(texts: readonly string[]): boolean {
  return texts.some((text) => /^(value|numerator|numerator_count|quotation)$/.test(claimColumn(text) ?? ""));
}

/** Claims of the store, the latest of each id. */
export async function storedClaims(store: Store): Promise<readonly Claim[]> {
  return (await store.claims()) as unknown as readonly Claim[];
}

/** What ships and what the store holds; a claim of the store stands in the place of a shipped one of its id. */
export async function knownClaims(store: Store | null): Promise<readonly Claim[]> {
  const held = store === null ? [] : await storedClaims(store);
  const ids = new Set(held.map(({ id }) => id));
  return [...shippedClaims().claims.filter(({ id }) => !ids.has(id)), ...held];
}

/** Keeps claims in the ledger, but those that it holds already, word for word. */
export async function keepClaims(
  { store, actor }: Desk,
  wish: { readonly claims: readonly Claim[]; readonly file: string | null },
): Promise<{ readonly claims: number; readonly same: number }> {
  const text = (claim: Claim): string => canonicalText(claim as unknown as Json);
  const held = new Map((await storedClaims(store)).map((claim) => [claim.id, text(claim)]));
  const fresh = wish.claims.filter((claim) => held.get(claim.id) !== text(claim));
  for (let at = 0; at < fresh.length; at += PER_ENTRY) {
    const claims = fresh.slice(at, at + PER_ENTRY) as unknown as Json;
    await store.append({ actor, kind: "claims.added", payload: { file: wish.file, claims } });
  }
  return { claims: fresh.length, same: wish.claims.length - fresh.length };
}

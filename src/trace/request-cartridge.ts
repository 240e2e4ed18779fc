import type { ItemKind } from "#marks";
import type { TracedItem } from "./item.ts";
import type { Preflight } from "./request.ts";

const AMMUNITION: ReadonlySet<string> = new Set<ItemKind>(["cartridge", "fired-case", "projectile"]);

/** What is asked about on the cartridge form; everything else, a frame or a receiver too, goes on that of a gun. */
export function isAmmunition(kind: string): boolean {
  return AMMUNITION.has(kind);
}

const SOURCE = "https://scribd.com/document/503165677/IATG-03-50-Tracing-v-2";

/** The pre-flight of a cartridge on its own form: asked about by headstamp and lot, what has neither would fail. */
export function checkCartridge({ id, marks }: Pick<TracedItem, "id" | "marks">): Preflight {
  const headstamp = marks.headstamp?.value ?? null;
  const lot = marks.lot?.value ?? null;
  if (headstamp !== null && lot !== null) return { item: id, fails: "usual", checks: [], goBackFor: null };
  const missing = headstamp === null && lot === null;
  const code = headstamp === null ? "headstamp-missing" : "lot-missing";
  const fix = headstamp === null ? "photograph-headstamp" : "search-packaging";
  const base = { found: "", alternates: [], source: SOURCE } as const;
  return {
    item: id,
    fails: missing ? "certain" : "likely",
    checks: [{ ...base, code, fix, weight: missing ? "stops" : "likely" }],
    goBackFor: { fix, because: code },
  };
}

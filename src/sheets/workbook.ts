import { HeadstampError } from "#base";
import { LIMITS } from "./limits.ts";
import { type SheetInfo, sheetName } from "./sheet.ts";
import type { Warnings } from "./warnings.ts";
import { readXml } from "./xml.ts";
import { type Parts, partName } from "./zip.ts";

/** Relation id -> where it leads and what it is (last word of its type, `worksheet`). */
type Relations = ReadonlyMap<string, { readonly target: string; readonly type: string }>;

export interface WorkbookSheet extends SheetInfo {
  readonly part: string;
}

/** The sheets in the order of the workbook, and the parts that they share. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly strings: string | null;
  readonly styles: string | null;
}

/** Reads a part that a workbook needs whole; its size is bounded first. */
export async function readPart(
  file: string,
  parts: Parts,
  part: string,
  handlers: Parameters<typeof readXml>[2],
) {
  if (parts.size(part) > LIMITS.smallPartBytes) {
    const limit = LIMITS.smallPartBytes / 2 ** 20;
    throw new HeadstampError("file-too-large", { file, detail: "inflated", part, limit });
  }
  await readXml({ file, part }, parts.stream(part), handlers);
}

/** `worksheets/sheet1.xml` beside `xl/workbook.xml`; a leading slash starts at the root. */
function resolve(base: string, target: string): string {
  const path = target.startsWith("/") ? [] : base.split("/").slice(0, -1);
  for (const step of target.split(/[\\/]/)) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

async function readRelations(file: string, parts: Parts, of: string): Promise<Relations> {
  const slash = of.lastIndexOf("/") + 1;
  const part = `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
  const relations = new Map<string, { target: string; type: string }>();
  if (!parts.names.has(partName(part))) return relations;
  await readPart(file, parts, part, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== "Relationship" || Id === undefined || Target === undefined || TargetMode === "External")
        return;
      relations.set(Id, { target: resolve(of, Target), type: Type?.split("/").at(-1) ?? "" });
    },
  });
  return relations;
}

/** The workbook part, or null where the container is no XLSX. */
export async function findWorkbook(file: string, parts: Parts): Promise<string | null> {
  const root = await readRelations(file, parts, "");
  const main = [...root.values()].find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  return main.toLowerCase().endsWith(".xml") && /workbook/i.test(main) && parts.names.has(partName(main))
    ? main
    : null;
}

export async function readWorkbook(
  file: string,
  parts: Parts,
  { main, warnings }: { readonly main: string; readonly warnings: Warnings },
): Promise<Workbook> {
  const relations = await readRelations(file, parts, main);
  const sheets: WorkbookSheet[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  await readPart(file, parts, main, {
    open(name, attributes) {
      if (name === "workbookPr") {
        if (/^(?:1|true|on)$/i.test(attributes["date1904"] ?? "")) dateSystem = 1904;
      } else if (name === "sheet" && listed.length < LIMITS.sheets) {
        const id = Object.entries(attributes).find(([key]) => /^(?:.*:)?id$/.test(key))?.[1] ?? "";
        listed.push({
          name: sheetName(attributes["name"] ?? ""),
          hidden: /hidden/i.test(attributes["state"] ?? ""),
          id,
        });
      }
    },
  });
  for (const { name, hidden, id } of listed) {
    const relation = relations.get(id);
    if (relation?.type !== "worksheet") {
      // Charts, dialogs and macros are no tables.
      warnings.add("sheet-not-a-table", name);
      continue;
    }
    if (!parts.names.has(partName(relation.target))) {
      throw new HeadstampError("file-unreadable", { file, detail: "missing", part: relation.target });
    }
    if (hidden) warnings.add("hidden-sheet", name);
    sheets.push({ name, hidden, dateSystem, part: relation.target });
  }
  const shared = (type: string) =>
    [...relations.values()].find(
      (relation) => relation.type === type && parts.names.has(partName(relation.target)),
    )?.target ?? null;
  return { sheets, strings: shared("sharedStrings"), styles: shared("styles") };
}

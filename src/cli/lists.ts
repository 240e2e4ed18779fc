import { once } from "node:events";
import { HeadstampError } from "#base";
import type { Attribution } from "#casework";
import type { MarkReading } from "#marks";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { tableText } from "./table.ts";

interface ItemOptions {
  readonly where?: string[];
  readonly serial?: string;
  readonly group?: string[];
  readonly groups?: boolean;
  readonly all?: boolean;
  readonly limit: string;
  readonly offset: string;
}

/** `imports`: which files are held. */
export function declareImports(verbs: Verbs): void {
  verbs.does(verbs.verb("imports"), async (door) => {
    const imports = await withDesk(door, { verb: "imports" }, ({ store }) => store.imports({ open: true }));
    if (door.json)
      door.out(`${JSON.stringify(imports.map(({ opened: _, committed: __, ...rest }) => rest))}\n`);
    else {
      const titles = [
        "id",
        "status",
        "as",
        "origin",
        "rows",
        "accepted",
        "same",
        "aside",
        "items",
        "file",
        "when",
      ];
      const rows = imports.map((i) => [
        ...[
          i.id,
          door.say(`status.${i.status}`),
          i.as,
          i.origin,
          String(i.rows),
          String(i.accepted),
          String(i.same),
        ],
        ...[String(i.setAside), String(i.items), i.name, i.committedAt ?? i.openedAt],
      ]);
      const columns = titles.map((title, at) => ({
        title: door.say(`cli.imports.${title}`),
        right: at > 3 && at < 9,
      }));
      door.out(`${tableText(columns, rows)}\n`);
    }
    return EXIT.done;
  });
}

/** `items`: what is held of them, with what was understood of their marks. */
export function declareItems(verbs: Verbs, language: Language): void {
  const items = verbs
    .verb("items")
    .argument("[ITEM]", say(language, "cli.trace.item"))
    .option("--serial <TEXT>", say(language, "cli.items.serial"))
    .option("--group <NAME...>", say(language, "cli.items.group"))
    .option("--groups", say(language, "cli.items.groups"))
    .option("--all", say(language, "cli.items.all"))
    .option("--where <FIELD=VALUE...>", say(language, "cli.findings.where"))
    .option("--limit <N>", say(language, "cli.items.limit"), "50")
    .option("--offset <N>", say(language, "cli.items.offset"), "0");
  verbs.does<ItemOptions>(items, async (door, options, [item]) => {
    if (item !== undefined) return showOne(door, item);
    if (options.groups === true) return showGroups(door);
    const grouped = (options.group ?? []).map((name) => `group=${name}`);
    const where = [...(options.where ?? []), ...grouped];
    if (options.all === true) return showAll(door, where);
    const [limit, offset] = [Number(options.limit), Number(options.offset)];
    if (!Number.isInteger(limit) || limit < 1 || !Number.isInteger(offset) || offset < 0) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.usage.page") });
    }
    const { itemsBySerial, listItems } = await import("#casework");
    const { serial } = options;
    const found = await withDesk(door, { verb: "items" }, async ({ store }) => {
      if (serial === undefined) return listItems(store, { where, limit, offset });
      const borne = await itemsBySerial(store, serial, limit);
      return { items: borne.map((item) => ({ ...item, attributed: null })), total: borne.length };
    });
    if (door.json) {
      for (const item of found.items) door.out(`${JSON.stringify(item)}\n`);
      return EXIT.done;
    }
    const shown = ["type", "make", "model", "calibre", "serial", "headstamp", "state", "date"] as const;
    const rows = found.items.map((item) => [
      `${item.sheet}!${item.row}`,
      door.say(`item.${item.kind}`),
      item.quantity === null ? "" : String(item.quantity),
      ...shown.map((slot) => {
        const mark = item.marks[slot];
        if (mark === undefined) return "";
        return mark.outcome === "read" ? (mark.label ?? "") : `${mark.input} ?`;
      }),
      ...(item.attributed === null
        ? []
        : [item.attributed.map((one) => attributionText(door, one)).join("; ")]),
    ]);
    const titles = [door.say("cli.items.cell"), door.say("cli.items.item"), door.say("cli.items.quantity")];
    const who = rows.some(({ length }) => length > titles.length + shown.length);
    const columns = [
      ...titles,
      ...shown.map((slot) => door.say(`kind.${slot}`)),
      ...(who ? [door.say("cli.items.attributed")] : []),
    ].map((title) => ({ title }));
    door.out(
      `${tableText(columns, rows)}\n${door.say("cli.items.total", { shown: rows.length, total: found.total })}\n`,
    );
    return EXIT.done;
  });
}

const attributionText = (door: Door, { name, alias, basis, cell }: Attribution): string =>
  `${cell}: "${alias}" (${name}; ${door.say(`attribution.${basis}`)})`;

/** Groups that the records name: which file, by which name, in how many rows. */
async function showGroups(door: Door): Promise<number> {
  const { listGroups } = await import("#casework");
  const groups = await withDesk(door, { verb: "items" }, ({ store }) => listGroups(store));
  if (door.json) for (const group of groups) door.out(`${JSON.stringify(group)}\n`);
  else if (groups.length === 0) door.out(`${door.say("cli.items.no-groups")}\n`);
  else {
    const rows = groups.flatMap(({ name, by }) =>
      by.map(({ file, aliases, rows }) => [name, aliases.join(", "), String(rows), file]),
    );
    const titles = [
      "finding.column.group",
      "finding.column.at.alias",
      "cli.items.rows",
      "cli.items.attributed",
    ];
    const columns = titles.map((title, at) => ({ title: door.say(title), right: at === 2 }));
    door.out(`${tableText(columns, rows)}\n`);
  }
  return EXIT.done;
}

/** One item: each cell as written, and what was understood of it. */
async function showOne(door: Door, named: string): Promise<number> {
  const { showItem } = await import("#casework");
  const shown = await withDesk(door, { verb: "items" }, ({ store }) => showItem(store, named));
  if (door.json) {
    door.out(`${JSON.stringify(shown)}\n`);
    return EXIT.done;
  }
  const rows = shown.cells
    .filter(({ raw }) => raw !== null)
    .map(({ column, address, header, raw }) => {
      const read = shown.marks
        .filter((mark) => mark.column === column)
        .map(({ reading }) => readingText(door, reading));
      return [address, header ?? "", raw ?? "", read.join("; ")];
    });
  const titles = ["cell", "header", "written", "understood"].map((name) => ({
    title: door.say(`cli.items.${name}`),
  }));
  door.out(
    `${shown.address}  ${door.say(`item.${shown.kind}`)}  ${shown.file.name}\n\n${tableText(titles, rows)}\n`,
  );
  return EXIT.done;
}

function readingText(door: Door, { outcome, value, reasons }: MarkReading): string {
  if (value !== null) return value.label;
  return [door.say(`cli.outcome.${outcome}`), ...reasons.map((reason) => door.say(`reason.${reason}`))].join(
    ", ",
  );
}

/** All items that fit as lines of JSON, however many. */
async function showAll(door: Door, where: readonly string[]): Promise<number> {
  const { exportItems } = await import("#casework");
  await withDesk(door, { verb: "items" }, async ({ store }) => {
    for await (const items of exportItems(store, where)) {
      const text = items.map((item) => `${JSON.stringify(item)}\n`).join("");
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    }
  });
  return EXIT.done;
}

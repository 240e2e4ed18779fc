import { HeadstampError } from "#base";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { tableText } from "./table.ts";

interface ItemOptions {
  readonly where?: string[];
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
    .option("--where <FIELD=VALUE...>", say(language, "cli.findings.where"))
    .option("--limit <N>", say(language, "cli.items.limit"), "50")
    .option("--offset <N>", say(language, "cli.items.offset"), "0");
  verbs.does<ItemOptions>(items, async (door, options) => {
    const [limit, offset] = [Number(options.limit), Number(options.offset)];
    if (!Number.isInteger(limit) || limit < 1 || !Number.isInteger(offset) || offset < 0) {
      throw new HeadstampError("usage-unknown", { detail: door.say("cli.usage.page") });
    }
    const { listItems } = await import("#casework");
    const found = await withDesk(door, { verb: "items" }, ({ store }) =>
      listItems(store, { where: options.where ?? [], limit, offset }),
    );
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
    ]);
    const titles = [door.say("cli.items.cell"), door.say("cli.items.item"), door.say("cli.items.quantity")];
    const columns = [...titles, ...shown.map((slot) => door.say(`kind.${slot}`))].map((title) => ({ title }));
    door.out(
      `${tableText(columns, rows)}\n${door.say("cli.items.total", { shown: rows.length, total: found.total })}\n`,
    );
    return EXIT.done;
  });
}

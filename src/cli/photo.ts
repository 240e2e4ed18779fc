import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { keep } from "./request-acts.ts";
import { tableText } from "./table.ts";

/** `photo add|list|show|withdraw ITEM`: photographs of an item, kept as supplied and shown without what a camera wrote beside them. */
export function declarePhoto(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.photo.${key}`);
  const photo = verbs.program.command("photo").description(say(language, "cli.verb.photo"));
  photo.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();
  const item = say(language, "cli.trace.item");
  const add = verbs
    .verb("add", photo)
    .argument("<ITEM>", item)
    .argument("<FILE>", word("file"))
    .requiredOption("--of <TEXT>", word("of"));
  verbs.does<{ of: string }>(add, async (door, { of }, [named, file]) => {
    const { addPhotograph } = await import("#casework");
    const made = await withDesk(door, { verb: "photo add" }, (desk) =>
      addPhotograph(desk, { item: named!, file: file!, of }),
    );
    const { id, kind, width, height, sha256, entry } = made;
    const said = { id: id.slice(0, 12), kind: kind.toUpperCase(), size: `${width} × ${height}`, entry };
    const text = door.say("cli.photo.done", { ...said, sha256: sha256.slice(0, 16) });
    door.out(door.json ? `${JSON.stringify(made)}\n` : `${text}\n`);
    return EXIT.done;
  });
  const list = verbs.verb("list", photo).argument("<ITEM>", item);
  verbs.does(list, async (door, _, [named]) => {
    const { listPhotographs } = await import("#casework");
    const held = await withDesk(door, { verb: "photo list" }, ({ store }) => listPhotographs(store, named!));
    for (const one of door.json ? held : []) door.out(`${JSON.stringify(one)}\n`);
    if (door.json) return EXIT.done;
    if (held.length === 0) door.out(`${door.say("cli.photo.none")}\n`);
    const titles = ["id", "of", "kind", "size", "on", "sha256", "withdrawn"];
    const rows = held.map(({ id, of, kind, width, height, at, sha256, withdrawn }) => [
      ...[id.slice(0, 12), of, kind.toUpperCase(), `${width} × ${height}`, at.slice(0, 10)],
      ...[sha256.slice(0, 16), withdrawn ?? ""],
    ]);
    const columns = titles.map((key) => ({ title: door.say(`cli.photo.column.${key}`) }));
    if (held.length > 0) door.out(`${tableText(columns, rows)}\n`);
    return EXIT.done;
  });
  const show = verbs
    .verb("show", photo)
    .argument("<ITEM>", item)
    .argument("<ID>", word("id"))
    .requiredOption("--out <FILE>", word("out"))
    .option("--original", word("original"));
  verbs.does<{ out: string; original?: boolean }>(show, async (door, options, [named, id]) => {
    const { showPhotograph } = await import("#casework");
    const { out, original = false } = options;
    const { photograph, bytes } = await withDesk(door, { verb: "photo show" }, ({ store }) =>
      showPhotograph(store, { item: named!, id: id!, original }),
    );
    await keep(door, out, bytes);
    if (door.json) door.out(`${JSON.stringify({ ...photograph, file: out, original })}\n`);
    return EXIT.done;
  });
  const withdraw = verbs
    .verb("withdraw", photo)
    .argument("<ITEM>", item)
    .argument("<ID>", word("id"))
    .requiredOption("--why <TEXT>", say(language, "cli.request.why"));
  verbs.does<{ why: string }>(withdraw, async (door, { why }, [named, id]) => {
    const { withdrawPhotograph } = await import("#casework");
    const { index } = await withDesk(door, { verb: "photo withdraw" }, (desk) =>
      withdrawPhotograph(desk, { item: named!, id: id!, why }),
    );
    door.out(
      door.json ? `${JSON.stringify({ index })}\n` : `${door.say("cli.photo.withdrawn", { index })}\n`,
    );
    return EXIT.done;
  });
}

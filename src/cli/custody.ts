import { CUSTODY_ACTS, type CustodyAct } from "#casework";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";
import { keep } from "./request-acts.ts";
import { tableText } from "./table.ts";

interface AddOptions {
  readonly act: CustodyAct;
  readonly from: string;
  readonly until?: string;
  readonly office: string;
  readonly role: string;
  readonly place: string;
  readonly seal: string;
  readonly document: string;
  readonly note: string;
}

/** `custody add|show|print|correct ITEM`: who held an exhibit, when, under which seal. Status 3 where the chain is broken. */
export function declareCustody(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.custody.${key}`);
  const custody = verbs.program.command("custody").description(say(language, "cli.verb.custody"));
  custody.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();
  const item = say(language, "cli.trace.item");
  const add = verbs
    .verb("add", custody)
    .argument("<ITEM>", item)
    .requiredOption("--act <ACT>", `${word("act")}: ${CUSTODY_ACTS.join(" | ")}`, oneOf(CUSTODY_ACTS))
    .requiredOption("--from <WHEN>", word("from"))
    .option("--until <WHEN>", word("until"))
    .requiredOption("--office <NAME>", word("office"))
    .option("--role <NAME>", word("role"), "")
    .option("--place <NAME>", word("place"), "")
    .option("--seal <NUMBER>", word("seal"), "")
    .option("--document <NUMBER>", word("document"), "")
    .option("--note <TEXT>", word("note"), "");
  verbs.does<AddOptions>(add, async (door, options, [named]) => {
    const { recordCustody } = await import("#casework");
    const { act, from, until = null, office, role, place, seal, document, note } = options;
    const said = { act, from, until, office, role, place, seal, document, note };
    const done = await withDesk(door, { verb: "custody add" }, (desk) =>
      recordCustody(desk, { item: named!, custody: said }),
    );
    door.out(
      door.json
        ? `${JSON.stringify(done)}\n`
        : `${door.say("cli.custody.done", { id: done.id.slice(0, 12), index: done.index })}\n`,
    );
    return EXIT.done;
  });
  const show = verbs.verb("show", custody).argument("<ITEM>", item);
  verbs.does(show, async (door, _, [named]) => {
    const { custodyOf } = await import("#casework");
    const { records, chain } = await withDesk(door, { verb: "custody show" }, ({ store }) =>
      custodyOf(store, named!),
    );
    const numbers = new Map(chain.records.map(({ id }, n) => [id, n + 1]));
    if (door.json) door.out(`${JSON.stringify({ records, flags: chain.flags })}\n`);
    else {
      const titles = ["from", "until", "act", "holder", "seal", "document"];
      const columns = ["#", "id", ...titles.map((title) => door.say(`custody.${title}`))];
      const rows = chain.records.map((one, n) => [
        ...[
          String(n + 1),
          one.id.slice(0, 12),
          one.from,
          one.until ?? "",
          door.say(`custody.act.${one.act}`),
        ],
        [one.office, one.role, one.place].filter((text) => text !== "").join(", "),
        ...[one.seal, one.document],
      ]);
      door.out(
        `${tableText(
          columns.map((title) => ({ title })),
          rows,
        )}\n`,
      );
      for (const {
        code,
        between: [a, b],
      } of chain.flags) {
        const places = { a: numbers.get(a) ?? 0, b: numbers.get(b) ?? 0 };
        door.out(`! ${door.say(`custody.flag.${code}`, places)}\n`);
      }
    }
    return chain.flags.length > 0 ? EXIT.found : EXIT.done;
  });
  const print = verbs
    .verb("print", custody)
    .argument("<ITEM>", item)
    .requiredOption("--pdf <FILE>", say(language, "cli.custody.pdf"));
  verbs.does<{ pdf: string }>(print, async (door, { pdf }, [named]) => {
    const { printCustody } = await import("#casework");
    return withDesk(door, { verb: "custody print" }, async ({ store }) => {
      const at = new Date().toISOString();
      await keep(door, pdf, await printCustody(store, { item: named!, language: door.language, at }));
      return EXIT.done;
    });
  });
  const correct = verbs
    .verb("correct", custody)
    .argument("<ITEM>", item)
    .argument("<ID>", word("id"))
    .requiredOption("--why <TEXT>", say(language, "cli.request.why"));
  verbs.does<{ why: string }>(correct, async (door, { why }, [named, id]) => {
    const { correctCustody } = await import("#casework");
    const { index } = await withDesk(door, { verb: "custody correct" }, (desk) =>
      correctCustody(desk, { item: named!, id: id!, why }),
    );
    door.out(
      door.json ? `${JSON.stringify({ index })}\n` : `${door.say("cli.custody.corrected", { index })}\n`,
    );
    return EXIT.done;
  });
}

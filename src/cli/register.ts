import { HeadstampError } from "#base";
import type { RegisterSummary, RegisterWish } from "#matching";
import { ORIGINS, type Origin } from "#records";
import { HANDLING, type Handling, REGISTER_KINDS, type RegisterKind } from "#store";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { INTERRUPTED, interruptible, wasStopped } from "./interrupt.ts";
import { oneOf, type Verbs } from "./program.ts";
import { tableText } from "./table.ts";

interface AddOptions {
  readonly kind?: RegisterKind;
  readonly origin: Origin;
  readonly supplier?: string;
  readonly period?: string;
  readonly edition?: string;
  readonly coverage?: string;
  readonly handling: Handling;
  readonly country?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
}

/** `register add|list|remove|verify`. */
export function declareRegister(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.register.${key}`);
  const register = verbs.program.command("register").description(say(language, "cli.verb.register"));
  register.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();

  const add = verbs
    .verb("add", register)
    .argument("<FILE>", word("file"))
    .option("--kind <KIND>", `${word("kind")}: ${REGISTER_KINDS.join(" | ")}`, oneOf(REGISTER_KINDS))
    .option("--origin <ORIGIN>", `${word("origin")}: ${ORIGINS.join(" | ")}`, oneOf(ORIGINS), "own")
    .option("--supplier <NAME>", word("supplier"))
    .option("--period <FROM/TO>", word("period"))
    .option("--edition <TEXT>", word("edition"))
    .option("--coverage <TEXT>", word("coverage"))
    .option(
      "--handling <LABEL>",
      `${word("handling")}: ${HANDLING.join(" | ")}`,
      oneOf(HANDLING),
      "TLP:AMBER",
    )
    .option("--country <CODE>", word("country"))
    .option("--sheet <NAME>", word("sheet"))
    .option("--dry-run", word("dry-run"));
  verbs.does<AddOptions>(add, (door, options, [file]) => addFile(door, file!, options));

  const list = verbs.verb("list", register).option("--removed", word("removed"));
  verbs.does<{ removed?: boolean }>(list, async (door, { removed = false }) => {
    const held = await withDesk(door, { verb: "register list" }, ({ store }) => store.registers({ removed }));
    if (door.json) {
      for (const { added, ...rest } of held) door.out(`${JSON.stringify({ ...rest, ...added })}\n`);
      return EXIT.done;
    }
    const rows = held.map(({ id, status, added, name, addedAt }) => [
      ...[id, door.say(`cli.register.status.${status}`), added.kind ?? "", added.supplier ?? ""],
      ...[
        [added.period.from, added.period.to].filter((day) => day !== null).join(" – "),
        added.edition ?? "",
      ],
      ...[added.handling, name, addedAt, added.coverage ?? ""],
    ]);
    const titles = [
      "id",
      "status",
      "kind",
      "supplier",
      "period",
      "edition",
      "handling",
      "file",
      "when",
      "coverage",
    ];
    const columns = titles.map((title) => ({ title: word(`column.${title}`) }));
    door.out(`${tableText(columns, rows)}\n`);
    return EXIT.done;
  });

  const remove = verbs
    .verb("remove", register)
    .argument("<ID>", word("id"))
    .requiredOption("--why <TEXT>", word("why"));
  verbs.does<{ why: string }>(remove, async (door, { why }, [id]) => {
    const { removeRegister } = await import("#matching");
    const done = await withDesk(door, { verb: "register remove" }, (desk) =>
      removeRegister(desk, door.data, { id: id!, why }),
    );
    door.out(
      door.json
        ? `${JSON.stringify({ removed: done.id, entry: done.index })}\n`
        : `${door.say("cli.register.done.removed", done)}\n`,
    );
    return EXIT.done;
  });

  const verify = verbs
    .verb("verify", register)
    .argument("[ID]", word("id"))
    .option("--rebuild", word("rebuild"));
  verbs.does<{ rebuild?: boolean }>(verify, async (door, { rebuild = false }, [id]) => {
    const { verifyRegister } = await import("#matching");
    const checks = await withDesk(door, { verb: "register verify" }, async (desk) => {
      const wanted = id === undefined ? (await desk.store.registers()).map((one) => one.id) : [id];
      const found = [];
      for (const one of wanted) found.push(await verifyRegister(desk, door.data, { id: one, rebuild }));
      return found;
    });
    for (const check of checks) {
      const { file, index, ...rest } = check;
      const said = { ...rest, rows: check.rows ?? "–", keyed: check.keyed ?? "–" };
      const states = {
        file: door.say(`cli.register.file.${file}`),
        index: door.say(`cli.register.index.${index}`),
      };
      door.out(
        door.json
          ? `${JSON.stringify(check)}\n`
          : `${door.say("cli.register.checked", { ...said, ...states })}\n`,
      );
    }
    if (checks.some(({ file, index }) => file === "damaged" || index === "damaged")) return EXIT.integrity;
    return checks.some(({ file }) => file !== "whole") ? EXIT.found : EXIT.done;
  });
}

/** Adds a file as a register; `import --as register` comes here too. */
export async function addFile(door: Door, file: string, options: AddOptions): Promise<number> {
  const { addRegister } = await import("#matching");
  const wish: RegisterWish = {
    file,
    kind: options.kind ?? null,
    origin: options.origin,
    supplier: options.supplier ?? null,
    period: periodOf(door, options.period),
    edition: options.edition ?? null,
    coverage: options.coverage ?? null,
    handling: options.handling,
    country: options.country?.toUpperCase() ?? null,
    sheet: options.sheet ?? null,
    dryRun: options.dryRun === true,
  };
  try {
    const summary = await interruptible((signal) =>
      withDesk(door, { verb: "register add", create: true }, (desk) =>
        addRegister(desk, door.data, { ...wish, signal }),
      ),
    );
    door.out(door.json ? `${JSON.stringify(summary)}\n` : registerText(door, summary));
    for (const note of summary.notes)
      door.err(`! ${door.say(`link.note.${note}`, { n: summary.repeatedIds })}\n`);
    return EXIT.done;
  } catch (error) {
    if (!wasStopped(error)) throw error;
    door.err(`${door.say("cli.register.stopped")}\n`);
    return INTERRUPTED;
  }
}

/** `2013/2018`, `2013-01-01..2018-06`, `2013/`: a year, a month or a day on each side. */
function periodOf(door: Door, text: string | undefined): RegisterWish["period"] {
  if (text === undefined) return { from: null, to: null };
  const found = /^(\d{4}(?:-\d\d){0,2})?(?:\/|\.\.)(\d{4}(?:-\d\d){0,2})?$|^(\d{4}(?:-\d\d){0,2})$/.exec(
    text.trim(),
  );
  const [, from, to, only] = found ?? [];
  if (found === null || (only === undefined && from === undefined && to === undefined)) {
    throw new HeadstampError("usage-unknown", { detail: door.say("cli.usage.period", { what: text }) });
  }
  return { from: from ?? only ?? null, to: to ?? only ?? null };
}

function registerText(door: Door, summary: RegisterSummary): string {
  const { registerId, file, rows, keyed, columns, id } = summary;
  const locale = door.language === "es" ? "es-MX" : "en-US";
  const n = (count: number): string => count.toLocaleString(locale);
  const head = registerId === null ? "dry" : "added";
  const lines = [
    door.say(`cli.register.done.${head}`, { file, id: registerId ?? "" }),
    door.say("cli.register.rows", { rows: n(rows), keyed: n(keyed), by: id }),
  ];
  const shown = Object.entries(columns).map(([field, distinct]) => [
    door.say(`link.part.${field}`),
    distinct === null ? "–" : n(distinct),
  ]);
  const titles = [
    { title: door.say("cli.register.column.field") },
    { title: door.say("cli.register.column.distinct"), right: true },
  ];
  return `${lines.join("\n")}\n\n${tableText(titles, shown)}\n`;
}

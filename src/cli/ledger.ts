import type { Report } from "#ledger";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";
import { showProgress } from "./progress.ts";
import { tableText } from "./table.ts";

/** `ledger verify|show|export|restore|rebuild|keys`. */
export function declareLedger(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.ledger.${key}`);
  const ledger = verbs.program.command("ledger").description(say(language, "cli.verb.ledger"));
  ledger.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();

  const verify = verbs
    .verb("verify", ledger)
    .argument("[FILE]", word("file"))
    .option("--key <KEY>", word("key"));
  verbs.does<{ key?: string }>(verify, async (door, { key }, [file]) => {
    const { verify: verifyAct } = await import("#casework");
    const progress = showProgress(door);
    const tell = (what: string, done: number): void =>
      progress.step(door.say(`progress.${what}`), done, null);
    const report = await verifyAct({ file: file ?? null, data: door.data, pin: key ?? null, tell });
    progress.end();
    door.out(door.json ? `${JSON.stringify(report)}\n` : reportText(door, report));
    return report.ok ? EXIT.done : EXIT.integrity;
  });

  const show = verbs.verb("show", ledger).option("--last <N>", word("last"), "20");
  verbs.does<{ last: string }>(show, async (door, { last }) => {
    const { showLedger } = await import("#casework");
    const shown = await withDesk(door, { verb: "ledger show" }, (desk) => showLedger(desk, Number(last)));
    if (door.json) door.out(`${JSON.stringify(shown)}\n`);
    else {
      const rows = shown.entries.map((e) => [String(e.index), e.at, e.actor, e.kind, e.says]);
      const titles = ["index", "at", "actor", "kind", "says"].map((title) => ({ title: word(title) }));
      door.out(`${shown.note}\n${word("fingerprint")}: ${shown.fingerprint}\n\n${tableText(titles, rows)}\n`);
    }
    return EXIT.done;
  });

  const out = verbs.verb("export", ledger).argument("<FILE>", word("export-file"));
  verbs.does(out, async (door, _options, [file]) => {
    const { exportLedger } = await import("#casework");
    const done = await withDesk(door, { verb: "ledger export" }, (desk) => exportLedger(desk, file!));
    door.out(
      door.json
        ? `${JSON.stringify({ file, ...done })}\n`
        : `${door.say("cli.ledger.exported", { file: file!, ...done })}\n`,
    );
    return EXIT.done;
  });

  const restore = verbs
    .verb("restore", ledger)
    .argument("<FILE>", word("restore-file"))
    .option("--keys <FILE>", word("keys-file"))
    .option("--key <KEY>", word("key"));
  verbs.does<{ keys?: string; key?: string }>(restore, async (door, { keys, key }, [file]) => {
    const { restoreLedger } = await import("#casework");
    const desk = { data: door.data, actor: door.actor, verb: "ledger restore", create: true };
    const { report } = await restoreLedger(desk, { from: file!, keys: keys ?? null, pin: key ?? null });
    const lost = keys === undefined ? `${door.say("cli.ledger.without-keys")}\n` : "";
    door.out(
      door.json
        ? `${JSON.stringify({ restored: true, size: report.size, root: report.root })}\n`
        : `${reportText(door, report)}${lost}`,
    );
    return EXIT.done;
  });

  const rebuild = verbs.verb("rebuild", ledger);
  verbs.does(rebuild, async (door) => {
    const { rebuildTables } = await import("#casework");
    const progress = showProgress(door);
    const tell = (what: string, done: number, total: number | null): void =>
      progress.step(door.say(`progress.${what}`), done, total);
    const desk = { data: door.data, actor: door.actor, verb: "ledger rebuild", tell };
    const snapshot = await rebuildTables(desk).finally(() => progress.end());
    door.out(
      door.json ? `${JSON.stringify(snapshot)}\n` : `${door.say("cli.ledger.rebuilt", { ...snapshot })}\n`,
    );
    return EXIT.done;
  });

  const keys = ledger.command("keys").description(say(language, "cli.verb.ledger-keys")).exitOverride();
  const keysOut = verbs.verb("export", keys).argument("<FILE>", word("keys-out"));
  verbs.does(keysOut, async (door, _options, [file]) => {
    await withDesk(door, { verb: "ledger keys export" }, ({ store }) => store.exportKeys(file!));
    door.out(
      door.json
        ? `${JSON.stringify({ file })}\n`
        : `${door.say("cli.ledger.keys-exported", { file: file! })}\n`,
    );
    return EXIT.done;
  });
  const erase = verbs
    .verb("erase", keys)
    .argument("<FILE>", word("erase-file"))
    .requiredOption("--why <TEXT>", word("erase-why"));
  verbs.does<{ why: string }>(erase, async (door, { why }, [file]) => {
    const { eraseFile } = await import("#casework");
    const done = await withDesk(door, { verb: "ledger keys erase" }, (desk) => eraseFile(desk, file!, why));
    door.out(door.json ? `${JSON.stringify(done)}\n` : `${door.say("cli.ledger.erased", { ...done })}\n`);
    return EXIT.done;
  });
  for (const [name, act] of [
    ["rotate", "rotateKey"],
    ["declare-lost", "declareKeyLost"],
  ] as const) {
    const command = verbs.verb(name, keys);
    verbs.does(command, async (door) => {
      const { fingerprint } = await withDesk(door, { verb: `ledger keys ${name}` }, ({ store, actor }) =>
        store[act](actor),
      );
      door.out(
        door.json ? `${JSON.stringify({ fingerprint })}\n` : `${word("fingerprint")}: ${fingerprint}\n`,
      );
      return EXIT.done;
    });
  }
}

function reportText(door: Door, report: Report): string {
  const lines: string[] = [];
  const { firstBad } = report;
  if (firstBad === null)
    lines.push(door.say("cli.ledger.verified", { size: report.size, signed: report.signed }));
  else {
    const { index, offset, what, detail } = firstBad;
    lines.push(door.say("cli.ledger.broken", { index, offset, what: door.say(`ledger.${what}`), detail }));
  }
  lines.push(`  ${door.say("cli.ledger.root", { root: report.root, checkpoints: report.checkpoints })}`);
  for (const key of report.keys)
    lines.push(`  ${door.say("cli.ledger.key-line", { kind: key.kind, fingerprint: fingerprintOf(key) })}`);
  if (report.pinned !== null)
    lines.push(`  ${door.say(report.pinned ? "cli.ledger.pinned" : "cli.ledger.not-pinned")}`);
  if (report.bodies.absent > 0) lines.push(`  ${door.say("cli.ledger.absent", { n: report.bodies.absent })}`);
  for (const { what, index } of report.warnings) lines.push(`  ! ${index}: ${door.say(`ledger.${what}`)}`);
  return `${lines.join("\n")}\n`;
}

function fingerprintOf(key: Report["keys"][number]): string {
  return (key as { fingerprint?: string }).fingerprint ?? "";
}

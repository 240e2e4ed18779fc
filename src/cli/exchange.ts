import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { HeadstampError } from "#base";
import type { Card } from "#requesting";
import { HANDLING, type Handling } from "#store";
import { RESTRICTIONS } from "#trace";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";
import { keep, many } from "./request-acts.ts";
import { type AnswerOptions, answerOptions, saidOf } from "./request-answer.ts";
import { takenText } from "./request-text.ts";
import { tableText } from "./table.ts";

interface SealOptions {
  readonly handling: Handling;
  readonly restrict?: readonly string[];
  readonly withhold?: readonly string[];
  readonly days: string;
  readonly out: string;
}

/** `exchange card|trust|peers|send|open|reply|list`: one signed and encrypted file between two installations, without a server. */
export function declareExchange(verbs: Verbs, language: Language): void {
  const exchange = verbs.program.command("exchange").description(say(language, "cli.verb.exchange"));
  exchange.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();
  for (const declare of [
    declareCard,
    declareTrust,
    declarePeers,
    declareSend,
    declareOpen,
    declareReply,
    declareList,
  ]) {
    declare(verbs, exchange, language);
  }
}

function declareCard(verbs: Verbs, exchange: Command, language: Language): void {
  const card = verbs.verb("card", exchange).option("--out <FILE>", say(language, "cli.request.out"));
  verbs.does<{ out?: string }>(card, async (door, { out }) => {
    const { cardPrint, ownKeys } = await import("#requesting");
    const { card: own } = await withDesk(door, { verb: "exchange card", create: true }, ({ store }) =>
      ownKeys(store),
    );
    const text = JSON.stringify(own, null, 2);
    if (out !== undefined) await keep(door, out, `${text}\n`);
    else door.out(`${text}\n`);
    if (!door.json) door.out(`${door.say("cli.exchange.print", { print: cardPrint(own) })}\n`);
    return EXIT.done;
  });
}

function declareTrust(verbs: Verbs, exchange: Command, language: Language): void {
  const trust = verbs
    .verb("trust", exchange)
    .argument("<CARD>", say(language, "cli.exchange.card"))
    .requiredOption("--compared <PRINT>", say(language, "cli.exchange.compared"));
  verbs.does<{ compared: string }>(trust, async (door, { compared }, [file]) => {
    const { trustPeer } = await import("#requesting");
    const card = await cardOf(file!);
    const done = await withDesk(door, { verb: "exchange trust", create: true }, (desk) =>
      trustPeer(desk, { card, compared }),
    );
    const said = { name: card.name, index: done.index };
    door.out(door.json ? `${JSON.stringify(done)}\n` : `${door.say("cli.exchange.trusted", said)}\n`);
    return EXIT.done;
  });
}

async function cardOf(file: string): Promise<Card> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new HeadstampError("file-missing", { file });
  });
  try {
    const card = JSON.parse(text) as Card;
    const whole = /^[0-9a-f]{64}$/.test(card.verify) && /^age1[0-9a-z]{58}$/.test(card.recipient);
    if (whole && typeof card.name === "string") return card;
  } catch {}
  throw new HeadstampError("exchange-refused", { detail: "format" });
}

function declarePeers(verbs: Verbs, exchange: Command): void {
  verbs.does(verbs.verb("peers", exchange), async (door) => {
    const { peers } = await import("#requesting");
    const held = await withDesk(door, { verb: "exchange peers" }, ({ store }) => peers(store));
    for (const one of door.json ? held : []) door.out(`${JSON.stringify(one)}\n`);
    const columns = ["print", "name", "since"].map((key) => ({
      title: door.say(`cli.exchange.column.${key}`),
    }));
    if (!door.json)
      door.out(
        `${tableText(
          columns,
          held.map(({ id, card, at }) => [id, card.name, at.slice(0, 10)]),
        )}\n`,
      );
    return EXIT.done;
  });
}

function sealOptions(command: Command, language: Language): Command {
  const word = (key: string): string => say(language, `cli.exchange.${key}`);
  return command
    .option(
      "--handling <TLP>",
      `${say(language, "cli.request.handling")}: ${HANDLING.join(" | ")}`,
      oneOf(HANDLING),
      "TLP:AMBER",
    )
    .option(
      "--restrict <CODE>",
      `${say(language, "cli.request.restrict")}: ${RESTRICTIONS.join(" | ")}`,
      many(RESTRICTIONS),
    )
    .option("--withhold <WHAT=WHY>", word("withhold"), many())
    .option("--days <N>", word("days"), "30")
    .requiredOption("--out <FILE>", word("out"));
}

function sealed(
  door: Door,
  { handling, restrict = ["stated-purpose-only"], withhold = [], days }: SealOptions,
) {
  const term = Number.parseInt(days, 10);
  if (!(term > 0 && term <= 3650))
    throw new HeadstampError("usage-unknown", { detail: door.say("cli.exchange.bad-days") });
  const withheld = withhold.map((text) => {
    const [what = "", ...why] = text.split("=");
    return { what, why: why.join("=") };
  });
  return { handling, restrictions: restrict, withheld, days: term };
}

function declareSend(verbs: Verbs, exchange: Command, language: Language): void {
  const command = sealOptions(
    verbs
      .verb("send", exchange)
      .argument("<REQUEST>", say(language, "cli.request.id"))
      .requiredOption("--to <PEER>", say(language, "cli.exchange.to"), many()),
    language,
  );
  verbs.does<SealOptions & { to: readonly string[] }>(command, async (door, options, [id]) => {
    const { sealRequest } = await import("#requesting");
    const wish = { ...sealed(door, options), to: options.to };
    const done = await withDesk(door, { verb: "exchange send" }, (desk) => sealRequest(desk, id!, wish));
    return written(door, options.out, done);
  });
}

async function written(
  door: Door,
  out: string,
  { bytes, envelope, index }: import("#requesting").Sealed,
): Promise<number> {
  await keep(door, out, bytes);
  const { id, expires, handling } = envelope;
  const said = { id, expires: expires.slice(0, 10), handling, index };
  door.out(door.json ? `${JSON.stringify(said)}\n` : `${door.say("cli.exchange.sealed", said)}\n`);
  return EXIT.done;
}

function declareOpen(verbs: Verbs, exchange: Command, language: Language): void {
  const command = verbs
    .verb("open", exchange)
    .argument("<FILE>", say(language, "cli.exchange.file"))
    .option("--out <FILE>", say(language, "cli.request.out"));
  verbs.does<{ out?: string }>(command, async (door, { out }, [file]) => {
    const { nextOfItem } = await import("#tracing");
    const { receive } = await import("#requesting");
    return withDesk(door, { verb: "exchange open" }, async (desk) => {
      const { envelope, index, taken } = await receive(desk, file!);
      const { id, about, from, handling, expires, withheld, restrictions } = envelope;
      if (door.json) door.out(`${JSON.stringify({ envelope, index, taken })}\n`);
      else {
        const said = { id, about, from: from.name, handling, expires: expires.slice(0, 10), index };
        door.out(`${door.say("cli.exchange.opened", said)}\n`);
        if (restrictions.length > 0)
          door.out(`  ${restrictions.map((code) => door.say(`restriction.${code}`)).join("; ")}\n`);
        for (const { what, why } of withheld)
          door.out(`  ${door.say("cli.exchange.withheld", { what, why })}\n`);
        const item = taken?.state.item ?? null;
        if (taken !== null)
          door.out(takenText(door, taken, item === null ? [] : await nextOfItem(desk.store, item)));
      }
      if (out !== undefined) await keep(door, out, `${JSON.stringify(envelope.body, null, 2)}\n`);
      return (taken?.doubts.length ?? 0) > 0 ? EXIT.found : EXIT.done;
    });
  });
}

function declareReply(verbs: Verbs, exchange: Command, language: Language): void {
  const command = sealOptions(
    answerOptions(
      verbs
        .verb("reply", exchange)
        .argument("<MESSAGE>", say(language, "cli.exchange.message"))
        .argument("[FILE]", say(language, "cli.request.file")),
      language,
    ),
    language,
  );
  verbs.does<SealOptions & AnswerOptions>(command, async (door, options, [message, file]) => {
    const { readAnswerFile, readAnswerSaid, receivedOf, sealAnswer } = await import("#requesting");
    return withDesk(door, { verb: "exchange reply" }, async (desk) => {
      const { envelope } = await receivedOf(desk.store, message!);
      const { id } = envelope.body as { id: string };
      const said = saidOf(id, options);
      const answer =
        file === undefined ? readAnswerSaid(options.hop ?? [], said) : await readAnswerFile(file, said);
      return written(
        door,
        options.out,
        await sealAnswer(desk, { message: message!, answer }, sealed(door, options)),
      );
    });
  });
}

function declareList(verbs: Verbs, exchange: Command): void {
  verbs.does(verbs.verb("list", exchange), async (door) => {
    const { messages } = await import("#requesting");
    const held = await withDesk(door, { verb: "exchange list" }, ({ store }) => messages(store));
    for (const one of door.json ? held : []) door.out(`${JSON.stringify(one)}\n`);
    const rows = held.map(({ id, way, at, envelope }) => [
      ...[
        id.slice(0, 12),
        door.say(`cli.exchange.way.${way}`),
        door.say(`cli.exchange.about.${envelope.about}`),
      ],
      ...[at.slice(0, 10), envelope.handling, envelope.expires.slice(0, 10)],
    ]);
    const titles = ["id", "way", "about", "on", "handling", "expires"];
    const columns = titles.map((key) => ({ title: door.say(`cli.exchange.column.${key}`) }));
    if (!door.json) door.out(`${tableText(columns, rows)}\n`);
    return EXIT.done;
  });
}

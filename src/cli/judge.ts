import type { Command } from "commander";
import { HeadstampError } from "#base";
import type { Explanation, LinkJob } from "#matching";
import { VERDICTS, type Verdict } from "#store";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT } from "./door.ts";
import { oneOf, type Verbs } from "./program.ts";
import { showProgress } from "./progress.ts";
import { tableText } from "./table.ts";

interface JobOptions {
  readonly marks?: string;
  readonly register?: string;
  readonly within?: string;
  readonly model?: string;
  readonly sheet?: string;
}

/** `explain MARK CANDIDATE`: the waterfall of one link, of the last job or of the one that is named. */
export function declareExplain(verbs: Verbs, language: Language): void {
  const command = jobOptions(verbs, "explain", language);
  verbs.does<JobOptions>(command, async (door, options, [mark, candidate]) => {
    const explanation = await explained(door, options, { mark: mark!, candidate: candidate! });
    door.out(door.json ? `${JSON.stringify(explanation)}\n` : explanationText(door, explanation));
    return EXIT.done;
  });
}

/** `judge MARK CANDIDATE --verdict match|not|unsure --why TEXT`, `judge --undo ID --why TEXT`. */
export function declareJudge(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.judge.${key}`);
  const command = jobOptions(verbs, "judge", language)
    .option("--verdict <VERDICT>", `${word("verdict")}: ${VERDICTS.join(" | ")}`, oneOf(VERDICTS))
    .option("--undo <ID>", word("undo"))
    .option("--rule <LEAST>", word("rule"))
    .requiredOption("--why <TEXT>", word("why"));
  type Options = JobOptions & {
    readonly verdict?: Verdict;
    readonly undo?: string;
    readonly rule?: string;
    readonly why: string;
  };
  verbs.does<Options>(command, async (door, options, [mark, candidate]) => {
    const { candidateRow } = await import("#tracing");
    const { judge, undoJudgement } = await import("#matching");
    const { why, undo, verdict } = options;
    if (undo !== undefined) {
      const { index } = await withDesk(door, { verb: "judge --undo" }, (desk) =>
        undoJudgement(desk, undo, why),
      );
      const done = { undone: undo, entry: index };
      door.out(
        door.json ? `${JSON.stringify(done)}\n` : `${door.say("cli.judge.undone", { id: undo, index })}\n`,
      );
      return EXIT.done;
    }
    if (options.rule !== undefined) return byRule(door, options, options.rule);
    if (mark === undefined || candidate === undefined || verdict === undefined)
      throw usage(door, "cli.usage.judge");
    const explanation = await explained(door, options, { mark, candidate });
    const job = await jobOf(door, options);
    const done = await withDesk(door, { verb: "judge", create: true }, async (desk) => {
      const wish = { job, candidate: explanation.candidate };
      const row = verdict === "match" ? await candidateRow(desk.store, door.data, wish) : null;
      return judge(desk, { verdict, why, explanation, row });
    });
    const said = { id: done.judgementId, index: done.index, verdict: door.say(`verdict.${verdict}`) };
    door.out(
      door.json ? `${JSON.stringify({ ...done, verdict })}\n` : `${door.say("cli.judge.done", said)}\n`,
    );
    return EXIT.done;
  });
}

/** `judge --rule 0.99 --why TEXT`: every pair of the job whose number is the register's as written, and at least so probable. */
async function byRule(
  door: Door,
  options: JobOptions & { readonly why: string },
  text: string,
): Promise<number> {
  const least = Number(text);
  const job = await jobOf(door, options);
  if (!(least > 0 && least <= 1) || job.register === null) throw usage(door, "cli.usage.judge");
  const { judgeByRule } = await import("#tracing");
  const wish = {
    data: door.data,
    marks: job.marks,
    register: job.register,
    sheet: job.sheet,
    model: job.model,
    least,
    why: options.why,
  };
  const done = await withDesk(door, { verb: "judge --rule" }, (desk) => judgeByRule(desk, wish));
  const { sha256, file } = done.model;
  const weights =
    file === null
      ? door.say("cli.judge.weights-own")
      : door.say("cli.judge.weights", { file, sha256: sha256.slice(0, 12) });
  door.out(
    door.json
      ? `${JSON.stringify(done)}\n`
      : `${door.say("cli.judge.ruled", { marks: done.marks, judged: done.judged, held: done.held })}\n${weights}\n`,
  );
  return EXIT.done;
}

/** `links list`: judgements that stand, and the clusters that follow from them. */
export function declareLinks(verbs: Verbs, language: Language): void {
  const links = verbs.program.command("links").description(say(language, "cli.verb.links"));
  links.helpOption("-h, --help", say(language, "cli.option.help")).exitOverride();
  declareAgreement(verbs, { command: links, language });
  const list = verbs.verb("list", links).option("--undone", say(language, "cli.links.undone"));
  verbs.does<{ undone?: boolean }>(list, async (door, { undone = false }) => {
    const { clustersOf } = await import("#matching");
    const judgements = await withDesk(door, { verb: "links list" }, ({ store }) =>
      store.judgements({ undone }),
    );
    const clusters = clustersOf(judgements);
    if (door.json) {
      door.out(`${JSON.stringify({ judgements, clusters })}\n`);
      return EXIT.done;
    }
    const short = (source: string, id: string): string => `${source.slice(0, 8)}:${id}`;
    const rows = judgements.map(({ id, verdict, actor, at, undone: taken, made }) => [
      ...[id, taken === null ? door.say(`verdict.${verdict}`) : door.say("verdict.undone")],
      ...[
        short(made.mark.source, made.mark.id),
        short(made.candidate.source, made.candidate.id),
        actor,
        at,
        made.why,
      ],
    ]);
    const titles = ["id", "verdict", "mark", "candidate", "actor", "at", "why"];
    const columns = titles.map((title) => ({ title: door.say(`cli.links.${title}`) }));
    door.out(`${tableText(columns, rows)}\n`);
    for (const { records, contradicted } of clusters) {
      const named = records.map(({ source, id }) => short(source, id)).join(", ");
      door.out(`${door.say("cli.links.cluster", { n: records.length, records: named })}\n`);
      if (contradicted.length > 0) {
        door.out(`! ${door.say("cli.links.contradicted", { ids: contradicted.join(", ") })}\n`);
      }
    }
    return EXIT.done;
  });
}

/** `links agreement --first A --second B`: how far two reviewers agree; without names, who judged. */
function declareAgreement(
  verbs: Verbs,
  { command, language }: { command: Command; language: Language },
): void {
  const word = (key: string): string => say(language, `cli.links.${key}`);
  const agreement = verbs
    .verb("agreement", command)
    .option("--first <NAME>", word("first"))
    .option("--second <NAME>", word("second"));
  verbs.does<{ first?: string; second?: string }>(agreement, async (door, { first, second }) => {
    const { agreementOf, reviewersOf } = await import("#matching");
    const judgements = await withDesk(door, { verb: "links agreement" }, ({ store }) => store.judgements());
    if (first === undefined || second === undefined) {
      const reviewers = reviewersOf(judgements);
      const lines = reviewers.map(({ actor, pairs }) => door.say("cli.links.reviewer", { actor, pairs }));
      door.out(door.json ? `${JSON.stringify({ reviewers })}\n` : `${lines.join("\n")}\n`);
      return EXIT.done;
    }
    const found = agreementOf(judgements, { first, second });
    const { n, agreed, kappa, low, high, differ } = found;
    const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(2));
    const said = { n, agreed, kappa: figure(kappa), low: figure(low), high: figure(high) };
    const rows = differ.map((one) => [
      ...[one.mark, one.candidate, door.say(`verdict.${one.first}`), door.say(`verdict.${one.second}`)],
    ]);
    const titles = [door.say("cli.links.mark"), door.say("cli.links.candidate"), first, second];
    const table =
      rows.length === 0
        ? ""
        : `${tableText(
            titles.map((title) => ({ title })),
            rows,
          )}\n`;
    door.out(door.json ? `${JSON.stringify(found)}\n` : `${door.say("cli.links.agreement", said)}\n${table}`);
    return EXIT.done;
  });
}

function usage(door: Door, key: string): HeadstampError {
  return new HeadstampError("usage-unknown", { detail: door.say(key) });
}

function jobOptions(verbs: Verbs, name: string, language: Language) {
  const word = (key: string): string => say(language, `cli.link.${key}`);
  const needed = name === "explain";
  return verbs
    .verb(name)
    .argument(needed ? "<MARK>" : "[MARK]", say(language, "cli.judge.mark"))
    .argument(needed ? "<CANDIDATE>" : "[CANDIDATE]", say(language, "cli.judge.candidate"))
    .option("--marks <FILE>", word("marks"))
    .option("--register <FILE|ID>", word("register"))
    .option("--within <FILE>", word("within"))
    .option("--model <FILE>", word("model"))
    .option("--sheet <NAME>", word("sheet"));
}

/** The job that is named, else the last one. */
async function jobOf(door: Door, options: JobOptions): Promise<LinkJob> {
  const { marks, register, within, model = null, sheet = null } = options;
  if (within !== undefined) return { marks: within, register: null, within: true, model, sheet };
  const { namedJob, readLastJob } = await import("#matching");
  if (marks !== undefined && register !== undefined)
    return namedJob(door.data, { marks, register, within: false, model, sheet });
  if (marks !== undefined || register !== undefined) throw usage(door, "cli.usage.link");
  return readLastJob(door.data);
}

async function explained(
  door: Door,
  options: JobOptions,
  pair: { readonly mark: string; readonly candidate: string },
): Promise<Explanation> {
  const { explainLink } = await import("#matching");
  const job = await jobOf(door, options);
  const progress = showProgress(door);
  const tell = (what: string, done: number, total: number | null): void =>
    progress.step(door.say(`progress.${what}`), done, total);
  try {
    return await explainLink({ data: door.data, actor: door.actor, tell }, job, pair);
  } finally {
    progress.end();
  }
}

/** A waterfall: what each part adds, and the sum so far. */
function explanationText(door: Door, explanation: Explanation): string {
  const { mark, candidate, damage, parts, weight, probability, none, rank, candidates, splits } = explanation;
  const bits = (value: number): string =>
    Number.isFinite(value) ? `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}` : "−∞";
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const written = (part: string, said: Readonly<Record<string, string>>): string => said[part] ?? "";
  const rows = parts.map(({ part, bits: value, sum }) => [
    ...[door.say(`link.part.${part}`), written(part, mark.said), written(part, candidate.said)],
    ...[bits(value), bits(sum)],
  ]);
  const columns = ["part", "mark", "row", "bits", "sum"].map((title, at) => ({
    title: door.say(`link.waterfall.${title}`),
    right: at > 2,
  }));
  const lines = [
    door.say("link.explained", { mark: mark.id, row: candidate.id, damage: door.say(`damage.${damage}`) }),
    "",
    tableText(columns, rows),
    "",
    door.say("link.weighed", {
      ...{ weight: bits(weight), probability: percent(probability), none: percent(none) },
      ...{ rank, candidates },
    }),
  ];
  for (const split of splits.slice(0, 3)) {
    const gain = split.bits.toFixed(2);
    lines.push(
      split.what === "character"
        ? door.say("link.split.character", { place: split.place + 1, bits: gain })
        : door.say("link.split.field", { field: door.say(`link.part.${split.what}`), bits: gain }),
    );
  }
  return `${lines.join("\n")}\n`;
}

import { HeadstampError } from "#base";
import type { LinkOutcome, LinkSummary, LinkWish } from "#matching";
import { type Language, say } from "#words";
import { type Door, EXIT } from "./door.ts";
import { INTERRUPTED, interruptible, wasStopped } from "./interrupt.ts";
import { sameLines } from "./link-same.ts";
import type { Verbs } from "./program.ts";
import { showProgress } from "./progress.ts";
import { tableText } from "./table.ts";

interface Options {
  readonly marks?: string;
  readonly register?: string;
  readonly within?: string;
  readonly out?: string;
  readonly threads?: string;
  readonly model?: string;
  readonly learn?: string | false;
  readonly sheet?: string;
  readonly most?: string;
}

/** Marks shown on a terminal. */
const SHOWN = 20;

/** `link --marks FILE --register FILE|ID`, or `link --within FILE` for duplicates in one file. */
export function declareLink(verbs: Verbs, language: Language): void {
  const word = (key: string): string => say(language, `cli.link.${key}`);
  const command = verbs
    .verb("link")
    .option("--marks <FILE>", word("marks"))
    .option("--register <FILE|ID>", word("register"))
    .option("--within <FILE>", word("within"))
    .option("--out <FILE>", word("out"))
    .option("--threads <N>", word("threads"))
    .option("--model <FILE>", word("model"))
    .option("--learn <FILE>", word("learn"))
    .option("--no-learn", word("no-learn"))
    .option("--sheet <NAME>", word("sheet"))
    .option("--most <N>", word("most"));
  verbs.does<Options>(command, async (door, options) => {
    const { link } = await import("#matching");
    const progress = showProgress(door);
    const best: LinkOutcome[] = [];
    const wish: Omit<LinkWish, "signal"> = {
      data: door.data,
      actor: door.actor,
      ...filesOf(door, options),
      out: options.out ?? null,
      threads: whole(door, options.threads),
      model: options.model ?? null,
      learn: typeof options.learn === "string" ? options.learn : null,
      learning: options.learn !== false,
      sheet: options.sheet ?? null,
      most: whole(door, options.most),
      tell: (what, done, total) => progress.step(door.say(`progress.${what}`), done, total),
      onOutcome: (outcome) => {
        if (best.length < SHOWN && outcome.best !== null && outcome.probability >= outcome.none)
          best.push(outcome);
        if (outcome.unlisted > 0) {
          const n = outcome.candidates + outcome.unlisted;
          door.err(`! ${door.say("link.bounded", { id: outcome.id, n, bound: outcome.candidates })}\n`);
        }
      },
    };
    const summary = await interruptible((signal) => link({ ...wish, signal }))
      .catch((error: unknown) => {
        // Stopped while the index was built or weights were learned: what of it is whole stays.
        if (!wasStopped(error)) throw error;
        return null;
      })
      .finally(() => progress.end());
    if (summary === null) {
      door.err(`${door.say("link.stopped")}\n`);
      return INTERRUPTED;
    }
    for (const [why, n] of Object.entries(summary.unsought)) {
      door.err(`! ${door.say("link.unsought", { n, why: whyText(door, why) })}\n`);
    }
    const share = (1 - summary.model.none).toLocaleString(localeOf(door), { style: "percent" });
    for (const { code, n } of summary.notes) door.err(`! ${door.say(`link.note.${code}`, { n, share })}\n`);
    if (summary.stopped) door.err(`${door.say("link.stopped")}\n`);
    door.out(door.json ? `${JSON.stringify(summary)}\n` : linkText(door, summary, best));
    return summary.stopped ? INTERRUPTED : EXIT.done;
  });
}

function localeOf(door: Door): string {
  return door.language === "es" ? "es-MX" : "en-US";
}

function filesOf(
  door: Door,
  { marks, register, within }: Options,
): Pick<LinkWish, "marks" | "register" | "within"> {
  if (within !== undefined && marks === undefined && register === undefined) {
    return { marks: within, register: null, within: true };
  }
  if (within !== undefined || marks === undefined || register === undefined) {
    throw new HeadstampError("usage-unknown", { detail: door.say("cli.usage.link") });
  }
  return { marks, register, within: false };
}

function whole(door: Door, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new HeadstampError("usage-unknown", { detail: door.say("cli.usage.whole", { what: text }) });
  }
  return value;
}

/** Why a mark was not looked for, in the words of the readings. */
function whyText(door: Door, why: string): string {
  for (const key of [`link.why.${why}`, `reason.${why}`]) {
    const text = door.say(key);
    if (text !== `[${key}]`) return text;
  }
  return why;
}

function linkText(door: Door, summary: LinkSummary, best: readonly LinkOutcome[]): string {
  const locale = localeOf(door);
  const n = (value: number): string => value.toLocaleString(locale);
  const percent = (share: number): string =>
    `${(100 * share).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`;
  const { marks, linked, none, undecided, candidates, register } = summary;
  const lines = [
    door.say("link.summary", {
      ...{ marks: n(marks), rows: n(register.rows), linked: n(linked), none: n(none) },
      ...{ undecided: n(undecided), candidates: n(candidates) },
    }),
  ];
  if (summary.out !== null) lines.push(door.say("link.written", { file: summary.out }));
  if (best.length > 0) {
    const columns = ["mark", "row", "probability", "none", "candidates"].map((title, at) => ({
      title: door.say(`link.column.${title}`),
      right: at > 1,
    }));
    const rows = best.map((one) => [
      ...[one.id, one.best ?? "", percent(one.probability), percent(one.none), n(one.candidates)],
    ]);
    lines.push("", tableText(columns, rows));
  }
  if (summary.same !== null) lines.push("", ...sameLines(door, summary.same));
  const used = { cpu: summary.cpuSeconds.toFixed(1), peak: n(Math.round(summary.peakBytes / 2 ** 20)) };
  lines.push("", door.say("link.used", { ...used, threads: summary.threads }));
  return `${lines.join("\n")}\n`;
}

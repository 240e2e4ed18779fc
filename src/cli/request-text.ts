import { readMark } from "#marks";
import { type AnswerFile, requestForm, type TakenAnswer } from "#requesting";
import { daysLeft, dueOf, type RequestState, type StepNow, spanOf, USUAL } from "#trace";
import { valueLabel } from "#words";
import type { Door } from "./door.ts";
import { tableText } from "./table.ts";

/** A request as it goes out: the published form, with NIEM's names for what NIEM has. */
export function requestJson({ request, ...state }: RequestState) {
  return { ...state, request: requestForm(request) };
}

const dayOf = (iso: string): number | null => spanOf(iso)?.last ?? null;

function clockText(door: Door, state: RequestState, today: number): string {
  const left = daysLeft(state, today, dayOf);
  if (left === null) return "";
  return left < 0 ? door.say("cli.request.late", { n: -left }) : door.say("cli.request.left", { n: left });
}

/** Requests as a table, the late ones first, then those that are due next. */
export function requestsText(door: Door, states: readonly RequestState[], today: number): string {
  if (states.length === 0) return `${door.say("cli.request.empty")}\n`;
  const sorted = [...states].sort(
    (a, b) => (daysLeft(a, today, dayOf) ?? 1e9) - (daysLeft(b, today, dayOf) ?? 1e9) || a.entry - b.entry,
  );
  const rows = sorted.map((state) => {
    const { id, item, request, sent, status, open } = state;
    const due = sent === null || !open ? "" : dueOf(state, sent);
    return [
      ...[id.slice(0, 12), item === null ? "" : shortItem(item), door.say(`addressee.${request.addressee}`)],
      ...[door.say(`status.${status}`), sent?.on ?? "", due, clockText(door, state, today)],
    ];
  });
  const titles = ["id", "item", "addressee", "status", "sent", "due", "left"];
  return `${tableText(
    titles.map((title) => ({ title: door.say(`cli.request.column.${title}`) })),
    rows,
  )}\n`;
}

export function shortItem(item: string): string {
  return item.replace(/^(imp_[0-9a-f]{8})[0-9a-f]*/, "$1");
}

/** One request: what was asked, how it stands, each reply, and what then. */
export function requestText(
  door: Door,
  {
    state,
    next,
    files,
    today,
  }: {
    readonly state: RequestState;
    readonly next: readonly StepNow[];
    readonly files: readonly AnswerFile[];
    readonly today: number;
  },
): string {
  const { request, sent, status, reasons, answers } = state;
  const grounds = reasons.map((code) => door.say(`ground.${code}`)).join("; ");
  const lines = [
    `${request.id}  ${door.say(`addressee.${request.addressee}`)}`,
    `  ${request.marks
      .filter(({ written, read }) => written !== "" || read !== null)
      .map(({ field, written, read }) => {
        if (field === "serial-condition") return "";
        const type = field === "type" ? readMark("type", written).value : null;
        return type === null ? (read ?? written) : valueLabel(door.language, type);
      })
      .filter((text) => text !== "")
      .join(" · ")}`,
    `  ${door.say("cli.request.column.status")}: ${door.say(`status.${status}`)}${grounds === "" ? "" : ` (${grounds})`}`,
  ];
  if (sent !== null) {
    const basis = door.say(`clock.${sent.clock.basis}`);
    const said = {
      id: request.id,
      on: sent.on,
      due: dueOf(state, sent),
      basis,
      source: sent.clock.source || "—",
    };
    lines.push(`  ${door.say("cli.request.sent", said)} ${clockText(door, state, today)}`.trimEnd());
  }
  for (const { id, answer } of answers) {
    lines.push(...answerLines(door, answer));
    for (const { name, state: kept } of files.filter((one) => one.answer === id)) {
      lines.push(`    ${door.say("cli.request.answer-file", { name, state: kept })}`);
    }
  }
  if (state.withdrawn !== null) lines.push(`  ${door.say("status.withdrawn")}: ${state.withdrawn}`);
  lines.push(...nextLines(door, next));
  const share = Math.round((1000 * USUAL.purchaserFound) / USUAL.requests) / 10;
  if (answers.length === 0) lines.push(`  ${door.say("request.usual", { ...USUAL, share })}`);
  return `${lines.join("\n")}\n`;
}

function answerLines(door: Door, answer: TakenAnswer["answer"]): string[] {
  const { on, status, number, closing, hops, related, text } = answer;
  const named = number === "" ? "" : ` · ${number}`;
  const closed = closing === null ? "" : ` · ${door.say(`disposition.${closing}`)}`;
  const party = (one: (typeof hops)[number]["from"]): string =>
    one === null ? "" : (one.name ?? door.say(`party.${one.role}`));
  return [
    `  ${on}  ${door.say(`status.${status}`)}${named}${closed}`,
    ...hops.map(({ kind, date, from, to, document }) => {
      const paper = document === null ? "" : ` (${document})`;
      return `    ${date ?? door.say("trace.no-date")}  ${door.say(`transfer.${kind}`)}: ${party(from)} → ${party(to)}${paper}`;
    }),
    ...related.map((code) => `    ${door.say(`related.${code}`)}`),
    ...(text === "" ? [] : [`    ${text}`]),
  ];
}

function nextLines(door: Door, next: readonly StepNow[]): string[] {
  return next.slice(0, 3).map(({ step, addressee, asked, request }) => {
    const said = { step: door.say(`step.${step}`), addressee: door.say(`addressee.${addressee}`) };
    const waits =
      asked === "waiting" ? ` ${door.say("cli.request.waiting", { id: request?.slice(0, 12) ?? "" })}` : "";
    return `  ${door.say("cli.request.then", said)}${waits}`;
  });
}

/** What was taken in, what was set aside, what is at odds, and what to do then. */
export function takenText(
  door: Door,
  { state, answer, doubts, index }: TakenAnswer,
  next: readonly StepNow[],
): string {
  const { setAside, ignored, hops, reasons } = answer;
  const status = door.say(`status.${state.status}`);
  const lines = [door.say("cli.request.taken", { id: state.id, status, hops: hops.length, index })];
  for (const code of reasons) lines.push(`  ${door.say(`ground.${code}`)}`);
  lines.push(...answerLines(door, answer));
  if (setAside.cells > 0)
    lines.push(
      `  ${door.say("cli.request.aside", { n: setAside.cells, fields: setAside.fields.join(", ") })}`,
    );
  if (ignored.length > 0) lines.push(`  ${door.say("cli.request.ignored", { fields: ignored.join(", ") })}`);
  for (const { code, found } of doubts) {
    const [first = "", second = ""] = found;
    lines.push(`! ${door.say(`doubt.${code}`, { found: found.join(", "), first, second })}`);
  }
  lines.push(...nextLines(door, next));
  return `${lines.join("\n")}\n`;
}

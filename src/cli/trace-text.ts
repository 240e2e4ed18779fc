import {
  type Contradiction,
  type DeliveryAnswer,
  type Party,
  RUNGS,
  rungHeight,
  type Trace,
  timeMissing,
} from "#trace";
import type { Linked, Searched, Traced } from "#tracing";
import { valueLabel } from "#words";
import type { Door } from "./door.ts";
import { tableText } from "./table.ts";
import { hopText, troublesSaid } from "./trace-trouble.ts";

/** Steps that a person is shown; `--json` has them all. */
const STEPS_SHOWN = 3;
const EXPLANATIONS_SHOWN = 3;

/** A trace for people: where it got to in one line, the path as a table, then what is open and what to do. */
export function traceText(door: Door, traced: Traced): string {
  const { item, trace, searched, synthetic, delivered, sameSerial, linked, requests } = traced;
  const { marks } = item;
  const named = [marks.make, marks.model, marks.calibre, marks.type, marks.serial]
    .flatMap((mark) =>
      mark === null ? [] : [mark.value === null ? `${mark.input} ?` : valueLabel(door.language, mark.value)],
    )
    .join(" · ");
  const lines = [`${trace.item}  ${named}`];
  if (item.event !== null) lines.push(`  ${door.say("trace.case", { event: item.event })}`);
  const rung = door.say("trace.head.rung", {
    rung: door.say(`rung.${trace.rung}`),
    n: rungHeight(trace.rung) + 1,
    of: RUNGS.length,
    contested: String(trace.contested),
  });
  const parts: [string, string[]][] = [
    ["reached", [rung]],
    ["ended", [door.say(`disposition.${trace.disposition}`)]],
    ["path", pathLines(door, trace)],
    ["contradictions", trace.contradictions.length === 0 ? [] : contradictionLines(door, trace)],
    ["troubles", troublesSaid(door, traced).map(({ said }) => said)],
    ["judged", linked === null ? [] : judgedLines(door, linked)],
    ["could", alternativeLines(door, trace)],
    ["time", timeLines(door, trace)],
    ["distance", distanceLines(door, trace)],
    ["records", [recordsLine(door, trace)]],
    ["diversion", diversionLines(door, trace)],
    ["channel", trace.rivals === null ? [] : [channelLine(door, trace)]],
    ["ammunition", ammunitionLines(door, trace)],
    ["delivered", delivered === null ? [] : [deliveredLine(door, delivered)]],
    ["also", sameSerial === null || sameSerial.length === 0 ? [] : [sameSerial.join(", ")]],
    ["requests", requestLines(door, requests)],
    ["looked", lookedLines(door, searched)],
    ["next", nextLines(door, trace)],
  ];
  const heads = parts.map(([key]) => door.say(`trace.head.${key}`));
  const width = Math.max(...heads.map(({ length }) => length));
  for (const [i, [, body]] of parts.entries()) {
    for (const [n, text] of body.entries()) {
      lines.push(`  ${(n === 0 ? (heads[i] ?? "") : "").padEnd(width)}  ${text}`.trimEnd());
    }
  }
  lines.push(`  ${door.say("trace.notice")}`);
  if (synthetic) lines.push(`  ${door.say("trace.synthetic")}`);
  return `${lines.join("\n")}\n`;
}

function partyText(door: Door, { role, label, held }: Party): string {
  const said = door.say(`party.${role}`);
  return held === "held" && label !== null ? label : door.say(`party.held.${held}`, { role: said });
}

/** Hops with their cells, and each gap where it gapes. */
function pathLines(door: Door, { path, gaps }: Trace): string[] {
  const rows: string[][] = [];
  const gapRows = (after: string | null): void => {
    for (const gap of gaps.filter((one) => one.after === after)) {
      const days =
        gap.days === null
          ? ""
          : ` (${gap.days.least === gap.days.most ? "" : `${gap.days.least}–`}${gap.days.most} d)`;
      rows.push(["  ⋯", `${door.say(`gap.${gap.code}`)}${days}`, "", ""]);
    }
  };
  gapRows(null);
  for (const hop of path) {
    const ends = hop.kind === "seizure" ? [] : [partyText(door, hop.from), "→", partyText(door, hop.to)];
    const place =
      hop.place === null ? [] : [hop.kind === "seizure" ? hop.place.label : `(${hop.place.label})`];
    rows.push([
      hop.date?.iso ?? door.say("trace.no-date"),
      door.say(`transfer.${hop.kind}`),
      [...ends, ...place].join(" "),
      hop.cells[0]?.address ?? "",
    ]);
    gapRows(hop.id);
  }
  // A gap's sentence runs over the columns of the hops.
  const table = tableText(
    [{ title: "" }, { title: "" }, { title: "" }, { title: "" }],
    rows.map((row) => (row[0] === "  ⋯" ? ["", "", "", ""] : row)),
  );
  return table
    .split("\n")
    .slice(2)
    .map((line, i) => (rows[i]?.[0] === "  ⋯" ? `  ⋯ ${rows[i]?.[1]}` : line));
}

function contradictionLines(door: Door, { contradictions, explanations, path }: Trace): string[] {
  const hop = (id: string): string => {
    const found = path.find((one) => one.id === id);
    return found === undefined ? id : hopText(door, found);
  };
  const said = ({ code, between }: Contradiction): string =>
    `${door.say(`contradiction.${code}`)} [${between.map(hop).join(" / ")}]`;
  const unless = explanations.slice(0, EXPLANATIONS_SHOWN).flatMap((one) =>
    one.unless.length === 0
      ? []
      : [
          `  ${door.say("trace.explanation", {
            what: one.unless
              .map(({ transfer, why }) => door.say(`trace.explanation.${why}`, { transfer: hop(transfer) }))
              .join(" + "),
          })}`,
        ],
  );
  return [...contradictions.map(said), ...unless];
}

function timeLines(door: Door, trace: Trace): string[] {
  const { timeToCrime, timeToCrimeAssumed, path, contradictions } = trace;
  const lines: string[] = [];
  if (timeToCrime !== null) {
    const { days, atMost, from, precision } = timeToCrime;
    lines.push(door.say("trace.time", { days, most: atMost, from: door.say(`transfer.${from}`), precision }));
    if (from !== "private-resale") lines[0] += `; ${door.say("trace.not-first")}`;
  } else {
    lines.push(door.say("trace.time.none", { why: timeMissing(path, contradictions) }));
  }
  if (timeToCrimeAssumed !== null)
    lines.push(door.say("trace.time.assumed", { days: timeToCrimeAssumed.days }));
  return lines;
}

function diversionLines(door: Door, { diversion, path }: Trace): string[] {
  const hop = (id: string | null, open: string): string => {
    const found = path.find((one) => one.id === id);
    return found === undefined ? door.say(open) : hopText(door, found);
  };
  const points = diversion.points.map(({ what, after, before }) =>
    what === "transfer"
      ? door.say("trace.diversion.transfer", { kind: hop(after, "trace.diversion.start") })
      : door.say("trace.diversion.interval", {
          after: hop(after, "trace.diversion.start"),
          before: hop(before, "trace.diversion.end"),
        }),
  );
  const lines = [points.join(`, ${door.say("trace.diversion.or")} `)];
  const last = diversion.lastRecorded;
  if (last !== null) lines.push(door.say("trace.diversion.last", { party: partyText(door, last.party) }));
  return lines;
}

function channelLine(door: Door, { rivals }: Trace): string {
  const best = rivals?.hypotheses.find(({ channel }) => channel === rivals.favoured);
  if (best === undefined) return door.say("trace.indistinguishable", { n: rivals?.hypotheses.length ?? 0 });
  const words = [...best.evidence].sort((a, b) => b.ratio - a.ratio)[0]?.words ?? "none";
  return door.say("trace.favoured", {
    channel: door.say(`channel.${best.channel}`),
    words: door.say(`support.${words}`),
  });
}

function distanceLines(door: Door, { distance }: Trace): string[] {
  if (distance === null) return [];
  const { km, between, precision } = distance;
  const [least, most] = between ?? [0, 0];
  return [door.say("trace.distance", { km, least, most, precision, known: String(between !== null) })];
}

/** Each kind of record that an analyst asks for first: on record with what was looked into, or not. */
function recordsLine(door: Door, { indicators }: Trace): string {
  return (["multipleSale", "theftOrLoss", "suspect", "earlierTrace"] as const)
    .map((kind) => door.say(`trace.record.${kind}`, { n: indicators[kind].length }))
    .join("; ");
}

/** What a person decided, and decisions that speak against each other. */
function judgedLines(door: Door, { judgements, contradicted, missing }: Linked): string[] {
  return [
    door.say("trace.judged", { n: judgements.length, ids: judgements.join(", ") }),
    ...(contradicted.length === 0
      ? []
      : [`! ${door.say("trace.judged.contradicted", { ids: contradicted.join(", ") })}`]),
    ...missing.map(
      ({ source, id }) => `! ${door.say("trace.judged.missing", { id, source: source.slice(0, 8) })}`,
    ),
  ];
}

/** Where rows nobody judged would take it: beside the path, with what linkage gives them. */
function alternativeLines(door: Door, { alternatives }: Trace): string[] {
  return alternatives.map(({ records, probability, rung, contradictions, transfers }) => {
    const percent = percentOf(probability);
    if (records.length === 0) return door.say("trace.could.none", { percent });
    const what = transfers.map((one) => hopText(door, one)).join(", ");
    const against = contradictions.map((code) => door.say(`contradiction.${code}`)).join("; ");
    const said = { percent, records: records.join(" + "), rung: door.say(`rung.${rung}`), what };
    return `${door.say("trace.could", said)}${against === "" ? "" : ` ! ${against}`}`;
  });
}

/** Never rounded to certainty. */
function percentOf(probability: number): string {
  if (probability > 0.999) return "> 99.9";
  return probability < 0.001 ? "< 0.1" : (100 * probability).toFixed(1);
}

function lookedLines(door: Door, searched: readonly Searched[]): string[] {
  const lines = searched.map(({ looked, name, candidates, coverage }) => {
    const rows = (candidates?.rows ?? [])
      .map(({ id, probability }) => `${id} (${percentOf(probability)} %)`)
      .join(", ");
    const period = [coverage.from, coverage.to].filter((day) => day !== null).join(" – ");
    const none = percentOf(candidates?.none ?? 0);
    const said = door.say(`trace.looked.${looked}`, { name, rows, none });
    const covers = [period, coverage.said ?? ""].filter((part) => part !== "").join(", ");
    return looked === "own-row" || covers === "" ? said : `${said} [${covers}]`;
  });
  if (searched.every(({ looked }) => looked === "own-row")) lines.push(door.say("trace.looked.no-register"));
  return lines;
}

/** What was asked about it, and how that stands. */
function requestLines(door: Door, requests: Traced["requests"]): string[] {
  return requests.map(({ id, request, status, sent }) => {
    const on = sent === null ? "" : ` ${sent.on}`;
    return `${id.slice(0, 12)} ${door.say(`addressee.${request.addressee}`)}: ${door.say(`status.${status}`)}${on}`;
  });
}

function nextLines(door: Door, { next }: Trace): string[] {
  if (next.length === 0) return [door.say("trace.step.none")];
  return next.slice(0, STEPS_SHOWN).map(({ step, addressee, because, days, basis }, i) => {
    const why = because.map((fact) => door.say(`fact.${fact}`)).join(", ");
    const time = door.say("trace.step.days", { days, basis: basis.days });
    return `${i + 1}. ${door.say(`step.${step}`)} → ${door.say(`addressee.${addressee}`)} (${time}): ${why}`;
  });
}

/** Plant, year and operator of a headstamp with the ways that were open; hints are marked as such. */
function ammunitionLines(door: Door, { ammunition }: Trace): string[] {
  const lines = ammunition.flatMap(({ maker, years, operators, classes, settled }) => {
    const made = years.length === 0 ? door.say("trace.ammunition.no-year") : years.join(" / ");
    const run = operators.length === 0 ? "" : `; ${operators.join(" / ")}`;
    const named = `${maker.label}${settled ? "" : " ?"}, ${made}${run}`;
    const sourced = new Set(
      classes.filter(({ certainty }) => certainty === "sourced").map(({ channel }) => channel),
    );
    const hints = new Set(classes.map(({ channel }) => channel).filter((channel) => !sourced.has(channel)));
    const said = [...sourced].map((channel) => door.say(`ammunition.${channel}`));
    const unsourced = [...hints].map((channel) =>
      door.say("trace.ammunition.hint", { channel: door.say(`ammunition.${channel}`) }),
    );
    return [named, `  ${[...said, ...unsourced].join("; ")}`];
  });
  return lines.length === 0 ? [] : [...lines, door.say("trace.ammunition.not-shown")];
}

function deliveredLine(
  door: Door,
  { verdict, lines, pieces, sameState, between, covers }: DeliveryAnswer,
): string {
  const period = (ends: readonly [string, string] | null): string => ends?.join(" – ") ?? "–";
  return door.say(`delivered.${verdict}`, {
    lines,
    pieces,
    sameState,
    between: period(between),
    covers: period(covers),
  });
}

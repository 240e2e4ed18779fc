import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Desk } from "#casework";
import type { RuleSummary } from "#tracing";
import { type Language, say } from "#words";
import { withDesk } from "./desk.ts";
import { type Door, EXIT, SAMPLE_CASE } from "./door.ts";
import { dossiersText } from "./dossier-text.ts";
import { findingText } from "./finding-text.ts";
import { importText } from "./import.ts";
import type { Verbs } from "./program.ts";
import { requestSample } from "./sample-requests.ts";
import { addTrace, startTally, type Tally, tallyText } from "./trace-tally.ts";

const sampleFile = (name: string): string =>
  fileURLToPath(new URL(`../../data/sample/${name}`, import.meta.url));
const SAMPLE = sampleFile("seizures-synthetic.xlsx");
/** Registers of the sample case, by what they record. */
const REGISTERS = [
  { file: "shipments-synthetic.csv", kind: "shipment", period: { from: "2015", to: "2026" } },
  { file: "sales-synthetic.csv", kind: "sale", period: { from: "2015", to: "2026" } },
  { file: "exports-synthetic.csv", kind: "export-licence", period: { from: "2013", to: "2026" } },
] as const;
/** From here the sample's rule decides; a person would look at each. */
const RULE = 0.99;
const ARTICLES = ["article-synthetic-en.txt", "article-synthetic-es.txt"].map(sampleFile);

/** `sample`: the bundled synthetic articles taken apart, then the synthetic case through every floor of the house. */
export function declareSample(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("sample")
    .option("--serve", say(language, "cli.sample.serve"))
    .option("--once", say(language, "cli.sample.once"));
  verbs.does<{ data?: string; serve?: boolean; once?: boolean }>(command, async (door, options) => {
    const { dossierJson, makeDossiers } = await import("#checking");
    const { find } = await import("#counting");
    const { importFile } = await import("#casework");
    const dossiers = await makeDossiers(ARTICLES);
    if (!door.json) door.out(`${dossiersText(door, dossiers)}\n${"=".repeat(78)}\n`);
    const own = options.data === undefined ? { ...door, data: join(door.data, SAMPLE_CASE) } : door;
    const wish = {
      ...({ file: SAMPLE, as: "seizures", origin: "own", country: "MX", dryRun: false } as const),
      ...{ kind: null, sheet: null, mapping: null, replaces: null },
    };
    door.err(`${door.say("cli.sample.making", { dir: own.data })}\n`);
    const status = await withDesk(own, { verb: "sample", create: true }, async (desk) => {
      const summary = await importFile(desk, wish);
      const registers = await addRegisters(own, desk);
      const requests = await requestSample(desk);
      const { tally } = await traceSample(desk);
      const questions = [
        { name: "makers-by-calibre", by: null, where: ["calibre=.50 BMG", "calibre=.50"] },
        { name: "origins-by-calibre", by: "type", where: ["item=firearm"] },
        { name: "unread-marks", by: null, where: [] },
      ] as const;
      const answers = [];
      for (const question of questions) answers.push(await find(desk.store, question));
      if (door.json) {
        door.out(
          `${JSON.stringify({ dossiers: dossierJson(dossiers, door.language), summary, registers, requests, answers })}\n`,
        );
        return EXIT.done;
      }
      door.out(importText(door, summary, false));
      for (const { finding, snapshot } of answers)
        door.out(`\n${"=".repeat(78)}\n${findingText(door, finding, snapshot, { top: 8, allCells: false })}`);
      const judged = registers.reduce((sum, one) => sum + one.judged + one.held, 0);
      const said = { registers: registers.length, judged, least: RULE };
      door.out(`\n${"=".repeat(78)}\n${door.say("cli.sample.traced", said)}\n\n${tallyText(door, tally)}`);
      door.out(`${door.say("cli.sample.requests", { n: requests })}\n`);
      door.out(`\n${"=".repeat(78)}\n${door.say("cli.sample.next")}\n`);
      return EXIT.done;
    });
    if (options.serve !== true || options.once === true) return status;
    const { PORT, serveStore } = await import("./serve.ts");
    return serveStore(own, { host: "127.0.0.1", port: PORT, orAny: true });
  });
}

/** Adds the registers that are not held yet and joins by the rule what they say of the sample's guns. */
async function addRegisters(
  door: Door,
  desk: Desk,
): Promise<(RuleSummary & { readonly register: string })[]> {
  const { addRegister } = await import("#matching");
  const { judgeByRule } = await import("#tracing");
  const done: (RuleSummary & { readonly register: string })[] = [];
  for (const { file, kind, period } of REGISTERS) {
    const name = basename(file);
    const held = (await desk.store.registers()).find((one) => one.name === name)?.id ?? null;
    const said = {
      origin: "own",
      supplier: "Headstamp",
      edition: null,
      coverage: null,
      country: null,
    } as const;
    const wish = { file: sampleFile(file), kind, period, sheet: null, dryRun: false, ...said };
    const added = held ?? (await addRegister(desk, door.data, { ...wish, handling: "TLP:CLEAR" })).registerId;
    if (added === null) continue;
    const rule = { data: door.data, marks: SAMPLE, register: added, least: RULE, sheet: null };
    const summary = await judgeByRule(desk, { ...rule, why: `rule: number as written, p >= ${RULE}` });
    done.push({ register: added, ...summary });
  }
  return done;
}

async function traceSample({ store }: Desk): Promise<{ readonly tally: Tally }> {
  const { traceItems } = await import("#tracing");
  const tally = startTally();
  for await (const batch of traceItems(store, { item: null, seizure: null, asOf: null })) {
    for (const traced of batch) addTrace(tally, traced);
  }
  return { tally };
}

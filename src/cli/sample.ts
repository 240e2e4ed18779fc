import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import { dossierJson } from "./dossier.ts";
import { dossiersText } from "./dossier-text.ts";
import { findingText } from "./finding-text.ts";
import { importText } from "./import.ts";
import type { Verbs } from "./program.ts";

const sampleFile = (name: string): string =>
  fileURLToPath(new URL(`../../data/sample/${name}`, import.meta.url));
const SAMPLE = sampleFile("seizures-synthetic.xlsx");
const ARTICLES = ["article-synthetic-en.txt", "article-synthetic-es.txt"].map(sampleFile);

/** `sample`: the bundled synthetic articles taken apart, then the synthetic case through every floor of the house. */
export function declareSample(verbs: Verbs): void {
  verbs.does<{ data?: string }>(verbs.verb("sample"), async (door, options) => {
    const { find, importFile, makeDossiers } = await import("#casework");
    const dossiers = await makeDossiers(ARTICLES);
    if (!door.json) door.out(`${dossiersText(door, dossiers)}\n${"=".repeat(78)}\n`);
    const own = options.data === undefined ? { ...door, data: join(door.data, "sample-case") } : door;
    const wish = {
      ...({ file: SAMPLE, as: "seizures", origin: "own", country: "MX", dryRun: false } as const),
      ...{ kind: null, sheet: null, mapping: null, replaces: null },
    };
    door.err(`${door.say("cli.sample.making", { dir: own.data })}\n`);
    return withDesk(own, { verb: "sample", create: true }, async (desk) => {
      const summary = await importFile(desk, wish);
      const questions = [
        { name: "makers-by-calibre", by: null, where: ["calibre=.50 BMG", "calibre=.50"] },
        { name: "origins-by-calibre", by: "type", where: ["item=firearm"] },
        { name: "unread-marks", by: null, where: [] },
      ] as const;
      const answers = [];
      for (const question of questions) answers.push(await find(desk.store, question));
      if (door.json) {
        door.out(`${JSON.stringify({ dossiers: dossierJson(dossiers, door.language), summary, answers })}\n`);
        return EXIT.done;
      }
      door.out(importText(door, summary, false));
      for (const { finding, snapshot } of answers)
        door.out(`\n${"=".repeat(78)}\n${findingText(door, finding, snapshot, 8)}`);
      door.out(`\n${"=".repeat(78)}\n${door.say("cli.sample.next")}\n`);
      return EXIT.done;
    });
  });
}

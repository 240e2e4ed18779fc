import { writeFile } from "node:fs/promises";
import { HeadstampError } from "#base";
import { type Language, say, sayError } from "#words";
import { type Door, EXIT } from "./door.ts";
import { dossiersText } from "./dossier-text.ts";
import type { Verbs } from "./program.ts";

interface Options {
  readonly claims?: string;
  readonly text?: boolean;
}

export function declareDossier(verbs: Verbs, language: Language): void {
  const command = verbs
    .verb("dossier")
    .argument("<FILE...>", say(language, "cli.dossier.file"))
    .option("--claims <OUT>", say(language, "cli.dossier.claims"))
    .option("--text", say(language, "cli.dossier.text"));
  verbs.does<Options>(command, async (door, options, files) => {
    const { claimsOf, dossierJson, makeDossiers } = await import("#checking");
    const dossiers = await makeDossiers(files);
    if (files.length === 1 && dossiers.refused[0] !== undefined) throw dossiers.refused[0].error;
    if (options.text === true)
      for (const { text } of dossiers.texts) door.out(text.endsWith("\n") ? text : `${text}\n`);
    else
      door.out(
        door.json
          ? `${JSON.stringify(dossierJson(dossiers, door.language))}\n`
          : dossiersText(door, dossiers),
      );
    if (options.claims !== undefined) await writeClaims(door, options.claims, claimsOf(dossiers));
    for (const { error } of dossiers.refused) door.err(`${sayError(door.language, error)}\n`);
    return dossiers.refused.length > 0 ? EXIT.refused : EXIT.done;
  });
}

async function writeClaims(
  door: Door,
  path: string,
  claims: { readonly claims: readonly unknown[] },
): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(claims, null, 2)}\n`);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new HeadstampError("file-unwritable", { path, detail }, { cause: error });
  }
  door.err(`${door.say("dossier.claims-written", { path, n: claims.claims.length })}\n`);
}

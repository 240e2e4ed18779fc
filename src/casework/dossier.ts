import { HeadstampError } from "#base";
import { type Proposals, proposeAll } from "#texts";
import { type OpenedText, openText } from "./dossier-open.ts";

/** One text taken apart. */
export interface TextDossier extends OpenedText, Proposals {}

export interface Dossiers {
  readonly texts: readonly TextDossier[];
  readonly refused: readonly { readonly file: string; readonly error: HeadstampError }[];
}

/** Takes public texts apart, each by itself and all beside each other; a file that is refused does not stop the others. */
export async function makeDossiers(files: readonly string[]): Promise<Dossiers> {
  const texts: TextDossier[] = [];
  const refused: { file: string; error: HeadstampError }[] = [];
  for (const file of files) {
    try {
      const opened = await openText(file);
      const proposed = proposeAll(opened.text);
      if (proposed.language === "other")
        throw new HeadstampError("text-refused", { file, detail: "language" });
      texts.push({
        ...opened,
        ...proposed,
        title: opened.title ?? proposed.title,
        publishedOn: opened.publishedOn ?? proposed.publishedOn,
      });
    } catch (error) {
      if (!(error instanceof HeadstampError)) throw error;
      refused.push({ file, error });
    }
  }
  return { texts, refused };
}

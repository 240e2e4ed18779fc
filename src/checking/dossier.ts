import { HeadstampError } from "#base";
import { type Origins, originsOf, type Proposals, proposeAll } from "#texts";
import { type OpenedText, openText } from "./dossier-open.ts";

/** One text taken apart. */
export interface TextDossier extends OpenedText, Proposals {}

export interface Dossiers {
  readonly texts: readonly TextDossier[];
  /** Which of the texts retell one source, and which name none; positions in `texts`. */
  readonly origins: Origins;
  readonly refused: readonly { readonly file: string; readonly error: HeadstampError }[];
}

/** Takes public texts apart, each by itself and all beside each other; a file that is refused does not stop the others. */
export async function makeDossiers(files: readonly string[]): Promise<Dossiers> {
  const texts: TextDossier[] = [];
  const refused: { file: string; error: HeadstampError }[] = [];
  for (const file of files) {
    try {
      texts.push(dossierOf(await openText(file)));
    } catch (error) {
      if (!(error instanceof HeadstampError)) throw error;
      refused.push({ file, error });
    }
  }
  return { texts, origins: originsOf(texts), refused };
}

function dossierOf(opened: OpenedText): TextDossier {
  const { file, textSha256 } = opened;
  const proposed = proposeAll(opened.text);
  if (proposed.language === "other") throw new HeadstampError("text-refused", { file, detail: "language" });
  const proposals = proposed.proposals.map((proposal) =>
    proposal.kind === "figure"
      ? { ...proposal, key: `${textSha256.slice(0, 12)}-${proposal.key}` }
      : proposal,
  );
  return {
    ...opened,
    ...proposed,
    proposals,
    title: opened.title ?? proposed.title,
    publishedOn: opened.publishedOn ?? proposed.publishedOn,
  };
}

import { type Proposal, ruleLedger, selectorsOf } from "#texts";
import { type Language, sayError } from "#words";
import type { Dossiers } from "./dossier.ts";

/** The documented schema (docs/spec/dossier.md). */
const SCHEMA = "headstamp-dossier/1";

/** The dossiers as JSON: every span as both W3C selectors, in code points of the text. */
export function dossierJson({ texts, origins, refused }: Dossiers, language: Language): unknown {
  const rules = new Set<string>();
  const written = texts.map(({ text, proposals, ...rest }) => {
    const selectors = selectorsOf(text);
    for (const proposal of proposals) if ("rules" in proposal) for (const id of proposal.rules) rules.add(id);
    const spelled = JSON.parse(JSON.stringify(proposals), (key, value: unknown) =>
      (key === "span" || key === "what") && value !== null ? selectors(value as Proposal["span"]) : value,
    ) as unknown[];
    return { ...rest, characters: text.length, proposals: spelled };
  });
  return {
    schema: SCHEMA,
    texts: written,
    origins,
    rules: ruleLedger([...rules]),
    refused: refused.map(({ file, error }) => ({
      file,
      code: error.code,
      message: sayError(language, error),
    })),
  };
}

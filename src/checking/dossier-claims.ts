import { proposedClaim } from "#claims";
import type { Dossiers } from "./dossier.ts";

/** The figures of all texts as a file of claims that `headstamp claims` takes; those without a number are left out. */
export function claimsOf({ texts }: Dossiers): {
  readonly claims: readonly Readonly<Record<string, string>>[];
} {
  const claims = texts.flatMap((text) =>
    text.proposals.flatMap((proposal) => {
      const claim = proposal.kind === "figure" ? proposedClaim(text, proposal) : null;
      return claim === null ? [] : [claim];
    }),
  );
  return { claims };
}

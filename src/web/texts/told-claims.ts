import { useEffect, useMemo, useState } from "react";
import type { Claim } from "#claims";
import { useWords } from "#page/language.tsx";
import { useAll } from "#page/use-ask.ts";
import type { FigureProposal, Proposal } from "#texts";
import type { ReadText } from "./read-text.ts";

type Claims = typeof import("#claims");
let fetched: Promise<Claims> | null = null;

/** The checks on public figures: fetched once, apart from the first page. */
function useClaims(): Claims | null {
  const [claims, setClaims] = useState<Claims | null>(null);
  useEffect(() => {
    let here = true;
    fetched ??= import("#claims");
    void fetched.then((module) => here && setClaims(module));
    return () => {
      here = false;
    };
  }, []);
  return claims;
}

/** What a figure of a text comes to when it is held against itself and every claim that is kept. */
export interface Judged {
  readonly id: string;
  /** As a row of a file of claims. */
  readonly row: Readonly<Record<string, string>>;
  readonly fired: readonly { readonly check: string; readonly why: string }[];
  /** Null where too little is known to word it. */
  readonly said: { readonly instead: boolean; readonly safe: string; readonly unsafe: string } | null;
}

/** Every figure with a number, by its key in the text; null while the claims that are kept are on their way. */
export function useJudged(
  text: ReadText,
  proposals: readonly Proposal[],
): ReadonlyMap<string, Judged> | null {
  const { language, say } = useWords();
  const claims = useClaims();
  const known = useAll<Claim, "/api/claims">("/api/claims");
  const ready = known.data !== null || known.refusal !== null;
  const held = known.data;
  return useMemo(() => {
    if (claims === null || !ready) return null;
    const rows = proposals.flatMap((one) => {
      const row = one.kind === "figure" ? claims.proposedClaim(text, keyed(text, one)) : null;
      return row === null ? [] : [{ key: (one as FigureProposal).key, row }];
    });
    const own = claims.readClaimTable(rows.map(({ row }) => row)).claims;
    const ids = new Set(own.map(({ id }) => id));
    const all = [...(held ?? []).filter(({ id }) => !ids.has(id)), ...own];
    const checked = claims.checkClaims(all);
    const words = claims.wordings(all);
    const speech = { language, say };
    return new Map(
      rows.flatMap(({ key, row }) => {
        const claim = own.find(({ id }) => id === row["id"]);
        if (claim === undefined) return [];
        const fired = checked.fired
          .filter((one) => one.claims.includes(claim.id))
          .map((one) => ({ check: one.check, why: claims.whyText(speech, one) }));
        return [
          [key, { id: claim.id, row, fired, said: claims.sentences(speech, claim, { checked, words }) }],
        ];
      }),
    );
  }, [claims, ready, held, proposals, text, language, say]);
}

/** A figure's key outside its text: the text's hash stands before it. */
function keyed({ textSha256 }: ReadText, figure: FigureProposal): FigureProposal {
  return { ...figure, key: `${textSha256.slice(0, 12)}-${figure.key}` };
}

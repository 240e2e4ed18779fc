import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import type { Posted } from "#page/answers.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { post, useSend } from "#page/use-send.ts";
import type { Proposal } from "#texts";
import type { Judged } from "./told-claims.ts";

type KeptSaid = Posted["/api/claims"];

/** Confirmed figures kept as claims, and from there held beside the data. */
export function KeepClaims({
  confirmed,
  judged,
}: {
  readonly confirmed: readonly Proposal[];
  readonly judged: ReadonlyMap<string, Judged> | null;
}) {
  const { say } = useWords();
  const [kept, setKept] = useState<KeptSaid | null>(null);
  const { busy, refusal, send } = useSend();
  const figures = confirmed.flatMap((one) => (one.kind === "figure" ? (judged?.get(one.key) ?? []) : []));
  if (figures.length === 0) return null;
  const keep = async (): Promise<void> =>
    setKept(await send(() => post("/api/claims", { claims: figures.map(({ row }) => row) })));
  return (
    <div className="flow noprint">
      <p className="line">
        <button type="button" className="main" disabled={busy} onClick={() => void keep()}>
          {say("web.claim.keep", { n: figures.length })}
        </button>
        {kept !== null && (
          <span role="status" data-kept={kept.kept}>
            ✓ {say("web.claim.kept", { kept: kept.kept, same: kept.same })}
          </span>
        )}
      </p>
      {refusal !== null && <Refusing refusal={refusal} />}
      {kept !== null && (
        <ul className="plainlist small">
          {figures.map(({ id, row }) => (
            <li key={id}>
              <Link href={`/texts?claim=${encodeURIComponent(id)}`}>
                <span translate="no">
                  {row["value"]} · {row["numerator"]}
                </span>
                : {say("web.claim.compare")}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

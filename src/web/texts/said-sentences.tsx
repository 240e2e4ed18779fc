import { useWords } from "#page/language.tsx";

interface Sentences {
  readonly instead: boolean;
  readonly safe: string;
  readonly unsafe: string;
}

/** What may be said of a figure and what may not, each by a word and a sign, no colour alone. */
export function SaidSentences({ said }: { readonly said: Sentences | null }) {
  const { say } = useWords();
  if (said === null) return <p className="soft">{say("web.claim.unworded")}</p>;
  return (
    <dl className="sentences">
      <dt className="safe">✓ {say(said.instead ? "web.claim.instead" : "web.claim.safe")}</dt>
      <dd translate="no">{said.safe}</dd>
      <dt className="unsafe">✕ {say("web.claim.unsafe")}</dt>
      <dd translate="no">{said.unsafe}</dd>
    </dl>
  );
}

/** The checks that a figure does not pass, each with its reason. */
export function FiredList({
  fired,
}: {
  readonly fired: readonly { readonly check: string; readonly why: string }[];
}) {
  const { say } = useWords();
  if (fired.length === 0) return <p className="soft">{say("web.claims.none")}</p>;
  return (
    <ul className="plainlist">
      {fired.map(({ check, why }) => (
        <li key={why}>
          ⚠ <strong>{say(`claim.check.${check}`)}</strong>
          <div className="small" translate="no">
            {why}
          </div>
        </li>
      ))}
    </ul>
  );
}

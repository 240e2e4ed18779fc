import { Answer } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { useAsk } from "#page/use-ask.ts";
import { actWords } from "./act-words.ts";

/** One entry whole, as it was written. */
export function LedgerEntry({ index }: { readonly index: string }) {
  const words = useWords();
  const { say, time } = words;
  const entry = useAsk(`/api/ledger/entries/${encodeURIComponent(index)}`);
  return (
    <section className="part">
      <h2>{say("web.ledger.one", { index })}</h2>
      <Answer of={entry}>
        {({ at, actor, kind, payload }) => (
          <>
            <p>
              <span translate="no">
                {time(at)} · {actor} ·{" "}
              </span>
              {actWords(words, kind)}{" "}
              <span className="mark small soft" translate="no">
                {kind}
              </span>
            </p>
            <pre className="sheet small mark" translate="no">
              {JSON.stringify(payload, null, 2)}
            </pre>
          </>
        )}
      </Answer>
      <p>
        <Link href="/ledger">{say("web.ledger.all")}</Link>
      </p>
    </section>
  );
}

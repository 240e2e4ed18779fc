import { useEffect, useMemo, useRef, useState } from "react";
import type { Proposal } from "#texts";
import { useWords } from "./language.tsx";
import { ProposalView } from "./proposal-view.tsx";
import { take } from "./take.ts";
import { keyOf, TextMarked, type Verdict, type Verdicts } from "./text-marked.tsx";
import type { Texts } from "./texts-lazy.ts";

/** A text with its proposals; a person goes through them with the keyboard and confirms or rejects each. */
export function Dossier({
  texts,
  text,
  close,
}: {
  readonly texts: Texts;
  readonly text: string;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const dossier = useMemo(() => texts.proposeAll(text), [texts, text]);
  const { proposals } = dossier;
  const [at, setAt] = useState(0);
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const panel = useRef<HTMLElement>(null);
  const chosen = proposals[at];
  const decide = (verdict: Verdict | null): void => {
    if (chosen === undefined) return;
    const key = keyOf(chosen);
    setVerdicts(({ [key]: _, ...rest }) => (verdict === null ? rest : { ...rest, [key]: verdict }));
    if (verdict !== null) setAt((n) => Math.min(n + 1, proposals.length - 1));
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { tagName } = event.target as HTMLElement;
      if (tagName === "INPUT" || tagName === "TEXTAREA" || tagName === "SELECT") return;
      const acts: Readonly<Record<string, () => void>> = {
        j: () => setAt((n) => Math.min(n + 1, proposals.length - 1)),
        k: () => setAt((n) => Math.max(n - 1, 0)),
        x: () => decide("confirmed"),
        n: () => decide("rejected"),
        d: () => decide(null),
      };
      const act = acts[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
  useEffect(() => {
    if (at >= 0)
      document.querySelector('.proposal[aria-pressed="true"]')?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const confirmed = proposals.filter((one) => verdicts[keyOf(one)] === "confirmed");
  const decided = Object.keys(verdicts).length;
  return (
    <div className="flow">
      <p className="line">
        <button type="button" onClick={close}>
          {say("web.texts.other")}
        </button>
        <span className="num" role="status">
          {say("web.texts.decided", { decided, n: proposals.length })}
        </span>
        <button
          type="button"
          disabled={confirmed.length === 0}
          onClick={() =>
            take(
              "confirmed.json",
              [JSON.stringify({ confirmed: confirmed.map(plain) }, null, 2)],
              "application/json",
            )
          }
        >
          {say("web.texts.take", { n: confirmed.length })}
        </button>
      </p>
      {dossier.language === "other" && <p className="notice brass">{say("web.texts.language")}</p>}
      {proposals.length === 0 ? (
        <p className="notice">{say("dossier.nothing")}</p>
      ) : (
        <div className="dossier">
          <TextMarked
            {...{ text, proposals, verdicts }}
            chosen={chosen === undefined ? null : keyOf(chosen)}
            choose={(key) => setAt(proposals.findIndex((one) => keyOf(one) === key))}
          />
          <aside className="flow" ref={panel} aria-live="polite" aria-label={say("web.texts.proposal")}>
            {chosen !== undefined && (
              <>
                <p className="small soft num">{say("web.texts.nth", { at: at + 1, n: proposals.length })}</p>
                <ProposalView texts={texts} proposal={chosen} verdict={verdicts[keyOf(chosen)]} />
                <p className="line">
                  <button type="button" className="main" onClick={() => decide("confirmed")}>
                    {say("web.texts.confirm")} <kbd>x</kbd>
                  </button>
                  <button type="button" onClick={() => decide("rejected")}>
                    {say("web.texts.reject")} <kbd>n</kbd>
                  </button>
                  <button type="button" onClick={() => decide(null)}>
                    {say("web.undo")} <kbd>d</kbd>
                  </button>
                </p>
                <p className="line small">
                  <button type="button" onClick={() => setAt(Math.max(at - 1, 0))}>
                    {say("web.texts.before")} <kbd>k</kbd>
                  </button>
                  <button type="button" onClick={() => setAt(Math.min(at + 1, proposals.length - 1))}>
                    {say("web.texts.after")} <kbd>j</kbd>
                  </button>
                </p>
              </>
            )}
          </aside>
        </div>
      )}
    </div>
  );
}

/** A confirmed proposal as it is taken away: its words with their place in the text. */
const plain = (proposal: Proposal): unknown => proposal;

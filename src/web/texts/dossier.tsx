import { useEffect, useMemo, useState } from "react";
import { useWords } from "#page/language.tsx";
import { take } from "#page/take.ts";
import type { Texts } from "#page/texts-lazy.ts";
import type { CommitmentProposal, FigureProposal } from "#texts";
import { CommitmentTable } from "./commitment-table.tsx";
import { FigureTable } from "./figure-table.tsx";
import { KeepClaims } from "./keep-claims.tsx";
import { ProposalPanel } from "./proposal-panel.tsx";
import type { ReadText } from "./read-text.ts";
import { keyOf, TextMarked, type Verdict, type Verdicts } from "./text-marked.tsx";
import { useJudged } from "./told-claims.ts";

const VIEWS = ["read", "figures", "commitments"] as const;
type View = (typeof VIEWS)[number];

/** A text with its proposals; a person goes through them with the keyboard and confirms or rejects each. */
export function Dossier({
  texts,
  read,
  close,
}: {
  readonly texts: Texts;
  readonly read: ReadText;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const dossier = useMemo(() => texts.proposeAll(read.text), [texts, read]);
  const { proposals } = dossier;
  const told = useMemo(
    () => ({ ...read, publishedOn: read.publishedOn ?? dossier.publishedOn }),
    [read, dossier],
  );
  const judged = useJudged(told, proposals);
  const [view, setView] = useState<View>("read");
  const [at, setAt] = useState(0);
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const chosen = proposals[at];
  const step = (by: number): void => setAt((n) => Math.max(0, Math.min(n + by, proposals.length - 1)));
  const decide = (verdict: Verdict | null): void => {
    if (chosen === undefined) return;
    const key = keyOf(chosen);
    setVerdicts(({ [key]: _, ...rest }) => (verdict === null ? rest : { ...rest, [key]: verdict }));
    if (verdict !== null) step(1);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || view !== "read") return;
      const { tagName } = event.target as HTMLElement;
      if (tagName === "INPUT" || tagName === "TEXTAREA" || tagName === "SELECT") return;
      const acts: Readonly<Record<string, () => void>> = {
        j: () => step(1),
        k: () => step(-1),
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
    if (at >= 0 && view === "read")
      document.querySelector('.proposal[aria-pressed="true"]')?.scrollIntoView({ block: "nearest" });
  }, [at, view]);
  const confirmed = proposals.filter((one) => verdicts[keyOf(one)] === "confirmed");
  const figures = proposals.filter((one): one is FigureProposal => one.kind === "figure");
  const commitments = proposals.filter((one): one is CommitmentProposal => one.kind === "commitment");
  const counts = { read: proposals.length, figures: figures.length, commitments: commitments.length };
  const show = (key: string): void => {
    setAt(proposals.findIndex((one) => keyOf(one) === key));
    setView("read");
  };
  return (
    <div className="flow">
      <div className="line noprint">
        <fieldset className="line field" aria-label={say("web.texts.views")}>
          {VIEWS.map((one) => (
            <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
              {say(`web.texts.view.${one}`, { n: counts[one] })}
            </button>
          ))}
        </fieldset>
        <span className="num" role="status">
          {say("web.texts.decided", { decided: Object.keys(verdicts).length, n: proposals.length })}
        </span>
        <button
          type="button"
          disabled={confirmed.length === 0}
          onClick={() => take("confirmed.json", [JSON.stringify({ confirmed }, null, 2)], "application/json")}
        >
          {say("web.texts.take", { n: confirmed.length })}
        </button>
        <button type="button" className="plain" onClick={close}>
          {say("web.texts.other")}
        </button>
      </div>
      <KeepClaims confirmed={confirmed} judged={judged} />
      {dossier.language === "other" && <p className="notice brass">{say("web.texts.language")}</p>}
      {proposals.length === 0 && <p className="notice">{say("dossier.nothing")}</p>}
      {view === "figures" && <FigureTable {...{ figures, judged, verdicts, show }} />}
      {view === "commitments" && <CommitmentTable {...{ texts, commitments, show }} />}
      {view === "read" && chosen !== undefined && (
        <div className="dossier">
          <TextMarked
            {...{ proposals, verdicts, text: read.text, chosen: keyOf(chosen) }}
            choose={(key) => setAt(proposals.findIndex((one) => keyOf(one) === key))}
          />
          <ProposalPanel
            {...{ texts, at, decide, step, proposal: chosen, of: proposals.length }}
            judged={chosen.kind === "figure" ? (judged?.get(chosen.key) ?? null) : null}
            verdict={verdicts[keyOf(chosen)]}
          />
        </div>
      )}
    </div>
  );
}

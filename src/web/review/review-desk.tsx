import { useEffect, useRef, useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { ask, type Refusal, Refused } from "#page/ask.ts";
import { useWords } from "#page/language.tsx";
import type { ExplanationSaid, JudgementSaid, Pair, Verdict } from "#page/review-said.ts";
import { SideBySide, Waterfall } from "./review-pair.tsx";

interface Props {
  readonly job: string;
  /** Only this person's decisions are known here: what others decided of the same pairs is not shown. */
  readonly reviewer: string;
  readonly pairs: readonly Pair[];
  readonly judged: readonly JudgementSaid[];
}

/** Explanations asked ahead of the pair that is looked at, so that the next one is there when it is wanted. */
const AHEAD = 3;
const VERDICTS: readonly (readonly [Verdict, string])[] = [
  ["match", "x"],
  ["not", "n"],
  ["unsure", "u"],
];
const keyOf = ({ mark, candidate }: Pick<Pair, "mark" | "candidate">): string => `${mark}\n${candidate}`;

interface Decision {
  readonly key: string;
  readonly verdict: Verdict;
  /** Of one that was made before this room was entered; null of those made here. */
  readonly id: string | null;
}

/** One pair after the other; the number stays hidden until the person has decided, unless it is asked for. */
export function ReviewDesk({ job, reviewer, pairs, judged }: Props) {
  const { say, number } = useWords();
  const [decisions, setDecisions] = useState<readonly Decision[]>(() =>
    judged
      .filter(({ undone, actor }) => undone === null && actor === reviewer)
      .map(({ id, verdict, made }) => ({
        id,
        verdict,
        key: keyOf({ mark: made.mark.id, candidate: made.candidate.id }),
      })),
  );
  const [blind, setBlind] = useState(true);
  const [why, setWhy] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** Answers of the server on their way, by pair: a decision may be taken back before it is acknowledged. */
  const kept = useRef(new Map<string, Promise<string>>());
  const explained = useRef(new Map<string, Promise<ExplanationSaid>>());
  const done = new Set(decisions.map(({ key }) => key));
  const open = pairs.filter((pair) => !done.has(keyOf(pair)));
  const [pair] = open;
  const last = decisions.at(-1);

  const explain = (one: Pair): Promise<ExplanationSaid> => {
    const known = explained.current.get(keyOf(one));
    if (known !== undefined) return known;
    const query = new URLSearchParams({ mark: one.mark, candidate: one.candidate, job });
    const asked = ask<ExplanationSaid, `/api/explanations?${string}`>(`/api/explanations?${query}`);
    asked.catch(() => explained.current.delete(keyOf(one)));
    explained.current.set(keyOf(one), asked);
    return asked;
  };
  useEffect(() => {
    for (const one of open.slice(0, AHEAD + 1)) explain(one).catch(() => {});
  });

  const tell = (error: unknown): void => {
    if (!(error instanceof Refused)) throw error;
    setRefusal(error.refusal);
  };
  /** The next pair is shown at once; the server is told meanwhile, and a refusal brings the pair back. */
  const decide = (verdict: Verdict): void => {
    if (pair === undefined) return;
    setRefusal(null);
    const key = keyOf(pair);
    const said = why.trim() === "" ? say("web.review.seen") : why.trim();
    setDecisions((before) => [...before, { key, verdict, id: null }]);
    setWhy("");
    const body = { mark: pair.mark, candidate: pair.candidate, verdict, why: said, job, reviewer };
    const told = ask("/api/judgements", { method: "POST", body }).then(({ judgementId }) => judgementId);
    kept.current.set(key, told);
    told.catch((error: unknown) => {
      setDecisions((before) => before.filter((one) => one.key !== key));
      tell(error);
    });
  };
  const undo = (): void => {
    if (last === undefined) return;
    setRefusal(null);
    setDecisions((before) => before.slice(0, -1));
    const id = kept.current.get(last.key) ?? Promise.resolve(last.id ?? "");
    id.then((judgementId) =>
      ask(`/api/judgements/${judgementId}/undo`, {
        method: "POST",
        body: { why: say("web.review.taken-back"), reviewer },
      }),
    ).catch((error: unknown) => {
      setDecisions((before) => [...before, last]);
      tell(error);
    });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (/^(?:INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName)) return;
      const verdict = VERDICTS.find(([, key]) => key === event.key)?.[0];
      if (verdict !== undefined) decide(verdict);
      else if (event.key === "d") undo();
      else if (event.key === "b") setBlind((was) => !was);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
  return (
    <div className="flow" data-open={open.length}>
      <p className="line between">
        <span className="num" role="status">
          {say("web.review.progress", {
            done: number(pairs.length - open.length),
            all: number(pairs.length),
          })}
        </span>
        <label className="line">
          <input type="checkbox" checked={blind} onChange={(event) => setBlind(event.target.checked)} />
          {say("web.review.blind")} <kbd>b</kbd>
        </label>
      </p>
      <div className="line verdicts">
        {VERDICTS.map(([verdict, key]) => (
          <button key={verdict} type="button" disabled={pair === undefined} onClick={() => decide(verdict)}>
            {say(`verdict.${verdict}`)} <kbd>{key}</kbd>
          </button>
        ))}
        <button type="button" disabled={last === undefined} onClick={undo}>
          {say("web.undo")} <kbd>d</kbd>
        </button>
        <label className="line">
          <span className="small soft">{say("web.review.why")}</span>
          <input type="text" value={why} onChange={(event) => setWhy(event.target.value)} />
        </label>
      </div>
      <p className="small soft">{say("web.review.order")}</p>
      {refusal !== null && <Refusing refusal={refusal} />}
      {pair === undefined ? (
        <p className="notice">{say(pairs.length === 0 ? "web.review.none" : "web.review.all-done")}</p>
      ) : (
        <Shown key={keyOf(pair)} explain={() => explain(pair)} blind={blind} />
      )}
    </div>
  );
}

function Shown({
  explain,
  blind,
}: {
  readonly explain: () => Promise<ExplanationSaid>;
  readonly blind: boolean;
}) {
  const { say } = useWords();
  const [said, setSaid] = useState<ExplanationSaid | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const first = useRef(explain);
  useEffect(() => {
    let here = true;
    first.current().then(
      (answer) => here && setSaid(answer),
      (error: unknown) => {
        if (!(error instanceof Refused)) throw error;
        if (here) setRefusal(error.refusal);
      },
    );
    return () => {
      here = false;
    };
  }, []);
  if (refusal !== null) return <Refusing refusal={refusal} />;
  if (said === null) return <p className="soft">{say("web.loading")}</p>;
  return (
    <div className="flow">
      <SideBySide said={said} />
      {blind ? <p className="soft small">{say("web.review.hidden")}</p> : <Waterfall said={said} />}
    </div>
  );
}

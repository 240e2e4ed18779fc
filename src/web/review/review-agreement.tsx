import { useState } from "react";
import { Answer } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import type { AgreementSaid } from "#page/review-said.ts";
import { Sheet } from "#page/sheet.tsx";
import { useAsk } from "#page/use-ask.ts";

/** How far two people agree; shut until somebody opens it, for it says what the other decided. */
export function ReviewAgreement() {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("web.review.agreement")}</summary>
      {open && <Chosen />}
    </details>
  );
}

function Chosen() {
  const { say, number } = useWords();
  const [pair, setPair] = useState<readonly [string, string]>(["", ""]);
  const [first, second] = pair;
  const said = useAsk(
    first === "" || second === ""
      ? "/api/agreements"
      : `/api/agreements?${new URLSearchParams({ first, second })}`,
  );
  return (
    <div className="flow">
      <p className="small soft measure">{say("web.review.agreement-how")}</p>
      <Answer of={said}>
        {({ reviewers, agreement }) =>
          reviewers.length < 2 ? (
            <p className="notice">{say("web.review.agreement-none", { n: reviewers.length })}</p>
          ) : (
            <>
              <p className="line">
                {pair.map((name, i) => (
                  <label key={i === 0 ? "first" : "second"} className="field">
                    <span>{say(i === 0 ? "web.review.first" : "web.review.second")}</span>
                    <select
                      value={name}
                      onChange={({ target }) =>
                        setPair(i === 0 ? [target.value, second] : [first, target.value])
                      }
                    >
                      <option value="">–</option>
                      {reviewers.map(({ actor, pairs }) => (
                        <option key={actor} value={actor}>
                          {say("web.review.judged-by", { actor, n: pairs, pairs: number(pairs) })}
                        </option>
                      ))}
                    </select>
                  </label>
                ))}
              </p>
              {agreement !== null && <Agreed said={agreement} />}
            </>
          )
        }
      </Answer>
    </div>
  );
}

function Agreed({ said }: { readonly said: NonNullable<AgreementSaid["agreement"]> }) {
  const { say, number } = useWords();
  const { n, agreed, kappa, low, high, first, second, differ } = said;
  const figure = (value: number | null): string => (value === null ? "–" : number(value, 2));
  const figures = { n, agreed, kappa: figure(kappa), low: figure(low), high: figure(high) };
  return (
    <div className="flow" data-agreement={n}>
      <p className="num">{say(kappa === null ? "web.review.no-kappa" : "cli.links.agreement", figures)}</p>
      {differ.length > 0 && (
        <Sheet>
          <table>
            <caption>{say("web.review.differ", { n: differ.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{say("link.waterfall.mark")}</th>
                <th scope="col">{say("link.waterfall.row")}</th>
                {[first, second].map((name) => (
                  <th key={name} scope="col" translate="no">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {differ.map((one) => (
                <tr key={`${one.mark} ${one.candidate}`}>
                  <th scope="row" className="mark" translate="no">
                    {one.mark}
                  </th>
                  <td className="mark" translate="no">
                    {one.candidate}
                  </td>
                  <td>{say(`verdict.${one.first}`)}</td>
                  <td>{say(`verdict.${one.second}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      )}
    </div>
  );
}

import { useState } from "react";
import { Answer } from "./answer.tsx";
import { useWords } from "./language.tsx";
import type { PreflightSaid } from "./trace-said.ts";
import { useAsk } from "./use-ask.ts";

/** Whether a trace request would fail, why, and the one mark to go back for; asked when somebody wants to know. */
export function Preflight({ address }: { readonly address: string }) {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const answer = useAsk<PreflightSaid>(asked ? `/api/request-checks/${encodeURIComponent(address)}` : null);
  if (!asked) {
    return (
      <p>
        <button type="button" className="main" onClick={() => setAsked(true)}>
          {say("web.trace.preflight")}
        </button>
      </p>
    );
  }
  return <Answer of={answer}>{(found) => <Found found={found} />}</Answer>;
}

function Found({ found }: { readonly found: PreflightSaid }) {
  const { say } = useWords();
  const { usual } = found;
  const bad = found.fails === "certain" || found.fails === "likely";
  return (
    <div className={bad ? "notice bad" : "notice"} data-fails={found.fails} role="status">
      <p>
        <strong>{say(`fails.${found.fails}`)}</strong>
      </p>
      {found.goBackFor !== null && found.goBackFor.fix !== "none" && (
        <p>
          {say("request.go-back")}: {say(`fix.${found.goBackFor.fix}`)}
        </p>
      )}
      <ul>
        {found.checks.map(({ code, weight, found: seen, alternates }) => (
          <li key={`${code} ${seen}`}>
            {say(`weight.${weight}`)}: {say(`check.${code}`)}
            {seen !== "" && <span translate="no"> [{seen}]</span>}
            {alternates.length > 0 && (
              <>
                {" "}
                → {say("request.alternates")}: <span translate="no">{alternates.join(", ")}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="small soft">
        {say("request.usual", {
          ...usual,
          share: Math.round((1000 * usual.purchaserFound) / usual.requests) / 10,
        })}
      </p>
    </div>
  );
}

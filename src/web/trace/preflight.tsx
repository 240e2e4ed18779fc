import { Answer } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { useAsk } from "#page/use-ask.ts";
import type { PreflightSaid } from "./trace-said.ts";

/** Whether a trace request would fail, why, and the one mark to go back for. */
export function Preflight({ address }: { readonly address: string }) {
  const answer = useAsk(`/api/request-checks/${encodeURIComponent(address)}`);
  return <Answer of={answer}>{(found) => <PreflightFound found={found} />}</Answer>;
}

/** What a pre-flight found. */
export function PreflightFound({
  found,
}: {
  readonly found: Omit<PreflightSaid, "usual"> & Partial<Pick<PreflightSaid, "usual">>;
}) {
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
      {usual !== undefined && (
        <p className="small soft">
          {say("request.usual", {
            ...usual,
            share: Math.round((1000 * usual.purchaserFound) / usual.requests) / 10,
          })}
        </p>
      )}
    </div>
  );
}

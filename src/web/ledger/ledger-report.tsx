import type { Report } from "#ledger";
import { useWords } from "#page/language.tsx";

/** What the second reader found, in the words of the ledger. */
export function LedgerReport({ report }: { readonly report: Report }) {
  const { say, number } = useWords();
  const { firstBad, keys, bodies, pinned } = report;
  return (
    <div className={report.ok ? "notice" : "notice bad"} role="status" data-ok={report.ok}>
      <p>
        <strong>
          {firstBad === null
            ? say("cli.ledger.verified", { size: report.size, signed: report.signed })
            : say("cli.ledger.broken", {
                index: firstBad.index,
                offset: firstBad.offset,
                what: say(`ledger.${firstBad.what}`),
                detail: firstBad.detail,
              })}
        </strong>
      </p>
      <p className="small mark" translate="no">
        {say("cli.ledger.root", { root: report.root, checkpoints: report.checkpoints })}
      </p>
      {keys.map((key) => (
        <p key={`${key.kind} ${key.vkey}`} className="small mark" translate="no">
          {key.kind}: {key.vkey}
        </p>
      ))}
      {pinned !== null && <p>{say(pinned ? "cli.ledger.pinned" : "cli.ledger.not-pinned")}</p>}
      {bodies.absent > 0 && <p className="small">{say("cli.ledger.absent", { n: bodies.absent })}</p>}
      <p className="small soft num">{say("web.bytes", { n: number(report.bytes) })}</p>
    </div>
  );
}

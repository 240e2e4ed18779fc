import type { Group } from "./finding-words.ts";
import { useWords } from "./language.tsx";

/** What counts are not: said with them, never folded away. */
export function Caveats({ codes }: { readonly codes: readonly string[] }) {
  const { say } = useWords();
  return codes.map((code) => (
    <p key={code} className="small soft measure" data-caveat={code}>
      {say(`caveat.${code}`)}
    </p>
  ));
}

type Cited = Group["rows"][number]["sources"];

/** Below a table: what else explains its rows, what was in force, and who printed what is only cited. */
export function GroupNotes({ rows }: Pick<Group, "rows">) {
  const { say } = useWords();
  const benign = [...new Set(rows.flatMap((row) => row.benign))];
  return (
    <>
      {benign.length > 0 && (
        <div className="small">
          <p>{say("finding.benign")}</p>
          <ul>
            {benign.map((code) => (
              <li key={code}>{say(`benign.${code}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <Citations of="finding.statutes" cited={rows.flatMap(({ statutes }) => statutes)} />
      <Citations of="finding.sources" cited={rows.flatMap(({ sources }) => sources)} />
    </>
  );
}

function Citations({ of, cited }: { readonly of: string; readonly cited: Cited }) {
  const { say } = useWords();
  const each = new Map(cited.map((one) => [JSON.stringify(one), one]));
  if (each.size === 0) return null;
  return (
    <details className="small" data-cited={each.size}>
      <summary>{say(of)}</summary>
      <ul>
        {[...each].map(([key, { code, text, url, from, to }]) => (
          <li key={key}>
            <span translate="no">
              {[code, text].filter((part) => part !== "").join(": ")}
              {(from !== null || to !== null) && ` [${from ?? "…"} – ${to ?? "…"}]`}
            </span>{" "}
            {url === "" ? (
              say("finding.unverified")
            ) : (
              <span className="source soft" translate="no">
                {url}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

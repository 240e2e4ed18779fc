import { useMemo } from "react";
import type { Found } from "./finding-words.ts";
import { useWords } from "./language.tsx";
import type { Walked } from "./ledger-walk.ts";
import { hrefOf } from "./place.ts";

/** Where the proof of a finding's figures opens: the ledger as it stood, and the imports that were counted. */
export function proofHref({ snapshot, edition }: Found): string {
  const of = edition.map(({ importId }) => importId).join(",");
  return hrefOf("/ledger", { size: String(snapshot.treeSize), root: snapshot.rootHash, of });
}

/** What is proven of a figure on the screen: the ledger that it was counted over, and every entry of its imports under that root. */
export function LedgerFigure({
  query,
  walked,
}: {
  readonly query: URLSearchParams;
  readonly walked: Walked | null;
}) {
  const { say, number } = useWords();
  const [size, root] = [Number(query.get("size")), query.get("root") ?? ""];
  const stood = useMemo(() => walked?.stood(size, root) ?? null, [walked, size, root]);
  if (root === "") return null;
  const of = (query.get("of") ?? "").split(",").filter((id) => id !== "");
  const found = { size: number(size), root };
  return (
    <section className="part">
      <h2>{say("web.ledger.figure")}</h2>
      <p className="measure">{say("web.ledger.figure-says", { ...found, n: of.length })}</p>
      {stood === null ? (
        <p className="soft">{say("web.ledger.figure-how")}</p>
      ) : (
        <div
          className={stood.same ? "notice" : "notice bad"}
          role="status"
          data-stood={stood.same && of.every((id) => isWhole(stood.imports.get(id)))}
        >
          <p>
            <strong>{say(stood.same ? "web.ledger.figure-same" : "web.ledger.figure-differs", found)}</strong>
          </p>
          <ul className="plainlist">
            {of.map((id) => {
              const one = stood.imports.get(id);
              return (
                <li key={id}>
                  <span aria-hidden="true">{isWhole(one) ? "✓" : "✕"}</span>{" "}
                  <span className="mark" translate="no">
                    {id}
                  </span>
                  {": "}
                  {say("web.ledger.figure-entries", {
                    ...{ n: one?.entries.length ?? 0, proven: number(one?.proven ?? 0) },
                    ...{ first: one?.entries[0] ?? "–", last: one?.entries.at(-1) ?? "–" },
                  })}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}

const isWhole = (
  one: { readonly entries: readonly number[]; readonly proven: number } | undefined,
): boolean => one !== undefined && one.entries.length > 0 && one.proven === one.entries.length;

import { useState } from "react";
import { Answer, Refusing } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { ask, type Refusal, Refused } from "#page/ask.ts";
import { useWords } from "#page/language.tsx";
import { LedgerFigure } from "#page/ledger-figure.tsx";
import { type Walked, walkLedger } from "#page/ledger-walk.ts";
import { Link } from "#page/link.tsx";
import { usePlace } from "#page/place.ts";
import type { With } from "#page/route.ts";
import { Sheet } from "#page/sheet.tsx";
import { take } from "#page/take.ts";
import { useAsk } from "#page/use-ask.ts";
import { post, useSend } from "#page/use-send.ts";
import { actWords } from "./act-words.ts";
import { LedgerEntry } from "./ledger-entry.tsx";
import { LedgerReport } from "./ledger-report.tsx";

export type EntrySaid = With<
  Got["/api/ledger/entries/{index}"],
  { readonly payload: Readonly<Record<string, unknown>> }
>;
/** A page of the list, each entry as it stands alone. */
type EntryPage = With<Got["/api/ledger/entries"], { readonly items: readonly EntrySaid[] }>;

/** The ledger of this store, entry by entry, and what proves it. */
export function LedgerHere() {
  const { say, number } = useWords();
  const { query } = usePlace();
  const index = query.get("entry");
  const snapshot = useAsk("/api/ledger");
  const [walk, setWalk] = useState<{ done: number; total: number | null } | null>(null);
  const [walked, setWalked] = useState<Walked | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const verify = async (): Promise<void> => {
    setRefusal(null);
    setWalked(null);
    setWalk({ done: 0, total: null });
    try {
      setWalked(await walkLedger((done, total) => setWalk({ done, total })));
      snapshot.again();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setWalk(null);
    }
  };
  return (
    <>
      <Answer of={snapshot}>
        {({ treeSize, rootHash }) => (
          <dl className="facts">
            <dt>{say("web.ledger.entries")}</dt>
            <dd className="num">{number(treeSize)}</dd>
            <dt>{say("web.ledger.root")}</dt>
            <dd className="mark small" translate="no">
              {rootHash}
            </dd>
          </dl>
        )}
      </Answer>
      <section className="part">
        <h2>{say("web.ledger.verify")}</h2>
        <p className="measure">{say("web.ledger.verify-how")}</p>
        <p className="line">
          <button type="button" className="main" disabled={walk !== null} onClick={() => void verify()}>
            {say("web.ledger.verify-now")}
          </button>
          {walk !== null && (
            <>
              <progress
                max={walk.total ?? undefined}
                value={walk.total === null ? undefined : walk.done}
                aria-label={say("web.ledger.verify")}
              />
              <span className="num small">{say("web.bytes", { n: number(walk.done) })}</span>
            </>
          )}
        </p>
        <Sign />
        {refusal !== null && <Refusing refusal={refusal} />}
        {walked !== null && <LedgerReport report={walked.report} />}
      </section>
      <LedgerFigure query={query} walked={walked} />
      {index !== null && <LedgerEntry index={index} />}
      <Entries walked={walked} />
    </>
  );
}

/** Signs the ledger as it stands: a note that anybody can hold a later ledger against. */
function Sign() {
  const { say, number } = useWords();
  const { busy, refusal, send } = useSend();
  const [signed, setSigned] = useState<{ readonly treeSize: number; readonly note: string } | null>(null);
  const sign = async (): Promise<void> => setSigned(await send(() => post("/api/ledger/checkpoints", {})));
  return (
    <>
      <p className="line">
        <button type="button" disabled={busy} onClick={() => void sign()}>
          {say("web.ledger.sign")}
        </button>
        {signed !== null && (
          <span role="status" className="small">
            {say("web.ledger.signed", { size: signed.treeSize, shown: number(signed.treeSize) })}{" "}
            <button
              type="button"
              className="plain small"
              translate="no"
              onClick={() => take(`checkpoint-${signed.treeSize}.txt`, [signed.note], "text/plain")}
            >
              checkpoint
            </button>
          </span>
        )}
      </p>
      {refusal !== null && <Refusing refusal={refusal} />}
    </>
  );
}

function Entries({ walked }: { readonly walked: Walked | null }) {
  const { say } = useWords();
  const first = useAsk<EntryPage, "/api/ledger/entries">(
    "/api/ledger/entries?limit=50" as "/api/ledger/entries",
  );
  const [older, setOlder] = useState<readonly EntrySaid[]>([]);
  const [next, setNext] = useState<string | null | undefined>(undefined);
  const more = async (cursor: string): Promise<void> => {
    const page = await ask<EntryPage, `/api/ledger/entries?${string}`>(
      `/api/ledger/entries?limit=50&cursor=${cursor}`,
    );
    setOlder((before) => [...before, ...page.items]);
    setNext(page.next);
  };
  return (
    <section className="part">
      <h2>{say("web.ledger.list")}</h2>
      <Answer of={first}>
        {(page) => {
          const cursor = next === undefined ? page.next : next;
          return (
            <>
              <Sheet>
                <table>
                  <caption>{say(walked === null ? "web.ledger.proofs-after" : "web.ledger.proofs")}</caption>
                  <thead>
                    <tr>
                      {["index", "at", "actor", "kind", "says"].map((column) => (
                        <th key={column} scope="col" className={column === "index" ? "right" : ""}>
                          {say(`cli.ledger.${column}`)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {[...page.items, ...older].map((entry) => (
                      <EntryRow key={entry.index} entry={entry} walked={walked} />
                    ))}
                  </tbody>
                </table>
              </Sheet>
              {cursor !== null && (
                <p>
                  <button type="button" onClick={() => void more(cursor)}>
                    {say("web.more")}
                  </button>
                </p>
              )}
            </>
          );
        }}
      </Answer>
    </section>
  );
}

const SAYS_LENGTH = 110;

function EntryRow({ entry, walked }: { readonly entry: EntrySaid; readonly walked: Walked | null }) {
  const words = useWords();
  const { say, time } = words;
  const proof = walked?.prove(entry.index) ?? null;
  const says = Object.entries(entry.payload)
    .filter(([, value]) => typeof value !== "object")
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
  return (
    <tr>
      <th scope="row" className="right">
        <Link href={`/ledger?entry=${entry.index}`}>{entry.index}</Link>
      </th>
      <td className="nowrap" translate="no">
        {time(entry.at)}
      </td>
      <td translate="no">{entry.actor}</td>
      <td className="nowrap">
        {actWords(words, entry.kind)}
        <div className="mark small soft" translate="no">
          {entry.kind}
        </div>
      </td>
      <td className="says">
        <span className="mark small" translate="no">
          {says.length > SAYS_LENGTH ? `${says.slice(0, SAYS_LENGTH)}…` : says}
        </span>{" "}
        {proof !== null && (
          <button
            type="button"
            className="plain small"
            onClick={() => take(`entry-${entry.index}.tlog-proof`, [proof], "text/plain")}
          >
            {say("web.ledger.take-proof", { index: entry.index })}
          </button>
        )}
      </td>
    </tr>
  );
}

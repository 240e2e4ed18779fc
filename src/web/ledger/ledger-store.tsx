import { Answer } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import { take } from "#page/take.ts";
import { useAsk } from "#page/use-ask.ts";

type Facts = Got["/api/doctor"];

/** What a person asks first when something seems wrong: plain facts of the store, and what wants somebody. */
export function LedgerStore() {
  const { say, number, bytes } = useWithBytes();
  const facts = useAsk("/api/doctor");
  return (
    <Answer of={facts}>
      {(said) => {
        const { engine, dir, node, database, ledger, key, imports, free, warnings } = said;
        const well =
          warnings.length === 0 &&
          imports.unfinished.length === 0 &&
          key.here &&
          database.seen === ledger.entries;
        return (
          <div className="flow" data-well={well}>
            {well && <p className="notice">{say("web.store.well")}</p>}
            {!key.here && <p className="notice bad">{say("web.store.no-key")}</p>}
            {database.seen !== ledger.entries && (
              <p className="notice brass">
                {say("web.store.behind", { seen: number(database.seen), entries: number(ledger.entries) })}
              </p>
            )}
            {warnings.map(({ code, params }) => (
              <p key={code} className="notice brass">
                {say(`warning.${code}`, params)}
              </p>
            ))}
            <dl className="facts">
              <dt>{say("web.store.dir")}</dt>
              <dd className="mark small" translate="no">
                {dir}
              </dd>
              <dt>{say("web.store.engine")}</dt>
              <dd>
                {say(`web.store.engine.${engine}`)} <span translate="no">{database.version}</span>,{" "}
                <span translate="no">{bytes(database.bytes)}</span>
              </dd>
              <dt>{say("web.store.ledger")}</dt>
              <dd>
                {say("web.store.entries", { n: ledger.entries, entries: number(ledger.entries) })},{" "}
                <span translate="no">{bytes(ledger.bytes)}</span>
              </dd>
              <dt>{say("web.store.key")}</dt>
              <dd className="mark small" translate="no">
                {key.fingerprint}
                <div>{key.vkey}</div>
              </dd>
              <dt>{say("web.store.imports")}</dt>
              <dd>
                <Link href="/import">
                  {say("web.store.imports-are", {
                    committed: imports.committed,
                    undone: imports.undone,
                    open: imports.unfinished.length,
                  })}
                </Link>
              </dd>
              <dt>{say("web.store.free")}</dt>
              <dd translate="no">{bytes(free)}</dd>
              <dt translate="no">Node</dt>
              <dd translate="no">{node}</dd>
            </dl>
            {imports.unfinished.length > 0 && <Unfinished of={imports.unfinished} />}
            <p className="line noprint">
              <button
                type="button"
                onClick={() => take("store.json", [JSON.stringify(said, null, 2)], "application/json")}
              >
                {say("web.store.take")}
              </button>
            </p>
          </div>
        );
      }}
    </Answer>
  );
}

function Unfinished({ of }: { readonly of: Facts["imports"]["unfinished"] }) {
  const { say, number, time } = useWords();
  return (
    <Sheet>
      <table>
        <caption>{say("web.store.unfinished")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("web.item.file-name")}</th>
            <th scope="col">{say("web.import.when")}</th>
            <th scope="col" className="right">
              {say("cli.items.rows")}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ id, name, openedAt, rows }) => (
            <tr key={id}>
              <th scope="row" translate="no">
                {name}
              </th>
              <td translate="no">{time(openedAt)}</td>
              <td className="right">{number(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

const STEP = 1000;
const UNITS = ["B", "kB", "MB", "GB", "TB"] as const;

/** Bytes in the largest unit of which there is one whole, as a disk is sold. */
function useWithBytes() {
  const words = useWords();
  const bytes = (n: number): string => {
    const power = n < 1 ? 0 : Math.min(Math.floor(Math.log10(n) / 3), UNITS.length - 1);
    return `${words.number(n / STEP ** power, power === 0 ? 0 : 1)} ${UNITS[power]}`;
  };
  return { ...words, bytes };
}

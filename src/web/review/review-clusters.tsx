import { Empty, Refusing } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sheet } from "#page/sheet.tsx";
import { useAll } from "#page/use-ask.ts";

interface RecordSaid {
  readonly source: string;
  readonly id: string;
}
interface Named {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly status: string;
  /** Of an import. */
  readonly sheets?: readonly string[];
}

/** What follows from the decisions that stand: records that are one gun, and decisions within them that say otherwise. */
export function ReviewClusters() {
  const { say, number } = useWords();
  const clusters = useAll("/api/clusters");
  const judgements = useAll("/api/judgements");
  const imports = useAll("/api/imports");
  const registers = useAll("/api/registers");
  if (clusters.refusal !== null) return <Refusing refusal={clusters.refusal} />;
  if (clusters.data === null) return <p className="soft">{say("web.loading")}</p>;
  if (clusters.data.length === 0)
    return (
      <Empty href="/review" way={say("web.review.tab.pairs")}>
        {say("web.clusters.none")}
      </Empty>
    );
  const entryOf = new Map((judgements.data ?? []).map(({ id, entry }) => [id, entry]));
  const sources: readonly Named[] = [...(imports.data ?? []), ...(registers.data ?? [])];
  const records = clusters.data.reduce((sum, one) => sum + one.records.length, 0);
  return (
    <>
      <p className="line small noprint">
        {(["csv", "jsonl"] as const).map((format) => (
          <a key={format} href={`/api/exports/clusters?format=${format}`} download translate="no">
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <Sheet>
        <table data-clusters={clusters.data.length}>
          <caption>
            {say("web.clusters.caption", {
              n: clusters.data.length,
              clusters: number(clusters.data.length),
              records: number(records),
            })}
          </caption>
          <thead>
            <tr>
              {(["records", "matches", "contradicted"] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`web.clusters.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {clusters.data.map(({ records: own, matches, contradicted }) => (
              <tr key={matches[0]}>
                <td>
                  <ul className="plainlist">
                    {own.map((one) => (
                      <li key={`${one.source} ${one.id}`}>
                        <Record of={one} sources={sources} />
                      </li>
                    ))}
                  </ul>
                </td>
                <td>
                  <Entries of={matches} entryOf={entryOf} />
                </td>
                <td>
                  {contradicted.length === 0 ? (
                    <span className="soft">–</span>
                  ) : (
                    <span className="against">
                      ⚠ {say("web.clusters.look")} <Entries of={contradicted} entryOf={entryOf} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
    </>
  );
}

/** A record by its file and its name in it; one of a committed import leads to its item. */
function Record({
  of: { source, id },
  sources,
}: {
  readonly of: RecordSaid;
  readonly sources: readonly Named[];
}) {
  const { say } = useWords();
  const known = sources.find(({ sha256, status }) => sha256 === source && status === "committed");
  const name = (known ?? sources.find(({ sha256 }) => sha256 === source))?.name ?? `${source.slice(0, 12)}…`;
  const sheet = known?.sheets?.[0];
  const at = /!\d+$/.test(id) ? id : /^\d+$/.test(id) && sheet !== undefined ? `${sheet}!${id}` : null;
  return (
    <>
      <span className="small soft" translate="no">
        {name}
      </span>{" "}
      <span className="mark" translate="no">
        {known === undefined || at === null ? (
          /^\d+$/.test(id) ? (
            say("web.clusters.row", { row: id })
          ) : (
            id
          )
        ) : (
          <Link href={`/items/${encodeURIComponent(`${known.id}/${at}`)}`}>{at}</Link>
        )}
      </span>
    </>
  );
}

/** Decisions by the entry of the ledger that holds each. */
function Entries({
  of,
  entryOf,
}: {
  readonly of: readonly string[];
  readonly entryOf: ReadonlyMap<string, number>;
}) {
  const { say } = useWords();
  return (
    <>
      {of.map((id, i) => {
        const entry = entryOf.get(id);
        return (
          <span key={id}>
            {i > 0 && ", "}
            {entry === undefined ? (
              <span translate="no">{id}</span>
            ) : (
              <Link href={`/ledger?entry=${entry}`}>{say("web.ledger.one", { index: entry })}</Link>
            )}
          </span>
        );
      })}
    </>
  );
}

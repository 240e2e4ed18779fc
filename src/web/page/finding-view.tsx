import { useState } from "react";
import { repeatsPieces } from "#words";
import { Caveats, GroupNotes } from "./finding-notes.tsx";
import type { Group, Row } from "./finding-words.ts";
import {
  dividerOf,
  type Found,
  isSilent,
  isSynthetic,
  itemsUnder,
  labelOf,
  populationOf,
  rowLabelOf,
} from "./finding-words.ts";
import { useWords, type Words } from "./language.tsx";
import { proofHref } from "./ledger-figure.tsx";
import { Link } from "./link.tsx";
import { ShareLine } from "./share-line.tsx";
import { Sheet } from "./sheet.tsx";

interface ViewProps {
  readonly finding: Found;
  /** How many groups and rows are shown before somebody asks for more. */
  readonly groups?: number;
  readonly rows?: number;
  /** Half a page wide: the interval and the bounds are drawn, and their figures left to the whole table. */
  readonly compact?: boolean;
}

/** A finding whole: each group with whom it speaks of and its counts above its table, what it is not below. */
export function FindingView({ finding, groups = 6, rows = 12, compact = false }: ViewProps) {
  const { say } = useWords();
  const [most, setMost] = useState(groups);
  const all = finding.groups.filter((one) => !repeatsPieces(one, finding.groups));
  // What was recorded stands before what was made up, and what can be answered before what nothing was recorded of.
  const last = (one: Group): number => (isSynthetic(one) ? 2 : 0) + (isSilent(one) ? 1 : 0);
  const shown = all.toSorted((a, b) => last(a) - last(b));
  return (
    <div className="flow finding" data-finding={finding.name}>
      {all.length > 0 && all.every(isSynthetic) && <p className="synthetic">{say("finding.synthetic")}</p>}
      {shown.length === 0 && <p className="soft">{say("finding.nothing")}</p>}
      <Caveats codes={finding.caveats} />
      {shown.slice(0, most).map((group) => (
        <GroupView
          key={JSON.stringify([group.by, group.unit, group.of, group.population])}
          {...{ finding, group, rows, compact }}
        />
      ))}
      {shown.length > most && (
        <More
          says={say("web.finding.more-groups", { n: shown.length - most })}
          show={() => setMost(most + STEP)}
        />
      )}
    </div>
  );
}

/** Groups that are brought at a time. */
const STEP = 12;

/** What is not shown, counted, and the way to it. */
function More({ says, show }: { readonly says: string; readonly show: () => void }) {
  return (
    <p className="noprint">
      <button type="button" className="plain small" onClick={show}>
        {says}
      </button>
    </p>
  );
}

interface GroupProps {
  readonly finding: Found;
  readonly group: Group;
  readonly rows: number;
  readonly compact: boolean;
}

function GroupView({ finding, group, rows, compact }: GroupProps) {
  const words = useWords();
  const { say } = words;
  const [whole, setWhole] = useState(false);
  const under = itemsUnder(finding, group, null);
  const title = `${dividerOf(words, group)} · ${say(`unit.${group.unit}`)}`;
  return (
    <div className="flow group">
      <h3>{under === null ? title : <Link href={under}>{title}</Link>}</h3>
      <p className="small soft measure">{populationOf(words, group, finding.groups)}</p>
      <Counts group={group} />
      <Caveats codes={group.caveats} />
      {isSilent(group) ? (
        <p className="small soft">{say("web.finding.silent")}</p>
      ) : (
        <Sheet>
          <GroupTable
            {...{ finding, group, compact }}
            rows={whole ? group.rows : group.rows.slice(0, rows)}
          />
        </Sheet>
      )}
      {group.rows.length > rows && !whole && (
        <More
          says={say("web.finding.more-rows", { n: group.rows.length - rows })}
          show={() => setWhole(true)}
        />
      )}
      <GroupNotes rows={group.rows} />
    </div>
  );
}

/** Seized, examined, read: three counts, never one. */
function Counts({ group }: { readonly group: Group }) {
  const { say, number } = useWords();
  const whole = (n: number | null): string => (n === null ? "–" : number(n));
  if (group.examined === null) {
    return group.denominator === null ? null : (
      <p className="small num">{say("finding.base", { n: whole(group.denominator) })}</p>
    );
  }
  const { seized, examined, read, unread, ambiguous, unexamined } = group;
  const counts = { seized, examined, read, unread, ambiguous, unexamined };
  return (
    <p className="small num">
      {say("finding.counts", Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, whole(n)])))}
      {group.clusters !== null && `; ${say("finding.clusters", { clusters: number(group.clusters) })}`}
    </p>
  );
}

interface Column {
  readonly code: string;
  readonly cell: (row: Row) => string;
}

/** Columns that a narrow table leaves out where the share is drawn. */
const WIDE: ReadonlySet<string> = new Set(["events", "interval", "bounds"]);

function columnsOf(words: Words, group: Group, compact: boolean): readonly Column[] {
  const { number, percent } = words;
  const whole = (n: number | null): string => (n === null ? "–" : number(n));
  const share = (x: number | null): string => (x === null ? "–" : percent(x));
  const pair = (a: string, b: string): string => (a === "–" && b === "–" ? "–" : `${a} – ${b}`);
  const all: readonly Column[] = [
    { code: "numerator", cell: (row) => whole(row.numerator) },
    {
      code: "denominator",
      cell: (row) => whole(row.denominator ?? (row.share === null ? null : group.denominator)),
    },
    { code: "events", cell: (row) => whole(row.events) },
    { code: "share", cell: (row) => share(row.share) },
    { code: "estimate", cell: (row) => (row.estimate === null ? "–" : number(row.estimate, 1)) },
    {
      code: "interval",
      cell: (row) =>
        row.share === null ? pair(whole(row.low), whole(row.high)) : pair(share(row.low), share(row.high)),
    },
    { code: "bounds", cell: (row) => pair(share(row.boundLow), share(row.boundHigh)) },
  ];
  return all.filter(
    ({ code, cell }) => !(compact && WIDE.has(code)) && group.rows.some((row) => cell(row) !== "–"),
  );
}

interface TableProps {
  readonly finding: Found;
  readonly group: Group;
  readonly rows: readonly Row[];
  readonly compact: boolean;
}

function GroupTable({ finding, group, rows, compact }: TableProps) {
  const words = useWords();
  const { say, knows } = words;
  const columns = columnsOf(words, group, compact);
  const drawn = rows.some((row) => row.share !== null);
  // Half a page has no room for a column of reasons: they stand under what they explain.
  const explained = !compact && rows.some((row) => row.reasons.length > 0 || row.notIdentified !== null);
  const reason = (code: string): string =>
    knows(`reason.${code}`)
      ? say(`reason.${code}`)
      : knows(`cli.outcome.${code}`)
        ? say(`cli.outcome.${code}`)
        : code;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("web.finding.col.what")}</th>
          {columns.map(({ code }) => (
            <th key={code} scope="col" className="right">
              {say(`finding.column.${code}`)}
            </th>
          ))}
          {drawn && <th scope="col">{say("web.share.axis")}</th>}
          {explained && <th scope="col">{say("finding.column.reason")}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const under = itemsUnder(finding, group, row);
          const label = [
            rowLabelOf(words, finding, row),
            ...row.at.map(({ value }) => labelOf(words, value)),
          ].join(" · ");
          const why = [
            ...(row.notIdentified === null ? [] : [say(`unidentified.${row.notIdentified}`)]),
            ...row.reasons.map(reason),
          ].join("; ");
          return (
            <tr key={`${row.key} ${row.at.map(({ value }) => value).join()}`}>
              <th scope="row" translate="no">
                {under === null ? label : <Link href={under}>{label}</Link>}
                {compact && why !== "" && (
                  <div className="small soft" translate="yes">
                    {why}
                  </div>
                )}
              </th>
              {columns.map(({ code, cell }) => (
                <td key={code} className="right">
                  {cell(row)}
                </td>
              ))}
              {drawn && (
                <td>
                  <ShareLine row={row} />
                </td>
              )}
              {explained && <td>{why}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What goes with every figure that is taken away: method, period, editions, the ledger as it stood. */
export function FindingFoot({ finding }: { readonly finding: Found }) {
  const { say } = useWords();
  return (
    <details className="small">
      <summary>{say("web.finding.how")}</summary>
      <div className="flow measure">
        {finding.method.map((code) => (
          <p key={code}>{say(code)}</p>
        ))}
        {finding.leftOut.map(({ importId, reason }) => (
          <p key={importId}>
            {say("finding.left-out", { id: importId, reason: say(`finding.left-out.${reason}`) })}
          </p>
        ))}
        {finding.period !== null && <p>{say("finding.period", { ...finding.period })}</p>}
        {finding.edition.map((one) => (
          <p key={one.importId}>
            {say("finding.edition", {
              file: one.file,
              origin: say(`origin.${one.origin}`),
              hash: one.sha256.slice(0, 16),
              importedOn: one.importedOn,
              importId: one.importId,
            })}
          </p>
        ))}
        <p translate="no" className="mark">
          {say("finding.snapshot", { ...finding.snapshot })}
        </p>
        <p>
          <Link href={proofHref(finding)}>{say("web.finding.proof")}</Link>
        </p>
      </div>
    </details>
  );
}

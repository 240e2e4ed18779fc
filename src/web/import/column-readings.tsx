import { useState } from "react";
import { Empty, Refusing } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { askStream, type Refusal, Refused } from "#page/ask.ts";
import { type JobSaid, runJob } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { change, usePlace } from "#page/place.ts";
import type { With } from "#page/route.ts";
import { useAll, useAsk } from "#page/use-ask.ts";
import type { SheetMapping } from "#records";
import { ColumnTable } from "./column-table.tsx";
import { type TextTally, tallyTexts } from "./column-tally.ts";

/** Fields whose column is read as a mark of a kind; of the others nothing is to be read. */
const KIND_OF: Readonly<Record<string, string>> = {
  ...{ serial: "serial", make: "make", model: "model", calibre: "calibre", type: "type", lot: "lot" },
  ...{ headstamp: "headstamp", importer: "make", country: "place", "import-country": "place" },
  ...{ state: "place", municipality: "place", place: "place" },
  ...{ date: "date", "purchase-date": "date", "assumed-date": "date" },
};

interface Read {
  readonly texts: readonly TextTally[];
  readonly output: string;
}

/** Every text of one column of an imported file with its outcome: where a file was not understood, and how often. */
export function ColumnReadings() {
  const { say } = useWords();
  const { query } = usePlace();
  const all = useAll("/api/imports");
  const imports = (all.data ?? []).filter(({ status, as }) => status === "committed" && as !== "counts");
  const asked = query.get("import");
  const id = imports.some((one) => one.id === asked) ? asked : (imports.at(-1)?.id ?? null);
  const held = useAsk<
    With<Got["/api/imports/{id}"], { readonly mapping: readonly SheetMapping[] }>,
    `/api/imports/${string}`
  >(id === null ? null : `/api/imports/${id}`);
  if (all.refusal !== null) return <Refusing refusal={all.refusal} />;
  if (all.data === null) return <p className="soft">{say("web.loading")}</p>;
  if (id === null)
    return (
      <Empty href="/import" way={say("web.import.tab.items")}>
        {say("web.import.none")}
      </Empty>
    );
  const columns = (held.data?.mapping[0]?.tables[0]?.columns ?? []).filter(
    ({ field, header }) => header !== "" && KIND_OF[field] !== undefined,
  );
  return (
    <div className="flow">
      <label className="field">
        <span>{say("web.items.carried.import")}</span>
        <select value={id} onChange={(event) => change({ import: event.target.value }, false)}>
          {imports.map((one) => (
            <option key={one.id} value={one.id} translate="no">
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {held.data !== null && columns.length === 0 && <p className="notice">{say("web.columns.none")}</p>}
      {columns.length > 0 && (
        <Column
          key={id}
          from={id}
          columns={columns.map(({ header, field }) => ({ header, field, kind: KIND_OF[field] ?? "" }))}
        />
      )}
    </div>
  );
}

interface ColumnProps {
  readonly from: string;
  readonly columns: readonly { readonly header: string; readonly field: string; readonly kind: string }[];
}

function Column({ from, columns }: ColumnProps) {
  const { say } = useWords();
  const [at, setAt] = useState(0);
  const [job, setJob] = useState<JobSaid | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const chosen = columns[at];
  const run = async (): Promise<void> => {
    if (chosen === undefined) return;
    setRefusal(null);
    setRead(null);
    try {
      const wish = { upload: from, column: chosen.header, kind: chosen.kind };
      const { job: done } = await runJob("/api/column-readings", wish, setJob);
      const output = done.output ?? "";
      setRead({ texts: await tallyTexts((await askStream(output)).body), output });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setJob(null);
    }
  };
  return (
    <>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <label className="field">
          <span>{say("web.columns.column")}</span>
          <select
            value={at}
            onChange={(event) => {
              setAt(Number(event.target.value));
              setRead(null);
            }}
          >
            {columns.map(({ header, field }, i) => (
              <option key={header} value={i}>
                {say("web.columns.option", { header, field: say(`field.${field}`) })}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="main" disabled={job !== null}>
          {say("web.columns.read")}
        </button>
      </form>
      {job !== null && <JobLine job={job} />}
      {refusal !== null && <Refusing refusal={refusal} />}
      {read !== null && chosen !== undefined && (
        <ColumnTable texts={read.texts} header={chosen.header} output={read.output} />
      )}
    </>
  );
}

import { useEffect, useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { ask, type Refusal, Refused } from "#page/ask.ts";
import type { ImportSummary } from "#page/import-said.ts";
import { landOn } from "#page/into-view.ts";
import { finishJob, type JobSaid, runJob, type UploadSaid, upload, useUnderWay } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { change, usePlace } from "#page/place.ts";
import { Tabs } from "#page/tabs.tsx";
import { ORIGINS, ROW_MEANINGS, type SheetMapping } from "#records";
import { ColumnReadings } from "./column-readings.tsx";
import { ImportList } from "./import-list.tsx";
import { ImportPreview } from "./import-preview.tsx";
import { RegisterList } from "./register-list.tsx";

/** A register is added among registers, where it says its kind and what it covers. */
const MEANINGS = ROW_MEANINGS.filter((one) => one !== "register");

const LEADS = {
  items: "web.import.lead",
  registers: "web.registers.lead",
  columns: "web.columns.lead",
} as const;

/** What stands between a dropped file and its import. */
interface Draft {
  readonly upload: UploadSaid;
  readonly as: string;
  readonly origin: string;
  readonly country: string;
  readonly summary: ImportSummary | null;
  /** Set where a person changed what a column holds. */
  readonly mapping: readonly SheetMapping[] | null;
}

const BLANK = { as: "seizures", origin: "own", country: "", summary: null, mapping: null } as const;

export function ImportRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const asked = query.get("of");
  const here = asked === "registers" || asked === "columns" ? asked : "items";
  return (
    <>
      <header>
        <h1>{say("web.room.import")}</h1>
        <p>{say(LEADS[here])}</p>
      </header>
      <Tabs
        label={say("web.room.import")}
        tabs={(["items", "registers", "columns"] as const).map((one) => ({
          href: one === "items" ? "/import" : `/import?of=${one}`,
          label: say(`web.import.tab.${one}`),
          here: one === here,
        }))}
      />
      {here === "registers" ? <RegisterList /> : here === "columns" ? <ColumnReadings /> : <ImportItems />}
    </>
  );
}

function ImportItems() {
  const { say, number } = useWords();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [done, setDone] = useState<ImportSummary | null>(null);
  const [job, setJob] = useState<JobSaid | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [round, setRound] = useState(0);
  /** Dropped with the one that is looked at, and not yet looked at themselves. */
  const [waiting, setWaiting] = useState<readonly UploadSaid[]>([]);
  /** Files on their way: who leaves now loses them. */
  const [sending, setSending] = useState(false);
  const { query } = usePlace();
  /** Set with the press itself: nothing can be pressed twice while the server has not heard of it. */
  const [doing, setDoing] = useState<"look" | "keep" | null>(null);
  const busy = doing !== null;

  const attempt = async (what: "look" | "keep", work: () => Promise<void>): Promise<void> => {
    setRefusal(null);
    setDoing(what);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setJob(null);
      setDoing(null);
      setRound((n) => n + 1);
    }
  };
  const wishOf = async ({ upload: file, as, origin, country, mapping }: Draft): Promise<unknown> => ({
    upload: file.id,
    as,
    origin,
    country: /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : null,
    mapping:
      mapping === null
        ? null
        : (await upload(new Blob([JSON.stringify(mapping)], { type: "application/json" }), "mapping.json"))
            .id,
  });
  // What was chosen while the rows were read stays chosen.
  const previewed = ({ upload: { id } }: Draft, summary: ImportSummary): void =>
    setDraft((now) => (now?.upload.id === id ? { ...now, summary } : now));
  const preview = (next: Draft): Promise<void> =>
    attempt("look", async () => {
      setDraft(next);
      const told = (one: JobSaid): void => {
        setJob(one);
        // A page that is loaded again goes on with it.
        change({ upload: next.upload.id, rows: next.as, preview: one.id });
      };
      const { result } = await runJob<ImportSummary>("/api/import-previews", await wishOf(next), told);
      previewed(next, result);
    });
  useUnderWay("import", async (running) => {
    const before = { upload: query.get("upload"), rows: query.get("rows"), preview: query.get("preview") };
    const { uploads } = await ask("/api/uploads");
    const ids = query.get("next")?.split(" ") ?? [];
    const rest = ids.flatMap((next) => uploads.filter(({ id }) => id === next));
    if (rest.length > 0) setWaiting(rest);
    if (running !== null)
      return attempt("keep", async () => {
        setDone((await finishJob<ImportSummary>(running, setJob)).result);
        if (rest.length > 0) await leave(rest);
      });
    const sent = uploads.find(({ id }) => id === before.upload);
    if (sent === undefined || before.preview === null) {
      if (rest.length > 0) await leave(rest);
      return;
    }
    const next = { ...BLANK, upload: sent, as: before.rows ?? BLANK.as };
    setDraft(next);
    await attempt("look", async () => {
      const old = await ask(`/api/jobs/${before.preview}`);
      previewed(next, (await finishJob<ImportSummary>(old, setJob)).result);
    });
  });
  /** Lets go of the one that is looked at, and looks at the next. */
  const leave = async ([next, ...rest] = waiting): Promise<void> => {
    setDraft(null);
    setWaiting(rest);
    change({ upload: null, rows: null, preview: null, next: rest.map(({ id }) => id).join(" ") });
    if (next !== undefined) await preview({ ...BLANK, upload: next });
  };
  const open = (files: readonly File[]): Promise<void> =>
    attempt("look", async () => {
      const sent: UploadSaid[] = [];
      setSending(true);
      try {
        for (const file of files) sent.push(await upload(file, file.name));
      } finally {
        setSending(false);
        await leave(sent);
      }
    });
  useEffect(() => {
    if (!sending) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [sending]);
  const commit = (): Promise<void> =>
    attempt("keep", async () => {
      if (draft === null) return;
      const { result } = await runJob<ImportSummary>("/api/imports", await wishOf(draft), setJob);
      setDone(result);
      await leave();
    });
  return (
    <>
      {draft === null ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped here; the button does the same
        <div
          className="dropzone"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            void open([...event.dataTransfer.files]);
          }}
        >
          <p>{say("web.import.drop")}</p>
          <label className="button main">
            {say("web.import.choose")}
            <input
              className="hidden"
              type="file"
              multiple
              accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.parquet"
              disabled={busy}
              onChange={(event) => void open([...(event.target.files ?? [])])}
            />
          </label>
        </div>
      ) : (
        <section className="flow" aria-label={say("web.import.draft")}>
          <h2 ref={landOn} tabIndex={-1} translate="no">
            {draft.upload.name}
          </h2>
          {waiting.length > 0 && (
            <p className="small soft">
              {say("web.import.next", { names: waiting.map(({ name }) => name).join(", ") })}
            </p>
          )}
          <div className="line">
            <Choice
              label={say("web.import.as")}
              value={draft.as}
              busy={busy}
              options={MEANINGS.map((one) => [one, say(`web.import.as.${one}`)])}
              choose={(as) => void preview({ ...draft, as, mapping: null })}
            />
            <Choice
              label={say("web.import.origin")}
              value={draft.origin}
              busy={doing === "keep"}
              options={ORIGINS.map((one) => [one, say(`origin.${one}`)])}
              choose={(origin) => setDraft({ ...draft, origin })}
            />
            <label className="field">
              <span>{say("web.import.country")}</span>
              <input
                type="text"
                maxLength={2}
                disabled={doing === "keep"}
                value={draft.country}
                onChange={(event) => setDraft({ ...draft, country: event.target.value })}
              />
            </label>
          </div>
          {draft.origin === "unauthorised" && <p className="notice brass">{say("origin.unauthorised")}</p>}
          {draft.summary !== null && (
            <ImportPreview
              summary={draft.summary}
              mapping={draft.mapping ?? draft.summary.mapping}
              remap={(mapping) => setDraft({ ...draft, mapping })}
            />
          )}
          <p className="line standing">
            {draft.mapping !== null && (
              <button type="button" disabled={busy} onClick={() => void preview(draft)}>
                {say("web.import.again")}
              </button>
            )}
            <button
              type="button"
              className="main"
              disabled={busy || draft.summary === null || draft.summary.unchanged}
              onClick={() => void commit()}
            >
              {draft.summary === null
                ? say("web.import.commit-any")
                : say("web.import.commit", { n: number(draft.summary.accepted) })}
            </button>
            <button type="button" disabled={busy} onClick={() => void leave()}>
              {say("web.import.drop-it")}
            </button>
          </p>
        </section>
      )}
      {job !== null && <JobLine job={job} />}
      {refusal !== null && <Refusing refusal={refusal} />}
      {done !== null && (
        <div ref={landOn} tabIndex={-1} className="notice" role="status" data-imported={done.importId}>
          <p>
            <strong>{say("web.import.done", { file: done.file, n: number(done.items) })}</strong>
          </p>
          <p className="line">
            <Link className="button" href={`/items?import=${done.importId}`}>
              {say("web.import.see")}
            </Link>
            <Link className="button" href={`/import?of=columns&import=${done.importId}`}>
              {say("web.import.tab.columns")}
            </Link>
            <Link className="button" href="/trace">
              {say("web.room.trace")}
            </Link>
          </p>
        </div>
      )}
      <ImportList key={round} />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly busy: boolean;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, busy, options, choose }: ChoiceProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} disabled={busy} onChange={(event) => choose(event.target.value)}>
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

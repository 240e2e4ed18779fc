import { useDeferredValue, useState } from "react";
import { Answer, Refusing } from "#page/answer.tsx";
import { type Refusal, Refused } from "#page/ask.ts";
import { FindingFoot, FindingView } from "#page/finding-view.tsx";
import { intoView } from "#page/into-view.ts";
import { finishJob, type JobSaid, runJob, useUnderWay } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { useAsk } from "#page/use-ask.ts";
import { useFinding } from "#page/use-finding.ts";
import { PublishForm, type PublishSaid, type Wish } from "./publish-form.tsx";
import { PublishList } from "./publish-list.tsx";

const FIRST: Wish = {
  ...{ names: [], by: "", k: 10, tlp: "TLP:CLEAR", notes: "", replyTo: "", period: "" },
  ...{ confirmParties: false, where: "", given: "", replies: "", ranked: false, releases: {}, without: [] },
};

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The wish as the server takes it. */
function bodyOf({ notes, where, given, replies, by, replyTo, period, releases, ...rest }: Wish): unknown {
  return {
    ...rest,
    ...{ notes: linesOf(notes), where: linesOf(where), given: linesOf(given), replies: linesOf(replies) },
    ...{ by: by || null, replyTo: replyTo.trim() || null, period: period.trim() || null },
    releases: Object.entries(releases)
      .filter(([, citation]) => citation.trim() !== "")
      .map(([id, citation]) => `${id}=${citation.trim()}`),
  };
}

/** Findings through the gate: what stands against them and how to mend it, else a package that anyone can verify. */
export function PublishRoom() {
  const { say } = useWords();
  const questions = useAsk("/api/findings");
  const [wish, setWish] = useState(FIRST);
  const [job, setJob] = useState<JobSaid | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [said, setSaid] = useState<PublishSaid | null>(null);
  const [round, setRound] = useState(0);
  const attempt = async (work: () => Promise<{ readonly result: PublishSaid }>): Promise<void> => {
    setRefusal(null);
    setSaid(null);
    try {
      setSaid((await work()).result);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setJob(null);
      setRound((n) => n + 1);
    }
  };
  const publish = (): Promise<void> => attempt(() => runJob("/api/publications", bodyOf(wish), setJob));
  useUnderWay("publish", async (running) => {
    if (running !== null) await attempt(() => finishJob(running, setJob));
  });
  return (
    <>
      <header>
        <h1>{say("web.room.publish")}</h1>
        <p>{say("web.publish.lead")}</p>
      </header>
      <Answer of={questions}>
        {({ findings, by }) => (
          <PublishForm
            {...{ findings, by, wish, busy: job !== null }}
            set={(part) => setWish((before) => ({ ...before, ...part }))}
            send={() => void publish()}
          />
        )}
      </Answer>
      {job !== null && <JobLine job={job} />}
      {refusal !== null && <Refusing refusal={refusal} />}
      {said !== null && (
        <Outcome
          said={said}
          leave={(table) => setWish((before) => ({ ...before, without: [...before.without, table] }))}
          left={wish.without}
        />
      )}
      {wish.names.length > 0 && (
        <section className="part">
          <h2>{say("web.publish.preview")}</h2>
          <p className="measure">{say("web.publish.preview-how")}</p>
          {wish.names.map((name) => (
            <Preview key={name} name={name} wish={wish} />
          ))}
        </section>
      )}
      <PublishList key={round} />
    </>
  );
}

/** With the conditions of the form, but for settings: one that is half written would be refused at each key. */
function Preview({ name, wish: { by, where } }: { readonly name: string; readonly wish: Wish }) {
  const { say } = useWords();
  const asked = new URLSearchParams(linesOf(useDeferredValue(where)).map((line) => ["where", line]));
  if (by !== "") asked.set("by", by);
  const found = useFinding(`/api/findings/${name}?${asked}`);
  return (
    <section className="flow" data-preview={name}>
      <h3>{say(`finding.${name}.question`)}</h3>
      <Answer of={found}>
        {(finding) => (
          <>
            <FindingView finding={finding} groups={3} rows={8} />
            <FindingFoot finding={finding} />
          </>
        )}
      </Answer>
    </section>
  );
}

interface OutcomeProps {
  readonly said: PublishSaid;
  readonly leave: (table: string) => void;
  readonly left: readonly string[];
}

/** What the gate said: each refusal with how to mend it, or where the package lies. */
function Outcome({ said: { refusals, done, out }, leave, left }: OutcomeProps) {
  const { say } = useWords();
  if (done === null) {
    return (
      <div ref={intoView} className="notice bad" role="alert" data-refused={refusals.length}>
        <p>
          <strong>{say("cli.publish.refused", { n: refusals.length })}</strong>
        </p>
        <ul>
          {refusals.map(({ code, where }) => {
            const table = /^[a-z-]+: /.test(where) ? where.replace(/ \(\+\d+\)$/, "") : null;
            return (
              <li key={`${code} ${where}`}>
                {say(`gate.${code}`, { where })}
                <div className="small">
                  {say("cli.publish.mend")}: {say(`gate.${code}.mend`)}
                  {table !== null && (
                    <button
                      type="button"
                      className="plain"
                      disabled={left.includes(table)}
                      onClick={() => leave(table)}
                    >
                      {say("web.publish.leave-out")}
                    </button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    );
  }
  const { publicationId: id, index, figures, tables, withheld } = done;
  const params = { id, index, figures, tables, out, rows: withheld.rows, groups: withheld.tables };
  return (
    <p ref={intoView} className="notice" role="status" data-published={id}>
      {say("web.publish.done", params)}
    </p>
  );
}

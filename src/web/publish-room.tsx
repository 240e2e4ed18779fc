import { useState } from "react";
import { Answer, Refusing } from "./answer.tsx";
import { type Refusal, Refused } from "./ask.ts";
import { FindingFoot, FindingView } from "./finding-view.tsx";
import type { Found } from "./finding-words.ts";
import { type JobSaid, runJob } from "./job.ts";
import { JobLine } from "./job-line.tsx";
import { useWords } from "./language.tsx";
import { PublishForm, type PublishSaid, type Wish } from "./publish-form.tsx";
import { PublishList } from "./publish-list.tsx";
import { useAsk } from "./use-ask.ts";

interface Questions {
  readonly findings: readonly string[];
  readonly by: readonly string[];
}

const FIRST: Wish = {
  ...{ names: [], by: "", k: 10, tlp: "TLP:CLEAR", notes: "", replyTo: "", period: "" },
  confirmParties: false,
};

/** Findings through the gate: what stands against them and how to mend it, else a package that anyone can verify. */
export function PublishRoom() {
  const { say } = useWords();
  const questions = useAsk<Questions>("/api/findings");
  const [wish, setWish] = useState(FIRST);
  const [job, setJob] = useState<JobSaid | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [said, setSaid] = useState<PublishSaid | null>(null);
  const [round, setRound] = useState(0);
  const publish = async (): Promise<void> => {
    setRefusal(null);
    setSaid(null);
    const { names, k, tlp, confirmParties, by, notes, replyTo, period } = wish;
    const body = {
      ...{ names, k, tlp, confirmParties, by: by || null },
      notes: notes.split("\n").filter((line) => line.trim() !== ""),
      ...{ replyTo: replyTo.trim() || null, period: period.trim() || null },
    };
    try {
      setSaid((await runJob<PublishSaid>("/api/publications", body, setJob)).result);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setJob(null);
      setRound((n) => n + 1);
    }
  };
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
      {said !== null && <Outcome said={said} />}
      {wish.names.length > 0 && (
        <section className="part">
          <h2>{say("web.publish.preview")}</h2>
          <p className="measure">{say("web.publish.preview-how")}</p>
          {wish.names.map((name) => (
            <Preview key={name} name={name} by={wish.by} />
          ))}
        </section>
      )}
      <PublishList key={round} />
    </>
  );
}

function Preview({ name, by }: { readonly name: string; readonly by: string }) {
  const { say } = useWords();
  const found = useAsk<Found>(`/api/findings/${name}${by === "" ? "" : `?by=${by}`}`);
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

/** What the gate said: each refusal with how to mend it, or where the package lies. */
function Outcome({ said: { refusals, done, out } }: { readonly said: PublishSaid }) {
  const { say, knows } = useWords();
  if (done === null) {
    return (
      <div className="notice bad" role="alert" data-refused={refusals.length}>
        <p>
          <strong>{say("cli.publish.refused", { n: refusals.length })}</strong>
        </p>
        <ul>
          {refusals.map(({ code, where }) => {
            const own = `web.publish.mend.${code}`;
            return (
              <li key={`${code} ${where}`}>
                {say(`gate.${code}`, { where })}
                <div className="small">
                  {say("cli.publish.mend")}: {say(knows(own) ? own : `gate.${code}.mend`)}
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
    <p className="notice" role="status" data-published={id}>
      {say("cli.publish.done", params)}
    </p>
  );
}

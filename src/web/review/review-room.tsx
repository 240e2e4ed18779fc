import { useEffect, useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { ask, askAll, askStream, type Refusal, Refused } from "#page/ask.ts";
import { FilePick } from "#page/file-pick.tsx";
import { finishJob, type JobSaid, runJob, upload } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { change, usePlace } from "#page/place.ts";
import { type JudgementSaid, type Pair, pairsOf } from "#page/review-said.ts";
import { useAll } from "#page/use-ask.ts";
import { ReviewAgreement } from "./review-agreement.tsx";
import { ReviewDesk } from "./review-desk.tsx";
import { Reviewer, useReviewer } from "./reviewer.tsx";

interface RegisterSaid {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

/** Finds which rows each mark could be, and puts the pairs before a person, one after the other. */
export function ReviewRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const id = query.get("job");
  const who = useReviewer();
  const [job, setJob] = useState<JobSaid | null>(null);
  const [pairs, setPairs] = useState<readonly Pair[] | null>(null);
  const [judged, setJudged] = useState<readonly JudgementSaid[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setJob(null);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address alone says which job is reviewed, and by whom
  useEffect(() => {
    if (id === null) {
      setPairs(null);
      return;
    }
    setPairs(null);
    void attempt(async () => {
      const { job: done } = await finishJob(await ask<JobSaid>(`/api/jobs/${id}`), setJob);
      const { body } = await askStream(done.output ?? "");
      setJudged(await askAll<JudgementSaid>("/api/judgements"));
      setPairs(pairsOf(await new Response(body).text()));
    });
  }, [id, query.get("who")]);
  const start = (marks: File, register: File | string | null): Promise<void> =>
    attempt(async () => {
      const sent = await upload(marks, marks.name);
      const other =
        register === null
          ? null
          : typeof register === "string"
            ? register
            : (await upload(register, register.name)).id;
      const wish = { marks: sent.id, register: other, within: register === null };
      const { job: done } = await runJob("/api/links", wish, setJob);
      change({ job: done.id }, false);
    });
  return (
    <>
      <header>
        <h1>{say("web.room.review")}</h1>
        <p>{say("web.review.lead")}</p>
      </header>
      {id === null && <Start busy={job !== null} start={start} />}
      {job !== null && <JobLine job={job} />}
      {refusal !== null && <Refusing refusal={refusal} />}
      {who !== null && <Reviewer name={who} />}
      {id !== null && pairs !== null && who !== null && (
        <ReviewDesk key={who} job={id} reviewer={who} pairs={pairs} judged={judged} />
      )}
      <ReviewAgreement />
    </>
  );
}

interface StartProps {
  readonly busy: boolean;
  readonly start: (marks: File, register: File | string | null) => Promise<void>;
}

function Start({ busy, start }: StartProps) {
  const { say } = useWords();
  const held = useAll<RegisterSaid>("/api/registers");
  const [marks, setMarks] = useState<File | null>(null);
  const [register, setRegister] = useState<File | null>(null);
  const { query } = usePlace();
  const [picked, setChosen] = useState<string | null>(query.get("register"));
  const registers = held.data?.filter(({ status }) => status === "held") ?? [];
  // A register that is held is what one mostly looks in.
  const chosen = picked ?? registers[0]?.id ?? "file";
  const ready = marks !== null && (chosen !== "file" || register !== null);
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        if (marks !== null)
          void start(marks, chosen === "file" ? register : chosen === "within" ? null : chosen);
      }}
    >
      <FilePick label={say("web.review.marks")} take={setMarks} />
      <label className="field">
        <span>{say("web.review.against")}</span>
        <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="file">{say("web.review.a-file")}</option>
          {registers.map(({ id, name }) => (
            <option key={id} value={id} translate="no">
              {name}
            </option>
          ))}
          <option value="within">{say("web.review.within")}</option>
        </select>
      </label>
      {chosen === "file" && <FilePick label={say("web.review.register")} take={setRegister} />}
      <p>
        <button type="submit" className="main" disabled={busy || !ready}>
          {say("web.review.start")}
        </button>
      </p>
    </form>
  );
}

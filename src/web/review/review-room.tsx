import { useEffect, useState } from "react";
import { Refusing } from "#page/answer.tsx";
import { ask, askAll, askStream, type Refusal, Refused } from "#page/ask.ts";
import { finishJob, type JobSaid, upload } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { change, usePlace } from "#page/place.ts";
import { type JudgementSaid, type Pair, pairsOf } from "#page/review-said.ts";
import { Tabs } from "#page/tabs.tsx";
import { ReviewAgreement } from "./review-agreement.tsx";
import { ReviewClusters } from "./review-clusters.tsx";
import { ReviewDesk } from "./review-desk.tsx";
import { type Chosen, ReviewStart } from "./review-start.tsx";
import { Reviewer, useReviewer } from "./reviewer.tsx";

/** Pairs before a person, one after the other; and what follows from all that was decided. */
export function ReviewRoom() {
  const { say } = useWords();
  const { query } = usePlace();
  const clusters = query.get("of") === "clusters";
  return (
    <>
      <header>
        <h1>{say("web.room.review")}</h1>
        <p>{say(clusters ? "web.clusters.lead" : "web.review.lead")}</p>
      </header>
      <Tabs
        label={say("web.room.review")}
        tabs={[
          { href: "/review", label: say("web.review.tab.pairs"), here: !clusters },
          { href: "/review?of=clusters", label: say("web.review.tab.clusters"), here: clusters },
        ]}
      />
      {clusters ? <ReviewClusters /> : <ReviewPairs />}
    </>
  );
}

/** Finds which rows each mark could be, and puts the pairs before a person. */
function ReviewPairs() {
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
      const { job: done } = await finishJob(await ask(`/api/jobs/${id}`), setJob);
      const { body } = await askStream(done.output ?? "");
      setJudged(await askAll("/api/judgements"));
      setPairs(pairsOf(await new Response(body).text()));
    });
  }, [id, query.get("who")]);
  const start = (marks: Chosen, register: Chosen | null): Promise<void> =>
    attempt(async () => {
      const idOf = async (one: Chosen): Promise<string> =>
        typeof one === "string" ? one : (await upload(one, one.name)).id;
      const wish = {
        marks: await idOf(marks),
        register: register === null ? null : await idOf(register),
        within: register === null,
      };
      // Its address is the room's from the first: a page that is loaded again goes on with it.
      const { job: begun } = await ask("/api/links", { method: "POST", body: wish });
      change({ job: begun.id }, false);
    });
  return (
    <>
      {id === null && <ReviewStart busy={job !== null} start={start} />}
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

import { useState } from "react";
import { Answer, Refusing } from "#page/answer.tsx";
import type { Got } from "#page/answers.ts";
import { type Refusal, Refused } from "#page/ask.ts";
import { type JobSaid, runJob } from "#page/job.ts";
import { JobLine } from "#page/job-line.tsx";
import { useWords } from "#page/language.tsx";
import { useAll } from "#page/use-ask.ts";
import { PackageFigures } from "./package-figures.tsx";

type Held = Got["/api/publications"]["items"][number];

interface Report {
  readonly ok: boolean;
  readonly faults: readonly { readonly file: string; readonly what: string }[];
  readonly files: number;
  readonly figures: number;
  readonly fingerprint: string | null;
}

/** Packages made here: where each lies, to be carried off whole, and whether it still is what was published. */
export function PublishList() {
  const { say } = useWords();
  const held = useAll("/api/publications");
  return (
    <section className="part">
      <h2>{say("web.publish.held")}</h2>
      <Answer of={held}>
        {(publications) =>
          publications.length === 0 ? (
            <p className="soft">{say("web.publish.none")}</p>
          ) : (
            <>
              <p className="measure">{say("web.publish.take")}</p>
              {publications.map((one) => (
                <Package key={one.id} held={one} />
              ))}
            </>
          )
        }
      </Answer>
    </section>
  );
}

function Package({ held }: { readonly held: Held }) {
  const { say, number, time } = useWords();
  const [report, setReport] = useState<Report | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [job, setJob] = useState<JobSaid | null>(null);
  const [proofs, setProofs] = useState(false);
  const verify = async (): Promise<void> => {
    setRefusal(null);
    try {
      setReport((await runJob<Report>(`/api/publications/${held.id}/verification`, {}, setJob)).result);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.refusal);
    } finally {
      setJob(null);
    }
  };
  return (
    <article className="flow" data-package={held.publicationId}>
      <h3 translate="no">{held.publicationId}</h3>
      {held.synthetic && <p className="synthetic">{say("publish.watermark")}</p>}
      <ul className="small">
        {held.findings.map((name) => (
          <li key={name}>{say(`finding.${name}.question`)}</li>
        ))}
      </ul>
      <p className="small num">
        <span translate="no">{`${time(held.createdAt)} · ${held.tlp} · k = ${held.k}`}</span> ·{" "}
        {say("web.publish.figures", { n: held.figures })}
      </p>
      <p className="mark small" translate="no">
        {held.path}
      </p>
      <p className="line">
        <a className="button" href={`/api/publications/${held.id}/package`} download>
          {say("web.publish.zip")}
        </a>
        <button type="button" aria-expanded={proofs} onClick={() => setProofs(!proofs)}>
          {say("web.publish.prove")}
        </button>
        <button type="button" disabled={job !== null} onClick={() => void verify()}>
          {say("web.publish.verify")}
        </button>
      </p>
      {proofs && <PackageFigures id={held.id} />}
      {job !== null && <JobLine job={job} />}
      {refusal !== null && <Refusing refusal={refusal} />}
      {report !== null && (
        <div className={report.ok ? "notice" : "notice bad"} role="status" data-verified={report.ok}>
          <p>
            {say(report.ok ? "web.publish.whole" : "web.publish.broken", {
              files: number(report.files),
              figures: number(report.figures),
            })}
          </p>
          {report.faults.map(({ file, what }) => (
            <p key={file} className="small">
              <span translate="no">{file}</span>: {say(`package.${what}`)}
            </p>
          ))}
        </div>
      )}
    </article>
  );
}

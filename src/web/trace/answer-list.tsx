import { useWords } from "#page/language.tsx";
import type { TraceAnswer } from "#trace";
import type { RequestSaid, TakenSaid } from "./request-said.ts";

/** Every reply with what it names; for the one just taken in, what was set aside and what is at odds. */
export function AnswerList({
  answers,
  taken,
}: {
  readonly answers: RequestSaid["answers"];
  readonly taken: TakenSaid | null;
}) {
  const { say } = useWords();
  if (answers.length === 0) return null;
  return (
    <section className="part" data-answers={answers.length}>
      <h2>{say("web.answer.answers")}</h2>
      {taken !== null && <Taken taken={taken} />}
      {answers.map(({ id, answer }) => (
        <Reply key={id} answer={answer} />
      ))}
    </section>
  );
}

function Taken({ taken: { answer, doubts } }: { readonly taken: TakenSaid }) {
  const { say } = useWords();
  const { setAside, ignored } = answer;
  if (doubts.length === 0 && setAside.cells === 0 && ignored.length === 0) return null;
  return (
    <div className="notice brass" role="status">
      {doubts.map(({ code, found }) => (
        <p key={`${code} ${found.join()}`}>
          ⚠ {say(`doubt.${code}`, { found: found.join(", "), first: found[0] ?? "", second: found[1] ?? "" })}
        </p>
      ))}
      {setAside.cells > 0 && (
        <p>{say("cli.request.aside", { n: setAside.cells, fields: setAside.fields.join(", ") })}</p>
      )}
      {ignored.length > 0 && <p>{say("cli.request.ignored", { fields: ignored.join(", ") })}</p>}
    </div>
  );
}

function Reply({ answer }: { readonly answer: TraceAnswer }) {
  const { say } = useWords();
  const { on, status, number, closing, hops, related, reasons, text } = answer;
  return (
    <div className="flow reply">
      <p>
        <span className="num">{on}</span> <strong>{say(`status.${status}`)}</strong>
        {number !== "" && <span translate="no"> · {number}</span>}
        {closing !== null && ` · ${say(`disposition.${closing}`)}`}
      </p>
      {reasons.length > 0 && <p>{reasons.map((code) => say(`ground.${code}`)).join("; ")}</p>}
      {hops.length > 0 && (
        <ul>
          {hops.map((hop, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two hops of one reply may be alike
            <li key={n}>
              <span className="num">{hop.date ?? say("trace.no-date")}</span> {say(`transfer.${hop.kind}`)}:{" "}
              <End party={hop.from} /> → <End party={hop.to} />
              {hop.document !== null && <span translate="no"> ({hop.document})</span>}
            </li>
          ))}
        </ul>
      )}
      {related.map((code) => (
        <p key={code}>{say(`related.${code}`)}</p>
      ))}
      {text !== "" && <p translate="no">{text}</p>}
    </div>
  );
}

function End({ party }: { readonly party: TraceAnswer["hops"][number]["from"] }) {
  const { say } = useWords();
  if (party === null) return <>–</>;
  return party.name === null ? say(`party.${party.role}`) : <span translate="no">{party.name}</span>;
}

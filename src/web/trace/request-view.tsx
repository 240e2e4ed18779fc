import { useState } from "react";
import { Answer } from "#page/answer.tsx";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { Sought } from "#page/sought.tsx";
import { useAsk } from "#page/use-ask.ts";
import { post } from "#page/use-send.ts";
import { AnswerForm } from "./answer-form.tsx";
import { AnswerList } from "./answer-list.tsx";
import { NoAuthority } from "./authority-form.tsx";
import { ExchangeSeal } from "./exchange-seal.tsx";
import { SendForm, WithdrawForm } from "./request-acts.tsx";
import { marksOf, StatusWords } from "./request-list.tsx";
import type { OneRequest, TakenSaid } from "./request-said.ts";
import { RequestSheet } from "./request-sheet.tsx";
import { Steps } from "./trace-parts.tsx";

/** One request: how it stands, what can be done with it, what came back, and the sheet as it is typed into the form. */
export function RequestView({ id }: { readonly id: string }) {
  const { say } = useWords();
  const one = useAsk<OneRequest, `/api/requests/${string}`>(`/api/requests/${id}`);
  return (
    <>
      <p className="small noprint line">
        <Link href="/trace?of=requests">{say("web.request.all")}</Link>
        {one.data?.request.item != null && (
          <Link href={`/trace/${encodeURIComponent(one.data.request.item)}?of=requests`}>
            {say("web.request.of-item")}
          </Link>
        )}
      </p>
      {one.data === null && <Sought address={id} />}
      <Answer of={one}>{(data) => <Shown one={data} again={one.again} />}</Answer>
    </>
  );
}

const ACTS = ["send", "answer", "seal", "withdraw"] as const;
type Act = (typeof ACTS)[number];

function Shown({ one: { request, next }, again }: { readonly one: OneRequest; readonly again: () => void }) {
  const { say } = useWords();
  const [declared, setDeclared] = useState(false);
  const [act, setAct] = useState<Act | null>(null);
  const [taken, setTaken] = useState<TakenSaid | null>(null);
  const done = (): void => {
    setAct(null);
    again();
  };
  const acts = ACTS.filter((name) => name === "answer" || request.status !== "withdrawn").filter(
    (name) => name !== "withdraw" || request.open,
  );
  return (
    <>
      <header>
        <h1>{say(`addressee.${request.request.addressee}`)}</h1>
        <p translate="no">{marksOf(request)}</p>
        <p data-status={request.status}>
          <StatusWords request={request} />
          {request.sent !== null && (
            <span className="soft">
              {" · "}
              {say("web.request.sent", { on: request.sent.on, by: request.sent.by })}
            </span>
          )}
        </p>
      </header>
      {request.request.authority === null &&
        (declared ? (
          <p className="notice">{say("web.authority.declared")}</p>
        ) : (
          <NoAuthority done={() => setDeclared(true)} />
        ))}
      <p className="line noprint">
        {(["es", "en"] as const).map((language) => (
          <a
            key={language}
            className="button"
            href={`/api/requests/${request.id}/form?language=${language}`}
            target="_blank"
            rel="noreferrer"
          >
            {say("web.request.pdf")} <span translate="no">({language})</span>
          </a>
        ))}
        <a className="button" href={`/api/requests/${request.id}/file`} download>
          {say("web.request.json")}
        </a>
        {acts.map((name) => (
          <button
            key={name}
            type="button"
            className={name === (request.sent === null ? "send" : "answer") ? "main" : ""}
            aria-expanded={act === name}
            onClick={() => setAct(act === name ? null : name)}
          >
            {say(`web.request.act.${name}`)}
          </button>
        ))}
      </p>
      {act === "send" && <SendForm id={request.id} done={done} />}
      {act === "withdraw" && <WithdrawForm id={request.id} done={done} />}
      {act === "seal" && <ExchangeSeal id={request.id} />}
      {act === "answer" && (
        <AnswerForm
          does="web.answer.take"
          give={(answer) =>
            post<TakenSaid, `/api/requests/${string}/answers`>(`/api/requests/${request.id}/answers`, answer)
          }
          done={(said) => {
            setTaken(said);
            done();
          }}
        />
      )}
      {request.withdrawn !== null && (
        <p className="notice">
          {say("status.withdrawn")}: {request.withdrawn}
        </p>
      )}
      <AnswerList answers={request.answers} taken={taken} />
      <section className="part">
        <h2>{say("web.trace.next")}</h2>
        <Steps next={next} />
        {request.item !== null && (
          <p className="noprint">
            <Link className="button" href={`/trace/${encodeURIComponent(request.item)}`}>
              {say("web.request.to-way")}
            </Link>
          </p>
        )}
      </section>
      <RequestSheet request={request} />
    </>
  );
}

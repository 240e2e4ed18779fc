import { useState } from "react";
import { useWords } from "#page/language.tsx";
import { Sheet } from "#page/sheet.tsx";
import { take } from "#page/take.ts";
import { useAsk } from "#page/use-ask.ts";
import { post } from "#page/use-send.ts";
import { AnswerForm } from "./answer-form.tsx";
import { bytesOf, type SealedSaid } from "./exchange-peers.tsx";

/** Sealed files that went out and came in; a request that came is answered here, sealed for whoever sent it. */
export function ExchangeMessages() {
  const { say, time } = useWords();
  const messages = useAsk("/api/exchange/messages?limit=200");
  const [answering, setAnswering] = useState<string | null>(null);
  const [sealed, setSealed] = useState<SealedSaid | null>(null);
  const all = messages.data?.items ?? [];
  if (all.length === 0) return null;
  return (
    <section className="part noprint">
      <h2>{say("web.exchange.messages")}</h2>
      <Sheet>
        <table data-messages={all.length}>
          <thead>
            <tr>
              {["way", "what", "when", "handling", "until"].map((column) => (
                <th key={column} scope="col">
                  {say(`web.exchange.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <tr key={`${one.way} ${one.id}`}>
                <th scope="row">{say(`web.exchange.way.${one.way}`)}</th>
                <td>
                  {say(`web.exchange.held.${one.about}`)} <span translate="no">{one.from?.name ?? ""}</span>{" "}
                  {one.way === "received" && one.about === "request" && (
                    <button
                      type="button"
                      className="plain small"
                      aria-expanded={answering === one.id}
                      onClick={() => setAnswering(answering === one.id ? null : one.id)}
                    >
                      {say("web.exchange.reply")}
                    </button>
                  )}
                </td>
                <td className="nowrap" translate="no">
                  {time(one.at)}
                </td>
                <td className="nowrap" translate="no">
                  {one.handling}
                </td>
                <td className="nowrap" translate="no">
                  {time(one.expires)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      {sealed !== null && (
        <p role="status" data-sealed={sealed.name}>
          ✓ {say("web.exchange.sealed", { until: time(sealed.expires) })}{" "}
          <span className="mark" translate="no">
            {sealed.name}
          </span>
        </p>
      )}
      {answering !== null && (
        <AnswerForm
          key={answering}
          does="web.exchange.seal"
          give={(answer) =>
            post(`/api/exchange/messages/${answering}/reply`, { handling: "TLP:AMBER", answer })
          }
          done={(said) => {
            take(said.name, [bytesOf(said.file)], "application/octet-stream");
            setSealed(said);
            setAnswering(null);
            messages.again();
          }}
        />
      )}
    </section>
  );
}

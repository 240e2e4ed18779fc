import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import type { Posted } from "#page/answers.ts";
import { FileField } from "#page/form-field.tsx";
import { upload } from "#page/job.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import type { With } from "#page/route.ts";
import { post, useSend } from "#page/use-send.ts";
import { REQUESTS, type TakenSaid } from "./request-said.ts";

type ReceivedSaid = With<Posted["/api/exchange/received"], { readonly taken: TakenSaid | null }>;

/** A sealed file of another installation: opened, checked and kept, or refused with the reason. */
export function ExchangeReceive({ done }: { readonly done: () => void }) {
  const { say } = useWords();
  const [said, setSaid] = useState<ReceivedSaid | null>(null);
  const { busy, refusal, send } = useSend();
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const received = await send(async () =>
      post<ReceivedSaid, "/api/exchange/received">("/api/exchange/received", {
        upload: (await upload(file, file.name)).id,
      }),
    );
    setSaid(received);
    if (received !== null) done();
  };
  return (
    <section className="part noprint">
      <h2>{say("web.exchange.receive")}</h2>
      <p className="measure soft">{say("web.exchange.receive-lead")}</p>
      {!busy && (
        <FileField of="web.exchange.choose" name="sealed" chosen={[]} set={([file]) => void open(file)} />
      )}
      {refusal !== null && <Refusing refusal={refusal} />}
      {said !== null && (
        <div className="notice" role="status" data-received={said.message.id}>
          <p>
            ✓ {say(`web.exchange.about.${said.message.about}`)}{" "}
            <strong translate="no">{said.message.from?.name ?? ""}</strong>{" "}
            <span translate="no">{said.message.handling}</span>
          </p>
          {said.message.restrictions.length > 0 && (
            <p>{said.message.restrictions.map((code) => say(`restriction.${code}`)).join("; ")}</p>
          )}
          {said.message.withheld.map(({ what, why }) => (
            <p key={what} className="small">
              {say("web.exchange.withheld")}: {say(`exchange.part.${what}`)}:{" "}
              <span translate="no">{why}</span>
            </p>
          ))}
          {said.taken !== null && (
            <Link className="button" href={`${REQUESTS}${said.taken.request.id}`}>
              {say("web.request.open")}
            </Link>
          )}
        </div>
      )}
    </section>
  );
}

import { useState } from "react";
import { Refusing } from "#page/answer.tsx";
import type { Posted } from "#page/answers.ts";
import { FileField, TextField } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { take } from "#page/take.ts";
import { useAsk } from "#page/use-ask.ts";
import { post, useSend } from "#page/use-send.ts";

interface Card {
  readonly name: string;
  readonly verify: string;
  readonly recipient: string;
}
export interface Peer {
  readonly id: string;
  readonly card: Card;
}
/** A sealed file as the server gives it. */
export type SealedSaid = Posted["/api/requests/{id}/exchange"];

/** The bytes that the server sent as base64. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
}

/** Offices whose cards were compared, the card of our own, and the way to add one. */
export function ExchangePeers() {
  const { say } = useWords();
  const peers = useAsk("/api/exchange/peers?limit=200");
  const known = peers.data?.items ?? [];
  return (
    <section className="part noprint">
      <h2>{say("web.exchange.peers")}</h2>
      {known.length === 0 ? (
        <p className="soft">{say("web.exchange.no-peers")}</p>
      ) : (
        <ul className="plainlist" data-peers={known.length}>
          {known.map(({ id, card }) => (
            <li key={id} translate="no">
              {card.name} <span className="small soft mark">{id}</span>
            </li>
          ))}
        </ul>
      )}
      <OwnCard />
      <details>
        <summary>{say("web.exchange.trust")}</summary>
        <TrustCard done={peers.again} />
      </details>
    </section>
  );
}

/** Another installation's card, and its print as read out by somebody there: a card without it proves nothing. */
export function TrustCard({ done }: { readonly done: () => void }) {
  const { say } = useWords();
  const [card, setCard] = useState<unknown>(null);
  const [compared, setCompared] = useState("");
  const { busy, refusal, send } = useSend();
  const [file, setFile] = useState<File | null>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    setFile(chosen ?? null);
    const text = (await chosen?.text()) ?? "";
    try {
      const said = JSON.parse(text) as { readonly card?: unknown };
      setCard(said.card ?? said);
    } catch {
      setCard({});
    }
  };
  const submit = async (): Promise<void> => {
    const said = await send(() => post("/api/exchange/peers", { card, compared }));
    if (said !== null) done();
  };
  return (
    <form
      className="line fields"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FileField
        {...{ of: "web.exchange.card", name: "card", accept: ".json" }}
        chosen={file === null ? [] : [file]}
        set={([first]) => void read(first)}
      />
      <TextField of="web.exchange.print" plain name="print" value={compared} set={setCompared} required />
      <button type="submit" disabled={busy || card === null}>
        {say("web.exchange.do-trust")}
      </button>
      {refusal !== null && <Refusing refusal={refusal} />}
    </form>
  );
}

export function OwnCard() {
  const { say } = useWords();
  const own = useAsk("/api/exchange/card");
  if (own.data === null) return null;
  const { card, print } = own.data;
  return (
    <p className="small">
      {say("web.exchange.own")}{" "}
      <span className="mark" translate="no">
        {print}
      </span>{" "}
      <button
        type="button"
        className="plain"
        onClick={() =>
          take("headstamp-card.json", [JSON.stringify({ card, print }, null, 2)], "application/json")
        }
      >
        {say("web.exchange.take-card")}
      </button>
    </p>
  );
}

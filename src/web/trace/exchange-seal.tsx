import { useState } from "react";
import { Answer, Refusing } from "#page/answer.tsx";
import { ChoiceField, ManyField, TextField } from "#page/form-field.tsx";
import { useWords } from "#page/language.tsx";
import { take } from "#page/take.ts";
import { HANDLING } from "#page/tlp.ts";
import { useAsk } from "#page/use-ask.ts";
import { post, useSend } from "#page/use-send.ts";
import { bytesOf, OwnCard, type Peer, type SealedSaid, TrustCard } from "./exchange-peers.tsx";

const WITHHELD = ["case", "circumstances", "crime", "photographs", "justification"] as const;

/** Seals a request for another installation as one file: signed, encrypted, with its limits and its end. */
export function ExchangeSeal({ id }: { readonly id: string }) {
  const { say } = useWords();
  const peers = useAsk("/api/exchange/peers?limit=200");
  return (
    <div className="notice">
      <p className="measure">{say("web.exchange.lead")}</p>
      <Answer of={peers}>
        {({ items }) => (items.length === 0 ? null : <Seal id={id} peers={items} />)}
      </Answer>
      <details open={peers.data?.items.length === 0}>
        <summary>{say("web.exchange.trust")}</summary>
        <TrustCard done={peers.again} />
      </details>
      <OwnCard />
    </div>
  );
}

function Seal({ id, peers }: { readonly id: string; readonly peers: readonly Peer[] }) {
  const { say, time } = useWords();
  const [to, setTo] = useState(peers[0]?.id ?? "");
  const [handling, setHandling] = useState("TLP:AMBER");
  const [withheld, setWithheld] = useState<readonly string[]>([]);
  const [why, setWhy] = useState("");
  const [sealed, setSealed] = useState<SealedSaid | null>(null);
  const { busy, refusal, send } = useSend();
  const submit = async (): Promise<void> => {
    const said = await send(() =>
      post(`/api/requests/${id}/exchange`, {
        ...{ to: [to], handling, withheld: withheld.map((what) => ({ what, why })) },
      }),
    );
    setSealed(said);
    if (said !== null) take(said.name, [bytesOf(said.file)], "application/octet-stream");
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <span className="line fields">
        <label className="field">
          <span>{say("web.exchange.to")}</span>
          <select value={to} onChange={(event) => setTo(event.target.value)} translate="no">
            {peers.map(({ id: print, card }) => (
              <option key={print} value={print}>
                {card.name}
              </option>
            ))}
          </select>
        </label>
        <ChoiceField
          {...{ of: "web.request.handling", plain: true, name: "sealHandling", codes: HANDLING }}
          {...{ value: handling, set: setHandling }}
        />
      </span>
      <ManyField
        {...{ of: "web.exchange.withheld", plain: true, codes: WITHHELD, words: "exchange.part" }}
        {...{ value: withheld, set: setWithheld }}
      />
      {withheld.length > 0 && (
        <TextField of="cli.request.why" plain name="why" value={why} set={setWhy} required />
      )}
      {refusal !== null && <Refusing refusal={refusal} />}
      {sealed !== null && (
        <p role="status" data-sealed={sealed.name}>
          ✓ {say("web.exchange.sealed", { until: time(sealed.expires) })}{" "}
          <span className="mark" translate="no">
            {sealed.name}
          </span>
        </p>
      )}
      <p>
        <button type="submit" className="main" disabled={busy}>
          {say("web.exchange.seal")}
        </button>
      </p>
    </form>
  );
}

import { useId, useState } from "react";
import { ask } from "#page/ask.ts";
import { useWords } from "#page/language.tsx";
import { useAct } from "#page/use-act.tsx";
import type { DealerSaid } from "./dealer-list.tsx";

/** Two businesses that no rule proposed: a second name, a successor under the same roof. */
export function DealerPair({
  all,
  done,
}: {
  readonly all: readonly DealerSaid[];
  readonly done: () => void;
}) {
  const { say } = useWords();
  const list = useId();
  const [draft, setDraft] = useState({ one: "", other: "", verdict: "match", why: "" });
  const { act, busy, failed } = useAct(() => {
    setDraft({ one: "", other: "", verdict: "match", why: "" });
    done();
  });
  const known = new Set(all.map(({ id }) => id));
  const ready =
    known.has(draft.one) && known.has(draft.other) && draft.one !== draft.other && draft.why.trim() !== "";
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        act(() => ask("/api/party-judgements", { method: "POST", body: draft }));
      }}
    >
      <datalist id={list}>
        {all.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </datalist>
      <span className="line fields">
        {(["one", "other"] as const).map((name) => (
          <label key={name} className="field">
            <span>{say(name === "one" ? "web.dealers.first" : "web.dealers.second")}</span>
            <input
              type="text"
              list={list}
              value={draft[name]}
              autoComplete="off"
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          </label>
        ))}
        <label className="field">
          <span>{say("dealer.column.judged")}</span>
          <select
            value={draft.verdict}
            onChange={(event) => setDraft({ ...draft, verdict: event.target.value })}
          >
            <option value="match">{say("web.dealers.one")}</option>
            <option value="not">{say("web.dealers.two")}</option>
            <option value="unsure">{say("web.dealers.open-verdict")}</option>
          </select>
        </label>
        <label className="field">
          <span>{say("web.dealers.evidence")}</span>
          <input
            type="text"
            value={draft.why}
            onChange={(event) => setDraft({ ...draft, why: event.target.value })}
          />
        </label>
        <button type="submit" disabled={!ready || busy}>
          {say("web.dealers.decide")}
        </button>
      </span>
      {failed}
    </form>
  );
}

import { useState } from "react";
import { landOn } from "./into-view.ts";
import { useWords } from "./language.tsx";

interface Props {
  /** What the button does, in words. */
  readonly does: string;
  readonly send: (why: string) => void;
  readonly leave: () => void;
  readonly busy?: boolean;
}

/** Nothing is taken back without a reason: the ledger keeps it. */
export function WhyForm({ does, send, leave, busy = false }: Props) {
  const { say } = useWords();
  const [why, setWhy] = useState("");
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault();
        send(why);
      }}
    >
      <label className="field">
        <span>{say("cli.register.why")}</span>
        <input
          ref={landOn}
          type="text"
          required
          value={why}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      <button type="submit" disabled={busy}>
        {does}
      </button>
      <button type="button" className="plain" onClick={leave}>
        {say("web.cancel")}
      </button>
    </form>
  );
}

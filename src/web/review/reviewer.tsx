import { useState } from "react";
import { useWords } from "#page/language.tsx";
import { change, usePlace } from "#page/place.ts";
import { useAsk } from "#page/use-ask.ts";

/** In whose name decisions are entered: who started the server, or somebody else who sits down to judge the same pairs. */
export function useReviewer(): string | null {
  const { query } = usePlace();
  const session = useAsk("/api/session");
  return query.get("who") ?? session.data?.actor ?? null;
}

export function Reviewer({ name }: { readonly name: string }) {
  const { say } = useWords();
  const [next, setNext] = useState<string | null>(null);
  if (next === null) {
    return (
      <p className="line small">
        <span>
          {say("web.review.by")} <strong translate="no">{name}</strong>
        </span>
        <button type="button" className="plain" onClick={() => setNext("")}>
          {say("web.review.another")}
        </button>
      </p>
    );
  }
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault();
        change({ who: next.trim() }, false);
        setNext(null);
      }}
    >
      <label className="field">
        <span>{say("web.review.name")}</span>
        <input
          type="text"
          required
          maxLength={100}
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
      </label>
      <button type="submit">{say("web.review.sit-down")}</button>
      <button type="button" className="plain" onClick={() => setNext(null)}>
        {say("web.keep")}
      </button>
    </form>
  );
}

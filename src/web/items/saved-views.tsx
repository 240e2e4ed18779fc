import { useState } from "react";
import { ask } from "#page/ask.ts";
import { useWords } from "#page/language.tsx";
import { Link } from "#page/link.tsx";
import { usePlace } from "#page/place.ts";
import { useAct } from "#page/use-act.tsx";
import { useAsk } from "#page/use-ask.ts";

/** Conditions kept under a name, and the way back to them; they are settings of this store, no record. */
export function SavedViews({ room, path }: { readonly room: string; readonly path: string }) {
  const { say } = useWords();
  const { query } = usePlace();
  const views = useAsk("/api/views");
  const [name, setName] = useState("");
  const { act, failed } = useAct(views.again);
  const here = query.toString();
  const own = views.data?.views.filter((view) => view.room === room) ?? [];
  const keep = (): void =>
    act(async () => {
      await ask("/api/views", { method: "POST", body: { name: name.trim(), room, query: here } });
      setName("");
    });
  return (
    <div className="line small views">
      {own.length > 0 && (
        <ul className="line plainlist" aria-label={say("web.views.kept")}>
          {own.map((view) => (
            <li key={view.id}>
              <Link
                href={`${path}?${view.query}`}
                aria-current={view.query === here ? "page" : undefined}
                translate="no"
              >
                {view.name}
              </Link>
              <button
                type="button"
                className="plain"
                aria-label={say("web.views.drop", { name: view.name })}
                onClick={() => act(() => ask(`/api/views/${view.id}`, { method: "DELETE" }))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {here !== "" && (
        <form
          className="line"
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <label className="line">
            <span className="soft">{say("web.views.name")}</span>
            <input
              type="text"
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <button type="submit">{say("web.views.keep")}</button>
        </form>
      )}
      {failed}
    </div>
  );
}

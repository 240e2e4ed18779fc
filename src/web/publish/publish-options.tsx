import { useWords } from "#page/language.tsx";
import { useAll } from "#page/use-ask.ts";
import type { Wish } from "./publish-form.tsx";

interface Props {
  readonly wish: Wish;
  readonly set: (part: Partial<Wish>) => void;
}

/** What is asked for less often: conditions, settings, order, replies received, releases cited, tables left out. */
export function PublishOptions({ wish, set }: Props) {
  const { say } = useWords();
  const imports = useAll("/api/imports");
  const committed = imports.data?.filter(({ status }) => status === "committed") ?? [];
  return (
    <>
      {wish.without.length > 0 && (
        <p className="line small">
          {wish.without.map((table) => (
            <button
              key={table}
              type="button"
              className="plain"
              onClick={() => set({ without: wish.without.filter((one) => one !== table) })}
            >
              {say("web.publish.left-out", { table })}
            </button>
          ))}
        </p>
      )}
      <details>
        <summary>{say("web.publish.more")}</summary>
        <div className="flow">
          <div className="twin">
            {(["where", "given", "replies"] as const).map((name) => (
              <label key={name} className="field">
                <span>{say(`web.publish.option.${name}`)}</span>
                <textarea
                  name={name}
                  rows={2}
                  spellCheck={false}
                  value={wish[name]}
                  onChange={(event) => set({ [name]: event.target.value })}
                />
              </label>
            ))}
            <label className="choice">
              <input
                type="checkbox"
                name="ranked"
                checked={wish.ranked}
                onChange={(event) => set({ ranked: event.target.checked })}
              />
              <span>{say("cli.publish.rank")}</span>
            </label>
          </div>
          <fieldset className="flow">
            <legend className="small soft">{say("web.publish.option.releases")}</legend>
            {committed.map(({ id, name }) => (
              <label key={id} className="field">
                <span translate="no">{name}</span>
                <input
                  type="text"
                  name="release"
                  maxLength={1500}
                  value={wish.releases[id] ?? ""}
                  onChange={(event) => set({ releases: { ...wish.releases, [id]: event.target.value } })}
                />
              </label>
            ))}
          </fieldset>
        </div>
      </details>
    </>
  );
}

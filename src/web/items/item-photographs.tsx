import { useState } from "react";
import { Answer } from "#page/answer.tsx";
import type { Photograph } from "#page/answers.ts";
import { ask } from "#page/ask.ts";
import { upload } from "#page/job.ts";
import { useWords } from "#page/language.tsx";
import { useAct } from "#page/use-act.tsx";
import type { Answered } from "#page/use-ask.ts";

export type PhotographSaid = Photograph;

/** Marks of which a photograph may be. */
const OF = ["serial", "headstamp", "make", "model", "calibre", "lot"] as const;

/** Photographs as they are shown, without their place; the file itself is sealed, and its hash is in the ledger. */
export function ItemPhotographs({
  path,
  photographs,
}: {
  readonly path: string;
  readonly photographs: Answered<{ readonly photographs: readonly PhotographSaid[] }>;
}) {
  const { say, time } = useWords();
  const [of, setOf] = useState<string>("serial");
  const { act, busy, failed } = useAct(photographs.again);
  const give = (file: File | undefined): void => {
    if (file === undefined) return;
    act(async () => {
      const sent = await upload(file, file.name);
      await ask(`${path}/photographs`, { method: "POST", body: { upload: sent.id, of } });
    });
  };
  return (
    <section className="part">
      <h2>{say("web.item.photographs")}</h2>
      <Answer of={photographs}>
        {({ photographs: all }) => {
          const standing = all.filter(({ withdrawn }) => withdrawn === null);
          return standing.length === 0 ? (
            <p className="soft">{say("web.item.no-photographs")}</p>
          ) : (
            <ul className="photographs">
              {standing.map((one) => (
                <li key={one.id}>
                  <figure className="flow tight">
                    <a href={`${path}/photographs/${one.id}`} target="_blank" rel="noreferrer">
                      <img
                        src={`${path}/photographs/${one.id}`}
                        width={one.width}
                        height={one.height}
                        loading="lazy"
                        alt={say("web.item.photograph-of", { mark: say(`kind.${one.of}`) })}
                      />
                    </a>
                    <figcaption className="small">
                      {say(`kind.${one.of}`)} · <span translate="no">{time(one.at)}</span>
                      <div className="mark soft" translate="no">
                        {one.sha256.slice(0, 16)}…
                      </div>
                      <Withdraw
                        send={(why) =>
                          act(() =>
                            ask(`${path}/photographs/${one.id}/withdraw`, { method: "POST", body: { why } }),
                          )
                        }
                      />
                    </figcaption>
                  </figure>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
      <p className="line ends noprint">
        <label className="field">
          <span>{say("web.item.photograph-what")}</span>
          <select value={of} onChange={(event) => setOf(event.target.value)}>
            {OF.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="button">
          {say("web.item.photograph-add")}
          <input
            className="hidden"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            disabled={busy}
            onChange={(event) => give(event.target.files?.[0])}
          />
        </label>
      </p>
      <p className="small soft measure">{say("web.item.photograph-how")}</p>
      {failed}
    </section>
  );
}

/** Nothing is deleted: who withdraws says why. */
function Withdraw({ send }: { readonly send: (why: string) => void }) {
  const { say } = useWords();
  const [why, setWhy] = useState<string | null>(null);
  if (why === null) {
    return (
      <button type="button" className="plain small" onClick={() => setWhy("")}>
        {say("web.item.withdraw")}
      </button>
    );
  }
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault();
        send(why);
      }}
    >
      <label className="field">
        <span>{say("web.import.why")}</span>
        <input type="text" required value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <button type="submit">{say("web.item.withdraw")}</button>
    </form>
  );
}

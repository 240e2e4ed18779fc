import { useState } from "react";
import { Answer } from "#page/answer.tsx";
import type { Photograph } from "#page/answers.ts";
import { ask } from "#page/ask.ts";
import { FileActs } from "#page/file-acts.tsx";
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
  readonly path: `/api/items/${string}`;
  readonly photographs: Answered<{ readonly photographs: readonly PhotographSaid[] }>;
}) {
  const { say } = useWords();
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
        {({ photographs: all }) =>
          all.length === 0 ? (
            <p className="soft">{say("web.item.no-photographs")}</p>
          ) : (
            <ul className="photographs">
              {all.map((one) => (
                <li key={one.id}>
                  <Photo photo={one} path={path} again={photographs.again} />
                </li>
              ))}
            </ul>
          )
        }
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

/** The picture while it stands and can be opened; one that was taken back keeps its reason, and its file, to be erased. */
function Photo({
  photo: { id, of, width, height, at, sha256, withdrawn, erased },
  path,
  again,
}: {
  readonly photo: PhotographSaid;
  readonly path: `/api/items/${string}`;
  readonly again: () => void;
}) {
  const { say, time, knows } = useWords();
  const href = `${path}/photographs/${id}` as const;
  const what = knows(`kind.${of}`) ? say(`kind.${of}`) : of;
  return (
    <figure className="flow tight" data-photograph={id}>
      {withdrawn === null && erased === null && (
        <a href={href} target="_blank" rel="noreferrer">
          <img
            {...{ src: href, width, height, loading: "lazy" }}
            alt={say("web.item.photograph-of", { mark: what })}
          />
        </a>
      )}
      <figcaption className="small">
        {what} · <span translate="no">{time(at)}</span>
        <div className="mark soft" translate="no">
          {sha256.slice(0, 16)}…
        </div>
        {withdrawn !== null && (
          <p>
            {say("web.item.withdrawn")}: <span translate="no">{withdrawn}</span>
          </p>
        )}
        <FileActs
          {...{ of: "photograph", id, erased, again }}
          end={
            withdrawn === null ? { does: say("web.item.withdraw"), path: `${href}/withdraw` as const } : null
          }
        />
      </figcaption>
    </figure>
  );
}

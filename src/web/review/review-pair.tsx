import { useWords } from "#page/language.tsx";
import type { ExplanationSaid } from "#page/review-said.ts";
import { Sheet } from "#page/sheet.tsx";

/** Fields in the order in which a person compares them; what neither side says is left out. */
const ORDER = ["serial", "make", "model", "calibre", "type", "importer", "date", "place"];

/** A sale and a seizure have each their own day and place: that they differ says nothing by itself. */
const OWN: ReadonlySet<string> = new Set(["date", "place"]);

/** Letters and digits of a text, upper case: spelling and signs are no difference. */
const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Both records side by side; a difference is a sign and a word, and each differing character is underlined. */
export function SideBySide({ said }: { readonly said: ExplanationSaid }) {
  const { say, knows } = useWords();
  const { mark, candidate } = said;
  const fields = [...new Set([...ORDER, ...Object.keys(mark.said), ...Object.keys(candidate.said)])].filter(
    (field) => (mark.said[field] ?? "") !== "" || (candidate.said[field] ?? "") !== "",
  );
  const name = (field: string): string =>
    knows(`link.part.${field}`)
      ? say(`link.part.${field}`)
      : knows(`field.${field}`)
        ? say(`field.${field}`)
        : field;
  return (
    <Sheet>
      <table className="pairs">
        <caption>{say(`damage.${said.damage}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say("web.review.col.field")}</th>
            <th scope="col">
              {say("link.waterfall.mark")}{" "}
              <span className="mark soft" translate="no">
                {mark.id}
              </span>
            </th>
            <th scope="col">
              {say("link.waterfall.row")}{" "}
              <span className="mark soft" translate="no">
                {candidate.id}
              </span>
            </th>
            <th scope="col">{say("web.review.col.same")}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const [left, right] = [mark.said[field] ?? "", candidate.said[field] ?? ""];
            const state = OWN.has(field)
              ? "own"
              : left === "" || right === ""
                ? "unsaid"
                : bare(left) === bare(right)
                  ? "same"
                  : "differs";
            return (
              <tr key={field} data-state={state}>
                <th scope="row">{name(field)}</th>
                <td>
                  <Written text={left} other={right} by={field === "serial"} />
                </td>
                <td>
                  <Written text={right} other={left} by={field === "serial"} />
                </td>
                <td className="nowrap">
                  {state === "same" ? "=" : state === "differs" ? "✕" : "·"} {say(`web.review.${state}`)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Sheet>
  );
}

/** A text as written; of a serial, the characters that the other does not have in that place are underlined. */
function Written({
  text,
  other,
  by,
}: {
  readonly text: string;
  readonly other: string;
  readonly by: boolean;
}) {
  if (text === "") return <span className="soft">–</span>;
  if (!by || other === "") {
    return (
      <span translate="no" className={by ? "mark" : ""}>
        {text}
      </span>
    );
  }
  const [mine, theirs] = [bare(text), bare(other)];
  // Aligned at the end where one is longer: leading zeros and labels stand at the front.
  const shift = theirs.length - mine.length;
  const parts = [...mine].map((character, i) => ({
    character,
    differs: theirs[i] !== character && theirs[i + shift] !== character,
    id: `${i}`,
  }));
  return (
    <span className="mark serialcells" translate="no">
      {parts.map(({ character, differs, id }) =>
        differs ? <u key={id}>{character}</u> : <span key={id}>{character}</span>,
      )}
    </span>
  );
}

/** What each part adds, as bars on both sides of nothing; the figures add up to the weight. */
export function Waterfall({ said }: { readonly said: ExplanationSaid }) {
  const { say, number, percent } = useWords();
  const bits = (value: number | null): string =>
    value === null ? "−∞" : `${value < 0 ? "−" : "+"}${number(Math.abs(value), 2)}`;
  const most = Math.max(1, ...said.parts.map(({ bits: value }) => Math.abs(value ?? 0)));
  return (
    <div className="flow">
      <p>
        {say("link.weighed", {
          weight: bits(said.weight),
          probability: percent(said.probability),
          none: percent(said.none),
          rank: said.rank,
          candidates: said.candidates,
        })}
      </p>
      <Sheet narrow>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("link.waterfall.part")}</th>
              <th scope="col" className="right">
                {say("link.waterfall.bits")}
              </th>
              <th scope="col">{say("web.review.col.against-for")}</th>
            </tr>
          </thead>
          <tbody>
            {said.parts.map(({ part, bits: value }) => {
              const long = (Math.min(Math.abs(value ?? -most), most) / most) * 78;
              const against = value === null || value < 0;
              return (
                <tr key={part}>
                  <th scope="row">{say(`link.part.${part}`)}</th>
                  <td className="right">{bits(value)}</td>
                  <td>
                    <svg viewBox="0 0 160 14" width="160" height="14" aria-hidden="true">
                      <line x1="80" x2="80" y1="0" y2="14" stroke="var(--firm)" />
                      <rect
                        x={against ? 80 - long : 80}
                        y="2"
                        width={Math.max(long, 0.5)}
                        height="10"
                        fill={against ? "var(--paper)" : "var(--accent)"}
                        stroke={against ? "var(--ink)" : "var(--accent)"}
                      />
                    </svg>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sheet>
      {said.splits.slice(0, 3).map(({ what, place, bits: gain }) => (
        <p key={`${what} ${place}`} className="small">
          {what === "character"
            ? say("link.split.character", { place: (place ?? 0) + 1, bits: number(gain, 2) })
            : say("link.split.field", { field: say(`link.part.${what}`), bits: number(gain, 2) })}
        </p>
      ))}
    </div>
  );
}

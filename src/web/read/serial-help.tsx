import type { MarkReading } from "#marks";
import { useWords } from "#page/language.tsx";

type Marks = typeof import("#marks");

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The key character by character with what each may be taken for, and what a second photograph should show. */
export function SerialHelp({ marks, reading }: { readonly marks: Marks; readonly reading: MarkReading }) {
  const { say } = useWords();
  const value = reading.value ?? reading.candidates[0]?.value;
  if (value === undefined || !("key" in value) || value.key === null) {
    return <p className="notice">{say("web.read.no-number")}</p>;
  }
  const places = [...value.key].map((character, i) => ({
    id: i + 1,
    character,
    rivals:
      character === "?"
        ? []
        : [...ALPHABET].filter(
            (one) => one !== character && marks.foldSerial(one) === marks.foldSerial(character),
          ),
  }));
  const doubtful = places.filter(({ character, rivals }) => character === "?" || rivals.length > 0);
  return (
    <div className="flow">
      <h2>{say("web.read.characters")}</h2>
      <p className="positions">
        {places.map(({ id, character, rivals }) => (
          <span key={id} className={character === "?" || rivals.length > 0 ? "doubtful" : ""}>
            <span translate="no">{character}</span>
            <small translate="no">{character === "?" ? "?" : rivals.join(" ") || "·"}</small>
          </span>
        ))}
      </p>
      <p className="small soft">{say("web.read.confusable")}</p>
      <h2>{say("web.read.photograph")}</h2>
      <ul>
        {doubtful.length > 0 && (
          <li>
            {say("web.read.photo.doubtful", {
              n: doubtful.length,
              places: doubtful.map(({ id }) => id).join(", "),
            })}
          </li>
        )}
        <li>{say("web.read.photo.repeat")}</li>
        <li>{say("web.read.photo.makers")}</li>
        <li>{say("web.read.photo.scale")}</li>
      </ul>
    </div>
  );
}

import { useWords } from "#page/language.tsx";
import { OutcomeShape } from "#page/outcome.tsx";
import type { PlacedMark } from "#page/said.ts";
import { valueLabel } from "#page/value-label.ts";

/** A mark in a row: what was understood; else what was written, with the shape that says how far it was understood. */
export function Mark({ mark }: { readonly mark: PlacedMark | undefined }) {
  const words = useWords();
  const { say } = words;
  if (mark === undefined) return <span className="soft">–</span>;
  if (mark.outcome === "read") {
    const label = valueLabel(words, mark);
    return (
      <span translate="no" title={label === mark.input ? label : `${label} ← ${mark.input}`}>
        {label}
      </span>
    );
  }
  return (
    <span className="outcome unsure" title={`${say(`cli.outcome.${mark.outcome}`)}: ${mark.input}`}>
      <OutcomeShape outcome={mark.outcome} />
      <span className="hidden">{say(`cli.outcome.${mark.outcome}`)}</span>
      <span translate="no" className="clip">
        {mark.input}
      </span>
    </span>
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: rows stand apart from the flow, which a table element cannot
import { useWords } from "#page/language.tsx";
import { OutcomeShape } from "#page/outcome.tsx";
import type { PlacedMark } from "#page/said.ts";
import { valueLabel } from "#page/value-label.ts";

/** What is longer may be wider than its column, and is cut there: a cell that cuts costs layout and paint three times one that does not. */
const SHORT = 8;

/** A mark in its cell: what was understood; else what was written, with the shape that says how far it was understood. */
export function MarkCell({
  column,
  mark,
}: {
  readonly column: string;
  readonly mark: PlacedMark | undefined;
}) {
  const words = useWords();
  if (mark === undefined)
    return (
      <span role="cell" className={`c-${column} soft`}>
        –
      </span>
    );
  if (mark.outcome === "read") {
    const label = valueLabel(words, mark);
    return (
      <span
        role="cell"
        className={label.length > SHORT ? `c-${column} long` : `c-${column}`}
        translate="no"
        title={label === mark.input ? label : `${label} ← ${mark.input}`}
      >
        {label}
      </span>
    );
  }
  const outcome = words.say(`cli.outcome.${mark.outcome}`);
  return (
    <span role="cell" className={`c-${column} outcome unsure long`} title={`${outcome}: ${mark.input}`}>
      <OutcomeShape outcome={mark.outcome} />
      <span className="hidden">{outcome}</span>
      <span translate="no" className="clip">
        {mark.input}
      </span>
    </span>
  );
}

/** Colours of the labels of the Traffic Light Protocol 2.0, on black: https://www.first.org/tlp/ */
const LABELS: Readonly<Record<string, string>> = {
  "TLP:RED": "#FF2B2B",
  "TLP:AMBER+STRICT": "#FFC000",
  "TLP:AMBER": "#FFC000",
  "TLP:GREEN": "#33FF00",
  "TLP:CLEAR": "#FFFFFF",
};

/** Ink and ground of a label; none for any other text. */
export function labelColours(marking: string | undefined): {
  readonly color?: string;
  readonly background?: string;
} {
  const color = marking === undefined ? undefined : LABELS[marking];
  return color === undefined ? {} : { color, background: "#000000" };
}

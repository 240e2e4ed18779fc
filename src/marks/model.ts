import { ambiguous, type Candidate, type Reading, read, unread } from "#base";
import type { ModelValue, ReadContext } from "./kinds.ts";
import { LONGEST_MARK, plain } from "./plain.ts";
import { MODELS } from "./tables/models.ts";
import { unstated } from "./unstated.ts";

/** A model's letters and digits: `M&P 15-22`, `M&P15 22` and `MP1522` are one. */
function modelKey(text: string): string {
  return plain(text).replace(/[^A-Z0-9]+/g, "");
}

const BY_NAME = new Map<string, Candidate<ModelValue>[]>();
for (const row of MODELS) {
  const value: ModelValue = {
    id: `model:${row.make.slice("make:".length)}/${modelKey(row.name).toLowerCase()}`,
    label: row.name,
    make: row.make,
    name: row.name,
  };
  for (const name of [row.name, ...row.aliases.split(";")]) {
    const key = modelKey(name);
    if (key === "" || BY_NAME.get(key)?.some((other) => other.value.id === value.id)) continue;
    const certainty = row.source === "" ? "hint" : name === row.name ? "certain" : "probable";
    const one = { value, why: "model-name", source: row.source, certainty } as const;
    BY_NAME.set(key, [...(BY_NAME.get(key) ?? []), one]);
  }
}

/** A model, within the make of the row where that is known; without it a name that several makes use stays open. */
export function readModel(text: string, context: ReadContext = {}): Reading<ModelValue> {
  const nothing = unstated(text);
  if (nothing !== null) return unread("model", text, [nothing]);
  if (text.length > LONGEST_MARK) return unread("model", text, ["too-long"]);
  const all = named(text);
  const own = context.make === undefined ? all : all.filter(({ value }) => value.make === context.make);
  const [first, ...rest] = own;
  if (first === undefined) {
    return all.length === 0
      ? unread("model", text, ["model-unknown"])
      : ambiguous("model", text, all, ["other-make"]);
  }
  if (rest.length > 0) return ambiguous("model", text, own, ["several-models"]);
  if (first.certainty === "hint") return ambiguous("model", text, own, ["unsourced"]);
  // a bare number is a model of many makes that the table lacks
  if (context.make === undefined && /^\d+$/.test(modelKey(text))) {
    return ambiguous("model", text, own, ["several-models"]);
  }
  return read("model", text, [first]);
}

/** By the name as it stands, or behind the word "model". */
function named(text: string): readonly Candidate<ModelValue>[] {
  const key = modelKey(text);
  return BY_NAME.get(key) ?? BY_NAME.get(key.replace(/^(?:MODELO|MODEL|MOD)/, "")) ?? [];
}

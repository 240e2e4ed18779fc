import type { MarkReading } from "#marks";
import type * as answers from "./answers.ts";

export type { Snapshot } from "./answers.ts";

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number | null;
}

export type PlacedMark = answers.Placed;
export type ItemSaid = answers.Got["/api/items"]["items"][number];
/** A group to which a cell of the record itself attributes it. */
export type AttributionSaid = answers.Got["/api/items/{item}"]["attributed"][number];

/** One item with its row; its readings are of the story's own types, which `readMark` gives here as there. */
export type ShownItem = Omit<answers.Got["/api/items/{item}"], "marks"> & {
  readonly marks: readonly (Omit<answers.Got["/api/items/{item}"]["marks"][number], "reading"> & {
    readonly reading: MarkReading;
  })[];
};

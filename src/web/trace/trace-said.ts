import type { MarkReading } from "#marks";
import type { Got } from "#page/answers.ts";
import type { Words } from "#page/language.tsx";
import type { With } from "#page/route.ts";
import { valueLabel } from "#page/value-label.ts";
import type { RequestState, Trace } from "#trace";

/** One item's way as the server sends it. */
export type TracedSaid = With<
  Got["/api/traces/{item}"],
  {
    readonly item: {
      readonly id: string;
      readonly kind: string;
      readonly event: string | null;
      readonly marks: Readonly<Record<string, MarkReading | null>>;
    };
    readonly trace: Omit<Trace, "item">;
    readonly requests: readonly RequestState[];
  }
>;

export type PreflightSaid = Got["/api/request-checks/{item}"];

/** What an item is called, from its marks; what was not read stands as written, with a question mark. */
export function nameOf(words: Words, { marks }: TracedSaid["item"]): string {
  return ["make", "model", "calibre", "type", "serial", "headstamp", "lot"]
    .flatMap((kind) => {
      const mark = marks[kind];
      return mark == null || mark.input === ""
        ? []
        : [mark.value == null ? `${mark.input} ?` : valueLabel(words, mark.value)];
    })
    .join(" · ");
}

import type { MarkReading } from "#marks";
import type { Got } from "#page/answers.ts";
import type { Words } from "#page/language.tsx";
import { valueLabel } from "#page/value-label.ts";
import type { RequestState, Trace } from "#trace";

/** One item's way as the server sends it. */
export interface TracedSaid {
  readonly item: {
    readonly id: string;
    readonly kind: string;
    readonly event: string | null;
    readonly marks: Readonly<Record<string, MarkReading | null>>;
  };
  readonly trace: Omit<Trace, "item">;
  readonly searched: readonly {
    readonly register: string;
    readonly name: string;
    readonly kind: string | null;
    readonly looked: string;
    readonly coverage: {
      readonly from: string | null;
      readonly to: string | null;
      readonly said: string | null;
    };
    readonly edition: { readonly named: string | null; readonly sha256: string; readonly at: string | null };
    readonly candidates: {
      readonly rows: readonly { readonly id: string; readonly probability: number }[];
      readonly none: number;
    } | null;
  }[];
  readonly requests: readonly RequestState[];
  readonly linked: {
    readonly judgements: readonly string[];
    readonly contradicted: readonly string[];
    readonly missing: readonly { readonly source: string; readonly id: string }[];
  } | null;
  readonly synthetic: boolean;
  readonly sameSerial: readonly string[] | null;
}

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

import type { Language } from "#words";

/** A document as plain content: what it says and in which order; how it looks is the printer's. */
export interface PrintDocument {
  readonly title: string;
  readonly language: Language;
  /** Instant, ISO 8601, that stands as its creation: one content at one instant is one file, byte for byte. */
  readonly at: string;
  readonly blocks: readonly Block[];
  /** Grey, across every page. */
  readonly watermark?: string;
  /** At the head of every page; a label of the Traffic Light Protocol gets its colours. */
  readonly marking?: string;
  /** At the foot of every page, such as the checkpoint; page numbers stand beside it. */
  readonly footer?: readonly string[];
  readonly landscape?: boolean;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string | readonly Run[]; readonly look?: Look }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: "fields"; readonly rows: readonly FieldRow[] }
  | TableBlock
  | SvgBlock
  | { readonly kind: "signatures"; readonly lines: readonly string[] }
  | { readonly kind: "rule" }
  | { readonly kind: "page" };

/** `notice` stands in a box; `small` is for what must be there and need not be read first. */
export type Look = "plain" | "small" | "notice" | "mono";

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A line of a form: its number there, what it is called (and in the form's own language), what is typed into it. */
export interface FieldRow {
  readonly no?: string;
  readonly label: string;
  readonly also?: string;
  /** "" prints as a blank to write on. */
  readonly value: string;
  /** Under the value, small: a doubt, a source, other readings. */
  readonly note?: string;
}

export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly {
    readonly title: string;
    readonly right?: boolean;
    /** Share of the width beside the others; 0 = as narrow as its texts. */
    readonly share?: number;
  }[];
  readonly rows: readonly (readonly string[])[];
  readonly caption?: string;
}

export interface SvgBlock {
  readonly kind: "svg";
  /** Self-contained: no pictures, scripts nor addresses, which are refused. */
  readonly svg: string;
  /** Points; the page's width where it is not given. */
  readonly width?: number;
  readonly caption?: string;
}

import type { Json } from "#base";
import type { Origin, RowMeaning } from "#records";

/** The file that an import was made from. */
export interface FileRef {
  /** SHA-256 of the file as supplied. */
  readonly sha256: string;
  /** SHA-256 of the encrypted copy, its name in the store; null where no copy is kept. */
  readonly stored: string | null;
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
}

/** What an act says beside its kind; further fields are kept and given back as they are. */
export interface Payloads {
  readonly "import.opened": {
    readonly importId: string;
    readonly file: FileRef;
    readonly as: RowMeaning;
    readonly origin: Origin;
    readonly registerKind?: string | null;
    readonly country?: string | null;
    readonly mapping?: Json;
    readonly readers?: Json;
    readonly source?: Json;
  };
  /** Written by `appendRows`. */
  readonly "import.rows": Counts & {
    readonly importId: string;
    readonly sheet: string;
    readonly firstRow: number;
    readonly lastRow: number;
  };
  /** Rows of an earlier import that this one replaces or no longer has; some hundreds to an act. */
  readonly "import.retires": {
    readonly importId: string;
    readonly of: string;
    readonly rows: readonly { readonly sheet: string; readonly row: number }[];
  };
  readonly "import.committed": Counts & { readonly importId: string };
  readonly "import.undone": { readonly importId: string; readonly why: string };
  readonly "mapping.saved": { readonly id: string };
  /** Lawful erasure: the key of a file is destroyed; its original and its person cells are gone with it. */
  readonly "file.erased": ErasedFile & { readonly why: string };
}

export interface ErasedFile {
  /** Of the file as supplied. */
  readonly sha256: string;
  /** Of the copy that the destroyed key opened: the same file given again later has another. */
  readonly stored: string;
}

export interface Counts {
  readonly rows: number;
  readonly accepted: number;
  readonly same: number;
  readonly setAside: number;
  readonly items: number;
}

/** One act of the casework; `key.*` acts are the store's own. */
export type Act = {
  [K in Exclude<keyof Payloads, "import.rows">]: {
    readonly actor: string;
    readonly kind: K;
    readonly payload: Payloads[K] & { readonly [field: string]: unknown };
    /** SHA-256 of the stored files it speaks of. */
    readonly files?: readonly string[];
  };
}[Exclude<keyof Payloads, "import.rows">];

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
  /** Public figures, with what was understood of their words; a later one of an id stands in the earlier one's place. */
  readonly "claims.added": { readonly file: string | null; readonly claims: Json };
  /** Lawful erasure: the key of a file is destroyed; its original and its person cells are gone with it. */
  readonly "file.erased": ErasedFile & { readonly why: string };
  /** A register is kept as supplied; its rows become records only when one is judged to be a mark's. */
  readonly "register.added": RegisterSaid & { readonly registerId: string; readonly file: FileRef };
  readonly "register.removed": { readonly registerId: string; readonly why: string };
  /** What a person, or a rule that is named, decided of a mark and a row; on what evidence is in its own fields. */
  readonly "judgement.made": {
    readonly judgementId: string;
    readonly mark: RecordRef;
    readonly candidate: RecordRef;
    readonly verdict: Verdict;
    readonly why: string;
    readonly evidence: Json;
    /** The candidate's row with its readings, columns of persons left out. */
    readonly row?: Json;
  };
  readonly "judgement.undone": { readonly judgementId: string; readonly why: string };
  /** That the installation acts for an authority: without one, what it prints is no request. */
  readonly "profile.declared": { readonly profile: Json };
  readonly "profile.withdrawn": { readonly why: string };
  /** A trace request as it was drawn up, with its pre-flight; `item` is the item's address here, null where another asks. */
  readonly "request.made": {
    readonly requestId: string;
    readonly item: string | null;
    readonly request: Json;
  };
  readonly "request.sent": { readonly requestId: string; readonly sent: Json };
  /** One reply of any status; `digest` is of what was said, so that a repeat is known. */
  readonly "request.answered": {
    readonly requestId: string;
    readonly answerId: string;
    readonly digest: string;
    readonly answer: Json;
  };
  readonly "request.withdrawn": { readonly requestId: string; readonly why: string };
  /** Another installation's keys, after somebody compared them by another way. */
  readonly "peer.trusted": { readonly peerId: string; readonly peer: Json };
  readonly "exchange.sent": { readonly messageId: string; readonly message: Json };
  readonly "exchange.received": { readonly messageId: string; readonly message: Json };
  /** What is suspected is sealed with a secret that only its owner has: this entry says that there is one, and no more. */
  readonly "suspect.added": { readonly suspectId: string; readonly sealed: string };
  readonly "suspect.lapsed": { readonly suspectId: string };
  readonly "custody.recorded": { readonly item: string; readonly custodyId: string; readonly custody: Json };
  readonly "custody.corrected": { readonly item: string; readonly custodyId: string; readonly why: string };
  /** A photograph of an item, kept as supplied; what it is and shows, and whose file it is. */
  readonly "photo.added": { readonly item: string; readonly photoId: string; readonly photo: Json };
  readonly "photo.withdrawn": { readonly item: string; readonly photoId: string; readonly why: string };
  /** Findings that were let through the gate; what each figure counts lies in the body, under the body's salt. */
  readonly "finding.published": {
    readonly publicationId: string;
    /** SHA-256 of the publication's canonical JSON. */
    readonly publication: string;
  };
}

/** What a register records, as the glossary has it. */
export const REGISTER_KINDS = [
  ...(["production", "import", "shipment", "wholesale", "sale", "multiple-sale", "resale"] as const),
  ...(["export-licence", "government-inventory", "government-delivery", "police-assignment"] as const),
  ...(["not-returned", "theft-loss", "suspect-gun", "seizure", "destruction", "trace-response"] as const),
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** Who may see it, by the labels of the Traffic Light Protocol 2.0 (FIRST, 2022). */
export const HANDLING = ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] as const;
export type Handling = (typeof HANDLING)[number];

/** What is said of a register: who gave it, for when, and what it covers and leaves out. */
export interface RegisterSaid {
  /** Null where nobody said. */
  readonly kind: RegisterKind | null;
  readonly origin: Origin;
  readonly supplier: string | null;
  /** First and last day, month or year that it speaks of, ISO 8601. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly edition: string | null;
  readonly coverage: string | null;
  readonly handling: Handling;
  readonly country: string | null;
}

/** A record by the file it stands in (SHA-256) and its id there, or its row number. */
export interface RecordRef {
  readonly source: string;
  readonly id: string;
}

export const VERDICTS = ["match", "not", "unsure"] as const;
export type Verdict = (typeof VERDICTS)[number];

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
    /** What is kept beside the entry, under a salted hash. */
    readonly body?: Uint8Array;
  };
}[Exclude<keyof Payloads, "import.rows">];

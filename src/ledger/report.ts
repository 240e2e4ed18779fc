import type { Fault } from "./faults.ts";
import type { FileKind } from "./frame.ts";
import type { KeyAct } from "./keyact.ts";

/** The first thing that does not fit. */
export interface FirstBad {
  readonly what: Fault;
  /** Entry that is bad, or that should have stood here. */
  readonly index: number;
  /**
   * Last entry that it may be: where only a root differs, any entry since the checkpoint before may be the changed one;
   * everywhere else equal to `index`.
   */
  readonly upTo: number;
  /** Byte in the file at which the record begins. */
  readonly offset: number;
  /** Field, or figures got and expected; may be empty. */
  readonly detail: string;
}

/** Noticed, but no breach. */
export interface Warning {
  readonly what: "time-goes-back" | "key-lost";
  readonly index: number;
  readonly offset: number;
}

/** What the second reader found. */
export interface Report {
  readonly ok: boolean;
  readonly firstBad: FirstBad | null;
  readonly file: FileKind | null;
  readonly origin: string | null;
  /** Entries that fit. */
  readonly size: number;
  /** Root over them, hexadecimal. */
  readonly root: string;
  /** Entries covered by the last checkpoint; what comes after is kept, but signed by nobody yet. */
  readonly signed: number;
  readonly checkpoints: number;
  /** The key in force at the end is that of the last act. */
  readonly keys: readonly KeyAct[];
  /** True where the pinned key, or one it vouched for, signed the last checkpoint; null where none was pinned. */
  readonly pinned: boolean | null;
  readonly bodies: { readonly present: number; readonly absent: number; readonly firstAbsent: number | null };
  readonly files: number;
  readonly bytes: number;
  /** The first hundred. */
  readonly warnings: readonly Warning[];
  readonly warningCount: number;
}

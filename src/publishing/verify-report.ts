/** A file that is not what was published. */
export interface PackageFault {
  readonly file: string;
  readonly what: "changed" | "missing" | "unknown" | "unreadable" | "unproven" | "foreign-key" | "miscounted";
}

export interface PackageReport {
  readonly ok: boolean;
  readonly what: "package" | "file" | "figure";
  readonly publicationId: string | null;
  /** The figure's number, or the file's path. */
  readonly name: string | null;
  readonly faults: readonly PackageFault[];
  readonly files: number;
  readonly figures: number;
  /** Figures of which some number was worked out again from others of the package; null where it was not asked whole. */
  readonly recounted: number | null;
  readonly index: number | null;
  readonly origin: string | null;
  readonly size: number | null;
  readonly fingerprint: string | null;
  /** Whether the key is the one given; null where none was. */
  readonly pinned: boolean | null;
}

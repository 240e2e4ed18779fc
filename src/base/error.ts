/** Who has to act: the caller's words, something absent, a clash, a right, a rule, or the evidence itself. */
export type Category = "usage" | "invalid" | "missing" | "conflict" | "forbidden" | "rule" | "integrity";

/** Every refusal has a code of this list; `docs/errors.md` and the message catalogue hold the same list, by test. */
export const ERRORS = {
  // Files, sheets and mappings
  "usage-unknown": "usage",
  "file-missing": "missing",
  "file-empty": "invalid",
  "file-unreadable": "invalid",
  "file-kind-unknown": "invalid",
  "file-truncated": "invalid",
  "file-encrypted": "forbidden",
  "file-too-large": "invalid",
  "file-unwritable": "conflict",
  "text-refused": "invalid",
  "column-missing": "missing",
  "sheet-missing": "missing",
  "sheet-without-header": "invalid",
  "field-unknown": "usage",
  "condition-invalid": "usage",
  "group-unknown": "usage",
  "mapping-invalid": "invalid",
  "lists-invalid": "invalid",
  // Items, imports and what is counted of them
  "finding-unknown": "usage",
  "finding-setting": "usage",
  "finding-file": "missing",
  "import-missing": "missing",
  "import-gone": "missing",
  "import-conflict": "conflict",
  "import-held": "conflict",
  "item-missing": "missing",
  "item-ambiguous": "usage",
  "claim-missing": "missing",
  "claims-unreadable": "invalid",
  "print-refused": "invalid",
  "act-refused": "rule",
  // Registers, indexes and links
  "register-missing": "missing",
  "register-too-large": "invalid",
  "register-held": "conflict",
  "register-gone": "missing",
  "thread-lost": "conflict",
  "link-missing": "missing",
  "mark-missing": "missing",
  "candidate-missing": "missing",
  "judgement-missing": "missing",
  "model-invalid": "invalid",
  "index-foreign": "conflict",
  "index-damaged": "integrity",
  // Requests, responses, exchange and custody
  "party-missing": "missing",
  "profile-missing": "missing",
  "trace-request-missing": "missing",
  "trace-request-refused": "rule",
  "trace-request-unsigned": "rule",
  "response-repeated": "conflict",
  "response-invalid": "invalid",
  "exchange-refused": "integrity",
  "suspect-missing": "missing",
  "suspect-refused": "rule",
  "custody-refused": "rule",
  "photo-refused": "invalid",
  "photo-missing": "missing",
  "peer-missing": "missing",
  "card-refused": "integrity",
  "message-missing": "missing",
  // Store, keys and ledger
  "store-locked": "conflict",
  "store-left": "conflict",
  "store-missing": "missing",
  "store-exists": "conflict",
  "store-unwritable": "conflict",
  "key-unreadable": "invalid",
  "signing-key-missing": "missing",
  "file-key-missing": "missing",
  "file-erased": "conflict",
  "file-unknown": "missing",
  "database-unreachable": "missing",
  "database-too-old": "invalid",
  "database-failed": "conflict",
  "ledger-broken": "integrity",
  "entry-invalid": "integrity",
  "note-invalid": "integrity",
  // Packages of published findings
  "table-missing": "missing",
  "package-exists": "conflict",
  "package-unreadable": "invalid",
  "figure-missing": "missing",
  "figure-differs": "integrity",
  // The door for browsers and programs
  "address-refused": "forbidden",
  "port-taken": "conflict",
  "server-missing": "missing",
  "session-missing": "forbidden",
  "login-refused": "forbidden",
  "request-refused": "forbidden",
  "request-invalid": "usage",
  "request-too-large": "invalid",
  "media-refused": "usage",
  "route-missing": "missing",
  "method-refused": "usage",
  "upload-missing": "missing",
  "upload-cut": "invalid",
  "job-missing": "missing",
  "job-interrupted": "conflict",
  "job-ended": "conflict",
  "key-reused": "conflict",
  "key-unsettled": "conflict",
  "view-missing": "missing",
  "views-full": "conflict",
  "server-busy": "conflict",
  "server-failed": "conflict",
} as const satisfies Record<string, Category>;

export type ErrorCode = keyof typeof ERRORS;

/** What fills the sentence "couldn't X: got A, expected B, where, what to do". */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** The one error that our own code throws: the catalogue turns code and params into the reader's language. */
export class HeadstampError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = "HeadstampError";
    this.code = code;
    this.params = params;
  }

  get category(): Category {
    return ERRORS[this.code];
  }
}

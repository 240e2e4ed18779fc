/** What the routes answer. Made by `npm run openapi` out of docs/openapi.json: not to be edited. */

export type Fault = {
  readonly error: {
    /** usage, invalid, missing, conflict, forbidden, rule or integrity */
    readonly type: string;
    /** a code of docs/errors.md */
    readonly code: string;
    /** what went wrong and the way on, which names rooms of the page */
    readonly message: string;
    /** the field, parameter or header that it is about */
    readonly param: string | null;
    readonly doc_url: string;
    readonly request_id: string;
  };
};

export type Value = {
  readonly id: string;
  readonly label: string;
  readonly maker?: string;
  readonly plant?: string | null;
  readonly country?: string | null;
  readonly years?: readonly number[];
  readonly operators?: readonly string[];
  readonly month?: number | null;
  readonly year?: number | null;
  readonly lot?: string | null;
  readonly calibre?: string | null;
  readonly notes?: readonly string[];
  readonly interfix?: string | null;
  readonly sequence?: string | null;
  readonly suffix?: string | null;
  readonly nsn?: string | null;
  readonly dodic?: string | null;
  readonly condition?: string;
  readonly key?: string | null;
  readonly folded?: string | null;
  readonly pattern?: string | null;
  readonly made?: {
    readonly from: number | null;
    readonly to: number | null;
  } | null;
  readonly name?: string;
  readonly precision?: string;
  readonly ncic?: string | null;
  readonly role?: string;
  readonly make?: string;
  readonly item?: string;
  readonly class?: string | null;
  readonly level?: string;
  readonly inegi?: string | null;
  readonly state?: string | null;
  readonly iso?: string;
};

export type Reading = {
  readonly kind: "headstamp" | "lot" | "serial" | "calibre" | "make" | "model" | "type" | "place" | "date";
  readonly input: string;
  readonly outcome: "read" | "ambiguous" | "unread";
  readonly value: Value | null;
  readonly candidates: readonly ({
    readonly value: Value;
    readonly why: string;
    readonly source: string;
    readonly certainty: "certain" | "probable" | "hint";
  })[];
  readonly reasons: readonly string[];
};

export type Placed = {
  readonly outcome: "read" | "ambiguous" | "unread";
  readonly id: string | null;
  readonly label: string | null;
  readonly country: string | null;
  readonly reasons: readonly string[];
  readonly kind: string;
  readonly input: string;
  /** 0 = A */
  readonly column: number;
};

export type Item = {
  readonly importId: string;
  readonly sheet: string;
  readonly row: number;
  readonly n: number;
  readonly kind: string;
  readonly quantity: number | null;
  readonly seizure: string | null;
  readonly marks: {
    readonly headstamp?: Placed;
    readonly lot?: Placed;
    readonly serial?: Placed;
    readonly calibre?: Placed;
    readonly make?: Placed;
    readonly model?: Placed;
    readonly type?: Placed;
    readonly class?: Placed;
    readonly importer?: Placed;
    readonly country?: Placed;
    readonly state?: Placed;
    readonly municipality?: Placed;
    readonly place?: Placed;
    readonly date?: Placed;
    readonly purchased?: Placed;
    readonly assumed?: Placed;
  };
};

export type Snapshot = {
  readonly treeSize: number;
  readonly rootHash: string;
};

export type Transfer = {
  readonly id: string;
  readonly kind: string;
  readonly date: {
    readonly iso: string;
    readonly precision: string;
  } | null;
  readonly basis: "recorded" | "assumed";
  readonly from: {
    readonly role: string;
    readonly id: string | null;
    readonly label: string | null;
    readonly licence?: string;
    readonly held: "held" | "not-held" | "unknown";
  };
  readonly to: {
    readonly role: string;
    readonly id: string | null;
    readonly label: string | null;
    readonly licence?: string;
    readonly held: "held" | "not-held" | "unknown";
  };
  readonly place: {
    readonly id: string | null;
    readonly label: string;
  } | null;
  readonly document: string | null;
  readonly origin: string;
  readonly cells: readonly {
    readonly importId: string;
    readonly address: string;
    readonly text: string;
  }[];
  readonly probability: number;
  readonly notes: readonly string[];
};

export type Traced = {
  readonly item: {
    readonly id: string;
    readonly kind: string;
    readonly event: string | null;
    readonly marks: {
      readonly make: Reading | null;
      readonly importer: Reading | null;
      readonly model: Reading | null;
      readonly calibre: Reading | null;
      readonly type: Reading | null;
      readonly serial: Reading | null;
      readonly headstamp: Reading | null;
      readonly lot: Reading | null;
    };
    readonly transfers: readonly Transfer[];
    readonly candidates?: readonly {
      readonly record: string;
      readonly register: string;
      readonly id: string;
      readonly probability: number;
      readonly transfers: readonly Transfer[];
    }[];
  };
  readonly trace: {
    readonly item: string;
    readonly rung: string;
    readonly contested: boolean;
    readonly disposition: string;
    readonly path: readonly Transfer[];
    readonly assumed: readonly Transfer[];
    readonly gaps: readonly ({
      readonly code: string;
      readonly after: string | null;
      readonly before: string | null;
      readonly days: {
        readonly least: number;
        readonly most: number;
      } | null;
    })[];
    readonly contradictions: readonly ({
      readonly code: string;
      readonly between: readonly string[];
      readonly weight: "hard" | "soft";
    })[];
    readonly explanations: readonly {
      readonly transfers: readonly string[];
      readonly unless: readonly {
        readonly transfer: string;
        readonly why: string;
      }[];
      readonly cost: number;
    }[];
    readonly alternatives: readonly ({
      readonly records: readonly string[];
      readonly probability: number;
      readonly rung: string;
      readonly disposition: string;
      readonly timeToCrime: {
        readonly days: number;
        readonly atMost: number;
        readonly from: string;
        readonly precision: string;
        readonly sale: string;
        readonly recovery: string;
      } | null;
      readonly contradictions: readonly string[];
      readonly transfers: readonly Transfer[];
    })[];
    /** how far from sale to recovery (docs/spec/trace.md) */
    readonly distance: unknown;
    /** docs/spec/trace.md */
    readonly indicators: unknown;
    readonly timeToCrime: {
      readonly days: number;
      readonly atMost: number;
      readonly from: string;
      readonly precision: string;
      readonly sale: string;
      readonly recovery: string;
    } | null;
    readonly timeToCrimeAssumed: {
      readonly days: number;
      readonly atMost: number;
      readonly from: string;
      readonly precision: string;
      readonly sale: string;
      readonly recovery: string;
    } | null;
    readonly diversion: {
      readonly points: readonly ({
        readonly what: "transfer" | "interval";
        readonly after: string | null;
        readonly before: string | null;
      })[];
      readonly lastRecorded: {
        readonly party: {
          readonly role: string;
          readonly id: string | null;
          readonly label: string | null;
          readonly licence?: string;
          readonly held: "held" | "not-held" | "unknown";
        };
        readonly transfer: string;
      } | null;
    };
    readonly rivals: {
      readonly hypotheses: readonly {
        readonly channel: string;
        readonly evidence: readonly {
          readonly what: string;
          readonly ratio: number;
          readonly words: string;
        }[];
        readonly predicts: readonly string[];
        readonly toldApartBy: readonly string[];
        readonly posterior: null;
      }[];
      readonly favoured: string | null;
    } | null;
    readonly ammunition: readonly ({
      readonly maker: {
        readonly id: string;
        readonly label: string;
      };
      readonly plant: string | null;
      readonly country: string | null;
      readonly years: readonly number[];
      readonly operators: readonly string[];
      readonly classes: readonly ({
        readonly channel: string;
        readonly basis: string;
        readonly from: string;
        readonly to: string;
        readonly certainty: "sourced" | "hint";
        readonly source: string;
      })[];
      readonly settled: boolean;
    })[];
    readonly next: readonly ({
      readonly step: string;
      readonly addressee: string;
      readonly because: readonly string[];
      readonly gain: number;
      readonly chance: number;
      readonly days: number;
      readonly basis: {
        readonly chance: "published" | "judgement";
        readonly days: "published" | "judgement";
      };
      readonly source: string;
      readonly perDay: number;
    })[];
  };
  readonly searched: readonly ({
    readonly register: string;
    readonly name: string;
    readonly kind: string | null;
    readonly looked: string;
    readonly coverage: {
      readonly from: string | null;
      readonly to: string | null;
      readonly said: string | null;
    };
    readonly edition: {
      readonly named: string | null;
      readonly sha256: string;
      readonly at: string | null;
    };
    readonly candidates: {
      readonly rows: readonly {
        readonly id: string;
        readonly probability: number;
      }[];
      readonly none: number;
    } | null;
  })[];
  /** requests made about it, with their answers (docs/spec/trace.md) */
  readonly requests: unknown;
  readonly synthetic: boolean;
  readonly sameSerial: readonly string[] | null;
  readonly linked: {
    readonly transfers: readonly Transfer[];
    readonly sources: readonly string[];
    readonly judgements: readonly string[];
    readonly contradicted: readonly string[];
    readonly missing: readonly {
      readonly source: string;
      readonly id: string;
    }[];
  } | null;
};

export type Preflight = {
  readonly item: string;
  readonly fails: "certain" | "likely" | "raised" | "usual";
  readonly checks: readonly ({
    readonly code: string;
    readonly weight: "stops" | "likely" | "possible" | "note";
    readonly fix: string;
    readonly found: string;
    readonly alternates: readonly string[];
    readonly source: string;
  })[];
  readonly goBackFor: {
    readonly fix: string;
    readonly because: string;
  } | null;
};

export type Authority = {
  readonly name: string;
  readonly office: string;
  readonly contact: string;
  readonly country: string;
  readonly code: string;
  readonly basis: string;
};

export type TraceRequest = {
  readonly format: "headstamp-request v1";
  readonly id: string;
  readonly kind: "firearm" | "ammunition";
  readonly made: string;
  readonly authority: Authority | null;
  readonly addressee: string;
  readonly caseNumber: string;
  readonly handling: string;
  readonly urgency: {
    readonly class: string;
    readonly justification: string;
  };
  readonly illicit: {
    readonly category: string;
    readonly text: string;
  };
  readonly found: {
    readonly date: string | null;
    readonly place: string | null;
    readonly text: string;
  };
  readonly crimeCode: string;
  readonly intendedUse: {
    readonly use: string;
    readonly text: string;
  };
  readonly restrictions: {
    readonly codes: readonly string[];
    readonly text: string;
  };
  readonly marks: readonly ({
    readonly field: "serial" | "serial-condition" | "make" | "type" | "calibre" | "model" | "country" | "importer" | "markings" | "headstamp" | "lot" | "packaging";
    readonly written: string;
    readonly read: string | null;
    readonly id: string | null;
    readonly alternates: readonly string[];
    readonly reasons: readonly string[];
  })[];
  readonly quantity: number | null;
  readonly photographs: readonly {
    readonly of: string;
    readonly sha256: string;
  }[];
  readonly preflight: Preflight;
  readonly anyway: string;
  readonly persons: "not-held";
};

export type TraceAnswer = {
  readonly format: "headstamp-response v1";
  readonly request: string;
  readonly number: string;
  readonly status: "acknowledged" | "more-information-needed" | "answered-full" | "answered-partial" | "delayed" | "refused";
  readonly reasons: readonly ("criminal-investigation" | "confidentiality-law" | "confidentiality-not-guaranteed" | "national-security" | "not-given")[];
  readonly closing: string | null;
  readonly on: string;
  readonly until: string | null;
  readonly hops: readonly ({
    readonly kind: string;
    readonly date: string | null;
    readonly from: {
      readonly role: string;
      readonly name: string | null;
      readonly licence: string | null;
      readonly state: string | null;
    } | null;
    readonly to: {
      readonly role: string;
      readonly name: string | null;
      readonly licence: string | null;
      readonly state: string | null;
    } | null;
    readonly place: string | null;
    readonly document: string | null;
    readonly cells: readonly {
      readonly address: string;
      readonly text: string;
    }[];
  })[];
  readonly related: readonly string[];
  readonly restrictions: readonly string[];
  readonly withheld: readonly {
    readonly what: string;
    readonly why: string;
  }[];
  readonly text: string;
  readonly setAside: {
    readonly fields: readonly string[];
    readonly cells: number;
  };
  readonly ignored: readonly string[];
};

export type Request = {
  readonly id: string;
  /** address of the item; null where it came from another installation */
  readonly item: string | null;
  readonly entry: number;
  readonly status: "draft" | "sent" | "withdrawn" | "acknowledged" | "more-information-needed" | "answered-full" | "answered-partial" | "delayed" | "refused";
  readonly reasons: readonly string[];
  /** nobody has said the last word */
  readonly open: boolean;
  readonly sent: {
    readonly on: string;
    readonly by: string;
    readonly number: string;
    readonly due: string;
    readonly clock: {
      readonly days: number;
      readonly basis: string;
      readonly source: string;
    };
  } | null;
  readonly answers: readonly {
    readonly id: string;
    readonly at: string;
    readonly entry: number;
    readonly answer: TraceAnswer;
  }[];
  readonly withdrawn: string | null;
  readonly request: TraceRequest;
};

export type Job = {
  readonly id: string;
  readonly act: string;
  readonly state: "queued" | "running" | "done" | "failed" | "cancelled" | "interrupted";
  readonly actor: string;
  readonly at: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly attempts: number;
  readonly progress: {
    /** progress.WHAT in the catalogue */
    readonly what: string;
    readonly done: number;
    readonly total: number | null;
  } | null;
  /** why it failed, or what to do where it was interrupted */
  readonly error: {
    readonly code: string;
    readonly message: string;
  } | null;
  /** address of the file that it gives, once it is done */
  readonly output: string | null;
};

export type Citation = {
  readonly code: string;
  readonly text: string;
  readonly url: string;
  readonly from: string | null;
  readonly to: string | null;
};

export type Finding = {
  readonly name: string;
  readonly groups: readonly ({
    readonly form: "shares" | "counts" | "steps" | "curve" | "intervals" | "flags" | "citations";
    readonly by: {
      readonly field: string;
      readonly key: string;
      readonly label: string;
    };
    readonly population: {
      readonly meaning: "seizures" | "handovers" | "case-items" | "scenes" | "counts" | "register";
      readonly country: string | null;
      readonly form: string;
      readonly origin: string;
      readonly synthetic: boolean;
      readonly item: string | null;
    } | null;
    readonly of: string;
    readonly imports: readonly string[];
    readonly unit: "pieces" | "rows" | "seizures" | "cases" | "sales" | "firearms" | "rounds" | "grams" | "traces" | "persons" | "licences" | "days" | "dollars" | "pesos" | "per-year" | "entries";
    readonly seized: number | null;
    readonly examined: number | null;
    readonly read: number | null;
    readonly denominator: number | null;
    readonly unread: number | null;
    readonly ambiguous: number | null;
    readonly unexamined: number | null;
    readonly withoutQuantity: number;
    readonly clusters: number | null;
    readonly period: {
      readonly from: string;
      readonly to: string;
    } | null;
    readonly caveats: readonly string[];
    readonly rows: readonly ({
      readonly key: string;
      readonly label: string;
      readonly at: readonly {
        readonly name: string;
        readonly value: string;
      }[];
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly events: number | null;
      readonly reasons: readonly string[];
      readonly share: number | null;
      readonly estimate: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly interval: {
        readonly level: number;
        readonly method: string;
        readonly clusters?: number;
        readonly effectiveSize?: number;
      } | null;
      readonly boundLow: number | null;
      readonly boundHigh: number | null;
      readonly notIdentified: string | null;
      readonly benign: readonly string[];
      readonly statutes: readonly Citation[];
      readonly sources: readonly Citation[];
      readonly cells: readonly string[];
      /** rows that it rests on; `cells` may hold only the first of them */
      readonly cellCount: number;
    })[];
  })[];
  readonly leftOut: readonly {
    readonly importId: string;
    readonly reason: string;
  }[];
  readonly caveats: readonly string[];
  readonly method: readonly string[];
  readonly period: {
    readonly from: string;
    readonly to: string;
  } | null;
  readonly edition: readonly {
    readonly importId: string;
    readonly file: string;
    readonly sha256: string;
    readonly importedOn: string;
    readonly origin: string;
  }[];
  readonly snapshot: Snapshot;
};

export type Card = {
  readonly name: string;
  /** Ed25519 public key */
  readonly verify: string;
  /** age X25519 recipient */
  readonly recipient: string;
};

export type Import = {
  readonly id: string;
  readonly status: "committed" | "undone" | "open";
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly as: "seizures" | "handovers" | "case-items" | "scenes" | "counts" | "register";
  readonly origin: string;
  readonly registerKind: string | null;
  readonly country: string | null;
  readonly actor: string;
  readonly openedAt: string;
  readonly committedAt: string | null;
  readonly undoneAt: string | null;
  readonly why: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly same: number;
  readonly setAside: number;
  readonly items: number;
  readonly sheets: readonly string[];
  /** entry by which the file was erased by law: it cannot be opened again; null where it was not */
  readonly erased: number | null;
};

export type Attribution = {
  readonly group: string;
  readonly name: string;
  readonly alias: string;
  /** whether the notice has the alias, or the press alone */
  readonly basis: "notice" | "background";
  /** the cell of the record that names the group */
  readonly cell: string;
};

export type Photograph = {
  readonly id: string;
  readonly item: string;
  /** what it is said to show */
  readonly of: string;
  readonly kind: "jpeg" | "png" | "webp";
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** of the file as supplied */
  readonly sha256: string;
  readonly entry: number;
  readonly at: string;
  readonly actor: string;
  /** why it was taken back; null while it stands */
  readonly withdrawn: string | null;
  /** entry by which the file was erased by law: it cannot be opened again; null where it was not */
  readonly erased: number | null;
};

export type Register = {
  readonly id: string;
  readonly status: "held" | "removed";
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly format: string;
  readonly kind: string | null;
  readonly actor: string;
  readonly addedAt: string;
  readonly removedAt: string | null;
  readonly why: string | null;
  /** entry by which the file was erased by law: it cannot be opened again; null where it was not */
  readonly erased: number | null;
  readonly added: {
    readonly origin: string;
    readonly supplier: string | null;
    readonly period: {
      readonly from: string | null;
      readonly to: string | null;
    };
    readonly edition: string | null;
    readonly coverage: string | null;
    readonly handling: string;
    readonly country: string | null;
  };
};

/** What GET answers, by address. */
export interface Got {
  readonly "/api/session": {
    /** on whose behalf entries of the ledger are written */
    readonly actor: string;
    /** send it as x-headstamp-csrf with every POST, PUT, PATCH and DELETE */
    readonly csrf: string;
    /** instant; the session ends then whatever happens */
    readonly endsAt: string;
    /** instant; it ends then unless something is asked before */
    readonly idleUntil: string;
  };
  readonly "/api/state": {
    readonly version: string;
    readonly engine: "embedded" | "postgres";
    readonly snapshot: Snapshot;
    /** committed */
    readonly imports: number;
    readonly items: number;
    readonly warnings: readonly ({
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    })[];
  };
  readonly "/api/doctor": {
    readonly engine: "embedded" | "postgres";
    readonly dir: string;
    readonly node: string;
    readonly database: {
      readonly version: string;
      readonly bytes: number;
      readonly seen: number;
    };
    readonly ledger: {
      readonly entries: number;
      readonly bytes: number;
    };
    readonly key: {
      readonly vkey: string;
      readonly fingerprint: string;
      readonly here: boolean;
    };
    readonly imports: {
      readonly committed: number;
      readonly undone: number;
      readonly unfinished: readonly {
        readonly id: string;
        readonly name: string;
        readonly openedAt: string;
        readonly rows: number;
      }[];
    };
    readonly free: number;
    readonly warnings: readonly ({
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    })[];
  };
  readonly "/api/ping": {
    readonly pong: true;
  };
  readonly "/api/uploads": {
    readonly uploads: readonly {
      readonly id: string;
      readonly name: string;
      readonly bytes: number;
      readonly sha256: string;
      readonly at: string;
    }[];
  };
  readonly "/api/jobs": {
    readonly jobs: readonly Job[];
  };
  readonly "/api/jobs/{id}": {
    readonly id: string;
    readonly act: string;
    readonly state: "queued" | "running" | "done" | "failed" | "cancelled" | "interrupted";
    readonly actor: string;
    readonly at: string;
    readonly startedAt: string | null;
    readonly endedAt: string | null;
    readonly attempts: number;
    readonly progress: {
      /** progress.WHAT in the catalogue */
      readonly what: string;
      readonly done: number;
      readonly total: number | null;
    } | null;
    /** why it failed, or what to do where it was interrupted */
    readonly error: {
      readonly code: string;
      readonly message: string;
    } | null;
    /** address of the file that it gives, once it is done */
    readonly output: string | null;
    /** what the act gives back, once it is done; docs/spec/api.md names the acts */
    readonly result: unknown;
  };
  readonly "/api/jobs/{id}/output": unknown;
  readonly "/api/jobs/{id}/events": unknown;
  readonly "/api/items": {
    readonly items: readonly ({
      readonly importId: string;
      readonly sheet: string;
      readonly row: number;
      readonly n: number;
      readonly kind: string;
      readonly quantity: number | null;
      readonly seizure: string | null;
      readonly marks: {
        readonly headstamp?: Placed;
        readonly lot?: Placed;
        readonly serial?: Placed;
        readonly calibre?: Placed;
        readonly make?: Placed;
        readonly model?: Placed;
        readonly type?: Placed;
        readonly class?: Placed;
        readonly importer?: Placed;
        readonly country?: Placed;
        readonly state?: Placed;
        readonly municipality?: Placed;
        readonly place?: Placed;
        readonly date?: Placed;
        readonly purchased?: Placed;
        readonly assumed?: Placed;
      };
      /** null where no group is asked for */
      readonly attributed: readonly Attribution[] | null;
    })[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/groups": {
    readonly items: readonly {
      readonly group: string;
      readonly name: string;
      readonly by: readonly {
        readonly importId: string;
        readonly file: string;
        readonly origin: string;
        readonly aliases: readonly string[];
        readonly rows: number;
      }[];
    }[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/groups": unknown;
  readonly "/api/items/{item}": {
    readonly address: string;
    readonly importId: string;
    readonly file: {
      readonly name: string;
      readonly sha256: string;
      readonly origin: string;
    };
    readonly sheet: string;
    readonly row: number;
    readonly n: number;
    readonly kind: string;
    readonly quantity: number | null;
    readonly seizure: string | null;
    readonly cells: readonly ({
      readonly column: number;
      readonly address: string;
      readonly header: string | null;
      readonly field: string | null;
      readonly raw: string | null;
    })[];
    readonly marks: readonly {
      readonly field: string;
      readonly column: number;
      readonly address: string;
      readonly reading: Reading;
    }[];
    /** entries of the ledger by which its row was taken in */
    readonly taken: readonly {
      readonly entry: number;
      readonly kind: string;
      readonly at: string;
      readonly actor: string;
    }[];
    readonly attributed: readonly Attribution[];
  };
  readonly "/api/exports/items": unknown;
  readonly "/api/imports": {
    readonly items: readonly Import[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/imports": unknown;
  readonly "/api/imports/{id}": {
    readonly id: string;
    readonly status: "committed" | "undone" | "open";
    readonly sha256: string;
    readonly name: string;
    readonly bytes: number;
    readonly format: string;
    readonly as: "seizures" | "handovers" | "case-items" | "scenes" | "counts" | "register";
    readonly origin: string;
    readonly registerKind: string | null;
    readonly country: string | null;
    readonly actor: string;
    readonly openedAt: string;
    readonly committedAt: string | null;
    readonly undoneAt: string | null;
    readonly why: string | null;
    readonly rows: number;
    readonly accepted: number;
    readonly same: number;
    readonly setAside: number;
    readonly items: number;
    readonly sheets: readonly string[];
    /** entry by which the file was erased by law: it cannot be opened again; null where it was not */
    readonly erased: number | null;
    /** how each sheet was understood (docs/spec/api.md) */
    readonly mapping: unknown;
  };
  readonly "/api/findings": {
    readonly findings: readonly string[];
    readonly by: readonly ("headstamp" | "make" | "importer" | "calibre" | "type" | "state" | "municipality" | "date")[];
  };
  readonly "/api/findings/{name}": Finding | {
    /** POST to the same address counts it as a job */
    readonly counted: false;
  };
  readonly "/api/worklist": Finding;
  readonly "/api/traces": {
    readonly items: readonly Traced[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/traces/{item}": Traced;
  readonly "/api/ties/{named}": {
    readonly start: readonly string[];
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: string;
      readonly label: string;
      readonly event?: {
        readonly key: string;
        readonly name: string;
        readonly what: string;
        readonly date: string | null;
        readonly place: string | null;
        readonly state: string | null;
        readonly authority: string | null;
        readonly casualties: readonly ({
          readonly killed: number | null;
          readonly wounded: number | null;
          readonly source: string | null;
          readonly cells: readonly {
            readonly importId: string;
            readonly address: string;
            readonly text: string;
          }[];
        })[];
      };
      readonly depth: number;
    })[];
    readonly edges: readonly ({
      readonly from: string;
      readonly to: string;
      readonly tie: string;
      readonly words: string;
      readonly note: string | null;
    })[];
    /** more than is shown */
    readonly cut: boolean;
    readonly synthetic: boolean;
  };
  readonly "/api/dealers": {
    readonly items: readonly ({
      readonly id: string;
      readonly label: string;
      readonly items: number;
      readonly writings: readonly ({
        readonly name: string;
        readonly address: string | null;
        readonly state: string | null;
        readonly licence?: string | null;
        readonly items: number;
      })[];
      readonly candidates: readonly {
        readonly with: string;
        readonly why: string;
      }[];
      readonly notes: readonly string[];
    })[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/dealers": unknown;
  readonly "/api/request-checks/{item}": {
    readonly item: string;
    readonly fails: "certain" | "likely" | "raised" | "usual";
    readonly checks: readonly ({
      readonly code: string;
      readonly weight: "stops" | "likely" | "possible" | "note";
      readonly fix: string;
      readonly found: string;
      readonly alternates: readonly string[];
      readonly source: string;
    })[];
    readonly goBackFor: {
      readonly fix: string;
      readonly because: string;
    } | null;
    readonly usual: {
      readonly requests: number;
      readonly purchaserFound: number;
      readonly year: number;
    };
  };
  readonly "/api/parties": {
    readonly items: readonly ({
      readonly id: string;
      readonly label: string;
      readonly items: number;
      readonly writings: readonly ({
        readonly name: string;
        readonly address: string | null;
        readonly state: string | null;
        readonly licence?: string | null;
        readonly items: number;
      })[];
      readonly candidates: readonly {
        readonly with: string;
        readonly why: string;
      }[];
      readonly notes: readonly string[];
      readonly judged: readonly ({
        readonly judgement: string;
        readonly with: string;
        readonly verdict: "match" | "not" | "unsure";
        readonly why: string;
      })[];
    })[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/parties": unknown;
  readonly "/api/requests": {
    readonly items: readonly ({
      readonly id: string;
      /** address of the item; null where it came from another installation */
      readonly item: string | null;
      readonly entry: number;
      readonly status: "draft" | "sent" | "withdrawn" | "acknowledged" | "more-information-needed" | "answered-full" | "answered-partial" | "delayed" | "refused";
      readonly reasons: readonly string[];
      /** nobody has said the last word */
      readonly open: boolean;
      readonly sent: {
        readonly on: string;
        readonly by: string;
        readonly number: string;
        readonly due: string;
        readonly clock: {
          readonly days: number;
          readonly basis: string;
          readonly source: string;
        };
      } | null;
      readonly answers: readonly {
        readonly id: string;
        readonly at: string;
        readonly entry: number;
        readonly answer: TraceAnswer;
      }[];
      readonly withdrawn: string | null;
      readonly request: TraceRequest;
      /** day by which an answer may be expected */
      readonly due: string | null;
      /** whole days until then; negative where it is late */
      readonly daysLeft: number | null;
    })[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/requests": unknown;
  readonly "/api/requests/{id}": {
    readonly request: {
      readonly id: string;
      /** address of the item; null where it came from another installation */
      readonly item: string | null;
      readonly entry: number;
      readonly status: "draft" | "sent" | "withdrawn" | "acknowledged" | "more-information-needed" | "answered-full" | "answered-partial" | "delayed" | "refused";
      readonly reasons: readonly string[];
      /** nobody has said the last word */
      readonly open: boolean;
      readonly sent: {
        readonly on: string;
        readonly by: string;
        readonly number: string;
        readonly due: string;
        readonly clock: {
          readonly days: number;
          readonly basis: string;
          readonly source: string;
        };
      } | null;
      readonly answers: readonly {
        readonly id: string;
        readonly at: string;
        readonly entry: number;
        readonly answer: TraceAnswer;
      }[];
      readonly withdrawn: string | null;
      readonly request: TraceRequest;
      /** day by which an answer may be expected */
      readonly due: string | null;
      /** whole days until then; negative where it is late */
      readonly daysLeft: number | null;
    };
    readonly next: readonly ({
      readonly step: string;
      readonly addressee: string;
      readonly because: readonly string[];
      readonly gain: number;
      readonly chance: number;
      readonly days: number;
      readonly basis: {
        readonly chance: "published" | "judgement";
        readonly days: "published" | "judgement";
      };
      readonly source: string;
      readonly perDay: number;
      readonly asked: "waiting" | "ended" | null;
      /** the request that waits, or that ended */
      readonly request: string | null;
    })[];
  };
  readonly "/api/requests/{id}/form": unknown;
  readonly "/api/requests/{id}/file": {
    readonly format: "headstamp-request v1";
    readonly id: string;
    readonly kind: "firearm" | "ammunition";
    readonly made: string;
    readonly authority: Authority | null;
    readonly addressee: string;
    readonly caseNumber: string;
    readonly handling: string;
    readonly urgency: {
      readonly class: string;
      readonly justification: string;
    };
    readonly illicit: {
      readonly category: string;
      readonly text: string;
    };
    readonly found: {
      readonly date: string | null;
      readonly place: string | null;
      readonly text: string;
    };
    readonly crimeCode: string;
    readonly intendedUse: {
      readonly use: string;
      readonly text: string;
    };
    readonly restrictions: {
      readonly codes: readonly string[];
      readonly text: string;
    };
    readonly marks: readonly ({
      readonly field: "serial" | "serial-condition" | "make" | "type" | "calibre" | "model" | "country" | "importer" | "markings" | "headstamp" | "lot" | "packaging";
      readonly written: string;
      readonly read: string | null;
      readonly id: string | null;
      readonly alternates: readonly string[];
      readonly reasons: readonly string[];
    })[];
    readonly quantity: number | null;
    readonly photographs: readonly {
      readonly of: string;
      readonly sha256: string;
    }[];
    readonly preflight: Preflight;
    readonly anyway: string;
    readonly persons: "not-held";
    /** the firearm under NIEM 6.0's names; null for ammunition */
    readonly niem: unknown;
    /** NCIC's codes MAK, CAL and TYP, each with the reason where it has none */
    readonly ncic: unknown;
  };
  readonly "/api/items/{item}/next": {
    readonly next: readonly ({
      readonly step: string;
      readonly addressee: string;
      readonly because: readonly string[];
      readonly gain: number;
      readonly chance: number;
      readonly days: number;
      readonly basis: {
        readonly chance: "published" | "judgement";
        readonly days: "published" | "judgement";
      };
      readonly source: string;
      readonly perDay: number;
      readonly asked: "waiting" | "ended" | null;
      /** the request that waits, or that ended */
      readonly request: string | null;
    })[];
  };
  readonly "/api/open-traces": {
    readonly items: readonly ({
      readonly item: string;
      readonly event: string | null;
      readonly rung: string;
      readonly disposition: string;
      readonly marks: string;
      /** expected rungs a day of the best step that nobody took */
      readonly perDay: number;
      readonly steps: readonly ({
        readonly step: string;
        readonly addressee: string;
        readonly because: readonly string[];
        readonly gain: number;
        readonly chance: number;
        readonly days: number;
        readonly basis: {
          readonly chance: "published" | "judgement";
          readonly days: "published" | "judgement";
        };
        readonly source: string;
        readonly perDay: number;
        readonly asked: "waiting" | "ended" | null;
        /** the request that waits, or that ended */
        readonly request: string | null;
      })[];
    })[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/open-traces": unknown;
  readonly "/api/open-steps": {
    /** false where it was not waited for: POST /api/open-traces traces them */
    readonly traced: boolean;
    readonly traces: number;
    readonly tasks: readonly ({
      /** as it stands for the trace that it promises most */
      readonly step: {
        readonly step: string;
        readonly addressee: string;
        readonly because: readonly string[];
        readonly gain: number;
        readonly chance: number;
        readonly days: number;
        readonly basis: {
          readonly chance: "published" | "judgement";
          readonly days: "published" | "judgement";
        };
        readonly source: string;
        readonly perDay: number;
        readonly asked: "waiting" | "ended" | null;
        /** the request that waits, or that ended */
        readonly request: string | null;
      };
      readonly traces: number;
      /** twenty at most */
      readonly first: readonly ({
        readonly item: string;
        readonly event: string | null;
        readonly rung: string;
        readonly marks: string;
      })[];
    })[];
  };
  readonly "/api/exchange/card": {
    readonly card: Card;
    readonly print: string;
  };
  readonly "/api/exchange/peers": {
    readonly items: readonly {
      /** the print of its card */
      readonly id: string;
      readonly card: Card;
      readonly at: string;
    }[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/exchange-peers": unknown;
  readonly "/api/exchange/messages": {
    readonly items: readonly ({
      readonly made: string;
      readonly expires: string;
      /** null: this installation */
      readonly from: {
        readonly name?: string;
        /** Ed25519 public key */
        readonly verify?: string;
        /** age X25519 recipient */
        readonly recipient?: string;
      } | null;
      readonly to: readonly string[];
      readonly handling: string;
      readonly restrictions: readonly string[];
      readonly withheld: readonly {
        readonly what: string;
        readonly why: string;
      }[];
      readonly about: "request" | "response";
      readonly id: string;
      readonly way: "sent" | "received";
      readonly at: string;
      readonly entry: number;
    })[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/exchange-messages": unknown;
  readonly "/api/exchange/messages/{id}": {
    readonly made: string;
    readonly expires: string;
    /** null: this installation */
    readonly from: {
      readonly name?: string;
      /** Ed25519 public key */
      readonly verify?: string;
      /** age X25519 recipient */
      readonly recipient?: string;
    } | null;
    readonly to: readonly string[];
    readonly handling: string;
    readonly restrictions: readonly string[];
    readonly withheld: readonly {
      readonly what: string;
      readonly why: string;
    }[];
    readonly about: "request" | "response";
    readonly id: string;
    readonly way: "sent" | "received";
    readonly at: string;
    readonly entry: number;
    /** the request as its sender wrote it (docs/spec/exchange.md); null for an answer */
    readonly body: unknown;
  };
  readonly "/api/items/{item}/custody": {
    readonly item: string;
    /** in the order of the ledger, with those taken back */
    readonly records: readonly ({
      readonly id: string;
      readonly act: "seized" | "received" | "stored" | "examined" | "photographed" | "transported" | "returned" | "destroyed";
      readonly from: string;
      readonly until: string | null;
      readonly office: string;
      readonly role: string;
      readonly place: string;
      readonly seal: string;
      readonly document: string;
      readonly note: string;
      readonly entry: number;
      readonly at: string;
      readonly actor: string;
      /** why it was taken back; null while it stands */
      readonly corrected: string | null;
    })[];
    /** ids of those that stand, by their beginning */
    readonly chain: readonly string[];
    readonly flags: readonly {
      readonly code: string;
      /** ids of two records */
      readonly between: readonly string[];
    }[];
  };
  readonly "/api/items/{item}/custody/form": unknown;
  readonly "/api/items/{item}/photographs": {
    readonly photographs: readonly Photograph[];
  };
  readonly "/api/items/{item}/photographs/{id}": unknown;
  readonly "/api/suspects": {
    readonly entries: readonly ({
      readonly id: string;
      readonly at: string;
      readonly state: "standing" | "review-due" | "lapsed";
      /** addresses of items that bear the serial; none once it lapsed */
      readonly seen: readonly string[];
      readonly serial: string;
      readonly make: string;
      readonly caseNumber: string;
      readonly review: string;
      readonly expires: string;
    })[];
  };
  readonly "/api/authority": {
    readonly authority: Authority | null;
  };
  readonly "/api/claims": {
    readonly items: readonly unknown[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/claims": unknown;
  readonly "/api/claim-checks": {
    readonly fired: readonly ({
      readonly check: string;
      readonly claims: readonly string[];
      readonly beside: readonly string[];
      readonly params: Readonly<Record<string, string | number>>;
    })[];
    readonly notes: readonly ({
      readonly note: string;
      readonly claims: readonly string[];
      readonly params: Readonly<Record<string, string | number>>;
    })[];
  };
  readonly "/api/claims/{id}": {
    /** a claim as docs/spec/claims.md has it */
    readonly claim: unknown;
    readonly sentences: {
      readonly en: {
        /** `safe` says another claim, or what is wrong with this one */
        readonly instead: boolean;
        readonly safe: string;
        readonly unsafe: string;
      } | null;
      readonly es: {
        /** `safe` says another claim, or what is wrong with this one */
        readonly instead: boolean;
        readonly safe: string;
        readonly unsafe: string;
      } | null;
    };
    readonly fired: readonly {
      readonly check: string;
      readonly claims: readonly string[];
      readonly beside: readonly string[];
      readonly why: string;
    }[];
  };
  readonly "/api/commitments": {
    readonly items: readonly {
      readonly rule: {
        readonly id: string;
        readonly act: string;
        readonly en: string;
        readonly es: string;
        readonly names: string;
        readonly needs: string;
        readonly from: string;
        readonly to: string;
        readonly jurisdiction: string;
        readonly by: string;
        readonly citation: string;
        readonly status: string;
        readonly source: string;
      };
      readonly evidence: readonly {
        readonly rule: string;
        readonly on: string;
        readonly en: string;
        readonly es: string;
        readonly shows: string;
        readonly status: string;
        readonly source: string;
      }[];
    }[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/commitments": unknown;
  readonly "/api/claims/{id}/comparison": {
    /** a claim as docs/spec/claims.md has it */
    readonly claim: unknown;
    readonly compared: {
      /** why nothing can stand beside it */
      readonly because: "none" | "unit" | "thing" | null;
      readonly what: string;
      readonly finding: string | null;
      readonly group: {
        readonly form: "shares" | "counts" | "steps" | "curve" | "intervals" | "flags" | "citations";
        readonly by: {
          readonly field: string;
          readonly key: string;
          readonly label: string;
        };
        readonly population: {
          readonly meaning: "seizures" | "handovers" | "case-items" | "scenes" | "counts" | "register";
          readonly country: string | null;
          readonly form: string;
          readonly origin: string;
          readonly synthetic: boolean;
          readonly item: string | null;
        } | null;
        readonly of: string;
        readonly imports: readonly string[];
        readonly unit: "pieces" | "rows" | "seizures" | "cases" | "sales" | "firearms" | "rounds" | "grams" | "traces" | "persons" | "licences" | "days" | "dollars" | "pesos" | "per-year" | "entries";
        readonly seized: number | null;
        readonly examined: number | null;
        readonly read: number | null;
        readonly denominator: number | null;
        readonly unread: number | null;
        readonly ambiguous: number | null;
        readonly unexamined: number | null;
        readonly withoutQuantity: number;
        readonly clusters: number | null;
        readonly period: {
          readonly from: string;
          readonly to: string;
        } | null;
        readonly caveats: readonly string[];
        readonly rows: readonly ({
          readonly key: string;
          readonly label: string;
          readonly at: readonly {
            readonly name: string;
            readonly value: string;
          }[];
          readonly numerator: number | null;
          readonly denominator: number | null;
          readonly events: number | null;
          readonly reasons: readonly string[];
          readonly share: number | null;
          readonly estimate: number | null;
          readonly low: number | null;
          readonly high: number | null;
          readonly interval: {
            readonly level: number;
            readonly method: string;
            readonly clusters?: number;
            readonly effectiveSize?: number;
          } | null;
          readonly boundLow: number | null;
          readonly boundHigh: number | null;
          readonly notIdentified: string | null;
          readonly benign: readonly string[];
          readonly statutes: readonly Citation[];
          readonly sources: readonly Citation[];
          readonly cells: readonly string[];
          /** rows that it rests on; `cells` may hold only the first of them */
          readonly cellCount: number;
        })[];
      } | null;
      readonly row: {
        readonly key: string;
        readonly label: string;
        readonly at: readonly {
          readonly name: string;
          readonly value: string;
        }[];
        readonly numerator: number | null;
        readonly denominator: number | null;
        readonly events: number | null;
        readonly reasons: readonly string[];
        readonly share: number | null;
        readonly estimate: number | null;
        readonly low: number | null;
        readonly high: number | null;
        readonly interval: {
          readonly level: number;
          readonly method: string;
          readonly clusters?: number;
          readonly effectiveSize?: number;
        } | null;
        readonly boundLow: number | null;
        readonly boundHigh: number | null;
        readonly notIdentified: string | null;
        readonly benign: readonly string[];
        readonly statutes: readonly Citation[];
        readonly sources: readonly Citation[];
        readonly cells: readonly string[];
        /** rows that it rests on; `cells` may hold only the first of them */
        readonly cellCount: number;
      } | null;
      readonly differences: readonly {
        readonly facet: string;
        readonly how: string;
        readonly first: readonly string[];
        readonly second: readonly string[];
      }[];
    };
  };
  readonly "/api/publications": {
    readonly items: readonly ({
      /** name of its folder */
      readonly id: string;
      /** its folder on this machine */
      readonly path: string;
      readonly publicationId: string;
      readonly createdAt: string;
      readonly actor: string;
      readonly tlp: "TLP:RED" | "TLP:AMBER+STRICT" | "TLP:AMBER" | "TLP:GREEN" | "TLP:CLEAR";
      readonly k: number;
      readonly synthetic: boolean;
      readonly findings: readonly string[];
      readonly figures: number;
      readonly withheld: {
        readonly rows: number;
        readonly tables: number;
      };
    })[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/publications": unknown;
  readonly "/api/publications/{id}/package": unknown;
  readonly "/api/publications/{id}/proofs": unknown;
  readonly "/api/publications/{id}/figures/{figure}": {
    /** the figure as it was published (docs/spec/package.md) */
    readonly figure: unknown;
    /** these are the cells whose salted hash was published */
    readonly same: boolean;
    readonly sources: readonly {
      readonly importId: string;
      readonly file: string;
      readonly entries: readonly number[];
    }[];
    readonly total: number;
    readonly shown: number;
    readonly cells: readonly ({
      readonly importId: string;
      readonly file: string;
      readonly sheet: string;
      readonly cell: string;
      /** null where it is empty, sealed or erased */
      readonly text: string | null;
    })[];
  };
  readonly "/api/registers": {
    readonly items: readonly Register[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/registers": unknown;
  readonly "/api/judgements": {
    readonly items: readonly ({
      readonly id: string;
      readonly entry: number;
      readonly verdict: "match" | "not" | "unsure";
      readonly actor: string;
      readonly at: string;
      readonly undone: {
        readonly actor: string;
        readonly at: string;
        readonly why: string;
      } | null;
      readonly made: {
        readonly mark: {
          readonly source: string;
          readonly id: string;
        };
        readonly candidate: {
          readonly source: string;
          readonly id: string;
        };
        readonly why: string;
        /** both texts, the parts of the weight and the model (docs/spec/linkage.md) */
        readonly evidence: unknown;
      };
    })[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/judgements": unknown;
  readonly "/api/clusters": {
    readonly items: readonly {
      readonly records: readonly {
        readonly source: string;
        readonly id: string;
      }[];
      readonly matches: readonly string[];
      readonly contradicted: readonly string[];
    }[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/exports/clusters": unknown;
  readonly "/api/agreements": {
    readonly reviewers: readonly {
      readonly actor: string;
      readonly pairs: number;
    }[];
    readonly agreement: {
      readonly first: string;
      readonly second: string;
      readonly n: number;
      readonly agreed: number;
      /** Cohen's; null where chance explains it all */
      readonly kappa: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly differ: readonly ({
        readonly mark: string;
        readonly candidate: string;
        readonly first: "match" | "not" | "unsure";
        readonly second: "match" | "not" | "unsure";
      })[];
    } | null;
  };
  readonly "/api/explanations": {
    readonly mark: {
      readonly id: string;
      readonly source: string;
      readonly said: Readonly<Record<string, string>>;
    };
    readonly candidate: {
      readonly id: string;
      readonly source: string;
      readonly said: Readonly<Record<string, string>>;
      readonly sheet: string;
      readonly row: number;
    };
    /** which characters differ and how (docs/spec/linkage.md) */
    readonly damage: unknown;
    readonly parts: readonly ({
      readonly part: string;
      /** null = impossible */
      readonly bits: number | null;
    })[];
    /** null = impossible */
    readonly weight: number | null;
    readonly probability: number;
    readonly none: number;
    readonly rank: number;
    readonly candidates: number;
    /** what would tell the likely candidates apart, best first */
    readonly splits: unknown;
    readonly model: string;
  };
  readonly "/api/ledger": Snapshot;
  readonly "/api/ledger/entries": {
    readonly items: readonly {
      readonly index: number;
      readonly at: string;
      readonly actor: string;
      readonly kind: string;
      /** what the act says (docs/spec/ledger.md) */
      readonly payload: unknown;
    }[];
    /** cursor of the next page; null at the end */
    readonly next: string | null;
    readonly total: number | null;
  };
  readonly "/api/ledger/entries/{index}": {
    readonly index: number;
    readonly at: string;
    readonly actor: string;
    readonly kind: string;
    /** what the act says (docs/spec/ledger.md) */
    readonly payload: unknown;
  };
  readonly "/api/views": {
    readonly views: readonly {
      readonly name: string;
      readonly room: string;
      /** the room's filters as they stand in its address: where=make=Glock&as=... */
      readonly query: string;
      readonly id: string;
      readonly at: string;
    }[];
  };
}

/** What POST answers, by address. */
export interface Posted {
  readonly "/api/session": {
    /** on whose behalf entries of the ledger are written */
    readonly actor: string;
    /** send it as x-headstamp-csrf with every POST, PUT, PATCH and DELETE */
    readonly csrf: string;
    /** instant; the session ends then whatever happens */
    readonly endsAt: string;
    /** instant; it ends then unless something is asked before */
    readonly idleUntil: string;
  };
  readonly "/api/readings": {
    readonly readings: readonly Reading[];
  };
  readonly "/api/column-readings": {
    readonly job: Job;
  };
  readonly "/api/uploads": {
    readonly id: string;
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly at: string;
  };
  readonly "/api/jobs/{id}/cancel": {
    readonly job: Job;
  };
  readonly "/api/jobs/{id}/resume": {
    readonly job: Job;
  };
  readonly "/api/item-searches": {
    readonly items: readonly Item[];
  };
  readonly "/api/imports": {
    readonly job: Job;
  };
  readonly "/api/import-previews": {
    readonly job: Job;
  };
  readonly "/api/imports/{id}/undo": {
    readonly entry: number;
  };
  readonly "/api/findings/{name}": {
    readonly job: Job;
  };
  readonly "/api/request-checks": {
    readonly job: Job;
  };
  readonly "/api/party-judgements": {
    readonly judgementId: string;
    readonly entry: number;
  };
  readonly "/api/requests": {
    /** null where the pre-flight stops it: nothing was made */
    readonly request: Request | null;
    readonly preflight: Preflight;
    readonly entry: number | null;
  };
  readonly "/api/requests/{id}/send": {
    readonly request: {
      readonly id: string;
      /** address of the item; null where it came from another installation */
      readonly item: string | null;
      readonly entry: number;
      readonly status: "draft" | "sent" | "withdrawn" | "acknowledged" | "more-information-needed" | "answered-full" | "answered-partial" | "delayed" | "refused";
      readonly reasons: readonly string[];
      /** nobody has said the last word */
      readonly open: boolean;
      readonly sent: {
        readonly on: string;
        readonly by: string;
        readonly number: string;
        readonly due: string;
        readonly clock: {
          readonly days: number;
          readonly basis: string;
          readonly source: string;
        };
      } | null;
      readonly answers: readonly {
        readonly id: string;
        readonly at: string;
        readonly entry: number;
        readonly answer: TraceAnswer;
      }[];
      readonly withdrawn: string | null;
      readonly request: TraceRequest;
      /** day by which an answer may be expected */
      readonly due: string | null;
      /** whole days until then; negative where it is late */
      readonly daysLeft: number | null;
    };
    readonly entry: number;
  };
  readonly "/api/requests/{id}/answers": {
    readonly request: Request;
    readonly answer: TraceAnswer;
    readonly doubts: readonly {
      readonly code: string;
      readonly found: readonly string[];
    }[];
    readonly entry: number;
    readonly next: readonly ({
      readonly step: string;
      readonly addressee: string;
      readonly because: readonly string[];
      readonly gain: number;
      readonly chance: number;
      readonly days: number;
      readonly basis: {
        readonly chance: "published" | "judgement";
        readonly days: "published" | "judgement";
      };
      readonly source: string;
      readonly perDay: number;
      readonly asked: "waiting" | "ended" | null;
      /** the request that waits, or that ended */
      readonly request: string | null;
    })[];
  };
  readonly "/api/requests/{id}/withdraw": {
    readonly entry: number;
  };
  readonly "/api/open-traces": {
    readonly job: Job;
  };
  readonly "/api/exchange/peers": {
    readonly id: string;
    readonly entry: number;
  };
  readonly "/api/requests/{id}/exchange": {
    /** of the message */
    readonly id: string;
    readonly expires: string;
    readonly handling: string;
    readonly entry: number;
    /** what to call the file */
    readonly name: string;
    /** the signed and encrypted file, base64 */
    readonly file: string;
  };
  readonly "/api/exchange/received": {
    readonly message: {
      readonly made: string;
      readonly expires: string;
      /** null: this installation */
      readonly from: {
        readonly name?: string;
        /** Ed25519 public key */
        readonly verify?: string;
        /** age X25519 recipient */
        readonly recipient?: string;
      } | null;
      readonly to: readonly string[];
      readonly handling: string;
      readonly restrictions: readonly string[];
      readonly withheld: readonly {
        readonly what: string;
        readonly why: string;
      }[];
      readonly about: "request" | "response";
      readonly id: string;
    };
    readonly entry: number;
    /** what an answer did to the request that it answers */
    readonly taken: {
      readonly request: Request;
      readonly answer: TraceAnswer;
      readonly doubts: readonly {
        readonly code: string;
        readonly found: readonly string[];
      }[];
      readonly entry: number;
      readonly next: readonly ({
        readonly step: string;
        readonly addressee: string;
        readonly because: readonly string[];
        readonly gain: number;
        readonly chance: number;
        readonly days: number;
        readonly basis: {
          readonly chance: "published" | "judgement";
          readonly days: "published" | "judgement";
        };
        readonly source: string;
        readonly perDay: number;
        readonly asked: "waiting" | "ended" | null;
        /** the request that waits, or that ended */
        readonly request: string | null;
      })[];
    } | null;
  };
  readonly "/api/exchange/messages/{id}/reply": {
    /** of the message */
    readonly id: string;
    readonly expires: string;
    readonly handling: string;
    readonly entry: number;
    /** what to call the file */
    readonly name: string;
    /** the signed and encrypted file, base64 */
    readonly file: string;
  };
  readonly "/api/items/{item}/custody": {
    readonly id: string;
    readonly item: string;
    readonly entry: number;
  };
  readonly "/api/items/{item}/custody/{id}/correct": {
    readonly entry: number;
  };
  readonly "/api/items/{item}/photographs": Photograph;
  readonly "/api/items/{item}/photographs/{id}/withdraw": {
    readonly entry: number;
  };
  readonly "/api/suspects": {
    readonly id: string;
    readonly entry: number;
    /** a new one where none was sent; it is shown this once */
    readonly secret: string | null;
  };
  readonly "/api/suspects/{id}/lapse": {
    readonly entry: number;
  };
  readonly "/api/authority": {
    readonly entry: number;
  };
  readonly "/api/authority/withdraw": {
    readonly entry: number;
  };
  readonly "/api/claims": {
    readonly kept: number;
    readonly same: number;
    readonly faults: readonly {
      readonly row: number;
      readonly code: string;
      readonly message: string;
    }[];
  };
  readonly "/api/claim-checks": {
    readonly job: Job;
  };
  readonly "/api/dossiers": {
    readonly job: Job;
  };
  readonly "/api/publications": {
    readonly job: Job;
  };
  readonly "/api/publications/{id}/verification": {
    readonly job: Job;
  };
  readonly "/api/registers": {
    readonly job: Job;
  };
  readonly "/api/registers/{id}/verify": {
    readonly job: Job;
  };
  readonly "/api/registers/{id}/remove": {
    readonly entry: number;
  };
  readonly "/api/judgements": {
    readonly judgementId: string;
    readonly entry: number;
  };
  readonly "/api/links": {
    readonly job: Job;
  };
  readonly "/api/judgements/{id}/undo": {
    readonly entry: number;
  };
  readonly "/api/ledger/checkpoints": {
    readonly treeSize: number;
    readonly rootHash: string;
    readonly note: string;
    readonly fingerprint: string;
  };
  readonly "/api/ledger/verifications": {
    readonly job: Job;
  };
  readonly "/api/ledger/exports": {
    readonly job: Job;
  };
  readonly "/api/erasures": {
    readonly sha256: string;
    readonly entry: number;
  };
  readonly "/api/views": {
    readonly name: string;
    readonly room: string;
    /** the room's filters as they stand in its address: where=make=Glock&as=... */
    readonly query: string;
    readonly id: string;
    readonly at: string;
  };
}

/** What DELETE answers, by address. */
export interface Removed {
  readonly "/api/session": null;
  readonly "/api/uploads/{id}": null;
  readonly "/api/views/{id}": null;
}

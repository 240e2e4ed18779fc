/** A room to which a refusal's sentence sends, and what the link to it is called. */
interface Way {
  readonly href: string;
  readonly label: string;
}

const REQUESTS: Way = { href: "/trace?of=requests", label: "web.trace.tab.requests" };

/** The rooms that sentences of refusals name, by code. */
const WAYS: Readonly<Record<string, Way>> = {
  "register-missing": { href: "/import?of=registers", label: "web.import.tab.registers" },
  "finding-file": { href: "/import?of=registers", label: "web.import.tab.registers" },
  "import-missing": { href: "/import", label: "web.room.import" },
  "file-unknown": { href: "/import", label: "web.room.import" },
  "item-missing": { href: "/items", label: "web.room.items" },
  "claim-missing": { href: "/texts?of=claims", label: "web.texts.tab.claims" },
  "link-missing": { href: "/review", label: "web.room.review" },
  "judgement-missing": { href: "/review", label: "web.room.review" },
  "party-missing": { href: "/trace?of=dealers", label: "web.trace.tab.dealers" },
  "profile-missing": REQUESTS,
  "trace-request-missing": REQUESTS,
  "message-missing": REQUESTS,
  "peer-missing": REQUESTS,
  "database-failed": { href: "/ledger?of=store", label: "web.ledger.tab.store" },
  "figure-differs": { href: "/ledger?of=store", label: "web.ledger.tab.store" },
  "entry-invalid": { href: "/ledger", label: "web.room.ledger" },
};

/** Null where a refusal names no room, or the one where its reader stands. */
export function wayOn(code: string): Way | null {
  const way = WAYS[code] ?? null;
  return way?.href === `${location.pathname}${location.search}` ? null : way;
}

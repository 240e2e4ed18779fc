import type { Outcome as Name } from "#base";
import { useWords } from "./language.tsx";

/** A full, a half and an open circle: the outcome can be told without its colour and without its word. */
export function OutcomeShape({ outcome }: { readonly outcome: Name }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {outcome === "read" && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {outcome === "ambiguous" && <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />}
    </svg>
  );
}

export function Outcome({ outcome }: { readonly outcome: Name }) {
  const { say } = useWords();
  return (
    <span className="outcome">
      <OutcomeShape outcome={outcome} />
      {say(`cli.outcome.${outcome}`)}
    </span>
  );
}

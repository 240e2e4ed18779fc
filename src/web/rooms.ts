import { type ComponentType, lazy } from "react";

/** One room: its address, and its code, which lies apart. */
export interface Room {
  readonly id: string;
  readonly path: string;
  /** Fetches the code ahead of whoever may enter: afterwards entering waits for nothing. */
  readonly fetch: () => Promise<unknown>;
  /** What to draw: the room where its code is here, else what waits for it. */
  readonly view: () => ComponentType;
}

function room(id: string, path: string, load: () => Promise<ComponentType>): Room {
  let here: ComponentType | null = null;
  let asked: Promise<{ readonly default: ComponentType }> | null = null;
  const fetch = (): Promise<{ readonly default: ComponentType }> => {
    asked ??= load().then(
      (View) => {
        here = View;
        return { default: View };
      },
      (error: unknown) => {
        asked = null;
        throw error;
      },
    );
    return asked;
  };
  // One for as long as the page stands: made anew, it would ask for a script that is gone again and again, and never say so.
  const waiting = lazy(fetch);
  return { id, path, fetch, view: () => here ?? waiting };
}

export const ROOMS: readonly Room[] = [
  room("overview", "/", async () => (await import("./overview/overview-room.tsx")).OverviewRoom),
  room("import", "/import", async () => (await import("./import/import-room.tsx")).ImportRoom),
  room("read", "/read", async () => (await import("./read/read-room.tsx")).ReadRoom),
  room("items", "/items", async () => (await import("./items/items-room.tsx")).ItemsRoom),
  room("trace", "/trace", async () => (await import("./trace/trace-room.tsx")).TraceRoom),
  room("review", "/review", async () => (await import("./review/review-room.tsx")).ReviewRoom),
  room("flows", "/flows", async () => (await import("./flows/flows-room.tsx")).FlowsRoom),
  room("texts", "/texts", async () => (await import("./texts/texts-room.tsx")).TextsRoom),
  room("publish", "/publish", async () => (await import("./publish/publish-room.tsx")).PublishRoom),
  room("ledger", "/ledger", async () => (await import("./ledger/ledger-room.tsx")).LedgerRoom),
];

/** The room whose address begins this one; the first where none does. */
export function roomAt(path: string): Room {
  return (
    ROOMS.find((one) => one.path !== "/" && (path === one.path || path.startsWith(`${one.path}/`))) ??
    (ROOMS[0] as Room)
  );
}

/** Ms between one thing fetched ahead and the next: whoever acts meanwhile waits for one at most. */
const PACE = 60;

/** Fetches one thing after the other while nobody does anything, until one cannot be had: whoever needs the rest asks for it. */
export function fetchAhead(all: readonly (() => Promise<unknown>)[]): void {
  const idle = (then: () => void): unknown =>
    "requestIdleCallback" in window ? requestIdleCallback(then, { timeout: 5000 }) : setTimeout(then, PACE);
  const next = (i: number): void => {
    const fetch = all[i];
    if (fetch === undefined) return;
    idle(() =>
      fetch().then(
        () => setTimeout(() => next(i + 1), PACE),
        () => {},
      ),
    );
  };
  next(0);
}

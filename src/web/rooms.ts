import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** One room: its address, and its code, which is fetched when somebody enters. */
export interface Room {
  readonly id: string;
  readonly path: string;
  readonly View: LazyExoticComponent<ComponentType>;
}

export const ROOMS: readonly Room[] = [
  {
    id: "overview",
    path: "/",
    View: lazy(async () => ({ default: (await import("./overview/overview-room.tsx")).OverviewRoom })),
  },
  {
    id: "import",
    path: "/import",
    View: lazy(async () => ({ default: (await import("./import/import-room.tsx")).ImportRoom })),
  },
  {
    id: "read",
    path: "/read",
    View: lazy(async () => ({ default: (await import("./read/read-room.tsx")).ReadRoom })),
  },
  {
    id: "items",
    path: "/items",
    View: lazy(async () => ({ default: (await import("./items/items-room.tsx")).ItemsRoom })),
  },
  {
    id: "trace",
    path: "/trace",
    View: lazy(async () => ({ default: (await import("./trace/trace-room.tsx")).TraceRoom })),
  },
  {
    id: "review",
    path: "/review",
    View: lazy(async () => ({ default: (await import("./review/review-room.tsx")).ReviewRoom })),
  },
  {
    id: "flows",
    path: "/flows",
    View: lazy(async () => ({ default: (await import("./flows/flows-room.tsx")).FlowsRoom })),
  },
  {
    id: "texts",
    path: "/texts",
    View: lazy(async () => ({ default: (await import("./texts/texts-room.tsx")).TextsRoom })),
  },
  {
    id: "publish",
    path: "/publish",
    View: lazy(async () => ({ default: (await import("./publish/publish-room.tsx")).PublishRoom })),
  },
  {
    id: "ledger",
    path: "/ledger",
    View: lazy(async () => ({ default: (await import("./ledger/ledger-room.tsx")).LedgerRoom })),
  },
];

/** The room whose address begins this one; the first where none does. */
export function roomAt(path: string): Room {
  return (
    ROOMS.find((room) => room.path !== "/" && (path === room.path || path.startsWith(`${room.path}/`))) ??
    (ROOMS[0] as Room)
  );
}

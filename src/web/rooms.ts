import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** One room: its address, and its code, which is fetched when somebody enters. */
export interface Room {
  readonly id: string;
  readonly path: string;
  readonly View: LazyExoticComponent<ComponentType>;
}

export const ROOMS: readonly Room[] = [
  {
    id: "read",
    path: "/read",
    View: lazy(async () => ({ default: (await import("./read-room.tsx")).ReadRoom })),
  },
];

/** The room whose address begins this one; the first where none does. */
export function roomAt(path: string): Room {
  return (
    ROOMS.find((room) => room.path !== "/" && (path === room.path || path.startsWith(`${room.path}/`))) ??
    (ROOMS[0] as Room)
  );
}

import { atDesk, type Desk } from "#casework";
import type { Door } from "./door.ts";
import { showProgress } from "./progress.ts";

/** Opens the store for a verb, shows progress and what was noticed at opening, and closes it. */
export async function withDesk<T>(
  door: Door,
  {
    verb,
    create = false,
    own = false,
  }: { readonly verb: string; readonly create?: boolean; readonly own?: boolean },
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  const progress = showProgress(door);
  const tell = (what: string, done: number, total: number | null): void =>
    progress.step(door.say(`progress.${what}`), done, total);
  try {
    return await atDesk({ data: door.data, actor: door.actor, verb, create, own, tell }, (desk) => {
      for (const { code, params } of desk.store.warnings)
        door.err(`${door.say(`warning.${code}`, params)}\n`);
      return work(desk);
    });
  } finally {
    progress.end();
  }
}

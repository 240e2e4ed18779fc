import { withDesk } from "./desk.ts";
import { EXIT } from "./door.ts";
import type { Verbs } from "./program.ts";

/** `doctor`: plain facts of the store; status 3 where something wants a person. */
export function declareDoctor(verbs: Verbs): void {
  verbs.does(verbs.verb("doctor"), async (door) => {
    const facts = await withDesk(door, { verb: "doctor" }, ({ store }) => store.doctor());
    const found = facts.imports.unfinished.length > 0 || facts.warnings.length > 0 || !facts.key.here;
    if (door.json) door.out(`${JSON.stringify(facts)}\n`);
    else {
      const { engine, dir, node, database, ledger, key, imports, free } = facts;
      const line = (name: string, params: Record<string, string | number>): void =>
        door.out(`${door.say(`cli.doctor.${name}`, params)}\n`);
      line("store", { engine, dir, node, version: database.version });
      line("sizes", {
        entries: ledger.entries,
        ledger: ledger.bytes,
        database: database.bytes,
        seen: database.seen,
      });
      line("key", { fingerprint: key.fingerprint, here: String(key.here) });
      line("imports", {
        committed: imports.committed,
        undone: imports.undone,
        open: imports.unfinished.length,
      });
      for (const { id, name, openedAt, rows } of imports.unfinished)
        line("unfinished", { id, name, at: openedAt, rows });
      line("free", { free });
    }
    return found ? EXIT.found : EXIT.done;
  });
}

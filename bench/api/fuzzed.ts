import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importFile } from "#casework";
import { fuzz } from "../../test/factory/fuzz.ts";
import { aServer } from "../../test/factory/server.ts";
import { measure, measureLine } from "../machine.ts";

/** Requests made from the schema against a server with a small import; prints what an answer did that it may not. */
export async function fuzzHouse({
  each,
  part,
  seed,
}: {
  readonly each: number;
  readonly part: string;
  readonly seed: number;
}): Promise<void> {
  const ends: (() => Promise<void>)[] = [];
  const served = await aServer({ name: `fuzz ${seed}`, after: (work) => void ends.push(work) });
  try {
    const { store, dir } = served;
    const file = join(dir, "sheet.csv");
    const rows = Array.from(
      { length: 30 },
      (_, i) => `F${i},0${(i % 9) + 1}/02/2020,SONORA,GLOCK,AB${1000 + i}`,
    );
    writeFileSync(file, `FOLIO,FECHA,ESTADO,MARCA,SERIE\n${rows.join("\n")}\n`);
    const none = { kind: null, country: null, sheet: null, mapping: null, replaces: null };
    const wish = { ...none, file, as: "seizures", origin: "own", dryRun: false } as const;
    await importFile({ store, actor: "ana", tell: () => {} }, wish);
    const [item] = await store.items({}, { limit: 1 });
    const known = {
      item: [`${item!.importId}/${item!.sheet}!${item!.row}`],
      id: [item!.importId],
      index: ["0", "1"],
    };
    const done = await measure(`${each} requests an operation`, () =>
      fuzz(served, { each, seed, known, part }),
    );
    const { operations, requests, statuses, faults } = done.result;
    const whole = (await store.verifyLive()).ok;
    const halves = ["uploads", "answers"].flatMap((name) =>
      existsSync(join(dir, name))
        ? readdirSync(join(dir, name), { recursive: true, encoding: "utf8" }).filter((one) =>
            one.endsWith(".new"),
          )
        : [],
    );
    const open = (await store.imports({ open: true })).filter(({ status }) => status === "open");
    console.log(measureLine(done, requests, "requests"));
    console.log(`${operations} operations, ${requests} requests: ${JSON.stringify(statuses)}`);
    console.log(
      `ledger ${whole ? "verifies" : "IS BROKEN"}, ${halves.length} files and ${open.length} imports half-written`,
    );
    console.log(faults.length === 0 ? "no 5xx, no undeclared field" : faults.join("\n"));
    if (faults.length > 0 || !whole || halves.length > 0 || open.length > 0) process.exitCode = 1;
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

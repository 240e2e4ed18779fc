/**
 * Wall time and peak memory of every named bad file, each in a process of its own: `node dist/tools/bench/bombs.js`.
 * The bars are 2 s and 256 MiB, counted from the opening of the file; CPU seconds decide, since a busy machine stretches
 * the others.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HeadstampError } from "#base";
import { openSheets } from "#sheets";
import { BAD } from "../test/bombs.ts";
import { machineLine, measure } from "./machine.ts";

const BARS = { cpuS: 2, peakRssMiB: 256 } as const;

async function outcome(path: string): Promise<string> {
  try {
    const file = await openSheets(path);
    let rows = 0;
    for (let sheet = 0; sheet < file.sheets.length; sheet++) {
      for await (const batch of file.rows(sheet)) rows += batch.length;
    }
    const warned = file.warnings.map(({ code }) => code).join(", ");
    await file.close();
    return `read ${rows} rows; ${warned}`;
  } catch (error) {
    if (error instanceof HeadstampError) return `${error.code} ${error.params["detail"] ?? ""}`;
    throw error;
  }
}

const path = process.argv[2];
if (path !== undefined) {
  const { wallS, cpuS, peakRssMiB, result } = await measure(path, () => outcome(path));
  console.log(JSON.stringify({ wallS, cpuS, peakRssMiB, result }));
} else {
  console.log(machineLine(5));
  const folder = mkdtempSync(join(tmpdir(), "headstamp-bombs-"));
  let over = 0;
  for (const { name, extension, make } of BAD) {
    const file = join(folder, `bad.${extension}`);
    writeFileSync(file, make());
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), file], { encoding: "utf8" });
    if (run.status !== 0) {
      over++;
      console.log(`CRASHED ${name}: ${run.stderr}`);
      continue;
    }
    const { wallS, cpuS, peakRssMiB, result } = JSON.parse(run.stdout) as Record<string, number>;
    const beyond = Number(cpuS) > BARS.cpuS || Number(peakRssMiB) > BARS.peakRssMiB;
    if (beyond) over++;
    console.log(
      `${beyond ? "OVER " : ""}${name}: ${Number(wallS).toFixed(2)} s wall, ${Number(cpuS).toFixed(2)} s CPU, ${Number(peakRssMiB).toFixed(0)} MiB, ${result}`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${BAD.length} bad files, ${over} over ${BARS.cpuS} s CPU or ${BARS.peakRssMiB} MiB`);
}

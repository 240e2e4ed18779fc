/**
 * How fast marks are linked, beside what its users could use instead: `node dist/tools/bench/speed/peers.js [rows] [marks]
 * [--python PROGRAM] [--reps N] [--arms a,b] [--peer-marks N]`. Every arm starts from the same files, runs in a process of its own, and the
 * arms take turns. Peers need `bench/peers` (see its README); without --python the kernel runs alone.
 */
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { machineLine } from "../machine.ts";
import { SEED, writeWorld } from "./world.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: "string" },
    reps: { type: "string", default: "1" },
    "peer-marks": { type: "string" },
    arms: { type: "string", default: "kernel,splink-stock,splink-ball,duckdb-bigint,pg-trgm" },
  },
});
const rows = Number(positionals[0] ?? 1_000_000);
const marks = Number(positionals[1] ?? 10_000);
const folder = join(tmpdir(), `headstamp-speed-${rows}-${marks}`);
const arms = values.arms.split(",").filter((arm) => arm === "kernel" || values.python !== undefined);

interface Stage {
  readonly cpuS: number;
  readonly wallS: number;
}
type Line = Readonly<Record<string, unknown>> & { readonly arm: string };

const kernel = fileURLToPath(new URL("./kernel.js", import.meta.url));
const peers = "bench/peers/run.py";

function runArm(arm: string): Line {
  const [program, args] =
    arm === "kernel"
      ? [process.execPath, ["--max-old-space-size=8192", kernel, folder]]
      : [values.python!, [peers, arm, folder, values["peer-marks"] ?? String(marks)]];
  const run = spawnSync(program, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  const last = run.stdout.trim().split("\n").at(-1) ?? "";
  if (run.status !== 0 || !last.startsWith("{")) return { arm, failed: run.status ?? run.signal };
  return JSON.parse(last) as Line;
}

await writeWorld(folder, rows, marks);
console.log(machineLine(SEED));
console.log(`${marks.toLocaleString("en")} marks x ${rows.toLocaleString("en")} rows, files in ${folder}`);
const results = new Map<string, Line[]>(arms.map((arm) => [arm, []]));
for (let rep = 0; rep < Number(values.reps); rep++) {
  for (const arm of arms) {
    const line = runArm(arm);
    results.get(arm)?.push(line);
    console.log(JSON.stringify(line));
  }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;
for (const [arm, lines] of results) {
  const stages = Object.keys(lines[0] ?? {}).filter(
    (name) => typeof (lines[0]?.[name] as Stage)?.cpuS === "number",
  );
  const said = stages.map((name) => {
    const cpu = median(lines.map((line) => (line[name] as Stage | undefined)?.cpuS ?? Number.NaN));
    return `${name} ${cpu.toFixed(2)}`;
  });
  console.log(`${arm}: CPU s, median of ${lines.length}: ${said.join(", ")}`);
}

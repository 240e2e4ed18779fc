/** What every bench prints beside its figures: the machine, wall and CPU seconds, peak memory. */
import { readFileSync } from "node:fs";
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";

/** One figure. CPU seconds count every thread of this process (workers too), never its child processes. */
export interface Measure<T> {
  readonly name: string;
  readonly wallS: number;
  readonly cpuS: number;
  /**
   * High-water mark of the process since it started, MiB: it never falls, so a figure that belongs to one
   * measurement alone needs a process of its own.
   */
  readonly peakRssMiB: number;
  readonly result: T;
}

/** The line that makes figures comparable: CPU model, cores, memory, Node, load, seed. */
export function machineLine(seed: number): string {
  const model = cpus()[0]?.model.trim() ?? "unknown CPU";
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  const load = loadavg()[0]?.toFixed(2) ?? "?";
  return (
    `machine: ${model}, ${availableParallelism()} cores, ${memory} GiB, ${platform()}/${arch()}, ` +
    `node ${process.versions.node}, load ${load}, seed ${seed}`
  );
}

/**
 * Linux keeps the high-water mark of a forked parent in `maxRSS`, so that a small child of a large bench would look
 * large; `VmHWM` counts this program alone. Elsewhere `maxRSS`, in KiB on every platform (libuv).
 */
function peakRss(): number {
  try {
    const found = /VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"));
    if (found?.[1] !== undefined) return Number(found[1]);
  } catch {
    // No /proc here.
  }
  return process.resourceUsage().maxRSS;
}

export async function measure<T>(name: string, fn: () => T | Promise<T>): Promise<Measure<T>> {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const result = await fn();
  const wallS = Number(process.hrtime.bigint() - start) / 1e9;
  const used = process.cpuUsage(cpu);
  const cpuS = (used.user + used.system) / 1e6;
  const peakRssMiB = peakRss() / 1024;
  return { name, wallS, cpuS, peakRssMiB, result };
}

/** One printed line of a measure; `amount` and `unit` add a rate per CPU second. */
export function measureLine(measured: Measure<unknown>, amount?: number, unit = "rows"): string {
  const { name, wallS, cpuS, peakRssMiB } = measured;
  const rate =
    amount === undefined ? "" : `, ${Math.round(amount / cpuS).toLocaleString("en")} ${unit}/CPU s`;
  return `${name}: ${wallS.toFixed(2)} s wall, ${cpuS.toFixed(2)} s CPU, peak RSS ${peakRssMiB.toFixed(0)} MiB${rate}`;
}

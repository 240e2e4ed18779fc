/** A firearm with a legible serial, as a sequence may see it. */
export interface Numbered {
  readonly address: string;
  readonly make: string | null;
  readonly model: string | null;
  readonly serial: string | null;
  /** Null where the file names no case. */
  readonly event: string | null;
}

export interface Run {
  readonly addresses: readonly string[];
  /** Cases or events in which its firearms are. */
  readonly events: number;
  /** From the lowest number to the highest, both counted. */
  readonly span: number;
}

/** Most numbers between two neighbours of a run. */
const GAP = 5;

/**
 * Runs of near serials of one make and one shape of number, in more than one case: firearms that left the maker together. Numbers of
 * four digits or fewer are left out: two makers' or models' small numbers are near by chance.
 */
export function sequencesOf(items: readonly Numbered[]): Run[] {
  const series = new Map<string, { n: number; item: Numbered }[]>();
  for (const item of items) {
    const parts = /^(.*?)(\d{5,9})$/.exec(item.serial ?? "");
    if (parts === null || item.make === null) continue;
    const [, prefix = "", digits = ""] = parts;
    const key = JSON.stringify([item.make, prefix, digits.length]);
    series.set(key, [...(series.get(key) ?? []), { n: Number(digits), item }]);
  }
  const runs: Run[] = [];
  for (const own of series.values()) {
    own.sort((a, b) => a.n - b.n);
    let run: typeof own = [];
    const close = (): void => {
      const events = new Set(run.flatMap(({ item }) => item.event ?? [])).size;
      const [first, last] = [run[0], run.at(-1)];
      if (first !== undefined && last !== undefined && events > 1 && last.n > first.n) {
        runs.push({ addresses: run.map(({ item }) => item.address), events, span: last.n - first.n + 1 });
      }
      run = [];
    };
    for (const one of own) {
      const last = run.at(-1);
      if (last !== undefined && one.n - last.n > GAP) close();
      run.push(one);
    }
    close();
  }
  return runs.sort((a, b) => b.addresses.length - a.addresses.length);
}

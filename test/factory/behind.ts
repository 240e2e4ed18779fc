export interface Test {
  readonly name: string;
  readonly after: (work: () => Promise<void>) => void;
}

const STACKS = new WeakMap<Test, (() => Promise<void>)[]>();

/** Work behind a test, the last begun first: the runner goes the other way, and would remove a folder under a server that still writes. */
export function behind(t: Test, work: () => Promise<void>): void {
  const stack = STACKS.get(t);
  if (stack !== undefined) {
    stack.push(work);
    return;
  }
  const own = [work];
  STACKS.set(t, own);
  t.after(async () => {
    for (const one of own.reverse()) await one();
  });
}

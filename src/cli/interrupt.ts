/** Ends work that can be stopped at Ctrl-C or a request to end: it is told once, a second wish ends the process. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

/** Within so many milliseconds a second signal is the first one's echo: npm passes on what the terminal sent already. */
const ECHO = 1000;

/**
 * Waits for Ctrl-C or a request to end. From then on the process ends in good order, and a second wish ends it at once.
 */
export async function asked(tell: () => void): Promise<void> {
  let first: number | null = null;
  await new Promise<void>((resolve) => {
    const heard = (): void => {
      if (first !== null && Date.now() > first + ECHO) process.exit(INTERRUPTED);
      if (first !== null) return;
      first = Date.now();
      tell();
      resolve();
    };
    process.on("SIGINT", heard).on("SIGTERM", heard);
  });
}

/** Status of a process that a person stopped, as shells have it: 128 + SIGINT. */
export const INTERRUPTED = 130;

export function wasStopped(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

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

/** Status of a process that a person stopped, as shells have it: 128 + SIGINT. */
export const INTERRUPTED = 130;

export function wasStopped(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

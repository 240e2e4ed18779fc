import type { Door } from "./door.ts";

/** Shows done/total on stderr for work that takes over a second; nothing where the work is short. */
export interface Progress {
  readonly step: (what: string, done: number, total: number | null) => void;
  readonly end: () => void;
}

const FIRST_MS = 1000;
const TTY_MS = 200;
const LINE_MS = 5000;

export function showProgress(door: Door, clock: () => number = () => performance.now()): Progress {
  const tty = process.stderr.isTTY === true;
  const start = clock();
  let last = 0;
  let drawn = false;
  return {
    step(what, done, total) {
      const now = clock() - start;
      if (now < FIRST_MS || (drawn && now - last < (tty ? TTY_MS : LINE_MS))) return;
      last = now;
      drawn = true;
      const locale = door.language === "es" ? "es-MX" : "en-US";
      const share =
        total === null || total === 0
          ? ""
          : ` / ${total.toLocaleString(locale)} (${Math.floor((100 * done) / total)} %)`;
      const text = `${what}: ${done.toLocaleString(locale)}${share}`;
      door.err(tty ? `\r\u001b[K${text}` : `${text}\n`);
    },
    end() {
      if (drawn && tty) door.err("\r\u001b[K");
    },
  };
}

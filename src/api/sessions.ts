import { createHash, timingSafeEqual } from "node:crypto";
import { HeadstampError } from "#base";
import { SESSION } from "./limits.ts";

/** Who is at the door; the token itself is kept by the browser alone. */
export interface Session {
  readonly actor: string;
  /** What a write must carry beside the cookie: another page can send the cookie, but cannot read this. */
  readonly csrf: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

export interface Sessions {
  /** A secret for one login; it ends when it is used or too old, and when a newer one is made. */
  readonly makeLink: () => string;
  /** Changes a link's secret for a session; throws `login-refused`. */
  readonly logIn: (secret: string) => { readonly token: string; readonly session: Session };
  /** The session of a cookie, with its idle clock set back; null where there is none or it has ended. */
  readonly of: (token: string | undefined) => Session | null;
  readonly logOut: (token: string | undefined) => void;
  readonly idleUntil: (token: string) => number | null;
}

interface Options {
  readonly actor: string;
  readonly random: (length: number) => Uint8Array;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Two secrets compared in a time that does not depend on where they differ; their length is known to everybody. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Sessions live in memory, under the hash of their token: whoever reads the process's disk finds none, a restart ends all. */
export function openSessions({ actor, random, clock }: Options): Sessions {
  const secret = (): string => Buffer.from(random(32)).toString("base64url");
  const held = new Map<string, Session & { seen: number }>();
  let link: { readonly hash: string; readonly until: number } | null = null;
  let failures: number[] = [];

  const live = (token: string | undefined): (Session & { seen: number }) | null => {
    if (token === undefined) return null;
    const key = hash(token);
    const found = held.get(key);
    if (found === undefined) return null;
    const now = clock();
    if (now < found.endsAt && now < found.seen + SESSION.idle) return found;
    held.delete(key);
    return null;
  };

  return {
    makeLink() {
      const made = secret();
      link = { hash: hash(made), until: clock() + SESSION.link };
      return made;
    },
    logIn(tried) {
      const now = clock();
      failures = failures.filter((at) => now < at + SESSION.lock);
      if (failures.length >= SESSION.failures) {
        const minutes = Math.ceil((failures[0]! + SESSION.lock - now) / 60_000);
        throw new HeadstampError("login-refused", { detail: "locked", minutes });
      }
      if (link === null || now >= link.until || !isSame(link.hash, hash(tried))) {
        failures.push(now);
        throw new HeadstampError("login-refused", { detail: "used", minutes: 0 });
      }
      link = null;
      const token = secret();
      const session = { actor, csrf: secret(), endsAt: now + SESSION.absolute, seen: now };
      for (const [key, { endsAt, seen }] of held)
        if (now >= endsAt || now >= seen + SESSION.idle) held.delete(key);
      held.set(hash(token), session);
      return { token, session };
    },
    of(token) {
      const found = live(token);
      if (found !== null) found.seen = clock();
      return found;
    },
    logOut(token) {
      if (token !== undefined) held.delete(hash(token));
    },
    idleUntil(token) {
      const found = live(token);
      return found === null ? null : Math.min(found.endsAt, found.seen + SESSION.idle);
    },
  };
}

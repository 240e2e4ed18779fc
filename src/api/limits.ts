/** What the door bears; each figure is a limit of one request or of one server. */
export const LIMITS = {
  /** Bytes of a JSON body: the largest is a list of marks or of claims. */
  body: 1024 * 1024,
  /** Bytes of one uploaded file, and of all that wait to be used. */
  upload: 2 * 1024 ** 3,
  uploads: 8 * 1024 ** 3,
  /** Requests that are being answered at once; beyond it 503. Open event streams are counted apart. */
  inFlight: 256,
  streams: 64,
  /** Milliseconds that the event loop may lag before new work is refused, where more than `calm` are being answered. */
  lag: 1000,
  calm: 16,
  /** Seconds after which a refused caller should come again. */
  retryAfter: 1,
  /** Milliseconds between two signs of life on an event stream. */
  beat: 10_000,
  /** Milliseconds that a server which is ending gives to what it is answering. */
  grace: 10_000,
  /** Rows of a page. */
  page: 500,
  /** Texts in one request to read marks. */
  texts: 1000,
} as const;

/** Session lifetimes in milliseconds (OWASP ASVS 5.0, 7.3: both an idle and an absolute end). */
export const SESSION = {
  idle: 30 * 60_000,
  absolute: 12 * 3_600_000,
  /** How long a login link may wait to be opened. */
  link: 15 * 60_000,
  /** Wrong links before logging in is locked, and for how long (NIST SP 800-53 AC-7: 5 in 15 minutes). */
  failures: 5,
  lock: 15 * 60_000,
} as const;

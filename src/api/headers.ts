import type { FastifyInstance } from "fastify";

/** What the page may do: our own scripts, styles of ours or with this answer's nonce, and no other machine at all. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** An answer that is no page does nothing in a browser, even where somebody opens it. */
const INERT = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

const ALWAYS = {
  "content-security-policy": INERT,
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
} as const;

/** What every answer that is no document says. */
export const ANSWER = { ...ALWAYS, "cache-control": "no-store" } as const;

/** With what only a document obeys. */
const DOCUMENT = {
  ...ALWAYS,
  "cross-origin-opener-policy": "same-origin",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

export function secureHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    const { url, id } = request;
    reply.headers(url.startsWith("/api/") ? ANSWER : DOCUMENT).header("x-request-id", id);
    done();
  });
}

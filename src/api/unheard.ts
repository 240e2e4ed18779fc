import { maxHeaderSize, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { HeadstampError } from "#base";
import { bodyOf } from "./faults.ts";
import { ANSWER } from "./headers.ts";

/** What Node gives up before there is a request: its own code, our status and our reason. */
const GIVEN_UP: Readonly<Record<string, readonly [status: number, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "head"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "slow"],
};

/**
 * Refuses on the bare connection what is no request yet: a head that is too long, bytes that are no HTTP, a sender that is too slow.
 * Nothing can be known of what else is on the line, so it ends with the answer (RFC 9112, 9.6).
 */
export function answerUnheard(error: NodeJS.ErrnoException, socket: Socket, id: string): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, detail] = GIVEN_UP[error.code ?? ""] ?? [400, "malformed"];
  const fault = new HeadstampError("request-invalid", { param: "request", detail, limit: maxHeaderSize });
  const body = JSON.stringify(bodyOf(fault, { language: "en", id }));
  const headers = {
    ...ANSWER,
    "x-request-id": id,
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`);
}

import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { HeadstampError } from "#base";
import { textOfHtml } from "./dossier-html.ts";
import { textOfPdf } from "./dossier-pdf.ts";

export type TextFormat = "text" | "html" | "pdf";

/** A file as a text: what the spans of its dossier refer to. */
export interface OpenedText {
  readonly file: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly format: TextFormat;
  readonly text: string;
  /** Of the text's UTF-8 bytes: for plain UTF-8 without a mark the same as the file's. */
  readonly textSha256: string;
  /** What the page says of itself in its head; null where it says nothing, and for other formats. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
}

/** Bytes of a file; a book of 600 pages is one to two MiB of text. */
const LIMITS = { text: 16 * 2 ** 20, html: 32 * 2 ** 20, pdf: 64 * 2 ** 20 } as const;
/** Beyond this share of control characters bytes are no text. */
const CONTROL_SHARE = 0.01;

function refused(
  file: string,
  detail: string,
  more: Readonly<Record<string, string | number>> = {},
): HeadstampError {
  return new HeadstampError("text-refused", { file, detail, ...more });
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw refused(file, "binary");
    if (found.size > LIMITS.pdf) throw refused(file, "large", { limit: LIMITS.pdf / 2 ** 20 });
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | null)?.code;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new HeadstampError("file-missing", { file }, { cause: error });
    if (code === "EACCES" || code === "EPERM") {
      throw new HeadstampError("file-unreadable", { file, detail: "permission" }, { cause: error });
    }
    throw error;
  }
}

/** Marks decide, then UTF-8 where every byte fits it, else Windows-1252 (which holds Latin-1). */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isBinary(text: string): boolean {
  let controls = 0;
  const length = Math.min(text.length, 200_000);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && (code < 9 || code > 13)) || (code >= 0x7f && code < 0xa0) || code === 0xfffd)
      controls++;
  }
  return controls > length * CONTROL_SHARE;
}

/** Opens a text, a web page or a PDF with a text layer, by its bytes; everything else is refused with a sentence. */
export async function openText(file: string): Promise<OpenedText> {
  const bytes = await bytesOf(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const none = { title: null, outlet: null, publishedOn: null };
  if (bytes.subarray(0, 1024).includes("%PDF-")) {
    const text = await textOfPdf(bytes, (detail) => refused(file, detail));
    return finish({ file, sha256, format: "pdf", text, ...none });
  }
  if (
    /^(?:504b0304|d0cf11e0|ffd8ff|89504e47|47494638|1f8b08|52617221|377abcaf)/.test(
      bytes.toString("hex", 0, 8),
    )
  ) {
    throw refused(file, "binary");
  }
  if (bytes.length > LIMITS.html) throw refused(file, "large", { limit: LIMITS.html / 2 ** 20 });
  const text = decode(bytes).replace(/^\ufeff/, "");
  if (isBinary(text)) throw refused(file, "binary");
  if (
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|meta)\b/i.test(
      text.slice(0, 4096),
    )
  ) {
    return finish({ file, sha256, format: "html", ...textOfHtml(text) });
  }
  if (text.length > LIMITS.text) throw refused(file, "large", { limit: LIMITS.text / 2 ** 20 });
  return finish({ file, sha256, format: "text", text, ...none });
}

function finish(opened: Omit<OpenedText, "textSha256">): OpenedText {
  const text = opened.text.replace(/\r\n?/g, "\n");
  if (!/[\p{L}\p{N}]/u.test(text)) throw refused(opened.file, opened.format === "pdf" ? "scan" : "empty");
  return { ...opened, text, textSha256: createHash("sha256").update(text, "utf8").digest("hex") };
}

import { HeadstampError } from "#base";

/** What the first bytes say a file is: a container to look into, text, or something that is no table. */
export type Container = "zip" | "ole" | "parquet" | "text";

/** Magic bytes of what is often renamed to a sheet; the names are keys of the sentence `error.file-kind-unknown`. */
const MAGIC: readonly (readonly [string, string])[] = [
  ["pdf", "25504446"],
  ["jpeg", "ffd8ff"],
  ["png", "89504e47"],
  ["gif", "47494638"],
  ["gzip", "1f8b08"],
  ["rar", "526172211a"],
  ["sevenzip", "377abcaf271c"],
  ["rtf", "7b5c727466"],
  ["tiff", "49492a00"],
  ["tiff", "4d4d002a"],
  ["sqlite", "53514c69746520666f726d6174"],
  ["emptyzip", "504b0506"],
  ["utf32", "fffe0000"],
  ["utf32", "0000feff"],
];

/** Beyond this share of control characters it is no text; a damaged export has a few NULs, noise has one in nine. */
const CONTROL_SHARE = 0.02;

/** Decides by the bytes, never by the name; throws where it is nothing that we read. */
export function containerOf(path: string, head: Buffer): Container {
  if (isBlank(head)) throw new HeadstampError("file-empty", { file: path });
  const hex = head.subarray(0, 16).toString("hex");
  if (hex.startsWith("504b0304")) return "zip";
  if (hex.startsWith("d0cf11e0a1b11ae1")) return "ole";
  if (hex.startsWith("50415231")) return "parquet";
  const magic = MAGIC.find(([, bytes]) => hex.startsWith(bytes));
  if (magic !== undefined) throw new HeadstampError("file-kind-unknown", { file: path, got: magic[0] });
  if (!hasUtf16Mark(head)) {
    const start = head
      .subarray(0, 512)
      .toString("latin1")
      .replace(/^\u00ef\u00bb\u00bf/, "")
      .trimStart();
    const got = markup(start);
    if (got !== null) throw new HeadstampError("file-kind-unknown", { file: path, got });
    if (!looksLikeUtf16(head) && controlShare(head) > CONTROL_SHARE) {
      throw new HeadstampError("file-kind-unknown", { file: path, got: "binary" });
    }
  }
  return "text";
}

export function hasUtf16Mark(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

/** UTF-16 without a mark: text of western languages has a NUL as every second byte. */
export function looksLikeUtf16(head: Buffer): "utf-16le" | "utf-16be" | null {
  const nuls = [0, 0];
  const length = Math.min(head.length, 4096) & ~1;
  for (let i = 0; i < length; i++) if (head[i] === 0) nuls[i & 1]!++;
  const [even = 0, odd = 0] = nuls.map((n) => n / Math.max(1, length / 2));
  if (odd > 0.6 && even < 0.1) return "utf-16le";
  return even > 0.6 && odd < 0.1 ? "utf-16be" : null;
}

function isBlank(head: Buffer): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*$/.test(head.toString("latin1"));
}

function markup(start: string): string | null {
  if (/^<(?:!doctype\s+html|html|table|head|body|meta)\b/i.test(start)) return "html";
  if (/^<\?xml/i.test(start)) return "xml";
  return /^(?:\{\s*"|\[\s*[{[])/.test(start) ? "json" : null;
}

function controlShare(head: Buffer): number {
  let controls = 0;
  for (const byte of head) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 26) controls++;
  return controls / head.length;
}

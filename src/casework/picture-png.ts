/** PNG (W3C, third edition): a signature, then chunks. */
import { damaged } from "./picture-damaged.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What is drawn and how colours are meant; texts, times, EXIF and whatever is not known are left out. */
const DRAWN: ReadonlySet<string> = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "pHYs"],
  ...["bKGD", "hIST"],
]);

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Chunks up to the end of the image; what lies behind it is none of them. */
function* chunksOf(bytes: Uint8Array): Generator<{ readonly name: string; readonly chunk: Uint8Array }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const to = at + 12 + view.getUint32(at);
    if (to > bytes.length) throw damaged();
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { name, chunk: bytes.subarray(at, to) };
    if (name === "IEND") return;
    at = to;
  }
  throw damaged();
}

export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const [first] = chunksOf(bytes);
  if (first?.name !== "IHDR" || first.chunk.length !== 25) throw damaged();
  const view = new DataView(first.chunk.buffer, first.chunk.byteOffset, first.chunk.length);
  return { width: view.getUint32(8), height: view.getUint32(12) };
}

export function plainPng(bytes: Uint8Array): Uint8Array[] {
  const drawn = [...chunksOf(bytes)].flatMap(({ name, chunk }) => (DRAWN.has(name) ? [chunk] : []));
  return [bytes.subarray(0, SIGNATURE.length), ...drawn];
}

/** WebP (RFC 9649): a RIFF of chunks, each padded to an even length. */
import { damaged } from "./picture-damaged.ts";

const HEAD = 12;
const DRAWN: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]);
/** Flags of VP8X that promise EXIF and XMP. */
const METADATA = 0b0000_1100;
const ANIMATED = 0b0000_0010;

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

export function isWebp(bytes: Uint8Array): boolean {
  return nameAt(bytes, 0) === "RIFF" && nameAt(bytes, 8) === "WEBP";
}

function* chunksOf(bytes: Uint8Array): Generator<{ readonly name: string; readonly chunk: Uint8Array }> {
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) throw damaged();
  for (let at = HEAD; at < end; ) {
    if (at + 8 > end) throw damaged();
    const size = view.getUint32(at + 4, true);
    const to = at + 8 + size + (size % 2);
    if (to > end) throw damaged();
    yield { name: nameAt(bytes, at), chunk: bytes.subarray(at, to) };
    at = to;
  }
}

export function webpSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  for (const { name, chunk } of chunksOf(bytes)) {
    const view = viewOf(chunk);
    if (name === "VP8X") {
      // An animation is no photograph, and its frames may hold what nobody knows.
      if ((chunk[8]! & ANIMATED) !== 0) throw damaged();
      const of = (at: number): number => 1 + (view.getUint32(at, true) & 0xffffff);
      return { width: of(12), height: 1 + (view.getUint16(15, true) | (chunk[17]! << 16)) };
    }
    if (name === "VP8 ")
      return { width: view.getUint16(14, true) & 0x3fff, height: view.getUint16(16, true) & 0x3fff };
    if (name === "VP8L") {
      const bits = view.getUint32(9, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
  }
  throw damaged();
}

export function plainWebp(bytes: Uint8Array): Uint8Array[] {
  const drawn = [...chunksOf(bytes)].flatMap(({ name, chunk }) => {
    if (!DRAWN.has(name)) return [];
    if (name !== "VP8X") return [chunk];
    const plain = chunk.slice();
    plain[8] = plain[8]! & ~METADATA;
    return [plain];
  });
  const head = bytes.slice(0, HEAD);
  const size = drawn.reduce((sum, { length }) => sum + length, 4);
  viewOf(head).setUint32(4, size, true);
  return [head, ...drawn];
}

/** JPEG (ITU-T T.81): segments behind markers, then scans of entropy-coded data. */
import { damaged } from "./picture-damaged.ts";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;
const EXIF = "Exif\0\0";

interface Segment {
  readonly marker: number;
  /** From its marker to its end; a scan reaches up to the next marker. */
  readonly from: number;
  readonly to: number;
}

/** Segments up to the end of the image; what lies behind it (another picture, a film) is none of them. */
function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) throw damaged();
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) throw damaged();
    if (marker === EOI) {
      yield { marker, from: at, to: at + 2 };
      return;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let to = at + 2 + length;
    if (length < 2 || to > bytes.length) throw damaged();
    if (marker === SOS) to = endOfScan(bytes, to);
    yield { marker, from: at, to };
    at = to;
  }
}

/** 0xff in a scan is followed by 0, or is a restart mark. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw damaged();
}

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === SOI && bytes[2] === 0xff;
}

export function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  for (const { marker, from, to } of segmentsOf(bytes)) {
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (!frame) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset + from, to - from);
    return { height: view.getUint16(5), width: view.getUint16(7) };
  }
  throw damaged();
}

/** The picture alone: no EXIF but the way it is held, no XMP, IPTC, comment, thumbnail or maker's note. */
export function plainJpeg(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  for (const { marker, from, to } of segmentsOf(bytes)) {
    const part = bytes.subarray(from, to);
    const held = marker === APP1 ? orientationOf(part) : null;
    if (held !== null && held !== 1) parts.push(orientation(held));
    if (isPicture(marker, part)) parts.push(part);
  }
  return parts;
}

function isPicture(marker: number, part: Uint8Array): boolean {
  if (marker === COM) return false;
  if (marker < APP0 || marker > APP15) return true;
  const names = (name: string): boolean => startsWith(part, 4, name);
  // JFIF with a thumbnail of its own has two sizes behind its density; without one it is 18 bytes long.
  if (marker === APP0) return names("JFIF\0") && part.length === 18;
  // How colours are meant: without them a picture looks otherwise.
  return (marker === APP2 && names("ICC_PROFILE\0")) || (marker === APP14 && names("Adobe"));
}

function startsWith(bytes: Uint8Array, from: number, text: string): boolean {
  return [...text].every((char, at) => bytes[from + at] === char.charCodeAt(0));
}

/** EXIF 2.32, tag 0x0112 of the first directory: 1 to 8; null where nothing says. */
function orientationOf(part: Uint8Array): number | null {
  if (!startsWith(part, 4, EXIF)) return null;
  const view = new DataView(part.buffer, part.byteOffset + 10, Math.max(0, part.length - 10));
  if (view.byteLength < 8) return null;
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > view.byteLength) return null;
  const count = view.getUint16(first, little);
  for (let n = 0; n < count; n++) {
    const at = first + 2 + n * 12;
    if (at + 12 > view.byteLength) return null;
    if (view.getUint16(at, little) !== 0x0112) continue;
    const held = view.getUint16(at + 8, little);
    return held >= 1 && held <= 8 ? held : null;
  }
  return null;
}

/** An EXIF segment that says how the picture is held, and nothing else. */
function orientation(held: number): Uint8Array {
  const text = `\xff\xe1\0\x22${EXIF}MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0${String.fromCharCode(held)}\0\0\0\0\0\0`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { HeadstampError } from "#base";
import { plainPicture, readPicture } from "./picture.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const SECRET = "GPS 19.43,-99.13 J. DOE";

function segment(marker: number, body: string): Uint8Array {
  const size = body.length + 2;
  return join(Uint8Array.of(0xff, marker, size >> 8, size & 255), latin(body));
}

/** Orientation, and a text that stands for all else in the directory. */
const exif = (held: number): Uint8Array =>
  segment(
    0xe1,
    `Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0${String.fromCharCode(held)}\0\0\0\0\0\0\0${SECRET}`,
  );

const FRAME = segment(0xc0, "\x08\0\x10\0\x20\x01\x01\x11\0");
const SCAN = join(segment(0xda, "\x01\x01\0\0\x3f\0"), latin("\x12\xff\0\x34\xff\xd0\x56"));
const jpeg = (...between: readonly Uint8Array[]): Uint8Array =>
  join(latin("\xff\xd8"), ...between, segment(0xdb, "q"), FRAME, SCAN, latin("\xff\xd9"));
const JFIF = segment(0xe0, "JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
const ICC = segment(0xe2, "ICC_PROFILE\0\x01\x01profile");

const be32 = (n: number): Uint8Array => Uint8Array.of(n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255);
const chunk = (name: string, body: string): Uint8Array =>
  join(be32(body.length), latin(name + body), be32(0));
const png = (...between: readonly Uint8Array[]): Uint8Array =>
  join(
    latin("\x89PNG\r\n\x1a\n"),
    chunk("IHDR", "\0\0\0\x20\0\0\0\x10\x08\x02\0\0\0"),
    ...between,
    chunk("IDAT", "pixels"),
    chunk("IEND", ""),
  );

const le32 = (n: number): Uint8Array => be32(n).reverse();
const riff = (name: string, body: string): Uint8Array =>
  join(latin(name), le32(body.length), latin(body), latin("\0".repeat(body.length % 2)));
function webp(...parts: readonly Uint8Array[]): Uint8Array {
  const body = join(latin("WEBP"), ...parts);
  return join(latin("RIFF"), le32(body.length), body);
}
const VP8 = riff("VP8 ", "\0\0\0\x9d\x01\x2a\x20\0\x10\0pixels");
const VP8X = (flags: number): Uint8Array =>
  riff("VP8X", `${String.fromCharCode(flags)}\0\0\0\x1f\0\0\x0f\0\0`);

const code = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    assert.ok(error instanceof HeadstampError, String(error));
    return [error.code, error.params["detail"]].join(" ");
  }
};

test("a picture is known by its bytes, with its size", () => {
  assert.deepEqual(readPicture(jpeg(JFIF)), { kind: "jpeg", width: 32, height: 16 });
  assert.deepEqual(readPicture(png()), { kind: "png", width: 32, height: 16 });
  assert.deepEqual(readPicture(webp(VP8)), { kind: "webp", width: 32, height: 16 });
  assert.deepEqual(readPicture(webp(VP8X(4), VP8)), { kind: "webp", width: 32, height: 16 });
});

test("nothing but the picture is shown; how it is held and its colours stay", () => {
  const own = [
    segment(0xfe, SECRET),
    segment(0xed, SECRET),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${SECRET}`),
  ];
  const full = join(jpeg(JFIF, exif(1), ICC, ...own, segment(0xe2, `MPF\0${SECRET}`)), latin(SECRET));
  assert.deepEqual(Buffer.from(plainPicture(full)), Buffer.from(jpeg(JFIF, ICC)));
  const held = Buffer.from(plainPicture(jpeg(exif(6))));
  assert.ok(!held.includes("GPS") && held.includes("Exif"));
  assert.deepEqual(Buffer.from(plainPicture(held)), held, "what is plain stays as it is");
  const texts = [chunk("tEXt", SECRET), chunk("eXIf", SECRET), chunk("iTXt", SECRET), chunk("zzZz", SECRET)];
  const gamma = chunk("gAMA", "\0\0\xb1\x8f");
  assert.deepEqual(plainPicture(join(png(...texts, gamma), latin(SECRET))), Buffer.from(png(gamma)));
  const named = webp(VP8X(0x2c), riff("ICCP", "profile"), VP8, riff("EXIF", SECRET), riff("XMP ", SECRET));
  assert.deepEqual(
    Buffer.from(plainPicture(named)),
    Buffer.from(webp(VP8X(0x20), riff("ICCP", "profile"), VP8)),
  );
});

test("what is no picture, is cut, moves, or is larger than any camera's is refused", () => {
  assert.equal(
    code(() => readPicture(latin("%PDF-1.7"))),
    "photo-refused kind",
  );
  assert.equal(
    code(() => readPicture(latin("GIF89a"))),
    "photo-refused kind",
  );
  assert.equal(
    code(() => readPicture(latin(""))),
    "photo-refused kind",
  );
  assert.equal(
    code(() => readPicture(webp(VP8X(2), VP8))),
    "photo-refused damaged",
  );
  const huge = latin("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\xff\xff\0\0\xff\xff\x08\x02\0\0\0\0\0\0\0");
  assert.equal(
    code(() => readPicture(join(huge, chunk("IEND", "")))),
    "photo-refused size",
  );
  for (const whole of [
    jpeg(JFIF, exif(3)),
    png(chunk("tEXt", SECRET)),
    webp(VP8X(8), VP8, riff("EXIF", SECRET)),
  ]) {
    for (let length = 12; length < whole.length; length++)
      assert.equal(
        code(() => readPicture(whole.subarray(0, length))),
        "photo-refused damaged",
        `${length}`,
      );
  }
});

test("changed bytes are read, or refused with a code, and never show what was beside the picture", () => {
  const wholes = [jpeg(exif(8), segment(0xfe, "abc"), ICC), png(chunk("tEXt", "abc")), webp(VP8X(12), VP8)];
  fc.assert(
    fc.property(
      fc.constantFrom(...wholes),
      fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      (whole, changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const read = code(() => readPicture(bytes));
        if (typeof read === "string") assert.match(read, /^photo-refused /);
        else assert.ok(plainPicture(bytes).length <= bytes.length);
      },
    ),
    { seed: 20261122, numRuns: 2000 },
  );
});

import { HeadstampError } from "#base";
import { damaged } from "./picture-damaged.ts";
import { isJpeg, jpegSize, plainJpeg } from "./picture-jpeg.ts";
import { isPng, plainPng, pngSize } from "./picture-png.ts";
import { isWebp, plainWebp, webpSize } from "./picture-webp.ts";

export const PICTURES = ["jpeg", "png", "webp"] as const;
export type PictureKind = (typeof PICTURES)[number];

export interface Picture {
  readonly kind: PictureKind;
  readonly width: number;
  readonly height: number;
}

/** Megapixels: the largest sensors of cameras have about 150. A picture may promise what no memory holds. */
const MOST_PIXELS = 200;

const READERS = {
  jpeg: { is: isJpeg, size: jpegSize, plain: plainJpeg },
  png: { is: isPng, size: pngSize, plain: plainPng },
  webp: { is: isWebp, size: webpSize, plain: plainWebp },
} as const;

/** What a file is by its own bytes, whatever it is called; its segments hold together up to the end. Throws `photo-refused`. */
export function readPicture(bytes: Uint8Array): Picture {
  const kind = kindOf(bytes);
  const { width, height } = sizeOf(kind, bytes);
  if (width === 0 || height === 0) throw damaged();
  const pixels = (width * height) / 1e6;
  if (pixels > MOST_PIXELS)
    throw new HeadstampError("photo-refused", {
      ...{ file: "", detail: "size", got: Math.round(pixels), limit: MOST_PIXELS },
    });
  plainPicture(bytes);
  return { kind, width, height };
}

/** A size that would stand behind the end of the file is none. */
function sizeOf(kind: PictureKind, bytes: Uint8Array): Omit<Picture, "kind"> {
  try {
    return READERS[kind].size(bytes);
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

/**
 * The picture without what else a camera or a program wrote into the file: no place, time, names, device, texts or thumbnails. What is
 * not known to be drawn is left out, not the other way round.
 */
export function plainPicture(bytes: Uint8Array): Uint8Array {
  return Buffer.concat(READERS[kindOf(bytes)].plain(bytes));
}

function kindOf(bytes: Uint8Array): PictureKind {
  const kind = PICTURES.find((one) => READERS[one].is(bytes));
  if (kind === undefined) throw new HeadstampError("photo-refused", { file: "", detail: "kind" });
  return kind;
}

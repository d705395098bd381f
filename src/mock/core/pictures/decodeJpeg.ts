import decode from 'jpeg-js/lib/decoder.js';
import { limits } from '../limits.ts';
import { type JpegHead, readJpegHead } from './jpegHead.ts';
import { isWithinLimits, type Pixels } from './pixels.ts';

/** Baseline, extended and progressive, with Huffman codes. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2];

/** Others have about ten. Each goes over the whole picture once more, however few bytes it has. */
const scansAtMost = 64;

/** What the decoder may take for a picture of the largest size, four components and all its copies. */
const megabytes = 400;

/**
 * The pixels of a JPEG file, turned as its Exif orientation says. A picture of more than {@link limits.pixels} comes smaller, by a whole number.
 *
 * @param limit how many pixels are decoded at most
 * @returns null for a picture that is too large, or of a kind that is rare (arithmetic codes, 12 bits, lossless)
 * @throws {Error} if the file is damaged
 */
export function decodeJpeg(bytes: Uint8Array, limit: number = limits.jpegPixels): Pixels | null {
  const head = readJpegHead(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!head || !isDecodable(head) || !isWithinLimits(head, limit) || scans(bytes) > scansAtMost) return null;
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    tolerantDecoding: false,
    colorTransform: isRgb(head) ? false : undefined,
    maxResolutionInMP: limit / 1e6,
    maxMemoryUsageInMB: megabytes,
  });
  const step = Math.ceil(Math.sqrt((width * height) / limits.pixels));
  return turned(reduced({ width, height, rgb: data }, step), head.orientation);
}

function isDecodable({ frame, precision, components, adobe }: JpegHead): boolean {
  const isKnownColour = [1, 3].includes(components.length) || (components.length === 4 && adobe !== null);
  return frames.includes(frame) && precision === 8 && isKnownColour;
}

/** Red, green and blue as they are: Adobe's segment says so, or else the components' names. In a JFIF they never are (as libjpeg has it). */
function isRgb({ components, adobe, isJfif }: JpegHead): boolean {
  if (components.length !== 3 || isJfif) return false;
  return adobe === null ? String.fromCharCode(...components) === 'RGB' : adobe === 0;
}

/** At least as many as the decoder will find: each begins with these two bytes. */
function scans(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === 0xda) count += 1;
  return count;
}

/** A picture that is smaller by a whole number: each pixel is the mean of a square. */
function reduced(pixels: Pixels, step: number): Pixels {
  if (step <= 1) return pixels;
  const [width, height] = [Math.ceil(pixels.width / step), Math.ceil(pixels.height / step)];
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rgb.set(mean(pixels, x * step, y * step, step), (y * width + x) * 3);
  }
  return { width, height, rgb };
}

function mean({ width, height, rgb }: Pixels, left: number, top: number, step: number): number[] {
  const [right, bottom] = [Math.min(width, left + step), Math.min(height, top + step)];
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let at = (y * width + left) * 3; at < (y * width + right) * 3; at += 3) {
      red += rgb[at] ?? 0;
      green += rgb[at + 1] ?? 0;
      blue += rgb[at + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  return [Math.round(red / count), Math.round(green / count), Math.round(blue / count)];
}

/** A picture as it is meant to be seen. */
function turned(pixels: Pixels, orientation: number): Pixels {
  if (orientation === 1) return pixels;
  const { width, height, rgb } = pixels;
  const isSideways = orientation > 4;
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBottom = [3, 4, 6, 7].includes(orientation);
  const size = isSideways ? { width: height, height: width } : { width, height };
  const result = new Uint8Array(rgb.length);
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const [column, row] = isSideways ? [y, x] : [x, y];
      const from = (fromBottom ? height - 1 - row : row) * width + (fromRight ? width - 1 - column : column);
      const to = y * size.width + x;
      for (let channel = 0; channel < 3; channel++) result[to * 3 + channel] = rgb[from * 3 + channel] ?? 0;
    }
  }
  return { ...size, rgb: result };
}

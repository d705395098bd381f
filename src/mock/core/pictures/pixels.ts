import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png';
import { limits } from '../limits.ts';
import { essentialChunks } from './essentialChunks.ts';

/** A picture as 8-bit red, green and blue. */
export interface Pixels {
  width: number;
  height: number;
  /** Three values per pixel, row by row. */
  rgb: Uint8Array;
}

/** Whether a picture is small enough to look into. */
export function isWithinLimits(
  { width, height }: { width: number; height: number },
  pixels: number = limits.pixels,
): boolean {
  return Math.max(width, height) <= limits.side && width * height <= pixels;
}

/** Sixteen-bit RGBA, and a filter byte per row. */
const bytesPerPixel = 8;

/**
 * The pixels of a PNG file.
 *
 * @param size as its head says
 * @returns null for a picture that is too large, or of a kind that is rare (grey with fewer than 8 bits)
 * @throws {Error} if the file is damaged
 */
export function decodePng(
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Pixels | null {
  if (!isWithinLimits({ width, height }) || width * height * sampleBytes(bytes) > limits.pixels * 4)
    return null;
  const decoded = decode(essentialChunks(bytes, height * (width * bytesPerPixel + 8) + 65_536));
  const samples = decoded.palette ? convertIndexedToRgb(decoded) : wholeBytes(decoded);
  if (!samples) return null;
  const channels = decoded.palette ? (decoded.palette[0]?.length ?? 3) : decoded.channels;
  const isGrey = channels < 3;
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      rgb[pixel * 3 + channel] = samples[pixel * channels + (isGrey ? 0 : channel)] ?? 0;
    }
  }
  return { width, height, rgb };
}

/** How many bytes a pixel has, by the depth and the colour type in the head (PNG specification, 11.2.2). */
function sampleBytes(png: Uint8Array): number {
  const channels = [1, 0, 3, 1, 2, 0, 4][png[25] ?? 0] ?? 0;
  return (channels * (png[24] ?? 8)) / 8;
}

function wholeBytes({ data, depth }: DecodedPng): ArrayLike<number> | null {
  if (depth === 16) return Uint8Array.from(data, (value) => value >> 8);
  return depth === 8 ? data : null;
}

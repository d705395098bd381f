import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png';
import { essentialChunks } from './essentialChunks.ts';

/** A picture as 8-bit red, green and blue. */
export interface Pixels {
  width: number;
  height: number;
  /** Three values per pixel, row by row. */
  rgb: Uint8Array;
}

/** Pictures of more pixels are stored, but not looked into. */
export const pixelLimit = 12_000_000;

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
  if (width * height > pixelLimit) return null;
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

function wholeBytes({ data, depth }: DecodedPng): ArrayLike<number> | null {
  if (depth === 16) return Uint8Array.from(data, (value) => value >> 8);
  return depth === 8 ? data : null;
}

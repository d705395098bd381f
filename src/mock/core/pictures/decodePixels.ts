import { decodeJpeg } from './decodeJpeg.ts';
import { decodePng, type Pixels } from './pixels.ts';

/**
 * The pixels of a PNG or JPEG file.
 *
 * @param info what its head says
 * @param jpegPixels how many a JPEG file may have
 * @returns null for one that cannot be looked into: a TIFF file, too large, or of a kind that is rare
 * @throws {Error} if the file is damaged
 */
export function decodePixels(
  bytes: Uint8Array,
  info: { content_type: string; width: number; height: number },
  jpegPixels?: number,
): Pixels | null {
  if (info.content_type === 'image/jpeg') return decodeJpeg(bytes, jpegPixels);
  return info.content_type === 'image/png' ? decodePng(bytes, info) : null;
}

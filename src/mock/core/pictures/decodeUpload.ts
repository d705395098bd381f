import { hash } from '../identifiers.ts';
import { lookAt } from '../inspection/features.ts';
import { decodePixels } from './decodePixels.ts';
import { type PictureInfo, readPictureInfo } from './pictureInfo.ts';
import { preview } from './processed.ts';

/** A picture file that was looked at. */
export interface TakenPicture extends PictureInfo {
  digest: number;
  bytes: Uint8Array;
  /** What models see of it; null if it cannot be looked into (see inspection/guess.ts). */
  cells: Uint8Array | null;
  /** A small copy, where making one takes long; else null. */
  preview: Uint8Array | null;
}

/**
 * Looks at a picture file.
 *
 * @param jpegPixels how many a JPEG file may have to be looked into
 * @returns null if it is no PNG, JPEG or TIFF, or damaged
 */
export function takeIn(bytes: Uint8Array, jpegPixels?: number): TakenPicture | null {
  const info = readPictureInfo(bytes);
  if (!info) return null;
  try {
    const pixels = decodePixels(bytes, info, jpegPixels);
    return {
      ...info,
      digest: hash(bytes),
      bytes,
      cells: pixels && lookAt(pixels),
      preview: pixels && info.content_type === 'image/jpeg' ? preview(pixels) : null,
    };
  } catch {
    return null; // the decoder throws for whatever is wrong with the file
  }
}

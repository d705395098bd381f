import { hash } from '../identifiers.ts';
import { lookAt } from '../inspection/features.ts';
import { type PictureInfo, readPictureInfo } from './pictureInfo.ts';
import { decodePng } from './pixels.ts';

/** A picture file that was looked at. */
export interface TakenPicture extends PictureInfo {
  digest: number;
  bytes: Uint8Array;
  /** What models see of it; null if it cannot be looked into (see inspection/guess.ts). */
  cells: Uint8Array | null;
}

/**
 * Looks at a picture file.
 *
 * @returns null if it is no PNG, JPEG or TIFF, or damaged
 */
export function takeIn(bytes: Uint8Array): TakenPicture | null {
  const info = readPictureInfo(bytes);
  if (!info) return null;
  try {
    const pixels = info.content_type === 'image/png' ? decodePng(bytes, info) : null;
    return { ...info, digest: hash(bytes), bytes, cells: pixels && lookAt(pixels) };
  } catch {
    return null; // the decoder throws for whatever is wrong with the file
  }
}

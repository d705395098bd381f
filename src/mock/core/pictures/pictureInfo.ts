import { readJpegHead } from './jpegHead.ts';

/** What the head of a picture file says. */
export interface PictureInfo {
  content_type: 'image/png' | 'image/jpeg' | 'image/tiff';
  width: number;
  height: number;
}

/**
 * Recognizes a PNG, JPEG or TIFF file by its first bytes, and reads its size in pixels.
 *
 * @returns null for any other file, and for one that is damaged
 */
export function readPictureInfo(bytes: Uint8Array): PictureInfo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const info = readPng(view) ?? readJpeg(view) ?? readTiff(view);
    return info && info.width > 0 && info.height > 0 ? info : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // the file ends too early
    throw error;
  }
}

/** PNG specification, 11.2.2: the first chunk is IHDR. */
function readPng(view: DataView): PictureInfo | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  if (view.getUint32(12) !== 0x49484452) return null;
  return { content_type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** A picture that lies on its side has the size that it is seen in. */
function readJpeg(view: DataView): PictureInfo | null {
  const head = readJpegHead(view);
  if (!head) return null;
  const { width, height, orientation } = head;
  const size = orientation > 4 ? { width: height, height: width } : { width, height };
  return { content_type: 'image/jpeg', ...size };
}

/** TIFF 6.0, section 2: the first directory's entries 256 (width) and 257 (length), each SHORT or LONG. */
function readTiff(view: DataView): PictureInfo | null {
  const order = view.getUint16(0);
  const little = order === 0x4949;
  if ((!little && order !== 0x4d4d) || view.getUint16(2, little) !== 42) return null;
  const directory = view.getUint32(4, little);
  const size = { width: 0, height: 0 };
  for (let index = 0; index < view.getUint16(directory, little); index++) {
    const entry = directory + 2 + index * 12;
    const tag = view.getUint16(entry, little);
    const isShort = view.getUint16(entry + 2, little) === 3;
    const value = isShort ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
    if (tag === 256) size.width = value;
    if (tag === 257) size.height = value;
  }
  return { content_type: 'image/tiff', ...size };
}

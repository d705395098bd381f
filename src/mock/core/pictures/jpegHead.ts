/** What stands before the pixels of a JPEG file. */
export interface JpegHead {
  /** The second byte of the frame's marker: how the pixels are coded. */
  frame: number;
  /** Bits of a sample. */
  precision: number;
  /** As stored, whatever the orientation. */
  width: number;
  height: number;
  /** The components' ids. */
  components: readonly number[];
  /** Whether it has JFIF's segment. */
  isJfif: boolean;
  /** What Adobe's segment says of the colours; null without one. */
  adobe: number | null;
  /** How the picture has to be turned, from 1 (not at all) to 8, as Exif counts. */
  orientation: number;
}

/**
 * Reads the segments up to the frame header (ITU T.81, B.2.2: SOF0 to SOF15, but for DHT, JPG and DAC).
 *
 * @returns null if it is no JPEG, or has no frame
 * @throws {RangeError} if the file ends too early
 */
export function readJpegHead(view: DataView): JpegHead | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let [adobe, orientation, position, isJfif]: [number | null, number, number, boolean] = [null, 1, 2, false];
  while (view.getUint8(position) === 0xff) {
    const marker = view.getUint8(position + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { frame: marker, isJfif, adobe, orientation, ...readFrame(view, position + 4) };
    if (marker === 0xe0 && textAt(view, position + 4, 'JFIF')) isJfif = true;
    if (marker === 0xe1) orientation = readOrientation(view, position + 4) ?? orientation;
    if (marker === 0xee && textAt(view, position + 4, 'Adobe')) adobe = view.getUint8(position + 15);
    position += marker === 0xff ? 1 : 2 + view.getUint16(position + 2);
  }
  return null;
}

function readFrame(view: DataView, at: number) {
  return {
    precision: view.getUint8(at),
    height: view.getUint16(at + 1),
    width: view.getUint16(at + 3),
    components: Array.from({ length: view.getUint8(at + 5) }, (_, index) =>
      view.getUint8(at + 6 + index * 3),
    ),
  };
}

/** Exif 2.32, 4.5: a TIFF directory behind `Exif\0\0`; entry 274 is the orientation. What is damaged here does no harm. */
function readOrientation(view: DataView, at: number): number | null {
  if (!textAt(view, at, 'Exif')) return null;
  const tiff = at + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > view.byteLength) return null;
  const end = Math.min(view.byteLength - 12, directory + 2 + view.getUint16(directory, little) * 12);
  for (let entry = directory + 2; entry < end; entry += 12) {
    if (view.getUint16(entry, little) !== 274) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

function textAt(view: DataView, at: number, text: string): boolean {
  return Array.from(text).every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0));
}

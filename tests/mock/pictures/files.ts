import { zlibSync } from 'fflate';
import { concatenate } from '../../../src/mock/core/concatenate.ts';

/** Picture files, made by hand so that they can be wrong. */

interface PngParts {
  width: number;
  height: number;
  /** The rows with their filter bytes, or what they are packed to. */
  data: Uint8Array;
  isPacked?: boolean;
  extra?: [type: string, data: Uint8Array];
}

/** An RGB PNG without checksums: nobody looks at them. */
export function png({ width, height, data, isPacked = false, extra }: PngParts): Uint8Array {
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  return concatenate([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(extra ? [chunk(...extra)] : []),
    chunk('IDAT', isPacked ? data : zlibSync(data)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  return concatenate([length, new TextEncoder().encode(type), data, new Uint8Array(4)]);
}

/** The head of a JPEG: an application segment, then the frame. */
export function jpeg(width: number, height: number): Uint8Array {
  return new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xff, 0xc2, 0, 11, 8],
    ...[height >> 8, height & 255, width >> 8, width & 255],
    ...[1, 1, 0x11, 0, 0xff, 0xd9],
  ]);
}

/** A JPEG of one frame whose head says another size. */
export function frameSize(file: Uint8Array, width: number, height: number): Uint8Array {
  const copy = file.slice();
  const frame = copy.findIndex(
    (byte, at) => byte === 0xff && (copy[at + 1] === 0xc0 || copy[at + 1] === 0xc2),
  );
  new DataView(copy.buffer).setUint16(frame + 5, height);
  new DataView(copy.buffer).setUint16(frame + 7, width);
  return copy;
}

/** The head of a TIFF: a directory with the size. */
export function tiff(width: number, height: number, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(64));
  view.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, 8, isLittle);
  view.setUint16(8, 2, isLittle);
  [width, height].forEach((size, index) => {
    const entry = 10 + index * 12;
    view.setUint16(entry, 256 + index, isLittle);
    view.setUint16(entry + 2, size > 0xffff ? 4 : 3, isLittle);
    view.setUint32(entry + 4, 1, isLittle);
    if (size > 0xffff) view.setUint32(entry + 8, size, isLittle);
    else view.setUint16(entry + 8, size, isLittle);
  });
  return new Uint8Array(view.buffer);
}

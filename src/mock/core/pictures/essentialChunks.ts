import { Unzlib } from 'fflate';
import { concatenate } from '../concatenate.ts';

const essential = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** How much is unpacked between two looks at the size. */
const slice = 16_384;

/**
 * The chunks of a PNG file that its pixels are made of. Others could hold a bomb (a colour profile of gigabytes), and nobody needs them.
 *
 * @param limit how many bytes the pixel data may unpack to
 * @throws {Error} if the file is damaged or its data unpacks to more
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function essentialChunks(png: Uint8Array, limit: number): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept: Uint8Array[] = [png.subarray(0, 8)];
  const guard = sizeGuard(limit);
  for (let position = 8; position < png.length;) {
    const end = position + 12 + view.getUint32(position);
    const type = String.fromCharCode(...png.subarray(position + 4, position + 8));
    if (end > png.length) throw new Error('the PNG file ends too early');
    if (essential.has(type)) kept.push(png.subarray(position, end));
    if (type === 'IDAT') guard(png.subarray(position + 8, end - 4));
    if (type === 'IEND') break;
    position = end;
  }
  return concatenate(kept);
}

function sizeGuard(limit: number): (data: Uint8Array) => void {
  let size = 0;
  const unpack = new Unzlib((chunk) => {
    size += chunk.length;
  });
  return (data) => {
    for (let start = 0; start < data.length; start += slice) {
      unpack.push(data.subarray(start, start + slice));
      if (size > limit) throw new Error('the PNG file unpacks to more than its size in pixels');
    }
  };
}

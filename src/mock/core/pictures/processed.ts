import { encode } from 'fast-png';
import type { Box, Image } from '../records.ts';
import { decodePixels } from './decodePixels.ts';
import { isWithinLimits, type Pixels } from './pixels.ts';

const green = [0, 200, 60] as const;

/** The longer side of a preview in pixels, at most. */
const thumbnailSize = 160;

type PictureHead = Pick<Image, 'content_type' | 'width' | 'height' | 'analyzed'>;

/** A picture that the API gives. */
export interface ServedPicture {
  contentType: string;
  bytes: Uint8Array;
}

/** Whether an image could be looked into. Earlier versions of the mock did so with PNG files only. */
export function isAnalyzed(image: PictureHead): boolean {
  return image.analyzed ?? (image.content_type === 'image/png' && isWithinLimits(image));
}

/** The media type of pictures made from an uploaded one: boxes are drawn into PNG pixels, around what cannot be looked into lies an SVG image. */
export function processedType(image: PictureHead): 'image/png' | 'image/svg+xml' {
  return isAnalyzed(image) ? 'image/png' : 'image/svg+xml';
}

/** A picture with green boxes. One that was made smaller has them where they belong. */
export function drawBoxes(bytes: Uint8Array, image: PictureHead, boxes: readonly Box[]): ServedPicture {
  const pixels = isAnalyzed(image) ? decodePixels(bytes, image) : null;
  if (!pixels) return { contentType: 'image/svg+xml', bytes: svg(bytes, image, boxes) };
  const thickness = Math.max(1, Math.round(Math.max(pixels.width, pixels.height) / 160));
  for (const box of boxes) frame(pixels, scaled(box, pixels.width / image.width), thickness);
  return { contentType: 'image/png', bytes: encodePixels(pixels) };
}

function scaled({ x_min, x_max, y_min, y_max }: Box, factor: number): Box {
  const [left, right, top, bottom] = [x_min, x_max, y_min, y_max].map((edge) => Math.round(edge * factor));
  return { x_min: left ?? 0, x_max: right ?? 0, y_min: top ?? 0, y_max: bottom ?? 0 };
}

/** A small copy of a picture, or the picture itself where it cannot be made smaller. */
export function shrink(bytes: Uint8Array, image: PictureHead): ServedPicture {
  const pixels = isAnalyzed(image) ? decodePixels(bytes, image) : null;
  if (!pixels) return { contentType: 'image/svg+xml', bytes: svg(bytes, image, []) };
  return { contentType: 'image/png', bytes: preview(pixels) };
}

/** A small copy as a PNG file. */
export function preview(pixels: Pixels): Uint8Array {
  const step = Math.ceil(Math.max(pixels.width, pixels.height) / thumbnailSize);
  const [width, height] = [Math.ceil(pixels.width / step), Math.ceil(pixels.height / step)];
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * step * pixels.width + x * step) * 3;
      rgb.set(pixels.rgb.subarray(from, from + 3), (y * width + x) * 3);
    }
  }
  return encodePixels({ width, height, rgb });
}

function encodePixels({ width, height, rgb }: Pixels): Uint8Array {
  return encode({ width, height, data: rgb, channels: 3, depth: 8 });
}

function frame({ width, height, rgb }: Pixels, box: Box, thickness: number): void {
  const paint = (fromX: number, toX: number, fromY: number, toY: number): void => {
    for (let y = Math.max(0, fromY); y < Math.min(height, toY); y++) {
      for (let x = Math.max(0, fromX); x < Math.min(width, toX); x++) rgb.set(green, (y * width + x) * 3);
    }
  };
  const { x_min, x_max, y_min, y_max } = box;
  paint(x_min, x_max, y_min, y_min + thickness);
  paint(x_min, x_max, y_max - thickness, y_max);
  paint(x_min, x_min + thickness, y_min, y_max);
  paint(x_max - thickness, x_max, y_min, y_max);
}

/** An SVG image that holds the picture and the boxes: it is whole in itself, as a picture in a page may load nothing. */
function svg(
  bytes: Uint8Array,
  { content_type, width, height }: PictureHead,
  boxes: readonly Box[],
): Uint8Array {
  const rectangles = boxes
    .map(
      ({ x_min, x_max, y_min, y_max }) =>
        `<rect x="${x_min}" y="${y_min}" width="${x_max - x_min}" height="${y_max - y_min}"/>`,
    )
    .join('');
  const stroke = `fill="none" stroke="rgb(${green.join()})" stroke-width="${Math.max(1, Math.round(Math.max(width, height) / 160))}"`;
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<image width="${width}" height="${height}" href="data:${content_type};base64,${base64(bytes)}"/>` +
      `<g ${stroke}>${rectangles}</g></svg>`,
  );
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';

/** The names of those files for which the sandbox has a fixed result, as far as the browser can tell. */
export async function notAnalyzable(files: readonly File[]): Promise<string[]> {
  const found = await Promise.all(files.map(async (file) => ((await isAnalyzable(file)) ? [] : [file.name])));
  return found.flat();
}

/** `Not analyzed: a.tif.`, and what can be analyzed. */
export function notAnalyzedText(names: readonly string[]): string {
  const { strings, analyzed } = settings();
  return fill(strings.guideNotAnalyzed, {
    list: names.join(strings.guideIdSeparator),
    png: analyzed.png / 1e6,
    jpeg: analyzed.jpeg / 1e6,
  });
}

async function isAnalyzable(file: File): Promise<boolean> {
  if (/\.tiff?$/i.test(file.name)) return false;
  const { png, jpeg, side } = settings().analyzed;
  const size = await sizeOf(file);
  return Math.max(size.width, size.height) <= side && size.width * size.height <= (size.isJpeg ? jpeg : png);
}

/** The size of a picture; of a file that is none, and that is rejected when it is sent, there is nothing to say. */
async function sizeOf(file: File): Promise<{ width: number; height: number; isJpeg: boolean }> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await new Promise((resolve) => {
    image.onload = resolve;
    image.onerror = resolve;
  });
  URL.revokeObjectURL(image.src);
  return { width: image.naturalWidth, height: image.naturalHeight, isJpeg: start[0] === 0xff };
}

import { globSync, statSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = '**/*.{html,css,js,mjs,json,svg,xml,txt,md,yaml,webmanifest}';
/** Below this a compressed copy saves no packet. */
const smallest = 1024;
/** What many pages load: worth the seven times as long that the last 6 % take. (9 takes longer than 10: it clears 32 MB for each file.) */
const repeated = /\.(css|js|mjs)$/;

const encoders = {
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
  br: (text: Buffer, file: string) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: repeated.test(file) ? 10 : 8 },
    }),
};

/**
 * Puts a `.gz` and a `.br` copy beside every text file of a built site. A copy carries its source's time: what has not changed is left.
 */
export async function precompress(folder: string): Promise<void> {
  const files = globSync(compressible, { cwd: folder }).values();
  // A few at a time: an encoder takes megabytes, and all of them at once took five times as long as one after the other.
  const lane = async (): Promise<void> => {
    for (const file of files)
      for (const [extension, encode] of Object.entries(encoders))
        await writeCopy(join(folder, file), extension, encode);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

async function writeCopy(
  file: string,
  extension: string,
  encode: (text: Buffer, file: string) => Promise<Buffer>,
): Promise<void> {
  const { atime, mtime, size } = statSync(file);
  const copy = `${file}.${extension}`;
  if (size < smallest || statSync(copy, { throwIfNoEntry: false })?.mtimeMs === mtime.getTime()) return;
  await writeFile(copy, await encode(await readFile(file), file));
  await utimes(copy, atime, mtime);
}

import { globSync, statSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';

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
  const copies = globSync(compressible, { cwd: folder }).flatMap((file) =>
    Object.entries(encoders).map(([extension, encode]) => ({ file: join(folder, file), extension, encode })),
  );
  // An encoder takes megabytes: all at once took five times as long as one after the other.
  await pMap(copies, writeCopy, { concurrency: availableParallelism() });
}

interface Copy {
  file: string;
  extension: string;
  encode: (text: Buffer, file: string) => Promise<Buffer>;
}

async function writeCopy({ file, extension, encode }: Copy): Promise<void> {
  const { atime, mtime, size } = statSync(file);
  const copy = `${file}.${extension}`;
  if (size < smallest || statSync(copy, { throwIfNoEntry: false })?.mtimeMs === mtime.getTime()) return;
  await writeFile(copy, await encode(await readFile(file), file));
  await utimes(copy, atime, mtime);
}

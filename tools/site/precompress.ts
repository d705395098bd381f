import { globSync, statSync } from 'node:fs';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = '**/*.{html,css,js,mjs,json,svg,xml,txt,md,yaml,webmanifest}';
/** Below this a compressed copy saves no packet. */
const smallest = 1024;

const encoders = {
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
  // 11 takes ten times as long as 9 for the last few per cent.
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
};

/**
 * Puts a `.gz` and a `.br` copy beside every text file of a built site. A copy carries its source's time: what has not changed is left.
 */
export async function precompress(folder: string): Promise<void> {
  const files = globSync(compressible, { cwd: folder }).map((file) => join(folder, file));
  await Promise.all(
    files.flatMap((file) =>
      Object.entries(encoders).map(([extension, encode]) => writeCopy(file, extension, encode)),
    ),
  );
}

async function writeCopy(
  file: string,
  extension: string,
  encode: (text: Buffer) => Promise<Buffer>,
): Promise<void> {
  const { atime, mtime, size } = statSync(file);
  const copy = `${file}.${extension}`;
  if (size < smallest || statSync(copy, { throwIfNoEntry: false })?.mtimeMs === mtime.getTime()) return;
  await writeFile(copy, await encode(await readFile(file)));
  await utimes(copy, atime, mtime);
}

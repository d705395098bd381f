import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = new URL('../../../public/samples/', import.meta.url);

/** The bytes of a sample picture of this project. */
export async function readSample(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder.pathname, file)));
}

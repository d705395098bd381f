import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The bytes of a sample picture of this project.
 *
 * @param root the project's root, where this module is bundled and its own place says nothing
 */
export async function readSample(file: string, root: string = project): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(root, 'public/samples', file)));
}

import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPolicy } from './pagePolicy.ts';
import { styleClasses } from './styleClasses.ts';

/**
 * Gives every page of a built site its content security policy. Pages that redirect are pages, too.
 *
 * @param folder the built site
 */
export async function securePages(folder: string): Promise<void> {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = styleClasses(await readFile(path, 'utf8'));
    await writeFile(path, withPolicy(file.replaceAll('\\', '/'), html));
  }
}

import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withPolicy } from './pagePolicy.ts';
import { ownStyles } from './ownStyles.ts';
import { styleClasses } from './styleClasses.ts';

/**
 * Gives every page of a built site its content security policy, and takes out the styles that it has no use for. Pages that redirect are pages, too.
 *
 * @param folder the built site
 */
export async function securePages(folder: string): Promise<void> {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = styleClasses(ownStyles(await readFile(path, 'utf8')));
    await writeFile(path, withPolicy(file.replaceAll('\\', '/'), html));
  }
}

import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { leanPage } from './leanPage.ts';
import { withPolicy } from './pagePolicy.ts';

/**
 * Gives every page of a built site its content security policy, and takes out what it has no use for. Pages that redirect are pages, too.
 *
 * @param folder the built site
 */
export async function securePages(folder: string): Promise<void> {
  const read = reader(join(folder, '_astro'));
  const pages: string[] = [];
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = leanPage(await readFile(path, 'utf8'), read);
    pages.push(html);
    await writeFile(path, withPolicy(file.replaceAll('\\', '/'), html));
  }
  await dropUnused(join(folder, '_astro'), pages, read);
}

type Reader = (file: string) => string | undefined;

/** Reads the files of a folder, each once. */
function reader(folder: string): Reader {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) {
      const path = join(folder, file);
      texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    }
    return texts.get(file);
  };
}

/** What stands in the pages now, or has become a part of another file, has no reader any more. */
async function dropUnused(folder: string, pages: readonly string[], read: Reader): Promise<void> {
  const files = globSync('*.{js,css}', { cwd: folder });
  const texts = [...pages, ...files.filter((file) => file.endsWith('.js')).map((file) => read(file) ?? '')];
  for (const file of files) if (!texts.some((text) => text.includes(file))) await rm(join(folder, file));
}

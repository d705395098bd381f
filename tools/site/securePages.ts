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
  const assets = join(folder, '_astro');
  const read = reader(assets);
  // What stands in the pages now, or has become a part of another file, has no reader any more.
  const unused = new Set(globSync('*.{js,css}', { cwd: assets }));
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = leanPage(await readFile(path, 'utf8'), read);
    for (const asset of unused) if (html.includes(asset)) unused.delete(asset);
    await writeFile(path, withPolicy(file.replaceAll('\\', '/'), html));
  }
  const scripts = globSync('*.js', { cwd: assets }).map((file) => read(file) ?? '');
  for (const asset of unused)
    if (!scripts.some((text) => text.includes(asset))) await rm(join(assets, asset));
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

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageOfPath, pathPrefix } from '../i18n/languages.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Below the folder of its language: `methods/train/`, or nothing for the start page. */
  url: string;
  html: string;
}

/** Whether a page has content of its own: it takes part in the search, as Starlight marks it, and is no redirect or list of everything. */
export function hasContent({ html }: BuiltPage): boolean {
  return /<main[^>]*\sdata-pagefind-body/.test(html);
}

/**
 * The pages of a built site, by language, in the order of their addresses.
 *
 * @param folder where the site was built to
 */
export async function builtPages(
  folder: string,
  languages: readonly string[],
): Promise<Map<string, BuiltPage[]>> {
  const pages = new Map<string, BuiltPage[]>();
  for (const file of globSync('**/index.html', { cwd: folder }).sort()) {
    const path = file.replaceAll('\\', '/').slice(0, -'index.html'.length);
    const language = languageOfPath(path, languages);
    const url = path.slice(pathPrefix(language).length);
    const page = { url, html: await readFile(join(folder, file), 'utf8') };
    pages.set(language, [...(pages.get(language) ?? []), page]);
  }
  return pages;
}

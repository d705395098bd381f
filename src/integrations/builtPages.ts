import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOfPath, pathPrefix } from '../i18n/languages.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Below the folder of its language: `methods/train/`, or nothing for the start page. */
  url: string;
  html: string;
}

/** Whether a built file is a page for readers, with a Markdown copy; parts that other pages hold in a frame are none. */
export function isPage({ html }: BuiltPage): boolean {
  return /<main[\s>]/.test(html);
}

/** Whether a page has content of its own: it takes part in the search, as Starlight marks it, and is no redirect or list of everything. */
export function hasContent({ html }: BuiltPage): boolean {
  return /<main[^>]*\sdata-pagefind-body/.test(html);
}

/**
 * The pages of a built site in one language, in the order of their addresses; read one after the other, so that of a large site only one is in
 * memory.
 *
 * @param folder where the site was built to
 */
export function* builtPages(
  folder: string,
  language: string,
  languages: readonly string[],
): Generator<BuiltPage> {
  const paths = globSync('**/index.html', { cwd: folder })
    .sort()
    .map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length))
    .filter((path) => languageOfPath(path, languages) === language);
  for (const path of paths)
    yield {
      url: path.slice(pathPrefix(language).length),
      html: readFileSync(join(folder, path, 'index.html'), 'utf8'),
    };
}

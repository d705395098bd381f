import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { localizedHref } from '../../../i18n/languages.ts';
import { withPlainBooleans } from '../../../markdown/booleanAttributes.ts';
import type { LanguageTask } from '../languageFiles.ts';
import { contentsOf, embedPages } from './embedPages.ts';
import { pagesInOrder } from './pagesInOrder.ts';
import { attribute, byId, byTag, elementsOf, type HtmlElement, type HtmlNode } from '../../../html/elements.ts';

/** Where the page is that holds all others, root-relative without language. */
export const onePagePath = '/all/';

/**
 * Fills `/all/` of a language with what all other pages hold. It is made of the built pages, so that nothing is written twice and a new page
 * is in it by itself.
 */
export async function fillOnePage({
  folder,
  language,
  base,
}: Pick<LanguageTask, 'folder' | 'language' | 'base'>): Promise<void> {
  const path = localizedHref(onePagePath, language, '/');
  const file = join(folder, path, 'index.html');
  const shell = parse(await readFile(file, 'utf8'));
  const place = byId(shell, 'one-page');
  const contents = byId(shell, 'one-page-contents');
  if (!place || !contents)
    throw new Error(`${file} has no place for the other pages: #one-page, #one-page-contents`);
  const home = base.replace(/\/$/, '') + path.replace(/[^/]+\/$/, '');
  const order = pagesInOrder(shell, { folder, base, home });
  const pages = await Promise.all(
    order.map(async (address) => {
      const relative = address.slice(base.replace(/\/?$/, '/').length);
      return { address, page: parse(await readFile(join(folder, relative, 'index.html'), 'utf8')) };
    }),
  );
  const sections = embedPages(pages, home);
  place.childNodes = sections;
  contents.childNodes = contentsOf(sections);
  adopt(
    shell,
    pages.map(({ page }) => page),
  );
  await writeFile(file, withPlainBooleans(serialize(shell)));
}

/** Styles and scripts of the embedded pages that the shell does not have itself. Astro puts into a page only what its components need. */
function adopt(shell: HtmlNode, pages: readonly HtmlNode[]): void {
  const head = byTag(shell, 'head')[0];
  if (!head) return;
  const key = (element: HtmlElement): string =>
    serialize(element) + (attribute(element, 'src') ?? attribute(element, 'href') ?? '');
  const known = new Set([...elementsOf(shell)].filter(isAsset).map(key));
  for (const page of pages) {
    for (const asset of [...elementsOf(page)].filter(isAsset)) {
      if (known.has(key(asset))) continue;
      known.add(key(asset));
      asset.parentNode = head;
      head.childNodes.push(asset);
    }
  }
}

function isAsset(element: HtmlElement): boolean {
  if (!('attrs' in element)) return false;
  if (element.tagName === 'style') return true;
  if (element.tagName === 'link') return attribute(element, 'rel') === 'stylesheet';
  return element.tagName === 'script' && attribute(element, 'type') === 'module';
}

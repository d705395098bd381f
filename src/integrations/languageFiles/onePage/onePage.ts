import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, serialize, serializeOuter } from 'parse5';
import { localizedHref } from '../../../i18n/languages.ts';
import { withPlainBooleans } from '../../../markdown/booleanAttributes.ts';
import type { LanguageTask } from '../languageFiles.ts';
import { contentsEntry, embedPage, sectionIds } from './embedPage.ts';
import { pagesInOrder } from './pagesInOrder.ts';
import {
  attribute,
  byId,
  byTag,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
} from '../../../html/elements.ts';

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
  const ids = sectionIds(order, home);
  const sections: string[] = [];
  const entries: string[] = [];
  const assets = new AssetList(shell);
  // One after the other, and each as text at once: the trees of a large site's pages would be gigabytes.
  for (const address of order) {
    const relative = address.slice(base.replace(/\/?$/, '/').length);
    const page = parse(await readFile(join(folder, relative, 'index.html'), 'utf8'));
    const section = embedPage({ address, page }, ids);
    if (section) assets.know(section);
    assets.adopt(page);
    if (!section) continue;
    sections.push(withPlainBooleans(serializeOuter(section)));
    entries.push(contentsEntry(section));
  }
  fill(place, 'sections');
  fill(contents, 'entries');
  const html = withPlainBooleans(serialize(shell))
    .replace('<!--entries-->', () => `<ol>${entries.join('')}</ol>`)
    .replace('<!--sections-->', () => sections.join(''));
  await writeFile(file, html);
}

/** Leaves nothing in an element but a comment, in whose place its content is put later. */
function fill(element: HtmlElement, name: string): void {
  element.childNodes = [];
  tree.appendChild(element, tree.createCommentNode(name));
}

/** Styles and scripts of the embedded pages that the shell does not have itself. Astro puts into a page only what its components need. */
class AssetList {
  readonly #head: HtmlElement | undefined;
  readonly #known = new Set<string>();

  constructor(shell: HtmlNode) {
    this.#head = byTag(shell, 'head')[0];
    this.know(shell);
  }

  /** What stands at or below a node is in the page already. */
  know(node: HtmlNode): void {
    for (const asset of [...elementsOf(node)].filter(isAsset)) this.#known.add(assetKey(asset));
  }

  adopt(page: HtmlNode): void {
    for (const asset of [...elementsOf(page)].filter(isAsset)) {
      const key = assetKey(asset);
      if (!this.#head || this.#known.has(key)) continue;
      this.#known.add(key);
      tree.detachNode(asset);
      tree.appendChild(this.#head, asset);
    }
  }
}

function assetKey(element: HtmlElement): string {
  return serialize(element) + (attribute(element, 'src') ?? attribute(element, 'href') ?? '');
}

function isAsset(element: HtmlElement): boolean {
  if (!('attrs' in element)) return false;
  if (element.tagName === 'style') return true;
  if (element.tagName === 'link') return attribute(element, 'rel') === 'stylesheet';
  return element.tagName === 'script' && attribute(element, 'type') === 'module';
}

import { defaultTreeAdapter as tree, html } from 'parse5';
import {
  attribute,
  byClass,
  byId,
  elementsOf,
  hasClass,
  type HtmlElement,
  type HtmlNode,
  textOf,
} from '../../../html/elements.ts';
import { estimatedHeight } from './estimatedHeight.ts';

/** A built page, and its address below the site's origin. */
export interface Page {
  address: string;
  page: HtmlNode;
}

/** Attributes whose value is the id of an element, or a list of ids. */
const references = ['for', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'data-same-as'];
/** What a page for reading does not need: forms, and buttons for pages alone. */
const left = ['demo', 'page-sections', 'try-it', 'try-parameters'];

/**
 * The content of a page as a section of one page. Ids become unique by the page that they come from, `methods-train--errors`; links between the
 * pages lead to the sections; headings go down one level, below the page's title.
 *
 * @param sections the ids of all pages' sections by the pages' addresses, see {@link sectionIds}
 * @returns undefined if the page has no content
 */
export function embedPage(
  { address, page }: Page,
  sections: ReadonlyMap<string, string>,
): HtmlElement | undefined {
  const content = byClass(page, 'sl-markdown-content')[0];
  const title = byId(page, '_top');
  if (!content || !title) return undefined;
  const id = sections.get(address) ?? '';
  for (const element of [...elementsOf(content)]) adapt(element, { address, id, sections });
  const heading = tree.createElement('h2', html.NS.HTML, []);
  // Its text, with the places where a line may break.
  for (const child of title.childNodes) {
    if ('tagName' in child && child.tagName === 'wbr')
      tree.appendChild(heading, tree.createElement('wbr', html.NS.HTML, []));
    else
      tree.insertText(heading, 'value' in child ? child.value : 'childNodes' in child ? textOf(child) : '');
  }
  const section = tree.createElement('section', html.NS.HTML, [
    { name: 'class', value: 'embedded-page' },
    { name: 'id', value: id },
  ]);
  for (const child of [heading, ...content.childNodes]) tree.appendChild(section, child);
  section.attrs.push({
    name: 'style',
    value: `contain-intrinsic-size: auto ${estimatedHeight(section)}rem`,
  });
  return section;
}

/** A section's entry in the list of sections: its title as a link. */
export function contentsEntry(section: HtmlElement): string {
  const [title] = section.childNodes;
  const text = title && 'childNodes' in title ? textOf(title) : '';
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<li><a href="#${attribute(section, 'id') ?? ''}">${escaped}</a></li>`;
}

/**
 * The ids of the sections by the addresses of their pages: `/docs/ja/methods/train/` → `methods-train`, the same in every language.
 *
 * @param home the address of the language's first page, `/docs/ja/`
 */
export function sectionIds(addresses: readonly string[], home: string): ReadonlyMap<string, string> {
  return new Map(
    addresses.map((address) => [
      address,
      address.slice(home.length).split('/').filter(Boolean).join('-') || 'start',
    ]),
  );
}

interface Place {
  address: string;
  id: string;
  sections: ReadonlyMap<string, string>;
}

function adapt(element: HtmlElement, place: Place): void {
  if (left.some((name) => hasClass(element, name))) {
    tree.detachNode(element);
    return;
  }
  const level = /^h([2-5])$/.exec(element.tagName)?.[1];
  if (level) element.tagName = element.nodeName = `h${Number(level) + 1}`;
  for (const one of element.attrs) {
    if (one.name === 'id') one.value = `${place.id}--${one.value}`;
    else if (references.includes(one.name))
      one.value = one.value.replace(/\S+/g, (id) => `${place.id}--${id}`);
    else if (one.name === 'href') one.value = localLink(one.value, place);
  }
}

/** A link to one of the pages becomes one to its section. */
function localLink(href: string, { address, id, sections }: Place): string {
  if (href.startsWith('#')) return href === '#_top' ? `#${id}` : `#${id}--${href.slice(1)}`;
  if (/^[a-z]+:/i.test(href)) return href;
  const { pathname, search, hash } = new URL(href, `http://localhost${address}`);
  const section = sections.get(pathname);
  if (section === undefined) return pathname + search + hash;
  return hash && hash !== '#_top' ? `#${section}--${hash.slice(1)}` : `#${section}`;
}

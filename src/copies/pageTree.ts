import type { Element, ElementContent, Root } from 'hast';
import { sampleLanguageLabel } from '../sdk/sampleLanguages.ts';
import { codeBlock } from './codeBlock.ts';
import { decisionList } from './decisionList.ts';
import { evenEmphasis } from './emphasis.ts';
import { element, findElement, has, isBlank, text, textOf, without } from './nodes.ts';
import { apart, colonBefore, oneLine } from './separators.ts';

/** Elements that are no content of a page. */
const silent = new Set([
  'script',
  'style',
  'button',
  'svg',
  'nav',
  'select',
  'input',
  'dialog',
  'link',
  'iframe',
  'template',
  'noscript',
  'starlight-toc',
]);
/** What is there for the eyes or the ears only. */
const silentClasses = new Set(['sl-anchor-link', 'sr-only', 'copy', 'try-it']);
/** The title of an aside is hidden from the ears, to which the aside's label says it; a copy has no labels. */
const asideTitle = 'starlight-aside__title';

/** What a copy says besides the page's own words. */
export interface CopyWords {
  /** The link to the page in place of a form, which only a browser can show. */
  form: string;
}

/**
 * The content of a built page: its title and what stands below it, as far as it is to be read.
 *
 * @param address where the page is, for links within it: Markdown has no anchors, the page has
 */
export function contentOf(page: Root, address: string, words: CopyWords): Root {
  const title = findElement(page, ({ tagName }) => tagName === 'h1');
  const content = findElement(page, (element) => has(element, 'sl-markdown-content'));
  const parts = [title, ...firstScreen(page, title), content].flatMap((part) =>
    part ? tidy(part, { address, words, within: [], languages: [] }) : [],
  );
  return { type: 'root', children: evenEmphasis(parts) };
}

/** The start page's first screen has the title in its midst, and stands before the content. */
function firstScreen(page: Root, title: Element | undefined): Element[] {
  const hero = findElement(page, (element) => has(element, 'hero'));
  if (!hero || !title) return [];
  return [without(hero, title)];
}

/** Where an element stands. */
interface Place {
  address: string;
  words: CopyWords;
  /** The ids of the elements around it. */
  within: readonly string[];
  /** The languages of the samples that the text is for; none if it is for all. */
  languages: readonly string[];
}

function tidy(node: ElementContent, place: Place): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [text(node.value.replaceAll('\u200b', ''))] : [];
  if (isSilent(node)) return [];
  if (node.tagName === 'pre') return [codeBlock(node)];
  const { id, dataLabel, dataSdkOnly } = node.properties;
  const below = {
    ...place,
    ...(typeof id === 'string' && { within: [...place.within, id] }),
    ...(typeof dataSdkOnly === 'string' && { languages: dataSdkOnly.split(' ') }),
  };
  const tidied = (nodes: readonly ElementContent[]): ElementContent[] =>
    joined(
      apart(
        nodes.flatMap((child) => tidy(child, below)),
        node,
      ),
    );
  if (has(node, 'chooser')) return tidied([decisionList(node)]);
  if (has(node, 'sdk-name')) return sdkNames(node, place);
  if (has(node, 'sdk-beside') && !isFor(node, place)) return [];
  if (node.tagName === 'form')
    return [element('p', [element('a', [text(place.words.form)], { href: place.address })])];
  const children = tidied(node.children);
  if (node.tagName === 'a') return linkWithin(node, children, below);
  if (node.tagName === 'summary' && children.some(isHeading)) return children;
  if (node.tagName === 'summary' || has(node, asideTitle)) return [paragraph(children)];
  if (has(node, 'starlight-aside')) return [element('blockquote', children)];
  // The column that an effect is from, on a line above it.
  if (has(node, 'ground')) return [element('strong', children), text(colonBefore(textOf(node)))];
  // A cell has the name of its column for phones; here the table has its head.
  if (node.tagName === 'td' || node.tagName === 'th') return [{ ...node, children: oneLine(children) }];
  if (typeof dataLabel === 'string') return [paragraph([text(dataLabel)]), ...children];
  if (node.tagName === 'dt') return [{ ...node, children: [element('strong', children)] }];
  if (typeof dataSdkOnly === 'string' && node.tagName !== 'span')
    return labelled(node, languageNames(dataSdkOnly), children);
  return [{ ...node, children }];
}

/** Whether a text is for all readers of what it stands in: the name in one SDK, in prose for its readers. */
function isFor({ properties }: Element, { languages }: Place): boolean {
  const own = String(properties['dataSdkOnly'] ?? '').split(' ');
  return languages.length > 0 && languages.every((language) => own.includes(language));
}

/** A name in the languages that its text is for. Elsewhere it is the first variant, the request, which every reader understands. */
function sdkNames(node: Element, { languages }: Place): ElementContent[] {
  // A place where a path may break is no variant.
  const variants = node.children
    .filter((child) => child.type === 'element')
    .filter(({ tagName }) => tagName !== 'wbr');
  if (variants.length === 0) return [{ ...node, children: [text(textOf(node).replaceAll('\u200b', ''))] }];
  const own = variants.filter(({ properties }) =>
    String(properties['dataSdkOnly'] ?? '')
      .split(' ')
      .some((language) => languages.includes(language)),
  );
  const shown = own.length === 0 || own.length === variants.length ? variants.slice(0, 1) : own;
  return shown.flatMap((variant, index) => [
    ...(index > 0 ? [text(' / ')] : []),
    { ...node, children: [text(textOf(variant).replaceAll('\u200b', ''))] },
  ]);
}

/** Stands for the host of a site that was built without one. */
const unknownSite = 'https://site.invalid';

/** A link to a place of the same page gets the page's address; one to where it stands itself, as every row has one, is none. */
function linkWithin(node: Element, children: ElementContent[], { address, within }: Place): ElementContent[] {
  const { href } = node.properties;
  if (typeof href !== 'string') return children;
  if (href.startsWith('.') || /^\/(?!\/)/.test(href)) {
    // From where the page is, not from where the copy is read; with the site's host, once that is known, for copies are pasted elsewhere.
    const url = new URL(href, new URL(address, unknownSite));
    const whole = url.origin === unknownSite ? `${url.pathname}${url.search}${url.hash}` : url.href;
    return [{ ...node, properties: { ...node.properties, href: whole }, children }];
  }
  if (!href.startsWith('#')) return [{ ...node, children }];
  if (within.includes(href.slice(1))) return children;
  return [{ ...node, properties: { ...node.properties, href: `${address}${href}` }, children }];
}

/** `typescript curl` as a reader calls them. */
function languageNames(ids: string): string {
  return ids
    .split(' ')
    .map((id) => sampleLanguageLabel(id) ?? id)
    .join(', ');
}

/** A text that is for some languages only, as the item of a list that says for which: where it ends can be seen. */
function labelled({ tagName }: Element, name: string, children: ElementContent[]): ElementContent[] {
  const index = children.findIndex((child) => !isBlank(child));
  const first = children[index];
  const label = [element('strong', [text(name)]), text(': ')];
  const item = element(
    'li',
    first?.type === 'element' && first.tagName === 'p'
      ? children.with(index, { ...first, children: [...label, ...first.children] })
      : tagName === 'li'
        ? [...label, ...children]
        : [element('p', label), ...children],
  );
  return tagName === 'li' ? [item] : [element('ul', [item], { className: [perLanguage] })];
}

/** The class of a list that {@link labelled} makes. */
const perLanguage = 'per-language';

/** Such lists one after the other are one. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.findLast((other) => !isBlank(other));
    const both = [last, node].every((each) => each?.type === 'element' && has(each, perLanguage));
    if (both && last?.type === 'element' && node.type === 'element') last.children.push(...node.children);
    else result.push(node);
  }
  return result;
}

function isSilent(node: Element): boolean {
  return (
    silent.has(node.tagName) ||
    node.properties['hidden'] === true ||
    // Hidden until a browser needs it.
    node.properties['dataCopy'] === 'none' ||
    (node.properties['ariaHidden'] === 'true' && !has(node, asideTitle)) ||
    ['tablist', 'radiogroup'].includes(String(node.properties['role'])) ||
    [...silentClasses].some((name) => has(node, name))
  );
}

function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

function paragraph(children: ElementContent[]): Element {
  return element('p', [element('strong', children)]);
}

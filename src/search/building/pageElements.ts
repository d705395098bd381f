import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, classesOf, hasClass, type HtmlElement, type HtmlNode } from '../../html/elements.ts';

/** Elements that stand within a line: their text belongs to the words around it. All others end a word and a sentence. */
export const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
  'wbr',
]);
/** Elements that hold nothing to be read. */
const silent = new Set([
  'script',
  'style',
  'button',
  'svg',
  'template',
  'nav',
  'select',
  'input',
  'noscript',
  'dialog',
  'link',
  'iframe',
  // What all pages end with, as `.site-footer` below: links to the pages around this one, its date, the other languages.
  'footer',
  // The head of a table says what its columns are, not what is in them.
  'thead',
  'starlight-toc',
  'mobile-starlight-toc',
]);
/** Classes of what says nothing by itself: a row's type and whether it is required, labels of buttons, what is in the title or the names already. */
const silentClasses = new Set([
  'sl-anchor-link',
  'sr-only',
  'type',
  'need',
  'try-it',
  'request-line',
  'facts',
  'site-footer',
]);

/** A label that stands before the text it belongs to, on a line of its own. */
const labelClasses = new Set(['ground']);

export function isLabel(node: HtmlNode | undefined): boolean {
  return node !== undefined && 'tagName' in node && classesOf(node).some((name) => labelClasses.has(name));
}

export function isSilent(node: HtmlElement): boolean {
  return (
    silent.has(node.tagName) ||
    has(node, 'data-pagefind-ignore') ||
    has(node, 'hidden') ||
    attribute(node, 'aria-hidden') === 'true' ||
    ['tablist', 'radiogroup'].includes(attribute(node, 'role') ?? '') ||
    classesOf(node).some((name) => silentClasses.has(name))
  );
}

/** A row that is no place shows a property of another schema where that schema is used: it is found there. */
export function isCopiedRow(node: HtmlElement): boolean {
  const { parentNode: list } = node;
  return node.tagName === 'li' && list !== null && 'tagName' in list && hasClass(list, 'properties');
}

export function isText(node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function has(element: HtmlElement, name: string): boolean {
  return element.attrs.some((attr) => attr.name === name);
}

import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

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
]);

export function isSilent(node: Element): boolean {
  return (
    silent.has(node.tagName) ||
    has(node, 'data-pagefind-ignore') ||
    has(node, 'hidden') ||
    attribute(node, 'aria-hidden') === 'true' ||
    attribute(node, 'role') === 'tablist' ||
    classesOf(node).some((name) => silentClasses.has(name))
  );
}

/** A row that is no place shows a property of another schema where that schema is used: it is found there. */
export function isCopiedRow(node: Element): boolean {
  const { parentNode: list } = node;
  return (
    node.tagName === 'li' && list !== null && 'tagName' in list && classesOf(list).includes('properties')
  );
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function has(element: Element, name: string): boolean {
  return element.attrs.some((attr) => attr.name === name);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/);
}

export function findElement(node: Node, wanted: (element: Element) => boolean): Element | undefined {
  if ('tagName' in node && wanted(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findElement(child, wanted);
    if (found) return found;
  }
  return undefined;
}

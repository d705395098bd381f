import { attribute, elementsOf, type HtmlElement, type HtmlNode, isElement, textOf } from './builtPages.ts';

/** The element with an id, if there is one. */
export function byId(node: HtmlNode, id: string): HtmlElement | undefined {
  for (const element of elementsOf(node)) if (attribute(element, 'id') === id) return element;
  return undefined;
}

/** The elements with a class, in document order. */
export function byClass(node: HtmlNode, name: string): HtmlElement[] {
  return [...elementsOf(node)].filter((element) => hasClass(element, name));
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** The elements of one name, in document order. */
export function byTag(node: HtmlNode, name: string): HtmlElement[] {
  return [...elementsOf(node, name)];
}

/** The elements directly below an element. */
export function childElements(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement);
}

/** A text without white space: what is left does not depend on how a page breaks its lines. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The text of a node without white space, and without that of `<code>`, in which names may follow the reader's choice. */
export function compactProse(node: HtmlNode): string {
  if (isElement(node) && ['code', 'pre', 'script', 'style'].includes(node.tagName)) return '';
  if (!('childNodes' in node)) return compact(textOf(node));
  return node.childNodes.map(compactProse).join('');
}

/** A Markdown text as {@link compactProse} would give its rendering: no code, no marks, no white space. */
export function compactMarkdown(text: string): string {
  return compact(
    text
      .replace(/`[^`]*`/g, '')
      .replace(/^\s*([-*+]|\d+\.)\s+/gm, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll('**', ''),
  );
}

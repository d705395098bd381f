import type { DefaultTreeAdapterTypes } from 'parse5';

/** What is looked for in the trees of parse5. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A node and all below it, in document order; the content of templates too. */
export function* walk(node: HtmlNode): Generator<HtmlNode> {
  // A stack, not `yield*`: that would hand each node up through all the nodes above it.
  const waiting: HtmlNode[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if ('childNodes' in next) waiting.push(...next.childNodes.toReversed());
    if ('content' in next) waiting.push(next.content);
  }
}

/** The elements at and below a node, of one name if it is given. */
export function* elementsOf(node: HtmlNode, name?: string): Generator<HtmlElement> {
  for (const found of walk(node)) if (isElement(found) && (!name || found.tagName === name)) yield found;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** An attribute's value; undefined if the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function classesOf(element: HtmlElement): string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return classesOf(element).includes(name);
}

/** All text at and below a node, as it stands in the source. */
export function textOf(node: HtmlNode): string {
  let text = '';
  for (const found of walk(node)) if (found.nodeName === '#text' && 'value' in found) text += found.value;
  return text;
}

/** The first element that is wanted, if there is one. */
export function findElement(
  node: HtmlNode,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const element of elementsOf(node)) if (isWanted(element)) return element;
  return undefined;
}

/** The element with an id, if there is one. */
export function byId(node: HtmlNode, id: string): HtmlElement | undefined {
  return findElement(node, (element) => attribute(element, 'id') === id);
}

/** The elements with a class, in document order. */
export function byClass(node: HtmlNode, name: string): HtmlElement[] {
  return [...elementsOf(node)].filter((element) => hasClass(element, name));
}

/** The elements of one name, in document order. */
export function byTag(node: HtmlNode, name: string): HtmlElement[] {
  return [...elementsOf(node, name)];
}

/** The elements directly below an element. */
export function childElements(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement);
}

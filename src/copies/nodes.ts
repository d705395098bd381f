import type { Element, ElementContent, Nodes } from 'hast';

/** Makes an element. */
export function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Makes a text. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Whether a node is nothing but spaces. */
export function isBlank(node: Nodes | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

/** An element without another one that is somewhere in it. */
export function without(node: Element, removed: Element): Element {
  const children = node.children
    .filter((child) => child !== removed)
    .map((child) => (child.type === 'element' ? without(child, removed) : child));
  return { ...node, children };
}

/** Whether an element has a class. */
export function has({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

/** The topmost elements with a class, in the page's order. */
export function elementsWith(node: Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return has(child, name) ? [child] : elementsWith(child, name);
  });
}

/** The text at and below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The first element of a kind. */
export function findElement(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && wanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, wanted);
    if (found) return found;
  }
  return undefined;
}

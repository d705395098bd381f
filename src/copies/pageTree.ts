import type { Element, ElementContent, Nodes, Root } from 'hast';

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

/** The content of a built page: what is in `<main>`, as far as it is to be read. */
export function contentOf(page: Root): Root {
  const main = findElement(page, (element) => element.tagName === 'main');
  return { type: 'root', children: main ? main.children.flatMap((child) => tidy(child)) : [] };
}

function tidy(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (isSilent(node)) return [];
  if (node.tagName === 'pre') return [codeBlock(node)];
  const children = node.children.flatMap(tidy);
  const inside = { ...node, children };
  // A link within the page leads to what has no anchors in Markdown.
  if (node.tagName === 'a' && String(node.properties['href']).startsWith('#')) return children;
  if (node.tagName === 'summary') return [paragraph(children)];
  // The first variant of a name is that of the request, which every reader understands.
  if (has(node, 'sdk-name')) return [{ ...inside, children: node.children.slice(0, 1).flatMap(tidy) }];
  const label = node.properties['dataLabel'];
  if (typeof label === 'string') return [paragraph([text(label)]), ...children];
  return [inside];
}

function isSilent(node: Element): boolean {
  return (
    silent.has(node.tagName) ||
    node.properties['hidden'] === true ||
    node.properties['ariaHidden'] === 'true' ||
    node.properties['role'] === 'tablist' ||
    [...silentClasses].some((name) => has(node, name))
  );
}

/** Highlighted code is a `<div>` a line; Markdown wants the text. */
function codeBlock(pre: Element): Element {
  const language = pre.properties['dataLanguage'];
  const lines = elementsWith(pre, 'ec-line').map((line) => textOf(line).replace(/\n$/, ''));
  const code = lines.length > 0 ? lines.join('\n') : textOf(pre);
  const properties = typeof language === 'string' ? { className: [`language-${language}`] } : {};
  return {
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [{ type: 'element', tagName: 'code', properties, children: [text(code)] }],
  };
}

function paragraph(children: ElementContent[]): Element {
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children };
  return { type: 'element', tagName: 'p', properties: {}, children: [strong] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function has({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function elementsWith(node: Element, name: string): Element[] {
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

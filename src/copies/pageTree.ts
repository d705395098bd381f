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

/** The content of a built page: its title and what stands below it, as far as it is to be read. */
export function contentOf(page: Root): Root {
  const title = findElement(page, ({ tagName }) => tagName === 'h1');
  const content = findElement(page, (element) => has(element, 'sl-markdown-content'));
  return { type: 'root', children: [title, content].flatMap((part) => (part ? tidy(part) : [])) };
}

function tidy(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [text(node.value.replaceAll('\u200b', ''))] : [];
  if (isSilent(node)) return [];
  if (node.tagName === 'pre') return [codeBlock(node)];
  const children = apart(node.children.flatMap(tidy));
  // A link within the page leads to what has no anchors in Markdown.
  if (node.tagName === 'a' && String(node.properties['href']).startsWith('#')) return children;
  if (node.tagName === 'summary') return [paragraph(children)];
  // The first variant of a name is that of the request, which every reader understands.
  if (has(node, 'sdk-name')) return [{ ...node, children: node.children.slice(0, 1).flatMap(tidy) }];
  const label = node.properties['dataLabel'];
  if (typeof label === 'string') return [paragraph([text(label)]), ...children];
  return [{ ...node, children }];
}

/** Two elements side by side, a link and what it is about, are two words. */
function apart(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    const glued =
      node.type === 'element' &&
      before?.type === 'element' &&
      node.tagName !== 'wbr' &&
      before.tagName !== 'wbr';
    return glued ? [text(' '), node] : [node];
  });
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
  const name = typeof language === 'string' ? language : isJson(code) ? 'json' : undefined;
  const properties = name === undefined ? {} : { className: [`language-${name}`] };
  return {
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [{ type: 'element', tagName: 'code', properties, children: [text(code)] }],
  };
}

/** The examples of the reference are JSON without saying so. */
function isJson(code: string): boolean {
  try {
    return typeof JSON.parse(code) === 'object';
  } catch {
    return false;
  }
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

import type { Element, ElementContent, Root } from 'hast';
import { sampleLanguages } from '../sdk/sampleLanguages.ts';
import { decisionList } from './decisionList.ts';
import { element, elementsWith, findElement, has, text, textOf } from './nodes.ts';

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

/** What stands on lines of its own, and cannot within a cell. */
const blocks = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'details',
  'pre',
  'figure',
  'section',
]);

/**
 * The content of a built page: its title and what stands below it, as far as it is to be read.
 *
 * @param address where the page is, for links within it: Markdown has no anchors, the page has
 */
export function contentOf(page: Root, address: string): Root {
  const title = findElement(page, ({ tagName }) => tagName === 'h1');
  const content = findElement(page, (element) => has(element, 'sl-markdown-content'));
  const parts = [title, content].flatMap((part) => (part ? tidy(part, { address, within: [] }) : []));
  return { type: 'root', children: parts };
}

/** Where an element stands. */
interface Place {
  address: string;
  /** The ids of the elements around it. */
  within: readonly string[];
}

function tidy(node: ElementContent, place: Place): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [text(node.value.replaceAll('\u200b', ''))] : [];
  if (isSilent(node)) return [];
  if (node.tagName === 'pre') return [codeBlock(node)];
  const { id, dataLabel, dataSdkOnly } = node.properties;
  const below = typeof id === 'string' ? { ...place, within: [...place.within, id] } : place;
  const tidied = (nodes: readonly ElementContent[]): ElementContent[] =>
    joined(apart(nodes.flatMap((child) => tidy(child, below))));
  if (has(node, 'chooser')) return tidied([decisionList(node)]);
  // The first variant of a name is that of the request, which every reader understands.
  if (has(node, 'sdk-name')) return [{ ...node, children: tidied(node.children.slice(0, 1)) }];
  const children = tidied(node.children);
  if (node.tagName === 'a') return linkWithin(node, children, below);
  if (node.tagName === 'summary') return [paragraph(children)];
  // A cell has the name of its column for phones; here the table has its head.
  if (node.tagName === 'td' || node.tagName === 'th') return [{ ...node, children: oneLine(children) }];
  if (typeof dataLabel === 'string') return [paragraph([text(dataLabel)]), ...children];
  if (node.tagName === 'dt') return [{ ...node, children: [element('strong', children)] }];
  if (typeof dataSdkOnly === 'string' && node.tagName !== 'span')
    return labelled(node, languageNames(dataSdkOnly), children);
  return [{ ...node, children }];
}

/** A link to a place of the same page gets the page's address; one to where it stands itself, as every row has one, is none. */
function linkWithin(node: Element, children: ElementContent[], { address, within }: Place): ElementContent[] {
  const { href } = node.properties;
  if (typeof href !== 'string') return children;
  if (!href.startsWith('#')) return [{ ...node, children }];
  if (within.includes(href.slice(1))) return children;
  return [{ ...node, properties: { ...node.properties, href: `${address}${href}` }, children }];
}

/** `typescript curl` as a reader calls them. */
function languageNames(ids: string): string {
  return ids
    .split(' ')
    .map((id) => sampleLanguages.find((language) => language.id === id)?.label ?? id)
    .join(', ');
}

/** A text that is for some languages only, as the item of a list that says for which: where it ends can be seen. */
function labelled({ tagName }: Element, name: string, children: ElementContent[]): ElementContent[] {
  const index = children.findIndex((child) => child.type !== 'text' || child.value.trim() !== '');
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
    const last = result.findLast((other) => other.type !== 'text' || other.value.trim() !== '');
    const both = [last, node].every((each) => each?.type === 'element' && has(each, perLanguage));
    if (both && last?.type === 'element' && node.type === 'element') last.children.push(...node.children);
    else result.push(node);
  }
  return result;
}

/** Markdown's cells are one line: blocks in them stand one after the other. */
function oneLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || !blocks.has(node.tagName)) return [node];
    return [...oneLine(node.children), text(' ')];
  });
}

/** Two elements side by side, a link and what it is about, are two words; so is what follows a colon. */
function apart(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    const glued =
      node.type === 'element' &&
      node.tagName !== 'wbr' &&
      (before?.type === 'element'
        ? before.tagName !== 'wbr'
        : before?.type === 'text' && /\w:$/.test(before.value));
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
  return element('p', [element('strong', children)]);
}

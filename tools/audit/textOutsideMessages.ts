import { type BuiltPage } from './builtPages.ts';
import type { Finding } from './finding.ts';
import {
  attribute,
  byTag,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from '../../src/html/elements.ts';
import { longDate } from '../../src/i18n/longDate.ts';

/** What is code, or is not shown to anybody. */
const notProse = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'script', 'style']);

/** Elements that a message's own Markdown makes inside a line; everything else begins and ends outside of messages. */
const inline = new Set(
  'a abbr b bdi br cite code del em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Attributes that a person hears or sees. */
const spoken = new Set(
  'alt aria-description aria-label aria-placeholder aria-roledescription aria-valuetext label placeholder title'.split(
    ' ',
  ),
);

/** The `<meta>` elements whose content a person sees, in a search result or a preview. */
const shownMeta = /^(description|(og|twitter):(title|description|site_name|image:alt))$/;

/** Attributes of outputs that were recorded, or that only scripts read. */
const notShown = new Set(['data-outputs', 'data-directive', 'data-sdk-only', 'data-sdk-tab', 'data-after']);

/**
 * Finds words of a pseudo-locale page that are not part of a message: hard-coded ones. Messages are wrapped in ⟦ ⟧ there.
 *
 * @param page a page of the pseudo-locale build
 * @param isNeutral whether a word may stand outside: an identifier, or a name that both languages share
 * @returns one finding per text or attribute; also where ⟦ and ⟧ do not match within a block, since words could hide there
 */
export function textOutsideMessages(page: BuiltPage, isNeutral: (word: string) => boolean): Finding[] {
  const findings: Finding[] = [];
  const html = byTag(page.document, 'html')[0];
  const language = (html && attribute(html, 'lang')) ?? 'en';
  const report = (message: string): void => void findings.push({ page: page.file, message });

  const check = (text: string, depth: number, where: string): number => {
    const { outside, depth: after } = splitText(text, depth);
    const words = wordsOf(outside).filter((word) => !isNeutral(word));
    if (words.length > 0)
      report(`${where}: “${text.trim().slice(0, 80)}” is not a message (${words.join(', ')})`);
    return after;
  };

  const visit = (node: HtmlNode, depth: number): number => {
    if (node.nodeName === '#text' && 'value' in node) {
      const parent = node.parentNode && isElement(node.parentNode) ? node.parentNode.tagName : '';
      return check(unbroken(node), depth, `<${parent}>`);
    }
    if (isElement(node))
      for (const [name, text] of shownAttributes(node)) checkWhole(text, `<${node.tagName} ${name}>`);
    if (isElement(node) && (notProse.has(node.tagName) || isNameOfRow(node) || isDate(node, language)))
      return depth;
    if ('content' in node) visit(node.content, 0);
    if (!('childNodes' in node)) return depth;
    const isBlock = !isElement(node) || !inline.has(node.tagName);
    let inside = isBlock ? 0 : depth;
    for (const child of node.childNodes) inside = visit(child, inside);
    if (!isBlock) return inside;
    if (inside !== 0) report(`<${isElement(node) ? node.tagName : ''}>: ⟦ and ⟧ do not match in it`);
    return depth;
  };

  const checkWhole = (text: string, where: string): void => {
    if (check(text, 0, where) !== 0) report(`${where}: ⟦ and ⟧ do not match in “${text.slice(0, 80)}”`);
  };

  visit(page.document, 0);
  return findings;
}

/** A text with what stands behind it after places where its line may break: `Get<wbr>Items` is one name. Empty if an earlier text has it. */
function unbroken(node: HtmlNode): string {
  const parent = 'parentNode' in node ? node.parentNode : null;
  const siblings: readonly HtmlNode[] = parent?.childNodes ?? [node];
  const index = siblings.indexOf(node);
  const textAt = (at: number): string | undefined => {
    const sibling = siblings[at];
    return sibling && 'value' in sibling ? sibling.value : undefined;
  };
  const isBreak = (at: number): boolean => siblings[at]?.nodeName === 'wbr';
  if (isBreak(index - 1) && textAt(index - 2) !== undefined) return '';
  let text = textAt(index) ?? '';
  for (let at = index + 1; isBreak(at); at += 2) text += textAt(at + 1) ?? '';
  return text;
}

/** The name of a property's row, `<a href="#property-item_id">item_id</a>`: a link to itself by its own name. */
function isNameOfRow(element: HtmlElement): boolean {
  const name = textOf(element).trim();
  return /^[\w-]+$/.test(name) && (attribute(element, 'href')?.endsWith(`-${name}`) ?? false);
}

/** A date, `<time datetime="2026-12-01">December 1, 2026</time>`: the rules of the language write it. */
function isDate(element: HtmlElement, language: string): boolean {
  const day = element.tagName === 'time' ? (attribute(element, 'datetime') ?? '') : '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && textOf(element).trim() === longDate(day, language);
}

/** The words of a text that contain a letter, without the punctuation around them. */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s|,;:()[\]{}<>“”"'…]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}_/#]+|[^\p{L}\p{N}_/#+]+$/gu, ''))
    .filter((word) => /\p{L}/u.test(word));
}

function splitText(text: string, depth: number): { outside: string; depth: number } {
  let outside = '';
  for (const character of text) {
    if (character === '⟦') depth++;
    else if (character === '⟧') depth--;
    else if (depth <= 0) outside += character;
    else if (!outside.endsWith(' ')) outside += ' ';
  }
  return { outside, depth };
}

/** Attribute → text, for the texts of an element that people hear or see. */
function shownAttributes(element: HtmlElement): [name: string, text: string][] {
  if (element.tagName === 'meta') {
    const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
    return shownMeta.test(name) ? [['content', attribute(element, 'content') ?? '']] : [];
  }
  return element.attrs.flatMap(({ name, value }) => {
    if (spoken.has(name)) return [[name, value]] as [string, string][];
    if (!name.startsWith('data-') || notShown.has(name)) return [];
    return textsIn(value).map((text): [string, string] => [name, text]);
  });
}

/** A data attribute is for scripts; texts that a script will show are JSON values, or have several words. */
function textsIn(value: string): string[] {
  if (/^[[{]/.test(value)) {
    try {
      return stringsIn(JSON.parse(value));
    } catch {
      return [value];
    }
  }
  return /[\p{L}⟧] +[\p{L}⟦]/u.test(value) || /[⟦⟧]/.test(value) ? [value] : [];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll(/\[[A-Z_]+\]/g, '')];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

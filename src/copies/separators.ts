import type { Element, ElementContent } from 'hast';
import { element, has, isBlank, text, textOf } from './nodes.ts';

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

/** A text's punctuation is that of its language: full-width beside Japanese. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。：]/u;

/** The colon between a name and what is said of it. */
export function colonBefore(description: string): string {
  return japanese.test(description) ? '：' : ': ';
}

/**
 * Elements that the page's layout keeps apart, a link and what it is about or names in a row, kept apart by punctuation.
 *
 * @param parent the element they stand in, which says what a row of elements is
 */
export function apart(nodes: readonly ElementContent[], parent: Element): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const spaced = result.length > 1 && isBlank(result.at(-1));
    const before = spaced ? result.at(-2) : result.at(-1);
    const between = separator(before, node, parent, spaced);
    if (between !== undefined) {
      if (spaced) result.pop();
      result.push(text(between));
    }
    result.push(node);
  }
  return result;
}

function separator(
  before: ElementContent | undefined,
  node: ElementContent,
  parent: Element,
  spaced: boolean,
): string | undefined {
  if (node.type !== 'element' || node.tagName === 'wbr') return undefined;
  // A name's own line in a cell.
  if (before && has(node, 'english-name')) return ' / ';
  // What follows a colon is a word of its own.
  if (before?.type === 'text') return !spaced && /\w:$/.test(before.value) ? ' ' : undefined;
  if (before?.type !== 'element' || before.tagName === 'wbr') return undefined;
  const pair = `${before.tagName} ${node.tagName}`;
  if ((pair === 'strong span' && !isEnded(before)) || (pair === 'a span' && parent.tagName === 'li'))
    return colonBefore(textOf(node));
  const isRow =
    (pair === 'a a' && hasOnly(parent, 'a')) || (pair === 'code code' && isCellOf(parent, 'code'));
  if (isRow || (pair === 'span span' && parent.tagName === 'dd' && !spaced))
    return japanese.test(textOf(before) + textOf(node)) ? '、' : ', ';
  // Full-width punctuation has its own space.
  return spaced || /[、。：；]$/.test(textOf(before)) ? undefined : ' ';
}

/** Whether an element has elements of one kind, and no text beside them. */
function hasOnly({ children }: Element, tagName: string): boolean {
  return children.every((child) => isBlank(child) || (child.type === 'element' && child.tagName === tagName));
}

/** Whether a text has its own punctuation at its end. */
function isEnded(node: Element): boolean {
  return /[.!?:;。！？：；]\s*$/.test(textOf(node));
}

function isCellOf(parent: Element, tagName: string): boolean {
  return parent.tagName === 'td' && hasOnly(parent, tagName);
}

/** Markdown's cells are one line: blocks in them stand one after the other, as sentences or as the items of a list. */
export function oneLine(nodes: readonly ElementContent[]): ElementContent[] {
  const parts = partsOf(nodes);
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    return before ? [text(stopBetween(before, part)), ...part] : part;
  });
}

/** The blocks of a cell and the texts between them. */
function partsOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && blocks.has(node.tagName)) parts.push(...partsOf(node.children), []);
    else parts.at(-1)?.push(node);
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

function trimmed(part: readonly ElementContent[]): ElementContent[] {
  const first = part.findIndex((node) => !isBlank(node));
  const last = part.findLastIndex((node) => !isBlank(node));
  return first < 0
    ? []
    : part.slice(first, last + 1).map((node, index, { length }) => {
        if (node.type !== 'text') return node;
        const start = index === 0 ? node.value.trimStart() : node.value;
        return text(index === length - 1 ? start.trimEnd() : start);
      });
}

function stopBetween(before: readonly ElementContent[], next: readonly ElementContent[]): string {
  const said = textOf(element('p', [...before])).trim();
  const follows = textOf(element('p', [...next])).trim();
  if (/[。！？：；、]$/.test(said)) return '';
  if (/[.!?:;,]$/.test(said)) return ' ';
  const isSentence = next[0]?.type === 'text' || /[.。]$/.test(follows);
  if (japanese.test(said + follows)) return isSentence ? '。' : '、';
  return isSentence && /^\p{Lu}/u.test(follows) ? '. ' : '; ';
}

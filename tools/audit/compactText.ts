import { hasClass, type HtmlNode, isElement, textOf } from '../../src/html/elements.ts';

/** A text without white space: what is left does not depend on how a page breaks its lines. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What stands beside a text and is not of it: the name of a request in an SDK, and of a parameter in English. */
const beside = ['sdk-beside', 'english-name'];

/** Whether an element stands beside the text around it. */
export function isBeside(node: HtmlNode): boolean {
  return isElement(node) && beside.some((name) => hasClass(node, name));
}

/** The text of a node without white space, and without that of `<code>`, in which names may follow the reader's choice. */
export function compactProse(node: HtmlNode): string {
  if (isBeside(node)) return '';
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

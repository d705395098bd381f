import type { Element } from 'hast';
import { element, findElement, text, textOf } from './nodes.ts';

/** Highlighted code is a `<div>` a line; Markdown wants the text. */
export function codeBlock(pre: Element): Element {
  const language = pre.properties['dataLanguage'];
  const lines = (findElement(pre, ({ tagName }) => tagName === 'code')?.children ?? [])
    .filter((child) => child.type === 'element' && child.tagName === 'div')
    .map((line) => textOf(line).replace(/\n$/, ''));
  const code = lines.length > 0 ? lines.join('\n') : textOf(pre);
  const name = typeof language === 'string' ? language : isJson(code) ? 'json' : undefined;
  const properties = name === undefined ? {} : { className: [`language-${name}`] };
  return element('pre', [element('code', [text(code)], properties)]);
}

/** The examples of the reference are JSON without saying so. */
function isJson(code: string): boolean {
  try {
    return typeof JSON.parse(code) === 'object';
  } catch {
    return false;
  }
}

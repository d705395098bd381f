import type { Element } from 'hast';
import { elementsWith, text, textOf } from './nodes.ts';

/** Highlighted code is a `<div>` a line; Markdown wants the text. */
export function codeBlock(pre: Element): Element {
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

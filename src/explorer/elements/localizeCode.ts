import { replacePlaceholders } from '../../i18n/placeholder.ts';
import { stripMarks } from '../../i18n/marks.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Stands for an argument while a message is made safe for its literal. */
const slot = (index: number): string => `\u{F0000}${index}\u{F0001}`;

/**
 * Puts messages into the string and template literals of a piece of JavaScript. An argument may be code of a template literal:
 * `` `t(:key, number: '${e}')` ``.
 *
 * @param code JavaScript with placeholders inside of literals
 * @returns the code with the texts escaped for any kind of literal
 */
export function localizeCode(code: string, translate: Translate): string {
  return replacePlaceholders(code, ({ key, args }) => {
    const names = Object.keys(args);
    const slots = Object.fromEntries(names.map((name, index) => [name, slot(index)]));
    const text = escapeLiteral(stripMarks(translate(key, slots)));
    return names.reduce((done, name, index) => done.replaceAll(slot(index), () => args[name] ?? ''), text);
  });
}

/** The text inside of a string or template literal, whatever its quotes. */
function escapeLiteral(text: string): string {
  return text
    .replace(/[\\'"`]/g, '\\$&')
    .replace(/\$\{/g, '\\${')
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

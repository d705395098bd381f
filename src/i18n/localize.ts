import { compose, type SourceFormat } from './compose.ts';
import { mapJson } from './mapJson.ts';
import { replacePlaceholders } from './placeholder.ts';
import type { Translate } from './translate.ts';

/**
 * Turns a language-neutral source into one language: the one door through which pages, the contract, tables and samples pass.
 *
 * @param source a text, or any JSON-like value; its strings may contain `t(:key, name: 'value')`. Keys of objects stay as they are.
 * @param translate the translate function of the language (see `createTranslator`)
 * @param format what the strings are written in; decides how a message of several lines is fitted in
 * @returns a copy of the same shape without placeholders; the source is not changed
 * @throws {PlaceholderSyntaxError} for a malformed placeholder
 * @throws {TranslationError} for an unknown key or wrong arguments
 */
export function localize<Source>(
  source: Source,
  translate: Translate,
  format: SourceFormat = 'markdown',
): Source {
  return mapJson(source, {
    text: (text) => {
      const lineStart = lineStarts(text);
      return replacePlaceholders(text, ({ key, args, start }) =>
        compose(translate(key, args), text.slice(lineStart(start), start), format),
      );
    },
  });
}

/** Where the line of an offset starts. To be asked for one offset after the other, so that no line is read twice. */
function lineStarts(text: string): (offset: number) => number {
  let start = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return start;
  };
}

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
    text: (text) =>
      replacePlaceholders(text, ({ key, args, start }) => {
        const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
        return compose(translate(key, args), before, format);
      }),
  });
}

import { compose, type SourceFormat } from './compose.ts';
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
  return localizeValue(source, translate, format) as Source;
}

function localizeValue(value: unknown, translate: Translate, format: SourceFormat): unknown {
  if (typeof value === 'string') {
    return replacePlaceholders(value, ({ key, args, start }) => {
      const before = value.slice(value.lastIndexOf('\n', start - 1) + 1, start);
      return compose(translate(key, args), before, format);
    });
  }
  if (Array.isArray(value)) return value.map((item) => localizeValue(item, translate, format));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, localizeValue(item, translate, format)]),
    );
  }
  return value;
}

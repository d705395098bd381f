import fc from 'fast-check';
import { findPlaceholders, PlaceholderSyntaxError } from '../../src/i18n/placeholder.ts';
import { localize } from '../../src/i18n/localize.ts';
import { readMessageFile } from '../../src/i18n/messages.ts';
import { allowing, target } from './target.ts';

const anything = fc.string({ unit: 'binary', maxLength: 12 });

/** Texts of pieces that mean something to a reader, among pieces that mean nothing. */
function textsOf(pieces: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: anything },
  );
  return fc.array(piece, { maxLength }).map((parts) => parts.join(''));
}

const placeholderPieces = [
  ...['t(:', 't(:key', 't(:a.b', ', ', "name: '", "n: '1'", "'", '\\', "\\'", ')', 't(', ':', ' '],
  ...['\n', '\t', '* ', '| ', '    ', '`', '日本語', '\u2028', '\ud800', 'constructor: ', '__proto__'],
];

/** `t(:key)` in sources, and fitting a message into them. */
export const placeholders = target({
  name: 'placeholder parser',
  share: 300_000,
  inputs: textsOf(placeholderPieces, 14),
  read: (text) =>
    allowing([PlaceholderSyntaxError], () => {
      findPlaceholders(text);
      return localize({ text }, (key) => `message of\n\n${key}`);
    }),
  grown: (size) => `t(:key, name: '\\'') `.repeat(size / 20),
  base: 20_000,
});

/** Deeper than a parser can go that calls itself; a few lines that stand for gigabytes. */
const nest = '{a: '.repeat(1000);
const bomb = Array.from(
  { length: 12 },
  (_, n) => `\na${n}: &a${n} ${n ? `[*a${n - 1}, *a${n - 1}, *a${n - 1}]` : 'x'}`,
).join('');

const yamlPieces = [
  ...[
    'key',
    'a.b',
    ': ',
    ':',
    '\n',
    '\n  ',
    '- ',
    '|',
    '>',
    '|2-',
    '\n',
    '"',
    "'",
    '\\',
    '#',
    ' #',
    '?',
    '? ',
  ],
  ...[
    '&a ',
    '*a',
    '&a [*a, *a]',
    '<<: *a',
    '[',
    ']',
    '{',
    '}',
    ',',
    '!!set',
    '!x ',
    '---\n',
    '...\n',
    '%YAML 9\n',
  ],
  ...['\t', '\r', '\0', '日本語', '1e999', '0x', 'null', '~', '- - -', '[['.repeat(40), '\ud800', '"\\u12"'],
];

/** Message files, as translators write and break them. */
export const messages = target({
  name: 'message loader',
  share: 100_000,
  inputs: fc
    .tuple(
      fc.oneof(
        { weight: 200, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom(nest, bomb) },
      ),
      textsOf(yamlPieces, 24),
    )
    .map((parts) => parts.join('')),
  read: (source) => {
    const { messages, problems } = readMessageFile(source, 'locales/en/x.yaml');
    for (const { line } of [...messages, ...problems])
      if (!Number.isInteger(line) || (line ?? 0) < 1) throw new Error(`a line that is none: ${line}`);
  },
  grown: (size) => 'key: "a \\"text\\" of *some* length"\n'.repeat(size / 33),
  base: 16_500,
});

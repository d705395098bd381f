import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonError } from '../../../../src/explorer/page/form/jsonError.ts';

it.each([
  ['{"a": 1}', undefined],
  ['{\n  "a": 1\n  "b": 2\n}', [3, 3, 'commaOrBrace', '"', '"b": 2']],
  ['{\n  "a": oops\n}', [2, 8, 'value', 'o', '"a": oops']],
  ['{\n  "a": [1,\n', [2, 11, 'valueAfterComma', '', '"a": [1,']],
  ['{"a": 1,\n}', [2, 1, 'nameAfterComma', '}', '}']],
  ['[1, 2,]', [1, 7, 'valueAfterComma', ']', '[1, 2,]']],
  ["{'a': 1}", [1, 2, 'name', "'", "{'a': 1}"]],
  ['{1: 2}', [1, 2, 'name', '1', '{1: 2}']],
  ['{"a" 1}', [1, 6, 'colon', '1', '{"a" 1}']],
  ['[1 2]', [1, 4, 'commaOrBracket', '2', '[1 2]']],
  ['{"a": "b\n}', [1, 9, 'quote', '\n', '{"a": "b']],
  ['{"a": "b\\x"}', [1, 9, 'quote', '\\', '{"a": "b\\x"}']],
  ['{} {}', [1, 4, 'end', '{', '{} {}']],
  ['', [1, 1, 'value', '', '']],
])('%j', (text, want) => {
  const error = jsonError(text);
  expect(error && [error.line, error.column, error.expected, error.found, error.text]).toEqual(want);
  if (error) expect(text.slice(error.start, error.end).trim()).toBe(error.text);
});

it('finds a mistake within every text that is no JSON, wherever a character was taken out', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (text, index) => {
      const broken = text.slice(0, index % text.length) + text.slice((index % text.length) + 1);
      const error = jsonError(broken);
      if (!error) JSON.parse(broken);
      else expect(broken.split('\n').length).toBeGreaterThanOrEqual(error.line);
    }),
  );
});

import { expect, it } from 'vitest';
import { highlightJson } from '../../../../src/explorer/elements/client/replacements/highlightJson.ts';

const kinds = (line: string) =>
  (highlightJson(line)[0] ?? []).filter(({ kind }) => kind).map(({ kind, text }) => `${kind} ${text}`);

it.each([
  [
    '{"a": "b:", "c" : [1, -2.5e3]}',
    ['property "a"', 'string "b:"', 'property "c"', 'number 1', 'number -2.5e3'],
  ],
  ['true, false, null', ['boolean true', 'boolean false', 'null null']],
  ['"a \\" b"', ['string "a \\" b"']],
  ['"not closed', ['string "not closed']],
])('%s', (line, want) => {
  expect(kinds(line).filter((token) => !token.startsWith('punctuation'))).toEqual(want);
});

it('loses nothing, whatever the text', () => {
  const code = '{\n  "a": tru,\n\n  <b>: “x” "\\\n}';
  const lines = highlightJson(code).map((tokens) => tokens.map(({ text }) => text).join(''));
  expect(lines.join('\n')).toBe(code);
});

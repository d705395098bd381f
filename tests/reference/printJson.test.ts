import { describe, expect, it } from 'vitest';
import { printJson } from '../../src/reference/printJson.ts';
import { jsonTokens } from '../../src/reference/jsonTokens.ts';

describe('printJson', () => {
  const cases: [name: string, given: unknown, want: string][] = [
    ['short objects stay on a line', { label: 'OK', n: null }, '{ "label": "OK", "n": null }'],
    ['objects in objects get lines', { a: { b: 1 } }, '{\n  "a": { "b": 1 }\n}'],
    ['empty ones do not count', { a: {}, b: [] }, '{ "a": {}, "b": [] }'],
    ['lists of texts', ['a', 'b'], '["a", "b"]'],
    [
      'what is too wide is broken',
      { text: 'x'.repeat(80), n: 1 },
      `{\n  "text": "${'x'.repeat(80)}",\n  "n": 1\n}`,
    ],
    ['a text alone', 'a "b"\n', '"a \\"b\\"\\n"'],
  ];
  it.each(cases)('%s', (_name, given, want) => {
    expect(printJson(given)).toBe(want);
    expect(JSON.parse(printJson(given))).toEqual(given);
  });
});

describe('jsonTokens', () => {
  it('tells keys, strings and literals apart and loses nothing', async () => {
    const json = '{ "a": "b\\"", "c": [1.5e3, true, null] }';
    const tokens = await jsonTokens(json);
    expect(tokens.map(({ text }) => text).join('')).toBe(json);
    expect(tokens.filter(({ kind }) => kind).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'key "a"',
      'string "b\\""',
      'key "c"',
      'literal 1.5e3',
      'literal true',
      'literal null',
    ]);
  });
});

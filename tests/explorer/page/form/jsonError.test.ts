import { expect, it } from 'vitest';
import { jsonError } from '../../../../src/explorer/page/form/jsonError.ts';

it.each([
  ['{"a": 1}', undefined],
  ['{\n  "a": 1\n  "b": 2\n}', [3, '"b": 2']],
  ['{\n  "a": oops\n}', [2, '"a": oops']],
  ['{\n  "a": [1,\n', [2, '"a": [1,']],
  ['', [1, '']],
])('%j', (text, want) => {
  const error = jsonError(text);
  expect(error && [error.line, error.text]).toEqual(want);
  if (error) expect(text.slice(error.start, error.end).trim()).toBe(error.text);
});

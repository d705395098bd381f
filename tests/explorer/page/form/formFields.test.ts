import { expect, it } from 'vitest';
import { onLines } from '../../../../src/explorer/page/form/formFields.ts';

it.each([
  ['{"a":[1,"b, c"]}', '{\n  "a": [\n    1,\n    "b, c"\n  ]\n}'],
  [' { "a" : 1 } ', '{\n  "a": 1\n}'],
  // What the reader has put on lines stays so.
  ['{\n"a": 1}', '{\n"a": 1}'],
  // No JSON, or not the same afterwards.
  ['{"a": }', '{"a": }'],
  ['{"a": 12345678901234567890}', '{"a": 12345678901234567890}'],
  ['{"a": 1.0}', '{"a": 1.0}'],
  ['{"a": 1, "a": 2}', '{"a": 1, "a": 2}'],
  ['', ''],
])('%j', (text, want) => {
  expect(onLines(text)).toBe(want);
});

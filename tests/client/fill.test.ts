import { expect, it } from 'vitest';
import { fill } from '../../src/client/fill.ts';

const defects = { one: '{{count}} defect', other: '{{count, number}} defects' };

it.each<
  [
    text: string | Record<string, string>,
    values: Record<string, string | number>,
    language: string,
    want: string,
  ]
>([
  ['nothing', { name: 'x' }, 'en', 'nothing'],
  ['{{name}} ({{ size }}), {{name}}', { name: 'a', size: 3 }, 'en', 'a (3), a'],
  ['{{name}}', {}, 'en', '{{name}}'],
  ['{{name}}', { name: '{{size}}', size: 1 }, 'en', '{{size}}'],
  ['{{size, number}}', { size: 12345 }, 'en', '12,345'],
  [defects, { count: 1 }, 'en', '1 defect'],
  [defects, { count: 0 }, 'en', '0 defects'],
  [defects, { count: 12345 }, 'en', '12,345 defects'],
  [{ other: '欠陥{{count, number}}個' }, { count: 1 }, 'ja', '欠陥1個'],
])('%j with %j in %s is %s', (text, values, language, want) =>
  expect(fill(text, values, language)).toBe(want),
);

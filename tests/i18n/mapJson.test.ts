import { expect, it } from 'vitest';
import { type MapJsonOptions, mapJson } from '../../src/i18n/mapJson.ts';

const value = { a: 'x', list: ['x', 1, null, { a: true }], inner: { a: 'x', 'x-b': { a: 'x' } } };

it.each<[name: string, options: MapJsonOptions, want: unknown]>([
  ['nothing', {}, value],
  [
    'texts',
    { text: (text) => `${text}!` },
    { a: 'x!', list: ['x!', 1, null, { a: true }], inner: { a: 'x!', 'x-b': { a: 'x!' } } },
  ],
  [
    'members that are dropped, at any depth',
    { member: (key) => (key === 'a' ? 'drop' : 'copy') },
    { list: ['x', 1, null, {}], inner: { 'x-b': {} } },
  ],
  [
    'members that are kept as they are',
    { text: () => '', member: (key) => (key.startsWith('x-') ? 'keep' : 'copy') },
    { a: '', list: ['', 1, null, { a: true }], inner: { a: '', 'x-b': { a: 'x' } } },
  ],
  [
    'members by where they stand',
    { member: (key, inside) => (key === 'a' && inside === 'inner' ? 'drop' : 'copy') },
    { ...value, inner: { 'x-b': { a: 'x' } } },
  ],
])('changes %s', (_name, options, want) => {
  const before = structuredClone(value);
  expect(mapJson(value, options)).toEqual(want);
  expect(value).toEqual(before);
});

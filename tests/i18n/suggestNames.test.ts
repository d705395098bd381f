import { expect, it } from 'vitest';
import { suggestNames } from '../../src/i18n/suggestNames.ts';

const many = Array.from({ length: 150 }, (_, index) => `get_thing_${index}`).concat('delete_models');

it.each<[name: string, wanted: string, names: string[], want: string]>([
  ['no names', 'a', [], 'it has none'],
  ['a few: all of them', 'x', ['b', 'a'], 'it has b, a'],
  ['twenty: all of them', 'x', many.slice(0, 20), `it has ${many.slice(0, 20).join(', ')}$`],
  [
    'many: five, the nearest first, capitals or not',
    'GET_thing_149',
    many,
    'the nearest of its 151 names are get_thing_149(, get_thing_\\d+){4}$',
  ],
  ['many: a name of one letter is near to none', 'x', many, 'the nearest of its 151 names are get_thing_0, '],
  ['many: the nearest first', 'deleteModel', many, 'the nearest of its 151 names are delete_models, '],
])('%s', (_name, wanted, names, want) => expect(suggestNames(wanted, names)).toMatch(new RegExp(`^${want}`)));

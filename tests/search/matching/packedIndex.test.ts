import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { packIndex, unpackIndex } from '../../../src/search/matching/packedIndex.ts';

const texts = new MiniSearch({ fields: ['title', 'text'] });
texts.addAll([
  { id: 0, title: 'Trees', text: 'trees and more trees' },
  { id: 1, text: 'stones' },
  { id: 2, title: 'Stones', text: 'trees, stones: 3x4; 5' },
  { id: 3, title: 'Nothing' },
]);

test('an index is the same after it was packed and unpacked', () => {
  const { documentIds: _ids, storedFields: _fields, ...index } = texts.toJSON();
  const sent = JSON.parse(JSON.stringify(packIndex(texts.toJSON()))) as ReturnType<typeof packIndex>;
  expect(unpackIndex(sent)).toEqual(JSON.parse(JSON.stringify(index)));
});

test('a document is given by its distance from the one before, with how often the term is in it', () => {
  const { terms, places } = packIndex(texts.toJSON());
  expect(places[terms.indexOf('trees')]).toBe('0:0;1:0x2 2');
});

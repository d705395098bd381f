import type { AsPlainObject } from 'minisearch';

/** MiniSearch's index without what can be said more shortly: half of what a reader loads for the search is this. */
export interface PackedIndex extends Omit<
  AsPlainObject,
  'documentIds' | 'storedFields' | 'index' | 'fieldLength'
> {
  terms: string[];
  /** Of each term, `5:3 1 4x2`: in field 5 of the documents 3, 4 and 8, twice in the last. A document is given by its distance from the one before. */
  places: string[];
  /** Of each document, how many terms its fields have. */
  lengths: AsPlainObject['fieldLength'][string][];
}

/** What a term's index has: the documents of each field, and how often the term is in each. */
type Places = AsPlainObject['index'][number][1];

/** Packs an index; its documents are numbered from 0 on. */
export function packIndex({
  index,
  fieldLength,
  documentIds: _ids,
  storedFields: _fields,
  ...others
}: AsPlainObject): PackedIndex {
  return {
    ...others,
    terms: index.map(([term]) => term),
    places: index.map(([, places]) => packPlaces(places)),
    lengths: Object.values(fieldLength),
  };
}

/** The reverse of {@link packIndex}. */
export function unpackIndex({
  terms,
  places,
  lengths,
  ...others
}: PackedIndex): Omit<AsPlainObject, 'documentIds' | 'storedFields'> {
  return {
    ...others,
    index: terms.map((term, place) => [term, unpackPlaces(places[place] ?? '')]),
    fieldLength: Object.fromEntries(lengths.entries()),
  };
}

function packPlaces(places: Places): string {
  return Object.entries(places)
    .map(([field, documents]) => {
      let before = 0;
      const packed = Object.entries(documents).map(([document, count]) => {
        const distance = Number(document) - before;
        before = Number(document);
        return count === 1 ? distance : `${distance}x${count}`;
      });
      return `${field}:${packed.join(' ')}`;
    })
    .join(';');
}

function unpackPlaces(text: string): Places {
  return Object.fromEntries(
    text.split(';').map((part) => {
      const [field = '', packed = ''] = part.split(':');
      let document = 0;
      const documents = packed.split(' ').map((one) => {
        const [distance, count = 1] = one.split('x');
        document += Number(distance);
        return [document, Number(count)];
      });
      return [field, Object.fromEntries(documents)];
    }),
  );
}

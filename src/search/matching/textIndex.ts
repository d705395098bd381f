import MiniSearch, { type Options } from 'minisearch';
import { withoutLabels } from './cells.ts';
import { kanaTermsOf } from './kana.ts';
import { packIndex, type PackedIndex, unpackIndex } from './packedIndex.ts';
import type { Entry } from './searchIndex.ts';
import { indexTermsOf, isLatin, wordsOf } from './words.ts';

/** The rank of a word's place: titles, paths and ids weigh more than prose, and prose more than code. */
export const boost = {
  title: 5,
  names: 4,
  aliases: 5,
  rows: 2,
  wordings: 3,
  within: 1.2,
  text: 1,
  code: 0.25,
};

/** What the full text holds: an entry, one of the questions that it answers, or what a row of its tables is about. */
export interface Document extends Partial<Entry> {
  id: number;
  entry: number;
  /** The document of which it is a part: what one of them lacks the other may say. */
  partOf?: number;
}

const options: Options<Document> = {
  fields: Object.keys(boost),
  storeFields: ['entry', 'partOf'],
  tokenize: (text, field) =>
    field === 'wordings'
      ? [...indexTermsOf(wordsOf(text)), ...kanaTermsOf(text).flat()]
      : indexTermsOf(wordsOf(text)),
  processTerm: (term) => term,
  extractField: (document, field) => {
    const value = document[field as keyof Document];
    return (Array.isArray(value) ? value.join('\n') : value) as string;
  },
};

/** Made at build: reading it takes a fifth of the time that making it takes. */
export interface TextIndex {
  documents: PackedIndex;
  /** How many documents each entry has: itself, its questions, the rows of its tables. */
  documentsOf: number[];
  /** The Latin words as they are written, for words that nobody wrote: unfinished and misspelled ones. */
  vocabulary: string[];
}

/** Makes the full text of entries and their questions. */
export function makeTextIndex(entries: readonly Entry[]): TextIndex {
  const vocabulary = new Set<string>();
  const texts = new MiniSearch<Document>({
    ...options,
    tokenize: (text) => {
      const words = wordsOf(text);
      for (const word of words) if (isLatin(word.text)) vocabulary.add(word.text);
      return indexTermsOf(words);
    },
  });
  let id = 0;
  const documentsOf: number[] = [];
  for (const [
    entry,
    { aliases: _a, rows = [], questions = [], alsoAsked = [], wordings: _w, ...fields },
  ] of entries.entries()) {
    texts.add({ ...fields, ...(fields.text && { text: withoutLabels(fields.text) }), id: id++, entry });
    for (const question of questions) texts.add({ aliases: [question], id: id++, entry });
    for (const row of [...alsoAsked, ...rows]) texts.add({ rows: [row], id: id++, entry });
    documentsOf.push(1 + questions.length + alsoAsked.length + rows.length);
  }
  return { documents: packIndex(texts.toJSON()), documentsOf, vocabulary: [...vocabulary].sort() };
}

/**
 * Reads what {@link makeTextIndex} has made: the documents are numbered in the order of their entries. How readers ask for a place becomes a part of
 * its text only here: the words alone weigh less than the places where they stand.
 */
export function readDocuments(
  { documents, documentsOf }: TextIndex,
  entries: readonly Entry[],
): MiniSearch<Document> {
  const owners = documentsOf.flatMap((count, entry) => Array.from({ length: count }, () => entry));
  const texts = MiniSearch.loadJS(
    {
      ...unpackIndex(documents),
      documentIds: Object.fromEntries(owners.map((_, id) => [id, id])),
      storedFields: Object.fromEntries(owners.map((entry, id) => [id, { entry }])),
    },
    options,
  );
  let [partOf, id] = [0, owners.length];
  for (const [entry, { wordings }] of entries.entries()) {
    if (wordings) texts.add({ id: id++, entry, partOf, wordings });
    partOf += documentsOf[entry] ?? 0;
  }
  return texts;
}

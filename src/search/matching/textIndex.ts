import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Entry } from './searchIndex.ts';
import { indexTermsOf, isLatin, wordsOf } from './words.ts';

/** The rank of a word's place: titles, paths and ids weigh more than prose, and prose more than code. */
export const boost = { title: 5, names: 4, aliases: 5, within: 1.2, text: 1, code: 0.25 };

/** What the full text holds: an entry, or one of the questions that it answers. */
export interface Document extends Partial<Entry> {
  id: number;
  entry: number;
}

const options: Options<Document> = {
  fields: Object.keys(boost),
  storeFields: ['entry'],
  tokenize: (text) => indexTermsOf(wordsOf(text)),
  processTerm: (term) => term,
  extractField: (document, field) => {
    const value = document[field as keyof Document];
    return (Array.isArray(value) ? value.join('\n') : value) as string;
  },
};

/** Made at build: reading it takes a fifth of the time that making it takes. */
export interface TextIndex {
  documents: AsPlainObject;
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
  for (const [entry, { kind: _k, url: _u, aliases: _a, questions = [], ...fields }] of entries.entries()) {
    texts.add({ ...fields, id: id++, entry });
    for (const question of questions) texts.add({ aliases: [question], id: id++, entry });
  }
  return { documents: texts.toJSON(), vocabulary: [...vocabulary].sort() };
}

/** Reads what {@link makeTextIndex} has made. */
export function readDocuments(documents: AsPlainObject): MiniSearch<Document> {
  return MiniSearch.loadJS(documents, options);
}

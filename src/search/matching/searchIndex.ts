import type { PhraseData } from './phrases.ts';
import type { Question } from './questions.ts';
import type { Respelling } from './respell.ts';
import type { TextIndex } from './textIndex.ts';

/** What a result is, and so the group and the badge under which it is listed. */
export const kinds = [
  'operation',
  'page',
  'error',
  'schema',
  'property',
  'algorithm',
  'parameter',
  'term',
] as const;
export type Kind = (typeof kinds)[number];

/** One place of the site that a search can lead to. Empty members are left out: the index travels to the reader. */
export interface Entry {
  kind: Kind;
  /** Below the language's folder, with its anchor: `methods/train/#responses`. */
  url: string;
  /** In the page's language. */
  title: string;
  /** Where it stands: the title of its page, and the headings above it. */
  within?: string[];
  /** A request, `POST /v1/serve`. */
  request?: string;
  /** Ids, paths, names in the SDKs, titles in the other languages: what a reader may type to mean exactly this. */
  names?: string[];
  /** Other words that lead here, but may mean other things too. */
  aliases?: string[];
  /** Values that it may have, `creating`: words that say little about where else they stand. */
  values?: string[];
  /** What the rows of its tables are about. */
  rows?: string[];
  /** Concepts whose words lead here, by their numbers; and whether other places come before this one. */
  leads?: [concept: number, order: number][];
  /** What readers ask that is answered here. */
  questions?: string[];
  /** What is answered elsewhere first, and here too. */
  alsoAsked?: string[];
  /** How readers ask for it in words of their own: searched, never shown. */
  wordings?: string[];
  /** What stands there, without code. */
  text?: string;
  /** The words of its samples: found, but not quoted. */
  code?: string;
}

/** What the queries of a language are read by. */
export interface LanguageData {
  phrases: PhraseData;
  /** Words that say nothing about what is sought: "how", "the". */
  stopWords: string[];
  /** What readers call a kind: "schema", "object". */
  kindWords: Partial<Record<Kind, string[]>>;
  /** Longest first. */
  respellings: Respelling[];
  /** Words that say that something does not work. */
  troubleWords: string[];
  /** How the addresses of places begin that say what to do then. */
  troublePlaces: string[];
  /** The place that says which versions there are. */
  versionPlace: string;
  /** The units of sizes, normalized. */
  sizeUnits: string[];
  /** The places that say which sizes are allowed, in their order. */
  sizePlaces: string[];
  /** How a query asks for a number: "how long", "how many". */
  amountWords: string[];
  /** What a sentence says that only leads elsewhere: "see". */
  referringWords: string[];
  /** How the addresses of places begin that are seldom what is sought: what has changed, what was wrong once. */
  minorPlaces: string[];
}

/** What the browser loads of one language. */
export interface SearchIndex extends LanguageData {
  entries: Entry[];
  texts: TextIndex;
  questions: Question[];
}

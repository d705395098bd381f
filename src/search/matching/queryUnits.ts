import { kanaTermsOf } from './kana.ts';
import { Phrases } from './phrases.ts';
import type { Kind, LanguageData } from './searchIndex.ts';
import { exactTermsOf, isLatin, normalize, saysEnough, termsOf, wordsOf } from './words.ts';

/** One way to say what a unit means. */
export interface Alternative {
  text: string;
  terms: string[];
  /** How much it counts when that is what the text says. */
  weight: number;
  /** Which part of its terms a text must have to be taken for it. */
  atLeast: number;
  /** Whether its words have to stand side by side, or at least in one line. */
  together: boolean | 'line';
}

/** A word that was completed or corrected. */
export const guessed = { weight: 0.7, atLeast: 1, together: true };

/** A part of a query that stands for one thing: a word, or a phrase that the lists of concepts know. */
export interface Unit {
  /** The same for all words that say the same. */
  meaning: string;
  /** What was typed first, then other words for it. */
  alternatives: Alternative[];
  /** The same word in another script. */
  spellings: readonly string[];
  /** Other words for it that no term says, `組み込み`: texts are not found by them, but may be quoted for them. */
  unsaid?: readonly string[];
  weak: boolean;
  /** A word in hiragana, the stem of which is no word of a text. */
  isKana?: true;
}

/** A query as it was understood. */
export interface ReadQuery {
  units: Unit[];
  /** Its words in hiragana, which only the readers' own wordings of places have. */
  kana: Unit[];
  /** The kinds that it names: "the Model schema". */
  kinds: ReadonlySet<Kind>;
  /** Whether it says more than a name: a question, a sentence. */
  isSentence: boolean;
  /** Whether it says that something does not work. */
  isTrouble: boolean;
  /** Whether it asks how long, how many, how large. */
  asksAmount: boolean;
}

/** What a query is read by. */
export interface Language {
  phrases: Phrases;
  stopWords: ReadonlySet<string>;
  /** Normalized word → kind. */
  kinds: ReadonlyMap<string, Kind>;
  /** Finds the words that say that something does not work. */
  trouble: RegExp | undefined;
  /** Finds the words that ask for a number. */
  amount: RegExp | undefined;
}

/** What the reader typed: a compound may be spelled a little differently in the text. */
const typed = { weight: 1, atLeast: 0.6, together: false };
/** Another word for it counts a little less, and only as a whole. */
const synonym = { weight: 0.75, atLeast: 1, together: true };
/** The words of a known phrase that do not stand side by side, but in one line: "maximum size of an uploaded file". */
const loosely = { weight: 0.5, atLeast: 1, together: 'line' } as const;

/** Prepares the words by which the queries of a language are read. */
export function readLanguage({
  phrases,
  stopWords,
  kindWords,
  troubleWords,
  amountWords,
}: Pick<LanguageData, 'phrases' | 'stopWords' | 'kindWords' | 'troubleWords' | 'amountWords'>): Language {
  const kinds = Object.entries(kindWords).flatMap(([kind, words]) =>
    words.map((word): [string, Kind] => [normalize(word), kind as Kind]),
  );
  return {
    phrases: new Phrases(phrases),
    stopWords: new Set(stopWords.map(normalize)),
    kinds: new Map(kinds),
    trouble: anyOf(troubleWords),
    amount: anyOf(amountWords),
  };
}

/** Finds any of some words: Latin ones as a whole, Japanese ones anywhere: `できない` ends a word. */
export function anyOf(words: readonly string[]): RegExp | undefined {
  const [latin, others] = [words.filter(isLatin), words.filter((word) => !isLatin(word))];
  const parts = [...(latin.length > 0 ? [`(?<!\\w)(?:${latin.join('|')})(?!\\w)`] : []), ...others];
  return parts.length > 0 ? new RegExp(parts.join('|'), 'iu') : undefined;
}

/** Reads a query: known phrases first, then the words that are left. */
export function readQuery(
  query: string,
  { phrases, stopWords, kinds, trouble, amount }: Language,
): ReadQuery {
  const { found, rest } = phrases.take(query);
  const units: Unit[] = found.map(({ text, synonyms, spellings, meaning }) => ({
    meaning,
    spellings,
    unsaid: synonyms.filter((word) => !saysEnough(exactTermsOf(word), word)),
    alternatives: [
      { text, terms: termsOf(text), ...typed, together: true },
      ...(/\s/.test(text) ? [{ text, terms: termsOf(text), ...loosely }] : []),
      ...synonyms.map((word) => ({ text: word, terms: exactTermsOf(word), ...synonym })),
    ].filter(({ text, terms }) => saysEnough(terms, text)),
    weak: false,
  }));
  const words = wordsOf(rest);
  const telling = words.filter(({ text }) => !stopWords.has(text));
  // Words that say nothing beside others still lead somewhere alone: "get".
  for (const { text, terms, weak = false } of telling.length + units.length > 0 ? telling : words)
    units.push({ meaning: terms.join(' '), alternatives: [{ text, terms, ...typed }], spellings: [], weak });
  const kana = kanaTermsOf(query).map((terms): Unit => ({
    meaning: '',
    alternatives: [{ text: '', terms, ...typed }],
    spellings: [],
    weak: true,
    isKana: true,
  }));
  const shape = {
    kana,
    isSentence: telling.length < words.length || /[ぁ-ん]{2}|[ぁ-のは-ん](?!$)/u.test(rest.trim()),
    isTrouble: trouble?.test(query.normalize('NFKC')) ?? false,
    asksAmount: amount?.test(query.normalize('NFKC')) ?? false,
  };
  const spoken = units.filter(({ alternatives }) => alternatives.length > 0);
  const kindOf = ({ alternatives: [first] }: Unit): Kind | undefined => kinds.get(first?.text ?? '');
  const named = new Set([
    ...spoken.map(kindOf).filter((kind) => kind !== undefined),
    ...kindsAround(query, kinds),
  ]);
  if (spoken.every((unit) => kindOf(unit) !== undefined))
    return { units: spoken, kinds: new Set(), ...shape };
  const read = spoken.map((unit) => (kindOf(unit) ? { ...unit, weak: true } : unit));
  return { units: read, kinds: named, ...shape };
}

/** The kinds that a query asks for by what stands around its words: "what is an item", `アイテムとは`. */
function kindsAround(query: string, kinds: ReadonlyMap<string, Kind>): Kind[] {
  const said = normalize(query.replace(/[?？。\s]+$/u, ''));
  return [...kinds]
    .filter(([words]) => said.startsWith(`${words} `) || (/^[ぁ-ん]/u.test(words) && said.endsWith(words)))
    .map(([, kind]) => kind);
}

import { wholeIn } from './excerpt.ts';
import type { Hit } from './search.ts';
import { isLatin, termsOf } from './words.ts';

/** Where the word that was typed says why a part of the results is there, nothing else needs to be said. */
const ownShare = 1 / 3;
/** How many other words are named. */
const named = 2;

/**
 * The other words that led to the results where the one word that was typed stands in few of them: who types "scratch" gets what is said of defects,
 * and should know it.
 *
 * @param hits those that are shown, best first
 * @returns the most frequent ones
 */
export function alsoSearched(hits: readonly Hit[]): string[] {
  const [first] = hits;
  const [word, ...more] = first?.sought ?? [];
  if (!first || !word || more.length > 0) return [];
  const { typed, others } = word;
  const own = hits.filter((hit) => said(hit, typed).length > 0);
  if (own.includes(first) || own.length >= hits.length * ownShare) return [];
  const counts = new Map<string, number>();
  for (const hit of hits) for (const word of said(hit, others)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, named)
    .map(([word]) => word);
}

/** Those of some words that a hit's title and text say. */
function said({ entry: { title, text = '' } }: Hit, words: readonly string[]): string[] {
  const whole = `${title}\n${text}`;
  const terms = new Set(termsOf(whole));
  return wholeIn(whole, words).flatMap((word) => {
    const isOneLatinWord = isLatin(word) && !word.includes(' ');
    return !isOneLatinWord || termsOf(word).every((term) => terms.has(term)) ? [spelledIn(whole, word)] : [];
  });
}

/** A word with the long vowel at its end that is not compared, if the text has it: `サーバ` → `サーバー`. */
function spelledIn(text: string, word: string): string {
  return /[ァ-ヶ]$/.test(word) && text.includes(`${word}ー`) ? `${word}ー` : word;
}

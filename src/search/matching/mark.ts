import { compact, normalize, termsOf } from './words.ts';

/** A stretch of a text, and whether it is what was sought. */
export interface Piece {
  text: string;
  marked: boolean;
}

const latinWord = /[\p{sc=Latin}\p{N}_]+/gu;
const isLatin = /^[\p{sc=Latin}\p{N}_]/u;
/** A single Japanese letter is grammar, or part of another word. */
const shortest = 2;

/**
 * Marks the words of a query in a text: Latin words as a whole, Japanese ones where they stand. Single letters of grammar are not marked.
 *
 * @param words normalized
 */
export function mark(text: string, words: readonly string[]): Piece[] {
  const spans = mergeSpans([...latinSpans(text, words), ...japaneseSpans(text, words)]);
  const pieces: Piece[] = [];
  let position = 0;
  for (const [start, end] of spans) {
    if (start > position) pieces.push({ text: text.slice(position, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    position = end;
  }
  if (position < text.length) pieces.push({ text: text.slice(position), marked: false });
  return pieces;
}

type Span = [start: number, end: number];

function latinSpans(text: string, words: readonly string[]): Span[] {
  const sought = soughtIn(words);
  if (sought.size === 0) return [];
  return [...text.matchAll(latinWord)].flatMap((match): Span[] =>
    soughtTerms(match[0]).some((term) => sought.has(term))
      ? [[match.index, match.index + match[0].length]]
      : [],
  );
}

/** The lines of all results are looked at for the same words. */
const soughtSets = new WeakMap<readonly string[], ReadonlySet<string>>();
/** And the same few words make up all lines. */
const terms = new Map<string, readonly string[]>();

function soughtIn(words: readonly string[]): ReadonlySet<string> {
  const known =
    soughtSets.get(words) ?? new Set(words.filter((word) => isLatin.test(word)).flatMap(soughtTerms));
  soughtSets.set(words, known);
  return known;
}

function soughtTerms(phrase: string): readonly string[] {
  const known = terms.get(phrase) ?? termsSought(phrase);
  terms.set(phrase, known);
  return known;
}

/** An identifier is sought as a whole, the words of a phrase one by one; single letters are not. */
function termsSought(phrase: string): string[] {
  return phrase
    .split(/\s+/)
    .flatMap((word) =>
      /[_./{}]/.test(word) ? [compact(word)] : [normalize(word), ...termsOf(word).slice(0, 1)],
    )
    .filter((term) => term.length > 1);
}

/** Runs of one script; of a single ideograph the letter that ends it too: `向き` is a word, `枠の` is not. */
const japaneseWord =
  /[\p{sc=Han}々]{2,}|(?<![\p{sc=Han}々])[\p{sc=Han}々][いうえきくぎぐけげさしすそちつづぬびぶべまみむめりるれ]|[ァ-ヶー]+|\p{sc=Hangul}+/gu;

function japaneseSpans(text: string, words: readonly string[]): Span[] {
  const small = text.toLowerCase();
  return words
    .flatMap((word) => word.match(japaneseWord) ?? [])
    .filter((word) => word.length >= shortest)
    .flatMap((word) => {
      const whole = occurrences(small, word);
      return whole.length > 0 ? whole : partsIn(small, word);
    });
}

/** A compound that the text does not have as a whole: its longest parts that it has. */
function partsIn(text: string, word: string): Span[] {
  for (let length = word.length - 1; length >= shortest; length -= 1) {
    const spans: Span[] = [];
    for (let start = 0; start + length <= word.length; start += 1)
      spans.push(
        ...occurrences(text, word.slice(start, start + length)).filter((span) => isWordPart(text, span)),
      );
    if (spans.length > 0) return spans;
  }
  return [];
}

/** Katakana have no parts of two letters, and none inside of another word: `ック` of `ウェブフック` is not `ボックス`. */
function isWordPart(text: string, [start, end]: Span): boolean {
  const isKatakana = (at: number): boolean => /[ァ-ヶー]/.test(text[at] ?? '');
  if (!isKatakana(start)) return true;
  return end - start > shortest && !(isKatakana(start - 1) && isKatakana(end));
}

function occurrences(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    // A katakana word is marked to its end: the long vowel is not compared.
    spans.push([at, at + part.length + (text[at + part.length] === 'ー' ? 1 : 0)]);
  return spans;
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** A text as it is asked for many words. */
export interface ReadText {
  small: string;
  /** Of its Latin words. */
  terms: ReadonlySet<string>;
}

/** Reads a text, to ask it for words. */
export function readText(text: string): ReadText {
  return {
    small: normalize(text),
    terms: new Set([...text.matchAll(latinWord)].flatMap(([word]) => soughtTerms(word))),
  };
}

/** A compound of which only a part is said. */
const partOfCompound = 0.5;

/** Which part of a word or phrase a text says, from 0 to 1, as {@link mark} marks it. */
export function partSaid({ small, terms: said }: ReadText, phrase: string): number {
  if (small.includes(phrase) && !isLatin.test(phrase)) return 1;
  const latin = phrase.split(/\s+/).filter((word) => isLatin.test(word));
  const others = (phrase.match(japaneseWord) ?? []).filter((word) => word.length >= shortest);
  const parts = [
    ...latin.map((word) => (soughtTerms(word).some((term) => said.has(term)) ? 1 : 0)),
    ...others.map((word) =>
      small.includes(word) ? 1 : partsIn(small, word).length > 0 ? partOfCompound : 0,
    ),
  ];
  return parts.length === 0 ? 0 : parts.reduce<number>((sum, part) => sum + part, 0) / parts.length;
}

/** Whether a text says a word that nobody typed: all of it, side by side. */
export function saysWhole(text: ReadText, phrase: string): boolean {
  return isLatin.test(phrase) && !phrase.includes(' ')
    ? soughtTerms(phrase).some((term) => text.terms.has(term))
    : text.small.includes(phrase);
}

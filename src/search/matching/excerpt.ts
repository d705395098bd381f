import { cellsOf, isRow, quotedRow, readable } from './cells.ts';
import { mark } from './mark.ts';
import { normalize } from './words.ts';

/** What an excerpt should say, beside the words of the query. */
export interface Wanted {
  /** Those of the words that the reader typed: one of them says more than any number of others. */
  typed?: readonly string[];
  /** How many of the typed words say all of it: fewer than there are where some are one word in two spellings. */
  asked?: number;
  /** Other words for what the query says, which count less. */
  synonyms?: readonly string[];
  /** Whether the query asks how long, how many, how large: a number is what it wants to see. */
  asksAmount?: boolean;
  /** Finds the sentences that only lead elsewhere. */
  referring?: RegExp | undefined;
  length?: number;
}

const usualLength = 160;
/** From this length on a sentence says more than a label. */
const telling = 40;
/** What a number is worth to who asks for one, and a sentence that says "see there" to anybody. */
const amountWorth = 4;
const referenceWorth = -1.2;
const typedWorth = 4;
const mostWords = 3;
/** What a text begins with is what it is about; and so is what it says again. */
const beginning = 60;
const againWorth = 0.2;
const mostAgain = 3;
const synonymWorth = 0.4;
/** What is said around a sentence is what it speaks of: "It is 30 days." */
const aroundWorth = 0.5;

/** A number that says how much, and is no status and no part of a name. */
const AMOUNT = /(?<![\w/.-])(?![45]\d\d(?!\d))\d[\d,.]*(?![\w-])/u;
/** A Japanese sentence ends without a space, a Latin one before one. */
const SENTENCE = /(?<=[。！？])|(?<=[.!?])\s+(?=[^a-z])/u;
interface Candidate {
  line: string;
  sentence: string;
  /** Where it begins in its line. */
  start: number;
}

/**
 * The sentence of a text that says most of what was sought, with what is around it in its line, cut to a length.
 *
 * @returns the line, or the first one if none says anything; an empty text for an empty text
 */
export function excerptOf(text: string, words: readonly string[], wanted: Wanted = {}): string {
  const { length = usualLength } = wanted;
  const lines = text.split('\n').filter((line) => line.length > 1);
  // “403 Forbidden” or “Output” is no excerpt where a sentence follows.
  const sentences = lines.filter((line) => !isLabel(line)).flatMap(sentencesOf);
  const saysOf = remembering((said) => saidBy(said, words, wanted));
  let [best, most] = [undefined as Candidate | undefined, 0];
  for (const candidate of sentences) {
    const worth = worthOf(candidate, saysOf, wanted);
    if (worth > most) [best, most] = [candidate, worth];
  }
  const first = sentences.find(({ sentence }) => !wanted.referring?.test(sentence)) ?? sentences[0];
  const chosen = best ?? first;
  if (chosen && isRow(chosen.line)) return cut(quotedRow(chosen.line, saysOf), 0, length);
  return readable(chosen ? shortened(chosen, words, length) : (lines[0] ?? ''));
}

function sentencesOf(line: string): Candidate[] {
  if (isRow(line)) return [{ line, sentence: line, start: 0 }];
  let start = 0;
  return line
    .split(SENTENCE)
    .filter(Boolean)
    .map((sentence) => {
      const at = line.indexOf(sentence, start);
      start = at + sentence.length;
      return { line, sentence, start: at };
    });
}

/** How much a sentence says of what was sought; 0 for one that says nothing of it. */
function worthOf(
  { line, sentence }: Candidate,
  saysOf: (text: string) => number,
  { asksAmount = false, referring }: Wanted,
): number {
  const own = isRow(line) ? Math.max(...cellsOf(line).map(saysOf)) : saysOf(sentence);
  const around = saysOf(line) - own;
  const amount = asksAmount && AMOUNT.test(sentence) ? amountWorth : 0;
  if (own === 0 && (amount === 0 || around === 0)) return 0;
  const isReference = referring?.test(sentence) ?? false;
  // Who follows the result wants to read something there.
  if (isReference && own < typedWorth) return 0;
  return (
    own +
    aroundWorth * Math.max(0, around) +
    amount +
    (isReference ? referenceWorth : 0) +
    (sentence.length > telling ? 0.5 : 0)
  );
}

/** The words that a text has as a whole: `具合` is no part of `不具合`, nor "model" of "run a model", which nobody typed. */
export function wholeIn(text: string, words: readonly string[]): string[] {
  const small = normalize(text);
  return words.filter((word) => isOneWord(word) || small.includes(word));
}

/** The Latin words of a list that are one word; the list is the same for all results. */
const oneWords = new WeakMap<readonly string[], readonly string[]>();

function wholeCount(text: string, words: readonly string[]): number {
  const latin = oneWords.get(words) ?? words.filter(isOneWord);
  oneWords.set(words, latin);
  const small = normalize(text);
  const others = words.filter((word) => !latin.includes(word) && small.includes(word));
  return wordsMarked(text, latin) + others.length;
}

function isOneWord(word: string): boolean {
  return /^[\p{sc=Latin}\p{N}]\S*$/u.test(word);
}

/**
 * How many of the words a text says: many others do not outweigh one that was typed. What says all that was typed needs no other words for it.
 */
function saidBy(text: string, words: readonly string[], wanted: Wanted): number {
  const { typed = [], synonyms = [], asked = typed.length } = wanted;
  const own = wordsMarked(text, typed);
  const isWhole = own > 0 && own >= asked;
  const counted = isWhole ? ownWords(words, synonyms) : words;
  const start = text.slice(0, /[ぁ-んァ-ヶ]/.test(text) ? beginning / 2 : beginning);
  return (
    Math.min(mostWords, wordsMarked(text, counted)) +
    typedWorth * own +
    againWorth * Math.min(mostAgain, timesMarked(text, typed)) +
    (wordsMarked(start, typed) > 0 ? 0.5 : 0) +
    (isWhole ? 0 : Math.min(1, synonymWorth * wholeCount(text, synonyms)))
  );
}

/** The words of a list that are no other words; the lists are the same for all sentences of a result. */
const ownLists = new WeakMap<readonly string[], readonly string[]>();

function ownWords(words: readonly string[], synonyms: readonly string[]): readonly string[] {
  const known = ownLists.get(words) ?? words.filter((word) => !synonyms.includes(word));
  ownLists.set(words, known);
  return known;
}

/** All sentences of a line ask what the line says. */
function remembering(count: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const value = known.get(text) ?? count(text);
    known.set(text, value);
    return value;
  };
}

/** How many different words are marked in a line. */
function wordsMarked(line: string, words: readonly string[]): number {
  if (words.length === 0) return 0;
  return new Set(mark(line, words).flatMap(({ text, marked }) => (marked ? [normalize(text)] : []))).size;
}

/** How often words are marked in a text. */
function timesMarked(text: string, words: readonly string[]): number {
  return words.length === 0 ? 0 : mark(text, words).filter(({ marked }) => marked).length;
}

const STATUS = /^\d{3} /;

/** Whether a line is so short that it only names what comes after it; Japanese letters are twice as wide. */
function isLabel(line: string): boolean {
  return (
    (line.replace(/[^\p{ASCII}]/gu, '__').length < 20 || STATUS.test(line)) && !/[.。！!？?]$/u.test(line)
  );
}

/** The line if it is short, else from the sentence on; what is too long itself begins near the first word that was sought. */
function shortened({ line, sentence, start }: Candidate, words: readonly string[], length: number): string {
  if (line.length <= length) return line;
  if (sentence.length > length) return cut(line, start + cutOffset(sentence, words, length), length);
  // What stands before the last sentence says more than nothing behind it.
  const room = length - sentence.length;
  const before = line.length - start > length ? start : Math.max(0, line.length - length);
  const isLast = start + sentence.length >= line.length && room > 0;
  const from = isLast ? beginOfSentence(line, before, start) : start;
  return cut(line, from, length);
}

/** The first sentence that begins at a place or after it, before the chosen one. */
function beginOfSentence(line: string, from: number, chosen: number): number {
  return sentencesOf(line).find(({ start }) => start >= from)?.start ?? chosen;
}

function cutOffset(sentence: string, words: readonly string[], length: number): number {
  let offset = 0;
  for (const piece of mark(sentence, words)) {
    if (piece.marked) break;
    offset += piece.text.length;
  }
  return offset >= sentence.length || offset < length * 0.6
    ? 0
    : beginOfWord(sentence, offset - Math.round(length * 0.3));
}

function cut(line: string, start: number, length: number): string {
  const end = start + length >= line.length ? line.length : beginOfWord(line, start + length);
  return `${start > 0 ? '… ' : ''}${line.slice(start, end).trim()}${end < line.length ? ' …' : ''}`;
}

function beginOfWord(line: string, from: number): number {
  const space = line.lastIndexOf(' ', from);
  return space > from - 15 ? space + 1 : from;
}

import { cellsOf, isRow, quotedRow, readable, withoutCell } from './cells.ts';
import { mark, partSaid, type ReadText, readText, saysWhole } from './mark.ts';
import type { Entry } from './searchIndex.ts';
import { normalize } from './words.ts';

/** One thing that a query says. */
export interface Sought {
  /** As the reader typed it, and the same word in another script. */
  typed: readonly string[];
  /** Other words for it. */
  others: readonly string[];
  /** How much it tells of what is sought, beside the query's other things: a word that stands everywhere tells little. */
  weight: number;
}

/** What an excerpt should say. */
export interface Wanted {
  sought?: readonly Sought[];
  /** What is shown above the excerpt: what it says already tells sentences from one another less. */
  title?: string;
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
/** Which part of that another word for it is worth. */
const otherShare = 0.7;
const titleShare = 0.5;
/** A sentence that says less than this of what was sought is one among others: the first one says what the place is about. */
const leastShare = 0.3;
/** What a text begins with is what it is about; and so is what it says again. */
const beginning = 60;
const beginningWorth = 0.5;
const againWorth = 0.2;
const mostAgain = 3;
/** The first sentence says what the place is about. */
const firstWorth = 0.6;
/** What is said around a sentence is what it speaks of: "It is 30 days." */
const aroundWorth = 0.5;

/** A number that says how much, and is no status and no part of a name. */
const AMOUNT = /(?<![\w/.-])(?![45]\d\d(?!\d))\d[\d,.]*(?![\w-])/u;
/** How a sentence ends, and a command does not. */
const CLOSED = /[.。:：?？!！]$/u;
/** A Japanese sentence ends without a space, a Latin one before one. */
const SENTENCE = /(?<=[。！？])|(?<=[.!?])\s+(?=[^a-z])/u;
/** What stands before a message: `English: `, `英語：`. */
const LABEL = /^[^:：]{1,12}[:：]\s*/u;

interface Candidate {
  line: string;
  sentence: string;
  /** Where it begins in its line. */
  start: number;
}

/**
 * The sentence of a text that says most of what was sought, with what is around it in its line, cut to a length.
 *
 * @param words what is marked in it
 * @returns if none says enough, the first sentence, or of questions with their answers the one that says most; an empty text if none of them says
 *   anything, and for an empty text
 */
export function excerptOf(text: string, words: readonly string[], wanted: Wanted = {}): string {
  const { length = usualLength, title = '' } = wanted;
  const lines = text.split('\n').filter((line) => line.length > 1);
  // “403 Forbidden” or “Output” is no excerpt where a sentence follows.
  const sentences = lines.filter((line) => !isLabel(line)).flatMap(sentencesOf);
  const sought = besideTitle(wanted.sought ?? words.map(soughtWord), title);
  const saysOf = remembering((said) => saidBy(said, sought));
  let [best, most] = [undefined as Candidate | undefined, 0];
  for (const [index, candidate] of sentences.entries()) {
    const said = worthOf(candidate, saysOf, leastShare * typedWorth * sought.length, wanted);
    const worth = said > 0 && index === 0 && !isRow(candidate.line) ? said + firstWorth : said;
    if (worth > most) [best, most] = [candidate, worth];
  }
  const answering = sentences.filter(({ sentence }) => !wanted.referring?.test(sentence));
  const general = answering.filter(({ line }) => !isQuestion(line));
  const first =
    general.find(({ sentence }) => CLOSED.test(sentence)) ?? general[0] ?? mostOf(sentences, saysOf);
  const chosen = best ?? first;
  if (chosen && isRow(chosen.line)) return cut(quotedRow(chosen.line, saysOf), 0, length);
  return readable(
    chosen ? shortened(chosen, words, length) : (lines.find((line) => !isQuestion(line)) ?? ''),
  );
}

/** Whether a line is a row whose head is a sentence, a question: it speaks of itself alone, where the rows of other tables are about one thing. */
function isQuestion(line: string): boolean {
  return isRow(line) && CLOSED.test(cellsOf(line)[0] ?? '');
}

/** The candidate that says most of what was sought, if one says anything. */
function mostOf(candidates: readonly Candidate[], saysOf: (text: string) => number): Candidate | undefined {
  const said = candidates.map(({ sentence }) => saysOf(sentence));
  const most = Math.max(0, ...said);
  return most > 0 ? candidates[said.indexOf(most)] : undefined;
}

function soughtWord(word: string): Sought {
  return { typed: [word], others: [], weight: 1 };
}

/** What was sought, what a title says of it counting less. */
function besideTitle(sought: readonly Sought[], title: string): readonly Sought[] {
  const read = readText(title);
  return sought.map((one) => (shareOf(one, read) === 1 ? { ...one, weight: one.weight * titleShare } : one));
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

/** How much a sentence is worth; 0 for one that says too little of what was sought. */
function worthOf(
  { line, sentence }: Candidate,
  saysOf: (text: string) => number,
  least: number,
  { asksAmount = false, referring }: Wanted,
): number {
  const cells = isRow(line) ? cellsOf(line).map(saysOf) : [saysOf(sentence)];
  const own = Math.max(...cells);
  const around = saysOf(line) - own;
  const amount = asksAmount && AMOUNT.test(sentence) ? amountWorth : 0;
  if (own < least && (amount === 0 || around <= 0)) return 0;
  const isReference = referring?.test(sentence) ?? false;
  // Who follows the result wants to read something there.
  if (isReference && own < typedWorth) return 0;
  return (
    own +
    aroundWorth * Math.max(0, around) +
    amount +
    // What the head of a row says is what the row is about.
    (isRow(line) && cells[0] === own ? beginningWorth : 0) +
    (isReference ? referenceWorth : 0) +
    (sentence.length > telling ? 0.5 : 0)
  );
}

/** The words that a text has as a whole: `具合` is no part of `不具合`, nor "model" of "run a model", which nobody typed. */
export function wholeIn(text: string, words: readonly string[]): string[] {
  const small = normalize(text);
  return words.filter((word) => isOneWord(word) || small.includes(word));
}

function isOneWord(word: string): boolean {
  return /^[\p{sc=Latin}\p{N}]\S*$/u.test(word);
}

/** The text of an entry without the lines and the cell that only say its title or a name of it again: `英語：Invalid license!`. */
export function proseOf({ title, names = [], text = '' }: Entry): string {
  const known = [title, ...names];
  return withoutCell(text, title)
    .split('\n')
    .filter((line) => !known.includes(line.replace(LABEL, '')))
    .join('\n');
}

/** Which part of one thing a text says. */
function shareOf({ typed, others }: Sought, text: ReadText): number {
  const own = Math.max(...typed.map((word) => partSaid(text, word)));
  if (own >= otherShare) return own;
  return others.some((word) => saysWhole(text, word)) ? otherShare : own;
}

/** How much a text says of what was sought; 0 for one that says nothing of it. */
function saidBy(text: string, sought: readonly Sought[]): number {
  const read = readText(text);
  const said = sought.reduce((sum, one) => sum + one.weight * shareOf(one, read), 0);
  const total = sought.reduce((sum, { weight }) => sum + weight, 0);
  if (said === 0) return 0;
  const typed = sought.flatMap((one) => one.typed);
  const start = text.slice(0, /[ぁ-んァ-ヶ]/.test(text) ? beginning / 2 : beginning);
  const emphasis =
    againWorth * Math.min(mostAgain, timesMarked(text, typed)) +
    (timesMarked(start, typed) > 0 ? beginningWorth : 0);
  return (said / total) * (typedWorth * sought.length + emphasis);
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

import { stemmer } from 'stemmer';

/**
 * A text in the one spelling in which words are compared: full-width letters become half-width, capitals small, accents go, and katakana
 * words lose a long vowel at their end, which some write and others do not (`サーバー`, `サーバ`).
 */
export function normalize(text: string): string {
  const small = text.normalize('NFKC').toLowerCase();
  if (isAscii(small)) return small;
  return small
    .replace(/[À-ɏ]+/g, (word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/(?<=[ァ-ヶー]{2})ー(?![ァ-ヶー])/g, '');
}

/** A text without anything but letters and digits: `get_models`, `GetModels` and `get models` are one name. */
export function compact(text: string): string {
  return normalize(text).replace(/[^\p{L}\p{N}ー]+/gu, '');
}

/**
 * What is searched differently: ideographs, katakana, and other words between spaces, which may be names: `item_id`, `/v1/serve`, `1-a-i`. Hiragana
 * is mostly grammar.
 */
const TOKENS =
  /[\p{sc=Han}々〆]+|[ァ-ヶー]{2,}|[\p{sc=Latin}\p{N}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hangul}]+(?:[_./{}-]+[\p{sc=Latin}\p{N}]+)*/gu;
const JAPANESE = /^[\p{sc=Han}々〆ァ-ヶー]/u;
const LATIN = /^[\p{sc=Latin}\p{N}]/u;
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Which part of its weight a weak word counts, or one that stands nowhere. */
export const weakWeight = 0.35;

/** A word of a query or text, and the terms by which the index knows it. */
export interface Word {
  /** As it is written, normalized. */
  text: string;
  terms: string[];
  /** A single ideograph: most often the stem of a verb, `受け取る`, which says little. */
  weak?: boolean;
}

/**
 * The words of a text.
 *
 * - Latin words by their stem: `training` and `trained` are `train`.
 * - Identifiers as a whole and in parts: `GetModels` is `getmodels`, `get`, `model`.
 * - Japanese compounds and katakana words by pairs of characters, so that parts of them are found without a dictionary.
 */
export function wordsOf(text: string): Word[] {
  return [...text.normalize('NFKC').matchAll(TOKENS)].flatMap(([token]) => remembered(token));
}

/** All terms of a text. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ terms }) => terms);
}

/** The terms by which the index knows words: katakana words as a whole too, see {@link exactTermsOf}. */
export function indexTermsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ text, terms }) => (isKatakana(text) ? [...terms, `=${text}`] : terms));
}

/** The terms of a word that nobody typed: `ボックス`, a synonym, is not meant by `サンドボックス`. */
export function exactTermsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ text, terms }) => (isKatakana(text) ? [`=${text}`] : terms));
}

/** Whether terms say what a phrase says: of `しきい値` only `値` would be left, for hiragana is no term. */
export function saysEnough(terms: readonly string[], phrase: string): boolean {
  return (
    terms.length > 0 && !(terms.every((term) => term.length === 1) && phrase.length > 1 && !isLatin(phrase))
  );
}

/** The same few words make up all texts. */
const memory = new Map<string, Word[]>();

function remembered(token: string): Word[] {
  const known = memory.get(token) ?? wordsOfToken(token);
  memory.set(token, known);
  return known;
}

function wordsOfToken(token: string): Word[] {
  if (JAPANESE.test(token)) return japaneseWords(token);
  // The numbers of a version say nothing one by one; some write a `v` before them.
  const [, version] = /^v?(\d+(?:\.\d+)+)$/i.exec(token) ?? [];
  if (version !== undefined) return [{ text: version, terms: [version] }];
  const parts = token.split(/[_./{}-]+/);
  if (parts.length === 1) return latinWords(token);
  // `over-detection` is a word with endings, `plate-ok-01` a name.
  const whole = compact(token);
  return [
    { text: whole, terms: [/[_./{}\d]/.test(token) ? whole : stemmer(whole)] },
    ...parts.flatMap(latinWords),
  ];
}

function latinWords(run: string): Word[] {
  // `SDKs` are several of one thing, no name of two parts.
  const parts = /^\p{Lu}{2,}s$/u.test(run) ? [run] : run.split(HUMP);
  const whole = normalize(run);
  if (parts.length === 1) return [{ text: whole, terms: [stemmer(whole)] }];
  return [{ text: whole, terms: [whole] }, ...parts.flatMap(latinWords)];
}

function japaneseWords(run: string): Word[] {
  const text = normalize(run);
  if (text.length === 1) return [{ text, terms: [text], weak: true }];
  const pairs = Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
  return [{ text, terms: pairs }];
}

/** Whether a word is written with an alphabet. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

function isKatakana(text: string): boolean {
  return /^[ァ-ヶー]{2,}$/.test(text);
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(text);
}

import { type Alternative, guessed, type Unit } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';
import { Vocabulary } from './vocabulary.ts';
import { compact, exactTermsOf, isLatin, normalize, termsOf } from './words.ts';

/** How many words an unfinished one may become. */
const completions = 6;
/** The shortest word that may be written together with another one: `dataset`. */
const shortestPart = 3;
/** Words that are written together. */
const apart = { weight: 0.95, atLeast: 1, together: true };
/** What a Japanese compound may at least share with the text if nothing has all of it. */
const compoundShare = 0.33;
/** Which part of a word's letters may differ in a suggestion: what is less like it is another word. */
const unlike = 0.2;
const unlikeCompound = 0.34;
/** How many searches to suggest. */
const suggestions = 4;

/** What words were meant to be that nobody writes so: unfinished, misspelled, written together. */
export class Guesses {
  readonly #vocabulary: Vocabulary;
  /** Japanese words that the lists of concepts, the titles and the names know. */
  readonly #compounds: Vocabulary;
  /** Latin words that the lists of concepts know, some of which the site never uses: `inference`. */
  readonly #concepts: Vocabulary;

  /**
   * @param latin the Latin words of an index
   * @param spoken Japanese words that readers may mean
   * @param concepts Latin words that stand for what the site calls otherwise
   */
  constructor(latin: readonly string[], spoken: readonly string[], concepts: readonly string[] = []) {
    this.#concepts = new Vocabulary(concepts);
    this.#vocabulary = new Vocabulary(latin);
    this.#compounds = new Vocabulary(spoken);
  }

  isSpoken(text: string): boolean {
    return this.#compounds.has(text);
  }

  /** Adds what a word was meant to be: the words that it begins, if it may not be finished; the nearest ones, if nobody writes it so. */
  add({ alternatives }: Unit, isLast: boolean): void {
    const text = alternatives[0]?.text ?? '';
    if (!isLatin(text)) return this.#guessKatakana(alternatives, text);
    if (this.#vocabulary.has(text)) return;
    const completed = isLast ? this.#vocabulary.completing(text, completions) : [];
    const parts = this.#apart(text);
    if (parts) alternatives.push({ text: parts, terms: exactTermsOf(parts), ...apart });
    const isKnown = completed.length > 0 || alternatives.length > 1;
    for (const word of isKnown ? completed : this.#vocabulary.nearest(text))
      alternatives.push({ text: word, terms: exactTermsOf(word), ...guessed });
  }

  /** Two known words of which a word may consist: `dataset` → `data set`. */
  #apart(text: string): string | undefined {
    for (let at = shortestPart; at <= text.length - shortestPart; at += 1) {
      const [first, second] = [text.slice(0, at), text.slice(at)];
      if (this.#vocabulary.has(first) && this.#vocabulary.has(second)) return `${first} ${second}`;
    }
    return undefined;
  }

  /** A name in katakana with a slip in it, `バッヂサイズ`, before its parts are taken for words. */
  correct(query: string): string {
    const text = normalize(query).trim();
    if (/[a-z]/.test(text)) return this.#correctConcepts(query);
    if (!/^[ァ-ヶー]{5,}$/.test(text) || this.#compounds.has(text)) return query;
    const [nearest, another] = this.#compounds.nearest(text, 1);
    return nearest !== undefined && another === undefined ? nearest : query;
  }

  /** A misspelled word that only the lists of concepts know, `inferrence`: its concept has the site's words for it. */
  #correctConcepts(query: string): string {
    return query.replace(/(?<![\w./-])[A-Za-z]{6,}(?![\w./-])/g, (word) => {
      const text = normalize(word);
      if (this.#vocabulary.has(text) || this.#concepts.has(text)) return word;
      if (this.#vocabulary.completing(text, 1).length > 0) return word;
      const [nearest, another] = this.#concepts.nearest(text, 1);
      const isOther = this.#vocabulary.nearest(text, 1).some((near) => near !== nearest);
      return nearest === undefined || another !== undefined || isOther ? word : nearest;
    });
  }

  /** Adds the names that a misspelled word in katakana may be: `バッヂサイズ`. */
  #guessKatakana(alternatives: Alternative[], text: string): void {
    if (!/^[ァ-ヶー]{4,}$/.test(text) || alternatives.length > 1 || this.#compounds.has(text)) return;
    for (const word of this.#compounds.nearest(text, Math.min(2, slipsIn(text))))
      alternatives.push({ text: word, terms: exactTermsOf(word), ...guessed });
  }

  /** Adds what a Japanese compound that stands nowhere was meant to be, `再学修`; or what of it stands somewhere. */
  addCompounds({ alternatives }: Unit): void {
    const [first] = alternatives;
    const text = first?.text ?? '';
    if (!first || isLatin(text)) return;
    for (const word of this.#compounds.nearest(text, slipsIn(text)))
      alternatives.push({ text: word, terms: exactTermsOf(word), ...guessed });
    if (alternatives.length === 1 && !/[ァ-ヶ]/.test(text)) first.atLeast = compoundShare;
  }

  /** Searches that may be meant where a word stands nowhere: the query with its unknown words replaced by the nearest known ones. */
  suggest(query: string): string[] {
    const words = query.trim().split(/\s+/);
    const nearest = words.map((word) => {
      const text = normalize(word);
      const known = isLatin(text) ? this.#vocabulary : this.#compounds;
      if (known.has(text)) return [word];
      // Another form of the word, `webhooks` for `webhook`, finds the same.
      return known
        .nearest(text, slipsIn(text))
        .filter((near) => termsOf(near).join() !== termsOf(text).join());
    });
    // Never the query itself, in whatever spelling: `料金` for `料金`.
    const typed = compact(query);
    if (words.length === 1)
      return (nearest[0] ?? []).filter((near) => compact(near) !== typed).slice(0, suggestions);
    const best = nearest.map((near, index) => near[0] ?? words[index] ?? '').join(' ');
    return compact(best) === typed ? [] : [best];
  }
}

/** The titles and names of entries that are one Japanese word. */
export function spokenNames(entries: readonly Entry[]): string[] {
  return entries
    .flatMap(({ title, names = [] }) => [title, ...names])
    .map(normalize)
    .filter((name) => /^[\p{sc=Han}々ァ-ヶー]{2,}$/u.test(name));
}

/** How many slips a word may have and still be suggested. */
function slipsIn(text: string): number {
  return Math.floor(text.length * (isLatin(text) ? unlike : unlikeCompound));
}

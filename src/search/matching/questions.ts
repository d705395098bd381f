import { addScore, type FoundEntries } from './found.ts';
import { type Language, type ReadQuery, readQuery } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';
import { weakWeight } from './words.ts';

/** A question that means the same as the query, whatever its words. */
const questionScore = 150;
/** What does not work is not asked where something else is asked in the same words: `結果が出ない` and `結果の見方`. */
const otherwise = 1.2;
/** A word alone asks nothing: it may be sought where no question is. */
const wordShare = 0.75;
/** The second place that answers a question. */
const nextShare = 0.85;

/** A question that an entry answers, by what it means. Made at build: reading hundreds of questions takes a while. */
export interface Question {
  /** Index of the entry. */
  entry: number;
  /** Meaning of a unit → how much it says. */
  meanings: Record<string, number>;
  /** Whether it says that something does not work. */
  trouble?: true;
  /** Whether another place answers it first. */
  later?: true;
}

/** Reads the questions of entries. */
export function readQuestions(entries: readonly Entry[], language: Language): Question[] {
  return entries.flatMap(({ questions = [], alsoAsked = [], rows = [] }, entry) =>
    [...questions, ...alsoAsked, ...rows].map((question, index): Question => {
      const query = readQuery(question, language);
      const isFirst = index < questions.length;
      return {
        entry,
        meanings: Object.fromEntries(meaningsOf(query)),
        ...(query.isTrouble && { trouble: true }),
        ...(!isFirst && { later: true }),
      };
    }),
  );
}

/**
 * Compares what a query means with what questions mean: which of the query's units are a question's, and which of the question's are the query's.
 */
export function scoreQuestions(
  questions: readonly Question[],
  query: ReadQuery,
  entries: FoundEntries,
): void {
  const asked = meaningsOf(query);
  const best = new Map<number, number>();
  const share = query.units.length === 1 && !query.isSentence ? wordShare : 1;
  for (const { entry, meanings, trouble = false, later } of questions) {
    let [same, total] = [0, trouble === query.isTrouble ? 0 : otherwise];
    for (const [meaning, weight] of new Map([...Object.entries(meanings), ...asked])) {
      total += weight;
      if (asked.has(meaning) && Object.hasOwn(meanings, meaning)) same += weight;
    }
    const value = questionScore * (same / total) ** 2 * (later ? nextShare : 1) * share;
    if (value > (best.get(entry) ?? 0)) best.set(entry, value);
  }
  for (const [id, value] of best) addScore(entries, id, value);
}

function meaningsOf({ units }: ReadQuery): Map<string, number> {
  return new Map(units.map(({ meaning, weak }) => [meaning, weak ? weakWeight : 1]));
}

import { addScore, type FoundEntries } from './found.ts';
import { type Language, readQuery, type Unit } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';

/** A question that means the same as the query, whatever its words. */
const questionScore = 150;
/** A verb's stem says little of a question's meaning. */
const weakWeight = 0.35;

/** A question that an entry answers, by what it means. Made at build: reading hundreds of questions takes a while. */
export interface Question {
  /** Index of the entry. */
  entry: number;
  /** Meaning of a unit → how much it says. */
  meanings: Record<string, number>;
}

/** Reads the questions of entries. */
export function readQuestions(entries: readonly Entry[], language: Language): Question[] {
  return entries.flatMap(({ questions = [] }, entry) =>
    questions.map((question) => ({
      entry,
      meanings: Object.fromEntries(meaningsOf(readQuery(question, language).units)),
    })),
  );
}

/**
 * Compares what a query means with what questions mean: which of the query's units are a question's, and which of the question's are the query's.
 */
export function scoreQuestions(
  questions: readonly Question[],
  units: readonly Unit[],
  entries: FoundEntries,
): void {
  const asked = meaningsOf(units);
  const best = new Map<number, number>();
  for (const { entry, meanings } of questions) {
    let [same, total] = [0, 0];
    for (const [meaning, weight] of new Map([...Object.entries(meanings), ...asked])) {
      total += weight;
      if (asked.has(meaning) && Object.hasOwn(meanings, meaning)) same += weight;
    }
    const value = questionScore * (same / total) ** 2;
    if (value > (best.get(entry) ?? 0)) best.set(entry, value);
  }
  for (const [id, value] of best) addScore(entries, id, value);
}

function meaningsOf(units: readonly Unit[]): Map<string, number> {
  return new Map(units.map(({ meaning, weak }) => [meaning, weak ? weakWeight : 1]));
}

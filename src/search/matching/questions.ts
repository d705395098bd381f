import { addScore, type FoundEntries } from './found.ts';
import { type Language, readQuery, type Unit } from './queryUnits.ts';
import type { Entry } from './searchIndex.ts';

/** A question that means the same as the query, whatever its words. */
const questionScore = 150;
/** A verb's stem says little of a question's meaning. */
const weakWeight = 0.35;

interface Question {
  entry: number;
  /** Meaning of a unit → how much it says. */
  meanings: ReadonlyMap<string, number>;
}

/** The questions that entries answer, by what they mean. */
export class Questions {
  readonly #entries: readonly Entry[];
  readonly #language: Language;
  /** Read when the first query comes. */
  #questions: Question[] | undefined;

  constructor(entries: readonly Entry[], language: Language) {
    this.#entries = entries;
    this.#language = language;
  }

  /** Compares meanings: which of the query's are a question's, and which of the question's are the query's. */
  score(units: readonly Unit[], entries: FoundEntries): void {
    const asked = meaningsOf(units);
    const best = new Map<number, number>();
    for (const { entry, meanings } of (this.#questions ??= this.#read())) {
      let [same, total] = [0, 0];
      for (const [meaning, weight] of new Map([...meanings, ...asked])) {
        total += weight;
        if (asked.has(meaning) && meanings.has(meaning)) same += weight;
      }
      const value = questionScore * (same / total) ** 2;
      if (value > (best.get(entry) ?? 0)) best.set(entry, value);
    }
    for (const [id, value] of best) addScore(entries, id, value);
  }

  #read(): Question[] {
    return this.#entries.flatMap(({ questions = [] }, entry) =>
      questions.map((question) => ({
        entry,
        meanings: meaningsOf(readQuery(question, this.#language).units),
      })),
    );
  }
}

function meaningsOf(units: readonly Unit[]): Map<string, number> {
  return new Map(units.map(({ meaning, weak }) => [meaning, weak ? weakWeight : 1]));
}

import type { Store } from './store.ts';

/** How many answers are kept, and how long each may be. */
const limits = { answers: 50, characters: 200_000 };

interface KeptAnswer {
  revision: number;
  /** When a job starts or ends, and the answer may become another (milliseconds since 1970). */
  until: number;
  json: string;
}

/**
 * Keeps answers to questions that are asked again and again, as by those who wait for a job, until something changes. It keeps nothing if
 * the store does not tell when it changes.
 */
export class AnswerCache {
  readonly #store: Store;
  readonly #answers = new Map<string, KeptAnswer>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * The answer to a question, made only if it is not known.
   *
   * @param question everything that the answer depends on, but for what is stored and the time
   * @param clientId whose jobs can change it
   * @param make gives the answer as JSON
   */
  async answer(
    question: string,
    clientId: string,
    now: number,
    make: () => Promise<string>,
  ): Promise<string> {
    const revision = this.#store.revision?.();
    if (revision === undefined) return make();
    const known = this.#answers.get(question);
    if (known?.revision === revision && now < known.until) return known.json;
    const json = await make();
    if (json.length <= limits.characters) {
      if (this.#answers.size >= limits.answers) this.#answers.clear();
      // what was written meanwhile has changed the revision: the answer is not used again then
      this.#answers.set(question, { revision, until: await this.#nextChange(clientId, now), json });
    }
    return json;
  }

  async #nextChange(clientId: string, now: number): Promise<number> {
    const jobs = await this.#store.transaction('read', (transaction) =>
      transaction.ofClient('jobs', clientId),
    );
    return Math.min(
      ...jobs.flatMap(({ starts_at, ends_at }) => [starts_at, ends_at]).filter((time) => time > now),
    );
  }
}

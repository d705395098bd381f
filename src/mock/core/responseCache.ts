import type { Store } from './store.ts';

/** How many responses are kept, and how long each may be. */
const limits = { responses: 50, characters: 200_000 };

interface KeptResponse {
  revision: number;
  /** When a job starts or ends, and the response may become another (milliseconds since 1970). */
  until: number;
  json: string;
}

/**
 * Keeps responses to questions that are asked again and again, as by those who wait for a job, until something changes. It keeps nothing if
 * the store does not tell when it changes.
 */
export class ResponseCache {
  readonly #store: Store;
  readonly #responses = new Map<string, KeptResponse>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * The response to a question, made only if it is not known.
   *
   * @param question everything that the response depends on, but for what is stored and the time
   * @param clientId whose jobs can change it
   * @param make gives the response as JSON
   */
  async response(
    question: string,
    clientId: string,
    now: number,
    make: () => Promise<string>,
  ): Promise<string> {
    const revision = this.#store.revision?.();
    if (revision === undefined) return make();
    const known = this.#responses.get(question);
    if (known?.revision === revision && now < known.until) return known.json;
    const json = await make();
    if (json.length <= limits.characters) {
      if (this.#responses.size >= limits.responses) this.#responses.clear();
      // what was written meanwhile has changed the revision: the response is not used again then
      this.#responses.set(question, { revision, until: await this.#nextChange(clientId, now), json });
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

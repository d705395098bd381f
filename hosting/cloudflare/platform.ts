/** What of Cloudflare's interfaces is used here. Its own types would change those of Request and Response in the whole project. */

/** The storage of a Durable Object. Writes that nothing is awaited between are written as a whole. */
export interface DurableStorage {
  list(): Promise<Map<string, unknown>>;
  /** At most 128 entries, each of at most 2 MB. */
  put(entries: Record<string, unknown>): Promise<void>;
  /** At most 128 keys. */
  delete(keys: string[]): Promise<number>;
  deleteAll(): Promise<void>;
  getAlarm(): Promise<number | null>;
  setAlarm(time: number): Promise<void>;
}

export interface DurableState {
  storage: DurableStorage;
}

interface Fetcher {
  fetch(request: Request): Promise<Response>;
}

/** The bindings of wrangler.json. */
export interface Bindings {
  ASSETS: Fetcher;
  MOCKS: { idFromName(name: string): object; get(id: object): Fetcher };
  LIMITER: { limit(by: { key: string }): Promise<{ success: boolean }> };
  /** How many times faster than real time jobs run. */
  SPEED: number;
  /** For how long a visitor's state is kept after the last request. */
  KEEP_HOURS: number;
}

import { data } from 'edge:data';
import { createMock, type Mock } from '../../src/mock/core/createMock.ts';
import { createDurableStore } from './durableStore.ts';
import type { Bindings, DurableState, DurableStorage } from './platform.ts';

/** Of one visitor's state, in bytes: a Durable Object has 128 MB of memory for all that it does. */
const stateLimit = 25_000_000;
/** Of a JPEG file that is looked into, for the same reason. */
const jpegPixels = 2_000_000;
const hour = 3_600_000;

/** The mock of one visitor, with its state: a Durable Object. It starts with the first request and forgets everything some time after the last one. */
export class VisitorMock {
  readonly #storage: DurableStorage;
  readonly #env: Bindings;
  #mock: Promise<Mock> | undefined;

  constructor({ storage }: DurableState, env: Bindings) {
    this.#storage = storage;
    this.#env = env;
  }

  /** @param request below `…/api/`; a visitor's requests all have the same path before it */
  async fetch(request: Request): Promise<Response> {
    const basePath = /^(.*?\/api)\//.exec(new URL(request.url).pathname)?.[1] ?? '/api';
    this.#mock ??= this.#start(basePath);
    const mock = await this.#mock.catch((error: unknown) => {
      this.#mock = undefined; // the next request tries again
      throw error;
    });
    await this.#prolong();
    return mock.fetch(request);
  }

  /** Called by the platform when the visitor has not come back. */
  async alarm(): Promise<void> {
    this.#mock = undefined;
    await this.#storage.deleteAll();
  }

  async #start(basePath: string): Promise<Mock> {
    return createMock({
      data,
      store: await createDurableStore(this.#storage, stateLimit),
      samples: (file) => this.#sample(file),
      basePath,
      jpegPixels,
      speed: this.#env.SPEED,
      onError: (error) => console.error(error),
    });
  }

  async #sample(file: string): Promise<Uint8Array> {
    const response = await this.#env.ASSETS.fetch(new Request(`https://assets/samples/${file}`));
    if (!response.ok) throw new Error(`the sample picture ${file} is missing (status ${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Moves the alarm, but not with every request: each move is a write that costs. */
  async #prolong(): Promise<void> {
    const end = Date.now() + this.#env.KEEP_HOURS * hour;
    const alarm = await this.#storage.getAlarm();
    if (alarm === null || alarm < end - 0.1 * this.#env.KEEP_HOURS * hour) await this.#storage.setAlarm(end);
  }
}

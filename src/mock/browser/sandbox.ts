import { createMock, type Mock } from '../core/createMock.ts';
import type { SamplePictures } from '../core/demo/initialState.ts';
import type { MockData } from '../core/mockData.ts';
import { createMemoryStore } from '../core/memoryStore.ts';
import type { Overview } from '../core/overview.ts';
import type { Store } from '../core/store.ts';
import { openStore, type StorageNotice } from './openStore.ts';
import { changesChannel } from './workerMessages.ts';

/** What a client has, and what a reader should know about where it is kept; that it was given up is told once. */
export interface SandboxOverview extends Overview {
  notice: StorageNotice | null;
}

/** The service in the reader's browser, wherever in it it runs. */
export interface Sandbox {
  /** Answers a request below {@link SandboxOptions.base}`api/`. */
  fetch(request: Request): Promise<Response>;
  /** What a client has now. */
  overview(clientId: string): Promise<SandboxOverview>;
  /** Goes back to the initial state. Tokens stay valid. */
  reset(): Promise<void>;
}

export interface SandboxOptions {
  data: MockData;
  /** The address of the site's folder, with a slash at its end. */
  base: URL;
  /** How many times faster than real time jobs run. By default slow enough to watch, fast enough to wait for. */
  speed?: number;
  /** Keeps the state in the page's memory: it is its own, and gone with the page. */
  inMemory?: boolean;
  /** The path of the API; that of the site's own by default. */
  basePath?: string;
  /** Milliseconds since 1970; `Date.now` by default. */
  clock?: () => number;
  /** Gives the sample pictures; by default they are read from the site. */
  samples?: SamplePictures;
}

/** The mock with its state in the browser's database; in memory where the browser gives none. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { data, base, speed = 4, inMemory } = options;
  // Nobody else sees what is in memory only.
  const changes = inMemory ? undefined : new BroadcastChannel(changesChannel(base));
  const makeMock = (store: Store): Mock =>
    createMock({
      data,
      store,
      speed,
      basePath: options.basePath ?? `${base.pathname}api`,
      samples: options.samples ?? ((file) => readSample(new URL(`samples/${file}`, base))),
      ...(options.clock && { clock: options.clock }),
      onError: (error) => console.error(error),
    });
  let notice: StorageNotice | null = null;
  const start = async (): Promise<Mock> => {
    if (inMemory) return makeMock(createMemoryStore());
    const opened = await openStore(`sandbox ${base.pathname}`);
    notice = opened.notice;
    return makeMock(opened.store);
  };
  let mock: Promise<Mock> | undefined;
  const ready = (): Promise<Mock> => (mock ??= start());
  return {
    async fetch(request) {
      const response = await (await ready()).fetch(request);
      if (request.method !== 'GET') changes?.postMessage('changed');
      return response;
    },
    async overview(clientId) {
      const overview = await (await ready()).overview(clientId);
      const told = notice;
      if (notice === 'reset') notice = null;
      return { ...overview, notice: told };
    },
    async reset() {
      await (await ready()).reset();
      changes?.postMessage('changed');
    },
  };
}

/** A sample picture, also without network: the explorer keeps them. Plain-http origins have no caches, and some readers allow none. */
async function readSample(address: URL): Promise<Uint8Array> {
  const kept = 'caches' in globalThis ? await caches.match(address).catch(() => undefined) : undefined;
  const response = kept ?? (await fetch(address));
  if (!response.ok)
    throw new Error(`the sample picture ${address.pathname} is missing (status ${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStore } from '../../../src/mock/browser/openStore.ts';
import type { Store } from '../../../src/mock/core/store.ts';

let factory: IDBFactory;
beforeEach(() => {
  factory = new IDBFactory();
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const state = { name: 'state', sequences: { token: 1 } } as const;
const keep = (store: Store) => store.transaction('write', (transaction) => transaction.put('meta', state));
const kept = (store: Store) => store.transaction('read', (transaction) => transaction.get('meta', 'state'));

/** A database as another program left it. */
function leave(version: number, make: (database: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open('test', version);
    request.onupgradeneeded = () => make(request.result);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

it('keeps what is there, and says nothing', async () => {
  const first = await openStore('test', factory);
  await keep(first.store);
  const second = await openStore('test', factory);
  expect([first.notice, second.notice, await kept(second.store)]).toEqual([null, null, state]);
});

it('leaves nothing of its try for room', async () => {
  const { store } = await openStore('test', factory);
  expect(await store.transaction('read', (transaction) => transaction.ofClient('pictures', ''))).toEqual([]);
});

it.each<[string, number, (database: IDBDatabase) => void]>([
  ['a newer version', 99, (database) => database.createObjectStore('other')],
  ['no tables', 1, () => undefined],
])('gives up a database with %s, and says so', async (_, version, make) => {
  await leave(version, make);
  const { store, notice } = await openStore('test', factory);
  expect(notice).toBe('reset');
  await keep(store);
  const again = await openStore('test', factory);
  expect([again.notice, await kept(again.store)]).toEqual([null, state]);
});

it.each<[string, Partial<IDBFactory>]>([
  [
    'gives none',
    {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      deleteDatabase: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  ],
  [
    'has no room',
    {
      open: (...args) => withoutRoom(factory.open(...args)),
      deleteDatabase: (name) => factory.deleteDatabase(name),
    },
  ],
])('keeps the state in memory where the browser %s, and says so', async (_, other) => {
  const { store, notice } = await openStore('test', other as IDBFactory);
  expect(notice).toBe('memory');
  await keep(store);
  expect(await kept(store)).toEqual(state);
});

/** A database that takes no pictures, as a full disk takes none. */
function withoutRoom(request: IDBOpenDBRequest): IDBOpenDBRequest {
  request.addEventListener('success', () => {
    const database = request.result;
    const transaction = database.transaction.bind(database);
    database.transaction = (...args) => {
      const opened = transaction(...args);
      const objectStore = opened.objectStore.bind(opened);
      opened.objectStore = (name) => {
        const table = objectStore(name);
        if (name === 'pictures')
          table.put = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        return table;
      };
      return opened;
    };
  });
  return request;
}

import { createMemoryStore } from '../core/memoryStore.ts';
import type { Store } from '../core/store.ts';
import { createIndexedDbStore } from './indexedDbStore.ts';

/**
 * What a reader should know about where the state is: it was given up, since it could not be read (`reset`), or the browser keeps nothing for
 * this site (`memory`).
 */
export type StorageNotice = 'reset' | 'memory';

/** What the initial state needs, with room to spare, in bytes. */
const room = 2_000_000;

/**
 * The store in the browser's database. One that is damaged, or of a newer version of the site, is deleted; where there is none to be had, or no room,
 * the state is kept in memory.
 *
 * @param name the database's name
 * @param factory the browser's `indexedDB` by default
 */
export async function openStore(
  name: string,
  factory: IDBFactory = indexedDB,
): Promise<{ store: Store; notice: StorageNotice | null }> {
  try {
    return { store: await usableStore(name, factory), notice: null };
  } catch (error) {
    console.warn(error); // worth knowing for whoever looks
  }
  try {
    await deleteDatabase(name, factory);
    return { store: await usableStore(name, factory), notice: 'reset' };
  } catch {
    return { store: createMemoryStore(), notice: 'memory' };
  }
}

/** @throws {DOMException} if the database cannot be opened, lacks a table, or has no room for the initial state */
async function usableStore(name: string, factory: IDBFactory): Promise<Store> {
  const store = createIndexedDbStore(name, factory);
  const state = await store.transaction('read', (transaction) => transaction.get('meta', 'state'));
  if (state) return store;
  const image_id = -1;
  await store.transaction('write', (transaction) =>
    transaction.put('pictures', { image_id, client_id: '', bytes: new Uint8Array(room) }),
  );
  await store.transaction('write', (transaction) => transaction.delete('pictures', image_id));
  return store;
}

function deleteDatabase(name: string, factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('the database cannot be deleted'));
    request.onblocked = () => reject(new Error('another tab has the database open'));
  });
}

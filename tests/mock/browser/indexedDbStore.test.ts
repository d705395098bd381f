import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIndexedDbStore } from '../../../src/mock/browser/indexedDbStore.ts';
import type { Meta, Token } from '../../../src/mock/core/records.ts';
import type { Store } from '../../../src/mock/core/store.ts';

const token = (text: string, client_id: string): Token => ({
  token: text,
  client_id,
  sequence: 1,
  expires_at: 9,
});
const meta = (count: number): Meta => ({ name: 'state', sequences: { token: count } });

describe('createIndexedDbStore', () => {
  let factory: IDBFactory;
  let store: Store;
  beforeEach(() => {
    factory = new IDBFactory();
    store = createIndexedDbStore('test', factory);
  });

  it('keeps records: also for another store on the same database, as after the worker’s death', async () => {
    await store.transaction('write', (transaction) => transaction.put('tokens', token('a', 'one')));
    const again = createIndexedDbStore('test', factory);
    expect(await again.transaction('read', (transaction) => transaction.get('tokens', 'a'))).toEqual(
      token('a', 'one'),
    );
  });

  it('finds the records of a client', async () => {
    await store.transaction('write', async (transaction) => {
      for (const record of [token('a', 'one'), token('b', 'two'), token('c', 'one')])
        await transaction.put('tokens', record);
      await transaction.delete('tokens', 'c');
    });
    expect(await store.transaction('read', (transaction) => transaction.ofClient('tokens', 'one'))).toEqual([
      token('a', 'one'),
    ]);
  });

  it('writes all or nothing', async () => {
    const work = store.transaction('write', async (transaction) => {
      await transaction.put('tokens', token('a', 'one'));
      throw new Error('given up');
    });
    await expect(work).rejects.toThrow('given up');
    expect(await store.transaction('read', (transaction) => transaction.get('tokens', 'a'))).toBeUndefined();
  });

  it('lets nobody read in between: two tabs count to a hundred', async () => {
    const tabs = [store, createIndexedDbStore('test', factory)];
    const count = async (tab: Store): Promise<void> => {
      await tab.transaction('write', async (transaction) => {
        const last = (await transaction.get('meta', 'state'))?.sequences['token'] ?? 0;
        await transaction.put('meta', meta(last + 1));
      });
    };
    await Promise.all(Array.from({ length: 50 }, () => tabs.map(count)).flat());
    expect(await store.transaction('read', (transaction) => transaction.get('meta', 'state'))).toEqual(
      meta(100),
    );
  });

  it('rejects to write in a transaction that reads', async () => {
    await expect(
      store.transaction('read', (transaction) => transaction.put('meta', meta(1))),
    ).rejects.toThrow();
  });

  it('opens the database again when the browser has closed it', async () => {
    await store.transaction('write', (transaction) => transaction.put('meta', meta(1)));
    await new Promise<void>((resolve, reject) => {
      const request = factory.deleteDatabase('test');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error('not deleted'));
    });
    expect(
      await store.transaction('read', (transaction) => transaction.get('meta', 'state')),
    ).toBeUndefined();
  });

  it('says so when the browser has no database to give', async () => {
    const none = {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    await expect(
      createIndexedDbStore('test', none).transaction('read', () => Promise.resolve(1)),
    ).rejects.toThrow('denied');
  });
});

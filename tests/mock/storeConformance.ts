import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/mock/core/store.ts';

const token = (name: string, client_id: string) => ({ token: name, client_id, sequence: 1, expires_at: 0 });

/** What every store has to do, whatever it keeps its records in. */
export function describeStore(name: string, createStore: () => Store | Promise<Store>): void {
  describe(name, () => {
    it('gives back what was put, by key and by client', async () => {
      const store = await createStore();
      await store.transaction('write', async (transaction) => {
        await transaction.put('tokens', token('a', 'x'));
        await transaction.put('tokens', token('b', 'y'));
        await transaction.put('tokens', token('c', 'x'));
        await transaction.put('pictures', { image_id: 7, client_id: 'x', bytes: new Uint8Array([1, 2, 3]) });
      });
      await store.transaction('read', async (transaction) => {
        expect(await transaction.get('tokens', 'b')).toEqual(token('b', 'y'));
        expect(await transaction.get('tokens', 'z')).toBeUndefined();
        expect((await transaction.get('pictures', 7))?.bytes).toEqual(new Uint8Array([1, 2, 3]));
        expect(names(await transaction.ofClient('tokens', 'x'))).toEqual(['a', 'c']);
        expect(await transaction.ofClient('tokens', 'nobody')).toEqual([]);
      });
    });

    it('shows a transaction what it has written itself', async () => {
      const store = await createStore();
      await store.transaction('write', async (transaction) => {
        await transaction.put('tokens', token('a', 'x'));
        await transaction.put('tokens', token('b', 'x'));
      });
      await store.transaction('write', async (transaction) => {
        await transaction.put('tokens', token('a', 'y'));
        await transaction.delete('tokens', 'b');
        await transaction.put('tokens', token('c', 'x'));
        expect(names(await transaction.ofClient('tokens', 'x'))).toEqual(['c']);
        expect(names(await transaction.ofClient('tokens', 'y'))).toEqual(['a']);
        expect(await transaction.get('tokens', 'b')).toBeUndefined();
        await transaction.clear('tokens');
        expect(await transaction.ofClient('tokens', 'y')).toEqual([]);
      });
      const left = await store.transaction('read', (transaction) => transaction.get('tokens', 'a'));
      expect(left).toBeUndefined();
    });

    it('writes all of a transaction or nothing', async () => {
      const store = await createStore();
      await store.transaction('write', (transaction) => transaction.put('tokens', token('a', 'x')));
      const failing = store.transaction('write', async (transaction) => {
        await transaction.put('tokens', token('b', 'x'));
        await transaction.delete('tokens', 'a');
        throw new Error('broken off');
      });
      await expect(failing).rejects.toThrow('broken off');
      const found = await store.transaction('read', (transaction) => transaction.ofClient('tokens', 'x'));
      expect(names(found)).toEqual(['a']);
    });

    it('loses nothing when many count at once', async () => {
      const store = await createStore();
      const count = () =>
        store.transaction('write', async (transaction) => {
          const known = (await transaction.get('tokens', 'n')) ?? token('n', 'x');
          await transaction.put('tokens', { ...known, expires_at: known.expires_at + 1 });
        });
      await Promise.all(Array.from({ length: 50 }, count));
      const counted = await store.transaction('read', (transaction) => transaction.get('tokens', 'n'));
      expect(counted?.expires_at).toBe(50);
    });

    it('rejects to write in a transaction that reads', async () => {
      const store = await createStore();
      const writing = store.transaction('read', (transaction) => transaction.put('tokens', token('a', 'x')));
      await expect(writing).rejects.toThrow();
    });
  });
}

function names(tokens: readonly { token: string }[]): string[] {
  return tokens.map((one) => one.token).sort();
}

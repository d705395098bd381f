import { expect, test } from 'vitest';
import { createDurableStore } from '../../hosting/cloudflare/durableStore.ts';
import type { DurableStorage } from '../../hosting/cloudflare/platform.ts';
import { describeStore } from '../mock/storeConformance.ts';

/** A Durable Object's storage in memory, as strict as the real one about what one call takes. */
function storage(entries = new Map<string, unknown>()): DurableStorage & { entries: Map<string, unknown> } {
  const few = <Items extends { length: number }>(items: Items): Items => {
    if (items.length > 128) throw new Error('too many for one call');
    return items;
  };
  return {
    entries,
    list: async () => new Map(structuredClone(entries)),
    async put(more) {
      for (const [name, entry] of few(Object.entries(more))) entries.set(name, structuredClone(entry));
    },
    delete: async (names) => few(names).filter((name) => entries.delete(name)).length,
    deleteAll: async () => entries.clear(),
    getAlarm: async () => null,
    setAlarm: async () => undefined,
  };
}

describeStore('a store in a Durable Object', () => createDurableStore(storage(), 1_000_000));

const token = (name: string) => ({ token: name, client_id: 'x', sequence: 1, expires_at: 0 });
const picture = (image_id: number, size: number) => ({
  image_id,
  client_id: 'x',
  bytes: new Uint8Array(size),
});

test('what was written is there when the object starts again, and what was cleared is not', async () => {
  const disk = storage();
  const first = await createDurableStore(disk, 1_000_000);
  await first.transaction('write', async (transaction) => {
    for (let number = 0; number < 300; number++) await transaction.put('tokens', token(`t${number}`));
    await transaction.put('pictures', picture(7, 10));
  });
  await first.transaction('write', async (transaction) => {
    await transaction.put('tokens', token('new'));
    await transaction.clear('tokens');
    await transaction.put('tokens', token('last'));
  });
  const second = await createDurableStore(disk, 1_000_000);
  await second.transaction('read', async (transaction) => {
    expect(await transaction.ofClient('tokens', 'x')).toEqual([token('last')]);
    expect(await transaction.get('pictures', 7)).toEqual(picture(7, 10));
  });
  expect(disk.entries.size).toBe(2);
});

test('what does not fit is refused and leaves nothing; less is taken at any time', async () => {
  const disk = storage();
  const store = await createDurableStore(disk, 1000);
  await store.transaction('write', (transaction) => transaction.put('pictures', picture(1, 800)));
  const tooMuch = store.transaction('write', (transaction) => transaction.put('pictures', picture(2, 300)));
  await expect(tooMuch).rejects.toThrow('Full');
  expect([...disk.entries.keys()]).toEqual(['pictures:n:1']);
  const other = await store.transaction('read', (transaction) => transaction.get('pictures', 2));
  expect(other).toBeUndefined();
  await store.transaction('write', (transaction) => transaction.delete('pictures', 1));
  await store.transaction('write', (transaction) => transaction.put('pictures', picture(2, 300)));
});

test('a write that the storage refuses is not there', async () => {
  const store = await createDurableStore(
    { ...storage(), put: () => Promise.reject(new Error('disk')) },
    1_000_000,
  );
  const failed = store.transaction('write', (transaction) => transaction.put('tokens', token('a')));
  await expect(failed).rejects.toThrow('disk');
  expect(await store.transaction('read', (transaction) => transaction.get('tokens', 'a'))).toBeUndefined();
});

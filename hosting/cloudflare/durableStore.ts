import { ApiError } from '../../src/mock/core/apiError.ts';
import { createMemoryStore } from '../../src/mock/core/memoryStore.ts';
import {
  type Key,
  keyPaths,
  type StateRecord,
  type Store,
  type TableName,
  type Transaction,
} from '../../src/mock/core/store.ts';
import type { DurableStorage } from './platform.ts';

/** How many entries one call of the storage takes. */
const batch = 128;

/**
 * A store in a Durable Object: it works in memory, and a write counts once the storage has it.
 *
 * @param limit of all records together, in bytes: what does not fit is refused as full
 */
export async function createDurableStore(storage: DurableStorage, limit: number): Promise<Store> {
  const stored = (await storage.list()) as Map<string, StateRecord>;
  const memory = createMemoryStore([...stored.values()]);
  const sizes = new Map([...stored].map(([name, entry]) => [name, sizeOf(entry)]));
  return {
    revision: () => memory.revision?.() ?? 0,
    transaction(mode, work) {
      if (mode === 'read') return memory.transaction(mode, work);
      return memory.transaction(mode, async (transaction) => {
        const changes: Changes = new Map();
        const result = await work(recording(transaction, changes, sizes));
        const after = sizesAfter(sizes, changes);
        if (sum(after) > limit && sum(after) > sum(sizes)) throw new ApiError('Full');
        await write(storage, changes); // if it fails, memory stays as it was
        for (const name of changes.keys()) sizes.delete(name);
        for (const [name, size] of after) sizes.set(name, size);
        return result;
      });
    },
  };
}

/** Name of an entry → what is written, or null for what is deleted. */
type Changes = Map<string, StateRecord | null>;

function recording(
  transaction: Transaction,
  changes: Changes,
  stored: ReadonlyMap<string, number>,
): Transaction {
  return {
    get: (table, key) => transaction.get(table, key),
    ofClient: (table, clientId) => transaction.ofClient(table, clientId),
    async put(table, record) {
      await transaction.put(table, record);
      const entry = { table, record } as StateRecord;
      changes.set(nameOf(table, (record as unknown as Record<string, Key>)[keyPaths[table]] as Key), entry);
    },
    async delete(table, key) {
      await transaction.delete(table, key);
      changes.set(nameOf(table, key), null);
    },
    async clear(table) {
      await transaction.clear(table);
      for (const name of [...stored.keys(), ...changes.keys()])
        if (name.startsWith(`${table}:`)) changes.set(name, null);
    },
  };
}

/** A number and a text are different keys. */
function nameOf(table: TableName, key: Key): string {
  return `${table}:${typeof key === 'number' ? 'n' : 's'}:${key}`;
}

async function write(storage: DurableStorage, changes: Changes): Promise<void> {
  const entries = [...changes];
  const puts = entries.filter(([, entry]) => entry !== null);
  const deletes = entries.filter(([, entry]) => entry === null).map(([name]) => name);
  // all at once, nothing awaited between: the storage writes all or nothing
  await Promise.all([
    ...batches(puts).map((some) => storage.put(Object.fromEntries(some))),
    ...batches(deletes).map((some) => storage.delete(some)),
  ]);
}

function batches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  );
}

function sizesAfter(sizes: ReadonlyMap<string, number>, changes: Changes): Map<string, number> {
  const after = new Map(sizes);
  for (const [name, entry] of changes) {
    if (entry) after.set(name, sizeOf(entry));
    else after.delete(name);
  }
  return after;
}

/** Near enough: bytes as they are, everything else as JSON. */
function sizeOf(entry: StateRecord): number {
  let bytes = 0;
  const text = JSON.stringify(entry, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    bytes += value.byteLength;
    return null;
  });
  return bytes + text.length;
}

function sum(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}

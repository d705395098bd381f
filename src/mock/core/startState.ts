import { type StateRecord, type Store, tableNames, type Transaction } from './store.ts';

interface StartState {
  /** Makes sure that there is a state. */
  ready(): Promise<void>;
  /** Replaces the state by the initial one. */
  reset(): Promise<void>;
}

/**
 * Fills a store that is empty. The records are made before the transaction begins: IndexedDB waits for nothing else. Who comes second
 * (another tab) finds a state and leaves it as it is.
 *
 * @param make gives the records of the initial state, `meta` among them
 */
export function startState(store: Store, make: () => Promise<StateRecord[]>): StartState {
  let filled: Promise<void> | undefined;
  const fill = async (): Promise<void> => {
    const isFilled = await store.transaction('read', hasState);
    if (isFilled) return;
    const records = await make();
    await store.transaction('write', async (transaction) => {
      if (!(await hasState(transaction))) await putAll(transaction, records);
    });
  };
  return {
    ready() {
      filled ??= fill().catch((error: unknown) => {
        filled = undefined; // the next request tries again
        throw error;
      });
      return filled;
    },
    async reset() {
      const records = await make();
      await store.transaction('write', async (transaction) => {
        for (const table of tableNames) if (table !== 'tokens') await transaction.clear(table);
        await putAll(transaction, records);
      });
    },
  };
}

async function hasState(transaction: Transaction): Promise<boolean> {
  return (await transaction.get('meta', 'state')) !== undefined;
}

async function putAll(transaction: Transaction, records: readonly StateRecord[]): Promise<void> {
  for (const { table, record } of records) await transaction.put(table, record);
}

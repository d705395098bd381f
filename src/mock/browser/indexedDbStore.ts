import { ApiError } from '../core/apiError.ts';
import { clientIndex, keyPaths, type Store, tableNames, type Transaction } from '../core/store.ts';

/** Raised when a table or what it holds changes: a state of another version is given up for the initial one. */
const version = 1;

/**
 * A store in the browser's database: it survives pages, the worker and the browser, and all tabs share it.
 *
 * @param name the database's name
 * @param factory the browser's `indexedDB` by default
 * @returns a store whose transactions reject if the browser has no database to give (some private windows), and with an {@link ApiError} if it
 *   has no more room
 */
export function createIndexedDbStore(name: string, factory: IDBFactory = indexedDB): Store {
  let opened: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(name, factory, () => {
      opened = undefined;
    });
    return opened;
  };
  return {
    async transaction(mode, work) {
      const database = await open();
      let transaction: IDBTransaction;
      try {
        transaction = database.transaction(tableNames, mode === 'write' ? 'readwrite' : 'readonly');
      } catch {
        // The browser closed the database in between, for example because the reader deleted the site's data.
        opened = undefined;
        transaction = (await open()).transaction(tableNames, mode === 'write' ? 'readwrite' : 'readonly');
      }
      return run(transaction, work);
    },
  };
}

async function run<Result>(
  transaction: IDBTransaction,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(whyAborted(transaction.error));
  });
  committed.catch(() => undefined); // awaited below; an unhandled rejection would be reported first
  let result: Result;
  try {
    result = await work(operationsOn(transaction));
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it has failed by itself
    }
    throw whyAborted(error);
  }
  await committed;
  return result;
}

/** A full disk, or the browser's limit for a site, is nobody's fault: the client is told to delete something. */
function whyAborted(error: unknown): Error {
  if (error instanceof Error && error.name === 'QuotaExceededError') return new ApiError('Full');
  return error instanceof Error ? error : new Error('the transaction was given up');
}

function operationsOn(transaction: IDBTransaction): Transaction {
  return {
    get: (table, key) => done(transaction.objectStore(table).get(key)),
    ofClient: (table, clientId) => {
      const store = transaction.objectStore(table);
      if (store.indexNames.contains(clientIndex)) return done(store.index(clientIndex).getAll(clientId));
      return done(store.getAll(clientId));
    },
    async put(table, record) {
      await done(transaction.objectStore(table).put(record));
    },
    async delete(table, key) {
      await done(transaction.objectStore(table).delete(key));
    },
    async clear(table) {
      await done(transaction.objectStore(table).clear());
    },
  };
}

function openDatabase(name: string, factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  const request = factory.open(name, version);
  request.onupgradeneeded = () => createTables(request.result);
  return done(request).then(
    (database) => {
      database.onclose = onClosed;
      // A newer version of the site opens it in another tab: let it.
      database.onversionchange = () => {
        database.close();
        onClosed();
      };
      return database;
    },
    (error: unknown) => {
      onClosed();
      throw error;
    },
  );
}

function createTables(database: IDBDatabase): void {
  for (const old of [...database.objectStoreNames]) database.deleteObjectStore(old);
  for (const table of tableNames) {
    const store = database.createObjectStore(table, { keyPath: keyPaths[table] });
    if (keyPaths[table] !== clientIndex && table !== 'meta') store.createIndex(clientIndex, clientIndex);
  }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database rejected'));
  });
}

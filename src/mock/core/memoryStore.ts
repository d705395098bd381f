import type { Tables } from './records.ts';
import {
  clientIndex,
  type Key,
  keyPaths,
  type StateRecord,
  type Store,
  type TableName,
  tableNames,
  type Transaction,
} from './store.ts';

type AnyRecord = Tables[TableName];
/** Key → record, or null for a record that the transaction deletes. */
type Changes = Map<Key, AnyRecord | null>;

/** A table in memory, with the records of each client at hand. */
class MemoryTable {
  readonly #keyPath: string;
  readonly records = new Map<Key, AnyRecord>();
  readonly #byClient = new Map<string, Map<Key, AnyRecord>>();

  constructor(name: TableName) {
    this.#keyPath = keyPaths[name];
  }

  keyOf(record: AnyRecord): Key {
    return (record as unknown as Record<string, Key>)[this.#keyPath] as Key;
  }

  ofClient(clientId: string): Iterable<[Key, AnyRecord]> {
    return this.#byClient.get(clientId) ?? [];
  }

  add(record: AnyRecord): void {
    this.apply(new Map([[this.keyOf(record), record]]));
  }

  apply(changes: Changes): void {
    for (const [key, record] of changes) {
      const old = this.records.get(key);
      if (old) this.#forget(key, old);
      if (record) this.#add(key, record);
    }
  }

  #add(key: Key, record: AnyRecord): void {
    this.records.set(key, record);
    const client = clientOf(record);
    if (client === undefined) return;
    const siblings = this.#byClient.get(client) ?? new Map<Key, AnyRecord>();
    this.#byClient.set(client, siblings.set(key, record));
  }

  #forget(key: Key, old: AnyRecord): void {
    this.records.delete(key);
    const siblings = this.#byClient.get(clientOf(old) ?? '');
    siblings?.delete(key);
    if (siblings?.size === 0) this.#byClient.delete(clientOf(old) ?? '');
  }
}

function clientOf(record: AnyRecord): string | undefined {
  return (record as Partial<Record<typeof clientIndex, string>>)[clientIndex];
}

/** Collects what a transaction writes, so that it becomes visible to others as a whole. */
class MemoryTransaction implements Transaction {
  readonly #tables: ReadonlyMap<TableName, MemoryTable>;
  readonly #changes = new Map<TableName, Changes>();
  readonly #mayWrite: boolean;

  constructor(tables: ReadonlyMap<TableName, MemoryTable>, mayWrite: boolean) {
    this.#tables = tables;
    this.#mayWrite = mayWrite;
  }

  async get<Name extends TableName>(table: Name, key: Key): Promise<Tables[Name] | undefined> {
    const changed = this.#changes.get(table)?.get(key);
    const record = changed === undefined ? this.#table(table).records.get(key) : changed;
    return (record ?? undefined) as Tables[Name] | undefined;
  }

  async ofClient<Name extends TableName>(table: Name, clientId: string): Promise<Tables[Name][]> {
    const records = new Map(this.#table(table).ofClient(clientId));
    for (const [key, record] of this.#changes.get(table) ?? []) {
      if (record && clientOf(record) === clientId) records.set(key, record);
      else records.delete(key);
    }
    return [...records.values()] as Tables[Name][];
  }

  async put<Name extends TableName>(table: Name, record: Tables[Name]): Promise<void> {
    this.#change(table, this.#table(table).keyOf(record), record);
  }

  async delete(table: TableName, key: Key): Promise<void> {
    this.#change(table, key, null);
  }

  async clear(table: TableName): Promise<void> {
    const keys = [...this.#table(table).records.keys(), ...(this.#changes.get(table)?.keys() ?? [])];
    for (const key of keys) this.#change(table, key, null);
  }

  /** @returns whether there was anything to write */
  commit(): boolean {
    for (const [table, changes] of this.#changes) this.#table(table).apply(changes);
    return this.#changes.size > 0;
  }

  #change(table: TableName, key: Key, record: AnyRecord | null): void {
    if (!this.#mayWrite)
      throw new Error(`a transaction that reads tried to change “${table}”; open it with 'write'`);
    const changes = this.#changes.get(table) ?? new Map<Key, AnyRecord | null>();
    this.#changes.set(table, changes.set(key, record));
  }

  #table(name: TableName): MemoryTable {
    return this.#tables.get(name) as MemoryTable;
  }
}

/** A store that lasts as long as the process. */
export interface MemoryStore extends Store {
  /** Everything that is stored. */
  records(): StateRecord[];
}

/** @param records what it holds from the beginning: those of another one, for example */
export function createMemoryStore(records: readonly StateRecord[] = []): MemoryStore {
  const tables = new Map(tableNames.map((name) => [name, new MemoryTable(name)]));
  for (const { table, record } of records) tables.get(table)?.add(record);
  let last: Promise<unknown> = Promise.resolve();
  let revision = 0;
  return {
    revision: () => revision,
    transaction(mode, work) {
      const run = last.then(async () => {
        const transaction = new MemoryTransaction(tables, mode === 'write');
        const result = await work(transaction);
        if (transaction.commit()) revision += 1;
        return result;
      });
      last = run.catch(() => undefined); // the next one runs whether this one succeeded or not
      return run;
    },
    records: () =>
      [...tables].flatMap(([table, { records }]) =>
        [...records.values()].map((record) => ({ table, record }) as StateRecord),
      ),
  };
}

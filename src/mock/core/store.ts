import type { Tables } from './records.ts';

export type TableName = keyof Tables;

/** The property that identifies a record of each table: the key path of an IndexedDB object store. */
export const keyPaths = {
  meta: 'name',
  clients: 'client_id',
  tokens: 'token',
  items: 'item_id',
  images: 'image_id',
  pictures: 'image_id',
  features: 'image_id',
  models: 'model_id',
  jobs: 'job_id',
  results: 'result_id',
} as const satisfies { [Name in TableName]: keyof Tables[Name] };

export const tableNames = Object.keys(keyPaths) as TableName[];

/** A record and where it belongs. */
export type StateRecord = { [Name in TableName]: { table: Name; record: Tables[Name] } }[TableName];

/** The key of a record. */
export type Key = string | number;

/** The property by which {@link Transaction.ofClient} finds records: an index of every table but `meta` and `clients`. */
export const clientIndex = 'client_id';

/**
 * What one transaction can do. Records are values: never change one that was read, put a changed copy.
 *
 * Inside a transaction await nothing but its own methods: IndexedDB commits as soon as nothing of it is awaited.
 */
export interface Transaction {
  get<Name extends TableName>(table: Name, key: Key): Promise<Tables[Name] | undefined>;
  /** All records of a client, in no particular order. */
  ofClient<Name extends TableName>(table: Name, clientId: string): Promise<Tables[Name][]>;
  /** Adds a record, or replaces the one with the same key. */
  put<Name extends TableName>(table: Name, record: Tables[Name]): Promise<void>;
  delete(table: TableName, key: Key): Promise<void>;
  clear(table: TableName): Promise<void>;
}

/**
 * Where the mock keeps its state: memory, or IndexedDB of a service worker that may die at any time. A transaction sees the state of one
 * moment, and is written as a whole or, if `work` throws, not at all; transactions that write do so one after the other, over all tabs.
 */
export interface Store {
  transaction<Result>(
    mode: 'read' | 'write',
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result>;
  /** A number that every write changes, from stores that know it without asking: answers are kept as long as it stays. */
  revision?(): number;
}

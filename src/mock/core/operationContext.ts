import type { MockData } from './mockData.ts';
import type { Client } from './records.ts';
import type { Store } from './store.ts';

/** What all operations share. */
export interface OperationContext {
  data: MockData;
  store: Store;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** How many times faster than in life jobs run. */
  speed: number;
  /** What tokens, ids and addresses of pictures are made from. */
  secret: string;
  /** The path of the API: `/api`. */
  basePath: string;
}

/** One request, checked against the contract. */
export interface Call<Body = unknown> {
  /** Who asks: the client of the token. */
  client: Client;
  path: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  /** The JSON, or the {@link Form}. */
  body: Body;
  language: string;
  now: number;
  /** The API's address: `http://127.0.0.1:4010/api`. */
  address: string;
}

/**
 * What the mock does for one operation of the contract.
 *
 * @returns the JSON of the response, or a Response for any other
 * @throws {ApiError}
 */
export type Operation<Body = unknown> = (call: Call<Body>, context: OperationContext) => Promise<unknown>;

/** An operation that needs no token. */
export type PublicOperation<Body = unknown> = (
  call: Omit<Call<Body>, 'client'>,
  context: OperationContext,
) => Promise<unknown>;

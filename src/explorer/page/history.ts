import type { KnownThings } from './response/idFaults.ts';
import type { RejectedUpload } from './response/rejectedFiles.ts';
import type { ResponseBody } from './response/responseParts.ts';

/** A request that was sent, and its response. Kept in memory only: it holds tokens. */
export interface Exchange {
  number: number;
  /** The operation of the contract; undefined if it is none. */
  operationId: string | undefined;
  method: string;
  /** The whole address. */
  url: string;
  /** The server's address that `url` begins with. */
  server: string;
  isSandbox: boolean;
  headers: Record<string, string>;
  /** What the sandbox gave the token for. Of the reader's own servers it is not kept. */
  login?: { client_id: string; client_secret: string; grant_type: string };
  body: string | FormData | undefined;
  /** Absent while it is on its way, null if there was no response. */
  status?: number | null;
  /** Milliseconds until the response was complete. */
  time?: number;
  /** The response's body. */
  response?: ResponseBody;
  /** Why there was no response, in words for the reader. */
  failure?: string;
  /** Of a rejected request: what there is of the things that it names, and what is wrong with its files. */
  known?: KnownThings;
  files?: RejectedUpload;
  /** Headers that the server would have to send, where a browser may not read its responses. */
  cors?: string;
}

/** The last requests, newest first. */
export interface History {
  readonly exchanges: readonly Exchange[];
  add(exchange: Omit<Exchange, 'number'>): Exchange;
  /** The exchange has changed. */
  changed(exchange: Exchange): void;
  onChange(listener: () => void): void;
}

/** @param limit how many are remembered */
export function createHistory(limit = 8): History {
  const exchanges: Exchange[] = [];
  const listeners: (() => void)[] = [];
  let last = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    exchanges,
    add(exchange) {
      const numbered = { ...exchange, number: ++last };
      exchanges.unshift(numbered);
      exchanges.length = Math.min(exchanges.length, limit);
      tell();
      return numbered;
    },
    changed: tell,
    onChange: (listener) => void listeners.push(listener),
  };
}

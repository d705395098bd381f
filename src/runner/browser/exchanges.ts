import { fill } from '../../client/fill.ts';
import type { PrivateSandbox } from './privateSandbox.ts';

type Headers = [string, string][];

export interface RunRequest {
  method: string;
  url: string;
  headers: Headers;
  body: ArrayBuffer | null;
}
export interface RunResponse {
  status: number;
  headers: Headers;
  body: ArrayBuffer;
}

/** One request of a run, and its response once it is there. */
export interface RunExchange {
  request: RunRequest;
  response?: RunResponse;
  /** Milliseconds from the request to the whole response. */
  duration?: number;
}

export type ServeRequest = (request: RunRequest) => Promise<RunResponse>;

/**
 * Answers the requests of a run by its services: the one way out of a sample.
 *
 * @param forbidden what is said of another address: `{{address}}`
 * @param onExchange called for each request, and again when its response is there
 */
export function serveBy(
  sandboxes: readonly PrivateSandbox[],
  forbidden: string,
  onExchange: (exchange: RunExchange) => void,
): ServeRequest {
  return async (request) => {
    const { method, url, headers, body } = request;
    const sandbox = sandboxes.find(({ address }) => url.startsWith(`${address}/`));
    if (!sandbox) throw new Error(fill(forbidden, { address: url.slice(0, 200) }));
    const made = new Request(url, { method, headers, body });
    const exchange: RunExchange = { request };
    const started = performance.now();
    onExchange(exchange);
    const response = await sandbox.fetch(made);
    const received = await response.arrayBuffer();
    exchange.duration = performance.now() - started;
    exchange.response = { status: response.status, headers: [...response.headers], body: received };
    onExchange(exchange);
    return exchange.response;
  };
}

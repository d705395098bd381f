import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createMock, type Mock } from '../core/createMock.ts';
import { createMemoryStore } from '../core/memoryStore.ts';
import { mockData } from '../source/readMockData.ts';
import { cors } from './cors.ts';
import { clientErrorResponse, hostErrorResponse } from './clientError.ts';
import { readSample } from './readSample.ts';

/** How the mock is started as a server. */
export interface MockServerOptions {
  /** 0 for any that is free. */
  port: number;
  host?: string;
  /** How many times faster than real time jobs run. */
  speed?: number;
  /** Starts without items and models. */
  empty?: boolean;
  /** Milliseconds since 1970; the machine's clock by default. */
  clock?: () => number;
  /** Puts lighter classes in the place of this process's Request and Response: faster, but for a process that does nothing else. */
  ownProcess?: boolean;
  /** Called after each request, with its response. */
  onExchange?: (exchange: Exchange) => void;
  /** Called with the mock's own faults. */
  onError?: (error: unknown) => void;
}

/** A request that was answered. */
export interface Exchange {
  method: string;
  /** With the query. */
  path: string;
  status: number;
  milliseconds: number;
}

export interface MockServer {
  /** The API's address: `http://127.0.0.1:4010/api`. */
  url: string;
  mock: Mock;
  /** Stops the server; connections that are open are cut. */
  close(): Promise<void>;
}

/** How long a client may take for a whole request, in milliseconds: an upload that stands still gives way. */
const requestTimeout = 120_000;

/**
 * Starts the mock as a server, with its state in memory.
 *
 * @throws {Error} with code `EADDRINUSE` if the port is taken
 */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const {
    host = '127.0.0.1',
    port,
    speed = 1,
    empty = false,
    ownProcess = false,
    onError = console.error,
  } = options;
  const data = mockData();
  const mock = createMock({
    data,
    store: createMemoryStore(),
    samples: readSample,
    speed,
    empty,
    onError,
    ...(options.clock && { clock: options.clock }),
  });
  const listener = getRequestListener(observed(mock.fetch, options), {
    overrideGlobalObjects: ownProcess,
    errorHandler: hostErrorResponse(data, onError),
  });
  // a request without a host is answered like others, not by Node itself
  const server = createServer({ requestTimeout, requireHostHeader: false }, (request, response) => {
    if (!cors(request, response)) void listener(request, response);
  });
  server.on('clientError', clientErrorResponse(data));
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}/api`, mock, close: () => close(server) };
}

type Fetch = Mock['fetch'];

function observed(fetch: Fetch, { onExchange }: MockServerOptions): Fetch {
  if (!onExchange) return fetch;
  return async (request) => {
    const start = performance.now();
    const response = await fetch(request);
    const path = request.url.slice(request.url.indexOf('/', 'http://'.length));
    const milliseconds = performance.now() - start;
    onExchange({ method: request.method, path, status: response.status, milliseconds });
    return response;
  };
}

function listen(server: HttpServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: HttpServer): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

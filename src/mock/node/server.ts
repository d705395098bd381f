import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { createMock, type Mock } from '../core/createMock.ts';
import { createMemoryStore } from '../core/memoryStore.ts';
import { mockData } from '../data.ts';
import { clientErrorAnswer, hostErrorAnswer } from './clientError.ts';
import { readSample } from './samples.ts';

/** How the mock is started as a server. */
export interface MockServerOptions {
  /** 0 for any that is free. */
  port: number;
  host?: string;
  /** How many times faster than in life jobs run. */
  speed?: number;
  /** Starts without items and models. */
  empty?: boolean;
  /** Milliseconds since 1970; the machine's clock unless told. */
  clock?: () => number;
  /** Hears of every request that was answered. */
  onExchange?: (exchange: Exchange) => void;
  /** Hears of the mock's own faults. */
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
  const { host = '127.0.0.1', port, speed = 1, empty = false, onError = console.error } = options;
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
  const listener = getRequestListener(openToAll(mock, options).fetch, {
    overrideGlobalObjects: false,
    errorHandler: hostErrorAnswer(data, onError),
  });
  // a request without a host is answered like others, not by Node itself
  const server = createServer({ requestTimeout, requireHostHeader: false }, (request, response) => {
    void listener(request, response);
  });
  server.on('clientError', clientErrorAnswer(data));
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return { url: `http://${name}:${address.port}/api`, mock, close: () => close(server) };
}

/** Pages of any origin may call the mock: there is nothing on it that its demo credentials would not open. */
function openToAll(mock: Mock, { onExchange }: MockServerOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const start = performance.now();
    await next();
    const { pathname, search } = new URL(context.req.url);
    const milliseconds = performance.now() - start;
    onExchange?.({
      method: context.req.method,
      path: pathname + search,
      status: context.res.status,
      milliseconds,
    });
  });
  app.use(cors({ origin: '*', exposeHeaders: ['Content-Disposition', 'Content-Language'], maxAge: 600 }));
  app.all('*', (context) => mock.fetch(context.req.raw));
  return app;
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

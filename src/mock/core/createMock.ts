import { Hono } from 'hono';
import { createDispatch } from './dispatch.ts';
import { initialState, type SamplePictures } from './demo/initialState.ts';
import type { MockData } from './data.ts';
import { negotiateLanguage } from './language.ts';
import { errorResponse, Refusal } from './refusal.ts';
import { type Overview, overviewOf } from './overview.ts';
import { servePicture } from './pictures/servePicture.ts';
import type { Server } from './server.ts';
import { startState } from './startState.ts';
import type { Store } from './store.ts';

export interface MockOptions {
  /** The contract, the algorithms and the texts (see ../data.ts). */
  data: MockData;
  store: Store;
  /** Gives the sample pictures that the demo state consists of. */
  samples: SamplePictures;
  /** Milliseconds since 1970; `Date.now` unless told. */
  clock?: () => number;
  /** How many times faster than in life jobs run; 1 unless told. */
  speed?: number;
  /** The path of the API; `/api` unless told. */
  basePath?: string;
  /** What tokens, ids and addresses of pictures are made from. Give one of your own where the mock is open to others. */
  secret?: string;
  /** Starts without items and models. */
  empty?: boolean;
  /** Hears of the mock's own faults; the client gets a BaseError with status 500. */
  onError?: (error: unknown) => void;
}

export interface Mock {
  /** Answers a request. It never throws. */
  fetch(request: Request): Promise<Response>;
  /** Goes back to the initial state. Tokens stay valid. */
  reset(): Promise<void>;
  /** What a client has, for those who watch. */
  overview(clientId: string): Promise<Overview>;
}

/**
 * The service as a mock: all operations of the contract, with state, in any environment that has Request and Response.
 */
export function createMock(options: MockOptions): Mock {
  const { data, store, samples, empty = false, onError = () => undefined } = options;
  const server: Server = {
    data,
    store,
    clock: options.clock ?? Date.now,
    speed: options.speed ?? 1,
    secret: options.secret ?? 'sandbox',
    basePath: options.basePath ?? '/api',
  };
  const state = startState(store, () => initialState(server, samples, empty));
  const app = createApp(server, onError);
  return {
    async fetch(request) {
      try {
        await state.ready();
        return await app.fetch(request);
      } catch (error) {
        return answerError(error, request, server, onError);
      }
    },
    reset: () => state.reset(),
    async overview(clientId) {
      await state.ready();
      return overviewOf(server, clientId);
    },
  };
}

function createApp(server: Server, onError: (error: unknown) => void): Hono {
  const app = new Hono();
  const dispatch = createDispatch(server);
  for (const operation of server.data.operations) {
    const path = server.basePath + operation.path.replace(/\{(\w+)\}/g, ':$1');
    app.on(operation.method.toUpperCase(), path, (context) =>
      dispatch(operation, context.req.raw, context.req.param()),
    );
  }
  app.get(`${server.basePath}/images/:kind/:file`, (context) =>
    servePicture(server, context.req.param(), context.req.query('key')),
  );
  for (const path of new Set(server.data.operations.map((operation) => operation.path))) {
    app.all(server.basePath + path.replace(/\{(\w+)\}/g, ':$1'), () => {
      const allowed = server.data.operations
        .filter((operation) => operation.path === path)
        .map(({ method }) => method.toUpperCase());
      throw new Refusal('MethodNotAllowed', { headers: { allow: allowed.join(', ') } });
    });
  }
  app.notFound(() => {
    throw new Refusal('UnknownPath');
  });
  app.onError((error, context) => answerError(error, context.req.raw, server, onError));
  return app;
}

function answerError(
  error: unknown,
  request: Request,
  server: Server,
  onError: (error: unknown) => void,
): Response {
  const { data, basePath } = server;
  const header = request.headers.get('accept-language');
  const language = negotiateLanguage(header, Object.keys(data.texts), data.defaultLanguage);
  const refusal = error instanceof Refusal ? error : new Refusal('Internal');
  if (refusal !== error) onError(error);
  return errorResponse(refusal, data, language, pointerOf(request, basePath));
}

/** The path as the contract's errors have it: below `/api`, wherever the mock lies. */
function pointerOf(request: Request, basePath: string): string {
  const { pathname } = new URL(request.url);
  return pathname.startsWith(`${basePath}/`) ? `/api${pathname.slice(basePath.length)}` : pathname;
}

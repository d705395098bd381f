import { Hono } from 'hono';
import { createDispatch } from './dispatch.ts';
import { initialState, type SamplePictures } from './demo/initialState.ts';
import type { MockData } from './mockData.ts';
import { limits } from './limits.ts';
import { negotiateLanguage } from './negotiateLanguage.ts';
import { errorResponse, ApiError } from './apiError.ts';
import { type Overview, overviewOf } from './overview.ts';
import { servePicture } from './pictures/servePicture.ts';
import type { OperationContext } from './operationContext.ts';
import { startState } from './startState.ts';
import type { Store } from './store.ts';

export interface MockOptions {
  /** The contract, the algorithms and the texts (see ../source/readMockData.ts). */
  data: MockData;
  store: Store;
  /** Gives the sample pictures that the demo state consists of. */
  samples: SamplePictures;
  /** Milliseconds since 1970; `Date.now` by default. */
  clock?: () => number;
  /** How many times faster than real time jobs run; 1 by default. */
  speed?: number;
  /** The path of the API; `/api` by default. */
  basePath?: string;
  /** What tokens, ids and addresses of pictures are made from; `sandbox` by default. Mocks with different secrets have different ids. */
  secret?: string;
  /** Starts without items and models. */
  empty?: boolean;
  /** How many pixels a JPEG file may have to be looked into, where there is little memory: it takes 40 bytes for each. */
  jpegPixels?: number;
  /** Called with the mock's own faults; the client gets a BaseError with status 500. */
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
  const context: OperationContext = {
    data,
    store,
    clock: options.clock ?? Date.now,
    speed: options.speed ?? 1,
    secret: options.secret ?? 'sandbox',
    basePath: options.basePath ?? '/api',
    jpegPixels: options.jpegPixels ?? limits.jpegPixels,
  };
  const state = startState(store, () => initialState(context, samples, empty));
  const app = createApp(context, onError);
  return {
    async fetch(request) {
      try {
        await state.ready();
        return await app.fetch(request);
      } catch (error) {
        return toErrorResponse(error, request, context, onError);
      }
    },
    reset: () => state.reset(),
    async overview(clientId) {
      await state.ready();
      return overviewOf(context, clientId);
    },
  };
}

function createApp(context: OperationContext, onError: (error: unknown) => void): Hono {
  const app = new Hono();
  const dispatch = createDispatch(context);
  for (const operation of context.data.operations) {
    const path = context.basePath + operation.path.replace(/\{(\w+)\}/g, ':$1');
    app.on(operation.method.toUpperCase(), path, ({ req }) => dispatch(operation, req.raw, req.param()));
  }
  app.get(`${context.basePath}/images/:kind/:file`, ({ req }) =>
    servePicture(context, req.param(), req.query('key')),
  );
  for (const path of new Set(context.data.operations.map((operation) => operation.path))) {
    app.all(context.basePath + path.replace(/\{(\w+)\}/g, ':$1'), () => {
      const allowed = context.data.operations
        .filter((operation) => operation.path === path)
        .map(({ method }) => method.toUpperCase());
      throw new ApiError('MethodNotAllowed', { headers: { allow: allowed.join(', ') } });
    });
  }
  app.notFound(() => {
    throw new ApiError('UnknownPath');
  });
  app.onError((error, { req }) => toErrorResponse(error, req.raw, context, onError));
  return app;
}

function toErrorResponse(
  error: unknown,
  request: Request,
  context: OperationContext,
  onError: (error: unknown) => void,
): Response {
  const { data, basePath } = context;
  const header = request.headers.get('accept-language');
  const language = negotiateLanguage(header, Object.keys(data.texts), data.defaultLanguage);
  const apiError = error instanceof ApiError ? error : new ApiError('Internal');
  if (apiError !== error) onError(error);
  return errorResponse(apiError, data, language, pointerOf(request, basePath));
}

/** The path as the contract's errors have it: below `/api`, wherever the mock lies. */
function pointerOf(request: Request, basePath: string): string {
  const { pathname } = new URL(request.url);
  return pathname.startsWith(`${basePath}/`) ? `/api${pathname.slice(basePath.length)}` : pathname;
}

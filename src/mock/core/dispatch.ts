import { ResponseCache } from './responseCache.ts';
import type { OperationData } from './mockData.ts';
import { authenticate } from './authenticate.ts';
import { discard } from './body.ts';
import { jsonResponse } from './jsonResponse.ts';
import { negotiateLanguage } from './negotiateLanguage.ts';
import { operations, publicOperations, type PublicOperationId } from './operations/index.ts';
import type { Caller, Operation, OperationId, PublicOperation } from './operation.ts';
import type { OperationContext } from './operationContext.ts';
import { createReader, type PathSegments } from './readInput.ts';

type Dispatch = (operation: OperationData, request: Request, path: PathSegments) => Promise<Response>;

/** Checks requests against the contract and hands them to their operation. */
export function createDispatch(context: OperationContext): Dispatch {
  const cache = new ResponseCache(context.store);
  const handlers = new Map(
    context.data.operations.map((operation) => [operation, createHandler(operation, context, cache)]),
  );
  return (operation, request, path) => (handlers.get(operation) as Handler)(request, path);
}

type Handler = (request: Request, path: PathSegments) => Promise<Response>;

/** What is the same for all operations: who asks, in what order things are checked, and how a result becomes a response. */
function createHandler(operation: OperationData, context: OperationContext, cache: ResponseCache): Handler {
  const { operationId } = operation;
  if (operation.secured && isSecured(operationId))
    return createSecuredHandler(operationId, operation, context, cache);
  if (!operation.secured && isPublic(operationId))
    return createPublicHandler(operationId, operation, context);
  const list = operation.secured ? 'operations' : 'publicOperations';
  return () => {
    throw new Error(
      `the mock lacks the operation “${operationId}”; write it in src/mock/core/operations/ and add it to “${list}” in index.ts there`,
    );
  };
}

function createPublicHandler<Id extends PublicOperationId>(
  id: Id,
  operation: OperationData,
  context: OperationContext,
): Handler {
  const handle: PublicOperation<Id> = publicOperations[id];
  const read = createReader<Id>(operation, context);
  return async (request, path) => {
    const input = await read(request, path);
    return toResponse(await handle({ ...anyCaller(request, context), ...input }, context));
  };
}

function createSecuredHandler<Id extends Exclude<OperationId, PublicOperationId>>(
  id: Id,
  operation: OperationData,
  context: OperationContext,
  cache: ResponseCache,
): Handler {
  const handle: Operation<Id> = operations[id];
  const read = createReader<Id>(operation, context);
  return async (request, path) => {
    const anyone = anyCaller(request, context);
    const client = await authenticate(request, context.store, anyone.now).catch(async (error: unknown) => {
      await discard(request);
      throw error;
    });
    const run = async (): Promise<unknown> =>
      handle({ ...anyone, client, ...(await read(request, path)) }, context);
    if (operation.method !== 'get') return toResponse(await run());
    const question = `${client.client_id} ${anyone.language} ${request.url}`;
    return toResponse(
      await cache.response(question, client.client_id, anyone.now, async () => JSON.stringify(await run())),
    );
  };
}

function isPublic(operationId: string): operationId is PublicOperationId {
  return Object.hasOwn(publicOperations, operationId);
}

function isSecured(operationId: string): operationId is Exclude<OperationId, PublicOperationId> {
  return Object.hasOwn(operations, operationId);
}

function anyCaller(request: Request, { clock, data, basePath }: OperationContext): Omit<Caller, 'client'> {
  const wanted = request.headers.get('accept-language');
  return {
    now: clock(),
    language: negotiateLanguage(wanted, Object.keys(data.texts), data.defaultLanguage),
    address: originOf(request.url) + basePath,
  };
}

function toResponse(result: unknown): Response {
  return result instanceof Response ? result : jsonResponse(result);
}

/** The part of an absolute URL before its path; parsing it all takes longer than most operations. */
function originOf(url: string): string {
  return url.slice(0, url.indexOf('/', url.indexOf('//') + 2));
}

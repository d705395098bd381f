import { ResponseCache } from './responseCache.ts';
import type { OperationData, ParameterData } from './mockData.ts';
import { authenticate } from './authenticate.ts';
import { discard, readJson } from './body.ts';
import { convert, readForm } from './form.ts';
import { jsonResponse } from './jsonResponse.ts';
import { negotiateLanguage } from './negotiateLanguage.ts';
import { operations, publicOperations } from './operations/index.ts';
import { invalid } from './apiError.ts';
import type { Call, OperationContext } from './operationContext.ts';
import { type Check, createChecks } from './validation.ts';

type Dispatch = (
  operation: OperationData,
  request: Request,
  path: Readonly<Record<string, string>>,
) => Promise<Response>;

/** Checks requests against the contract and hands them to their operation. */
export function createDispatch(context: OperationContext): Dispatch {
  const { data } = context;
  const readers = new Map(data.operations.map((operation) => [operation, createReader(operation, context)]));
  const cache = new ResponseCache(context.store);
  return async (operation, request, path) => {
    const now = context.clock();
    const call = {
      now,
      language: negotiateLanguage(
        request.headers.get('accept-language'),
        Object.keys(data.texts),
        data.defaultLanguage,
      ),
      address: originOf(request.url) + context.basePath,
    };
    const read = readers.get(operation) as Reader;
    const handle = operations[operation.operationId];
    if (operation.secured && handle) {
      const client = await authenticate(request, context.store, now).catch(async (error: unknown) => {
        await discard(request);
        throw error;
      });
      const run = async (): Promise<unknown> =>
        handle({ ...call, ...(await read(request, path)), client }, context);
      if (operation.method !== 'get') return toResponse(await run());
      const question = `${client.client_id} ${call.language} ${request.url}`;
      return toResponse(
        await cache.response(question, client.client_id, now, async () => JSON.stringify(await run())),
      );
    }
    const handlePublic = publicOperations[operation.operationId];
    if (!handlePublic)
      throw new Error(`the mock lacks the operation “${operation.operationId}”; add it in operations/`);
    return toResponse(await handlePublic({ ...call, ...(await read(request, path)) }, context));
  };
}

type Input = Pick<Call<never>, 'path' | 'query' | 'body'>;
type Reader = (request: Request, path: Readonly<Record<string, string>>) => Promise<Input>;

function createReader({ parameters, body }: OperationData, { data }: OperationContext): Reader {
  const createCheck = createChecks(data.schemas);
  const checked = parameters.map((parameter) => ({ parameter, check: createCheck(parameter.schema) }));
  const checkBody = body ? createCheck(body.schema) : undefined;
  const resolve = body?.schema.$ref ? data.schemas[body.schema.$ref.split('/').at(-1) ?? ''] : body?.schema;
  return async (request, path) => {
    const query = new URLSearchParams(request.url.split('?')[1]?.split('#')[0]);
    const valuesIn = (place: ParameterData['in'], value: (name: string) => string | null) =>
      readParameters(
        checked.filter(({ parameter }) => parameter.in === place),
        value,
      );
    const input = {
      path: valuesIn('path', (name) => path[name] ?? null),
      query: valuesIn('query', (name) => query.get(name)),
    };
    if (!body || !checkBody) return { ...input, body: undefined as never };
    if (body.mediaType === 'multipart/form-data') {
      return { ...input, body: (await readForm(request, resolve ?? {}, checkBody)) as never };
    }
    const json = await readJson(request);
    checkBody(json, 'body');
    return { ...input, body: json as never };
  };
}

function readParameters(
  checked: readonly { parameter: ParameterData; check: Check }[],
  valueOf: (name: string) => string | null,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { parameter, check } of checked) {
    const text = valueOf(parameter.name);
    if (text === null) {
      if (parameter.required) throw invalid(parameter.name);
      continue;
    }
    values[parameter.name] = convert(text, parameter.schema);
    check(values[parameter.name], parameter.name);
  }
  return values;
}

function toResponse(result: unknown): Response {
  return result instanceof Response ? result : jsonResponse(result);
}

/** The part of an absolute URL before its path; parsing it all takes longer than most operations. */
function originOf(url: string): string {
  return url.slice(0, url.indexOf('/', url.indexOf('//') + 2));
}

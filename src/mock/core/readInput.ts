import type { BodyData, MockData, OperationData, ParameterData } from './mockData.ts';
import { invalid } from './apiError.ts';
import { readJson } from './body.ts';
import { convert, readForm } from './form.ts';
import type { Input, OperationId } from './operation.ts';
import type { OperationContext } from './operationContext.ts';
import { type Check, createChecks } from './validation.ts';

/** The variable parts of a path by name, as they stand in the address. */
export type PathSegments = Readonly<Record<string, string>>;

/**
 * Makes the function that reads what an operation is sent, and checks it against the contract: what the generated types promise is true
 * from here on. It throws an {@link ApiError} for what the contract does not allow.
 */
export function createReader<Id extends OperationId>(
  { parameters, body }: OperationData,
  { data }: OperationContext,
): (request: Request, path: PathSegments) => Promise<Input<Id>> {
  const createCheck = createChecks(data.schemas);
  const checked = parameters.map((parameter) => ({ parameter, check: createCheck(parameter.schema) }));
  const readBody = createBodyReader(body, data);
  return async (request, path) => {
    const query = new URLSearchParams(request.url.split('?')[1]?.split('#')[0]);
    const valuesIn = (place: ParameterData['in'], value: (name: string) => string | null) =>
      readParameters(
        checked.filter(({ parameter }) => parameter.in === place),
        value,
      );
    return {
      path: valuesIn('path', (name) => path[name] ?? null),
      query: valuesIn('query', (name) => query.get(name)),
      body: await readBody(request),
    } as Input<Id>;
  };
}

function createBodyReader(
  body: BodyData | null,
  { schemas }: MockData,
): (request: Request) => Promise<unknown> {
  if (!body) return async () => undefined;
  const check = createChecks(schemas)(body.schema);
  const { $ref } = body.schema;
  const schema = $ref ? (schemas[$ref.split('/').at(-1) ?? ''] ?? {}) : body.schema;
  if (body.mediaType === 'multipart/form-data') return (request) => readForm(request, schema, check);
  return async (request) => {
    const json = await readJson(request);
    check(json, 'body');
    return json;
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

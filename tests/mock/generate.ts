import fc from 'fast-check';
import type { MediaType, Parameter, RequestBody, Schema } from '../../src/api/contract.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { type Operation, operationsOf } from '../../src/api/operations.ts';
import { resolve } from '../../src/api/references.ts';
import { faultsOf } from './faults.ts';

const contract = publishedContract('en');

/** A request made from the contract. */
export interface GeneratedRequest {
  operationId: string;
  method: string;
  path: string;
  client: string | null;
  language: string;
  /** JSON, or a form's parts. */
  json?: unknown;
  parts?: [name: string, value: unknown][];
  /** The field that the contract does not allow; absent where everything is allowed. */
  fault?: string;
}

/** Values that mean something to the mock, by the name of the property or parameter that takes them. */
const meaningful: Record<string, readonly unknown[]> = {
  client_id: ['demo-client', 'other-client'],
  client_secret: ['demo-secret'],
  item_id: ['plate-new-01', 'plate-ok-01', 'plate-other-01'],
  item_ids: ['plate-new-01', 'plate-new-02', 'plate-ok-01', 'plate-ok-02', 'plate-other-01'],
  image_id: [1021, 1027, 1030],
  algorithm_id: ['AE', 'IF', 'RF', 'NMF', 'SVM'],
  algorithm_parameter_id: [12, 13, 19],
  model_id: ['5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa'],
  model_ids: ['5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa'],
};

/** All that a schema allows. Properties that it does not know are left out, others come and go. */
export function valuesOf(source: Schema, name = ''): fc.Arbitrary<unknown> {
  const schema = resolve<Schema>(contract, source);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((part) => valuesOf(part, name)));
  const types = [schema.type ?? 'string'].flat();
  return fc.oneof(...types.map((type) => valuesOfType(type, schema, name)));
}

function valuesOfType(type: string, schema: Schema, name: string): fc.Arbitrary<unknown> {
  const known = meaningful[name] ? [{ arbitrary: fc.constantFrom(...meaningful[name]), weight: 4 }] : [];
  switch (type) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [
        key,
        valuesOf(value, key),
      ]);
      return fc.record(Object.fromEntries(properties) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: schema.required ?? [],
      });
    }
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, name), { maxLength: 4 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'integer':
    case 'number':
      return fc.oneof(...known, {
        arbitrary: fc.integer({ min: schema.minimum ?? -1000, max: 100_000 }),
        weight: 1,
      });
    default:
      return fc.oneof(...known, { arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }), weight: 1 });
  }
}

const clients = fc.oneof(
  { weight: 8, arbitrary: fc.constant('demo-client') },
  { weight: 2, arbitrary: fc.constantFrom('other-client', 'bare-client') },
);

/** Requests of all operations; one in two has exactly one fault. */
export const requests: fc.Arbitrary<GeneratedRequest> = fc.oneof(...operationsOf(contract).map(requestsOf));

function requestsOf(operation: Operation): fc.Arbitrary<GeneratedRequest> {
  const parameters = (operation.parameters ?? [])
    .map((parameter) => resolve<Parameter>(contract, parameter))
    .filter((parameter) => parameter.in !== 'header');
  const [mediaType, media] = Object.entries(
    operation.requestBody ? resolve<RequestBody>(contract, operation.requestBody).content : {},
  )[0] ?? ['', undefined];
  const values = fc.record({
    parameters: fc.record(
      Object.fromEntries(parameters.map(({ name, schema }) => [name, valuesOf(schema, name)])),
      { requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name) },
    ),
    body: media?.schema ? valuesOf(media.schema) : fc.constant(undefined),
    client: operation.operationId === 'login' ? fc.constant(null) : clients,
    language: fc.constantFrom('en', 'ja'),
    faulty: fc.boolean(),
    which: fc.nat(),
  });
  return values.map((value) => toRequest(operation, parameters, mediaType, media, value));
}

interface Values {
  parameters: Record<string, unknown>;
  body: unknown;
  client: string | null;
  language: string;
  faulty: boolean;
  which: number;
}

function toRequest(
  operation: Operation,
  parameters: readonly Parameter[],
  mediaType: string,
  media: MediaType | undefined,
  values: Values,
): GeneratedRequest {
  const isForm = mediaType === 'multipart/form-data';
  const faults = [
    ...parameters.flatMap((parameter) => parameterFaults(parameter, values.parameters)),
    ...(media?.schema ? faultsOf(contract, media.schema, values.body, isForm) : []).map(
      ({ field, value }) => ({
        field,
        change: (to: Values) => ({ ...to, body: value }),
      }),
    ),
  ];
  const fault = values.faulty ? faults[values.which % Math.max(1, faults.length)] : undefined;
  const { parameters: given, body, client, language } = fault ? fault.change(values) : values;
  return {
    operationId: operation.operationId,
    method: operation.method.toUpperCase(),
    path: pathWith(operation.path, parameters, given),
    client,
    language,
    ...(media && (isForm ? { parts: partsOf(body) } : { json: body })),
    ...(fault && { fault: fault.field }),
  };
}

function parameterFaults({ name, schema, in: place }: Parameter, given: Record<string, unknown>) {
  const [type] = [schema.type ?? 'string'].flat();
  if (type === 'string' || (place === 'query' && !(name in given))) return [];
  const change = (to: Values): Values => ({ ...to, parameters: { ...to.parameters, [name]: 'neither' } });
  return [{ field: name, change }];
}

function pathWith(path: string, parameters: readonly Parameter[], given: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const { name, in: place } of parameters) {
    if (place === 'query' && name in given) query.set(name, String(given[name]));
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => segment(String(given[name])));
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/** A URL takes away empty segments, `.` and `..` before anything is sent (https://url.spec.whatwg.org/#double-dot-path-segment). */
function segment(value: string): string {
  return /^\.{0,2}$/.test(value) ? '%20' : encodeURIComponent(value);
}

function partsOf(body: unknown): [string, unknown][] {
  return Object.entries(body as Record<string, unknown>).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((item): [string, unknown] => [name, item])
      : [[name, value] as [string, unknown]],
  );
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract, Response, Schema } from '../../src/api/contract.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { resolve } from '../../src/api/references.ts';
import type { MockResponse } from './testMock.ts';

const contract = publishedContract('en');
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', components: { schemas: closed(contract.components.schemas) } });

/** operationId → status → the check of a body, or the media type of what is no JSON. */
const responses = new Map(
  operationsOf(contract).map(({ operationId, responses }) => [
    operationId,
    new Map(
      Object.entries(responses).map(([status, response]) => [
        status,
        checkOf(resolve<Response>(contract, response)),
      ]),
    ),
  ]),
);

function checkOf({ content = {} }: Response): { mediaType: string; problems: (value: unknown) => unknown[] } {
  const [mediaType = '', media] = Object.entries(content)[0] ?? [];
  if (mediaType !== 'application/json') return { mediaType, problems: () => [] };
  const validate = ajv.compile(
    JSON.parse(JSON.stringify(media?.schema).replaceAll('"#/', '"contract#/')) as object,
  );
  return { mediaType, problems: (value) => (validate(value) ? [] : (validate.errors ?? [])) };
}

/**
 * What the contract does not allow in a response. A status that it does not name falls under `default`, but for 5xx.
 *
 * @param operationId the operation, or undefined for a path that has none: the response then has to be a BaseError
 */
export function responseProblems(
  operationId: string | undefined,
  { status, headers, json }: MockResponse,
): unknown[] {
  if (status >= 500) return [`status ${status}`];
  const byStatus = responses.get(operationId ?? 'login');
  const check = (operationId ? byStatus?.get(String(status)) : undefined) ?? byStatus?.get('default');
  const mediaType = headers.get('content-type')?.split(';')[0];
  if (!check || mediaType !== check.mediaType)
    return [`${status} with ${mediaType}, not ${check?.mediaType}`];
  const isError = status >= 400;
  if (isError && json.errors?.status !== status)
    return [`the body says ${json.errors?.status}, the status is ${status}`];
  return check.problems(json);
}

/** The statuses that the contract names for an operation. */
export function documentedStatuses(operationId: string): number[] {
  return [...(responses.get(operationId)?.keys() ?? [])].map(Number).filter(Number.isInteger);
}

/** Copies of schemas that allow no properties but their own: a misspelt one must not pass. */
function closed(schemas: Contract['components']['schemas']): Record<string, unknown> {
  const bases = new Set(
    JSON.stringify(schemas).match(/(?<="allOf":\[\{"\$ref":"#\/components\/schemas\/)\w+/g),
  );
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      bases.has(name) ? schema : closeDeep(schema, false),
    ]),
  );
}

function closeDeep(value: unknown, insideAllOf: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => closeDeep(item, insideAllOf));
  if (value === null || typeof value !== 'object') return value;
  const schema = value as Schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, item]) => [key, closeDeep(item, key === 'allOf')]),
  );
  const isObject =
    (schema.type === 'object' && schema.properties !== undefined) || Array.isArray(schema.allOf);
  return isObject && !insideAllOf ? { ...copy, unevaluatedProperties: false } : copy;
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Contract, Example, MediaType, Reference, Schema } from '../../src/api/contract.ts';
import type { ErrorBody } from '../../src/api/errorExamples.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { errors } from './fixtures/facts.ts';

const contract = publishedContract('en');
const operations = operationsOf(contract);
const examples = contract.components.examples as Record<string, Example>;

/** The contract's schemas as a validator that also rejects properties which no schema knows: a misspelt example must not pass. */
const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
ajv.addKeyword('components');
ajv.addSchema({ $id: 'contract', components: { schemas: closedSchemas() } });

/** Closed copies of all schemas; those that others extend with allOf stay open. */
function closedSchemas(): Record<string, unknown> {
  const extended = new Set(
    JSON.stringify(contract).match(/(?<="allOf":\[\{"\$ref":"#\/components\/schemas\/)\w+/g),
  );
  return Object.fromEntries(
    Object.entries(contract.components.schemas).map(([name, schema]) => [
      name,
      extended.has(name) ? schema : closed(schema),
    ]),
  );
}

/** Copies schemas; objects with properties, and combinations of them, allow no further ones. */
function closed(value: unknown, insideAllOf = false): unknown {
  if (Array.isArray(value)) return value.map((item) => closed(item, insideAllOf));
  if (value === null || typeof value !== 'object') return value;
  const schema = value as Schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, item]) => [key, closed(item, key === 'allOf')]),
  );
  const isObject = schema.type === 'object' && schema.properties !== undefined;
  return (isObject || Array.isArray(schema.allOf)) && !insideAllOf
    ? { ...copy, unevaluatedProperties: false }
    : copy;
}

function problemsOf(schema: string | Schema, value: unknown): unknown[] {
  const name = typeof schema === 'string' ? schema : (schema.$ref?.split('/').at(-1) ?? '');
  const validate =
    name === ''
      ? ajv.compile(schema as Schema)
      : ajv.compile({ $ref: `contract#/components/schemas/${name}` });
  return validate(value) ? [] : (validate.errors ?? []);
}

const isReference = (value: object): value is Reference => '$ref' in value;
const resolve = <Value extends object>(value: Value | Reference): Value =>
  (isReference(value)
    ? value.$ref
        .slice(2)
        .split('/')
        .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], contract)
    : value) as Value;

/** Every media type of the contract: [where, media type]. */
const mediaTypes = operations.flatMap((operation) => [
  ...Object.entries(operation.requestBody ? resolve(operation.requestBody).content : {}).map(
    ([type, media]): [string, MediaType] => [`${operation.operationId} request ${type}`, media],
  ),
  ...Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.entries(resolve(response).content ?? {}).map(([type, media]): [string, MediaType] => [
      `${operation.operationId} ${status} ${type}`,
      media,
    ]),
  ),
]);

/** An error example without what may differ from operation to operation. */
function withoutPlace(example: Example): unknown {
  const { title, status } = (example.value as ErrorBody).errors;
  return { ...example, 'x-field': null, value: { title, status } };
}

describe('examples', () => {
  it.each(mediaTypes)('of %s are valid and shared', (where, media) => {
    if (!/default|zip/.test(where)) expect(Object.keys(media.examples ?? {})).not.toHaveLength(0);
    for (const [name, example] of Object.entries(media.examples ?? {})) {
      // An error that several operations share has the path, and a field, of each of them: what differs stands inline.
      if (isReference(example)) expect(example).toEqual({ $ref: `#/components/examples/${name}` });
      else expect(withoutPlace(example)).toEqual(withoutPlace(examples[name] as Example));
      expect(problemsOf(media.schema ?? {}, resolve(example).value), name).toEqual([]);
    }
  });

  it('of properties and parameters are valid', () => {
    const found: unknown[] = [];
    const visit = (schema: Schema, place: string): void => {
      for (const value of schema.examples ?? [])
        found.push(...problemsOf({ ...schema, examples: [] }, value).map((p) => [place, p]));
      for (const [name, property] of Object.entries(schema.properties ?? {}))
        visit(property, `${place}.${name}`);
      for (const part of [
        ...(schema.allOf ?? []),
        ...(schema.anyOf ?? []),
        ...(schema.items ? [schema.items] : []),
      ])
        visit(part, place);
    };
    for (const [name, schema] of Object.entries(contract.components.schemas)) visit(schema, name);
    for (const { operationId, parameters = [] } of operations) {
      for (const parameter of parameters.filter((one) => 'in' in one)) {
        expect(parameter.example, `${operationId} ${parameter.name}`).toBeDefined();
        found.push(...problemsOf(parameter.schema, parameter.example));
      }
    }
    expect(found).toEqual([]);
  });

  it('rejects an example with a misspelt property', () => {
    expect(problemsOf('GetVersionResponse', { dat: '1.1.2' })).not.toEqual([]);
    expect(
      problemsOf('Annotation', { annotation_id: 1, x_min: 0, x_max: 1, y_min: 0, y_max: 1, not: '' }),
    ).not.toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(mediaTypes.flatMap(([, media]) => Object.keys(media.examples ?? {})));
    expect(Object.keys(examples).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('documented errors', () => {
  const found = documentedErrors(contract);

  it.each(errors)('%s %i %s %s', (operationId, status, title, detail, pointer) => {
    expect(found).toContainEqual([
      operationId,
      status,
      { errors: { title, status, detail, source: { pointer } } },
    ]);
  });

  it('say when they happen and what to do', () => {
    for (const [name, example] of Object.entries(examples)) {
      const isError = JSON.stringify(example.value).startsWith('{"errors"');
      expect(Boolean(example.description && example['x-remedy']), name).toBe(isError);
      expect(example.summary, name).toBeTruthy();
    }
  });

  it('have the status of the response that they stand in', () => {
    for (const [, status, value] of found) expect(value).toHaveProperty('errors.status', status);
  });
});

function documentedErrors(source: Contract): [string, number, unknown][] {
  return operationsOf(source).flatMap(({ operationId, responses }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('4'))
      .flatMap(([status, response]) =>
        Object.values(resolve(response).content?.['application/json']?.examples ?? {}).map(
          (example): [string, number, unknown] => [operationId, Number(status), resolve(example).value],
        ),
      ),
  );
}

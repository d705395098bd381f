import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { MediaType, RequestBody, Response } from '../../src/api/contract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { messageArguments, operations as facts } from './fixtures/facts.ts';
import { notationOf } from './typeNotation.ts';

const contract = readContract();
const operations = operationsOf(contract);
const fixture = (name: string): unknown =>
  parse(readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8'));
const seed = fixture('seedSchemas') as Record<string, Record<string, string>>;
const corrections = fixture('corrections') as Record<string, string>;

const onlyOf = <Value>(values: Record<string, Value> = {}): Value | undefined => Object.values(values)[0];
const schemaOf = (media: MediaType | undefined): string | null =>
  media?.schema?.$ref?.replace('#/components/schemas/', '') ??
  (media?.schema?.format === 'binary' ? 'zip' : null);

describe('operations', () => {
  it('are those of the service, with their schemas and the names in the SDKs', () => {
    const found = operations.map(({ method, path, operationId, requestBody, responses, 'x-sdk': sdk }) => [
      method,
      path,
      operationId,
      schemaOf(onlyOf((requestBody as RequestBody | undefined)?.content)),
      schemaOf(onlyOf((responses['200'] as Response).content)),
      sdk?.csharp,
      sdk?.python,
    ]);
    expect(sorted(found)).toEqual(sorted(facts));
  });

  it.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s is complete',
    (_, operation) => {
      const parameters = operation.parameters ?? [];
      const references = JSON.stringify(operation.responses);
      const takesInput =
        operation.requestBody !== undefined || parameters.some((parameter) => 'in' in parameter);
      // In the sandbox, it chooses more than messages there: the names of parameters.
      const language =
        operation.operationId === 'get_algorithms' ? 'AcceptLanguageOfNames' : 'AcceptLanguage';
      expect(parameters).toContainEqual({ $ref: `#/components/parameters/${language}` });
      expect(operation.responses['default']).toEqual({ $ref: '#/components/responses/Default' });
      expect(operation.security).toEqual(operation.operationId === 'login' ? [] : undefined);
      expect(references.includes('PermissionDenied')).toBe(operation.operationId !== 'login');
      expect(references.includes('InvalidRequest')).toBe(takesInput);
      for (const name of operation.path.match(/(?<=\{)\w+/g) ?? []) {
        expect(parameters).toContainEqual(expect.objectContaining({ name, in: 'path', required: true }));
      }
    },
  );

  it('pass to their messages what the original publication passes', () => {
    const descriptions = operations.map(({ description }) => description);
    for (const [key, args] of Object.entries(messageArguments))
      expect(descriptions).toContain(`t(:${key}, ${args})`);
  });

  it('have tags that exist', () => {
    const tags = contract.tags.map(({ name }) => name);
    expect(new Set(operations.flatMap((operation) => operation.tags ?? []))).toEqual(new Set(tags));
  });
});

describe('schemas', () => {
  it('are the named ones of the original publication', () => {
    const named = Object.keys(seed).filter((name) => !name.includes('_'));
    expect(named.length).toBeGreaterThanOrEqual(43);
    expect(Object.keys(contract.components.schemas).sort()).toEqual(named.sort());
  });

  it('have its properties, types, required flags and enums, but for the corrections', () => {
    const published = Object.fromEntries(
      Object.entries(seed).flatMap(([schema, properties]) =>
        Object.entries(properties).map(([property, type]) => [`${schema}.${property}`, type]),
      ),
    );
    for (const [place, type] of Object.entries(corrections)) {
      expect(published[place], `${place} needs no correction`).not.toBe(type);
    }
    expect(notationOf(contract)).toEqual({ ...published, ...corrections });
  });

  it('describe themselves and each property with a message of their own', () => {
    const keys = JSON.stringify(contract.components.schemas).match(/"description":"t\(:\w+/g) ?? [];
    const expected =
      Object.keys(notationOf(contract)).length + Object.keys(contract.components.schemas).length + 1; // + the values of ExifMetadata
    expect(keys).toHaveLength(expected);
    expect(new Set(keys).size).toBe(expected);
  });
});

describe('parameters', () => {
  it('ask for the language of error texts', () => {
    const language = contract.components.parameters?.['AcceptLanguage'];
    expect(language).toMatchObject({
      name: 'Accept-Language',
      in: 'header',
      schema: { type: 'string', default: 'en' },
    });
    // Whatever a client of HTTP sends: Node's fetch `*`, browsers lists with weights.
    expect(language?.schema).not.toHaveProperty('enum');
    expect(language?.schema.examples).toEqual(['en', 'ja', '*', 'ja,en-US;q=0.9']);
  });
});

function sorted(rows: readonly (readonly unknown[])[]): unknown[] {
  return [...rows].sort((a, b) => String(a[2]).localeCompare(String(b[2])));
}

import { describe, expect, it } from 'vitest';
import type { Contract, Example, RequestBody, Response } from '../../src/api/contract.ts';
import { type ErrorBody, isErrorBody } from '../../src/api/errorExamples.ts';
import { fieldsOf, pathPattern, withFittingErrors } from '../../src/api/fittingErrors.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { resolve } from '../../src/api/references.ts';
import { displayContract } from '../../src/explorer/displayContract.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { findProblems } from './errorPlaces.ts';

const { languages } = loadTranslator();

describe('error examples', () => {
  it.each(languages)('of every operation have its path and its fields, published in %s', (language) => {
    expect(findProblems(publishedContract(language), loadTranslator().in(language))).toEqual([]);
  });

  it.each(languages)('… and in the explorer in %s', (language) => {
    const display = displayContract(publishedContract(language), { server: '/docs/api', language });
    // The explorer's server is its own; the pointers are those of the contract's.
    const contract = { ...display, servers: publishedContract(language).servers };
    expect(findProblems(contract, loadTranslator().in(language))).toEqual([]);
  });

  it('that do not fit are found: the contract as it is written has some', () => {
    const shared = { ...publishedContract('en'), paths: readContract().paths };
    const problems = findProblems(shared, loadTranslator().in('en'));
    expect(problems).toContain('predict LicenseRequired: /api/v1/train');
    expect(problems).toContain('login InvalidRequest: item_ids');
  });

  it('in Japanese say that their wording is an example, in English they are the service’s own', () => {
    const noted = (language: string): string[] =>
      Object.entries(publishedContract(language).components.examples as Record<string, Example>)
        .filter(([, example]) => example.description?.includes('このメッセージの文言は例です。'))
        .map(([name]) => name);
    expect(noted('en')).toEqual([]);
    expect(noted('ja')).toEqual(
      Object.entries(readContract().components.examples as Record<string, Example>)
        .filter(([, { value }]) => isErrorBody(value))
        .map(([name]) => name),
    );
  });
});

/** A contract with two operations that share one error. */
function contractWith(second: object): Contract {
  const responses = { 400: { $ref: '#/components/responses/Bad' } };
  return {
    openapi: '3.1.0',
    info: { title: '', version: '1' },
    servers: [{ url: 'https://{host}/base/' }],
    tags: [],
    paths: {
      '/a': { post: { operationId: 'a', summary: '', responses, requestBody: body('name', 'size') } },
      '/b/{id}': { get: { operationId: 'b', summary: '', responses, ...second } },
    },
    components: {
      schemas: {},
      responses: {
        Bad: { description: '', content: { 'application/json': { examples: { Bad: { $ref: bad } } } } },
      },
      examples: {
        Bad: {
          'x-field': 'name',
          value: {
            errors: { title: 'Bad', status: 400, detail: 'name is bad', source: { pointer: '/base/a' } },
          },
        },
      },
    },
  };
}
const bad = '#/components/examples/Bad';
const body = (...properties: string[]): RequestBody => ({
  content: {
    'application/json': {
      schema: { properties: Object.fromEntries(properties.map((name) => [name, {}])), required: ['size'] },
    },
  },
});

function errorOf(contract: Contract, operationId: string): ErrorBody['errors'] | undefined {
  const operation = operationsOf(contract).find((one) => one.operationId === operationId);
  const response = resolve<Response>(contract, operation?.responses['400'] ?? { $ref: '' });
  const example = resolve<Example>(
    contract,
    response.content?.['application/json']?.examples?.['Bad'] ?? { $ref: '' },
  );
  return isErrorBody(example.value) ? example.value.errors : undefined;
}

describe('withFittingErrors', () => {
  const parameters = [
    { name: 'id', in: 'path', example: 7, schema: {} },
    { name: 'deep', in: 'query', schema: {} },
  ];

  it('fills the path and names a field of the operation, query before path', () => {
    const contract = withFittingErrors(contractWith({ parameters }));
    expect(errorOf(contract, 'b')).toEqual({
      title: 'Bad',
      status: 400,
      detail: 'deep is bad',
      source: { pointer: '/base/b/7' },
    });
  });

  it('keeps the reference where the shared example fits', () => {
    const contract = withFittingErrors(contractWith({ parameters }));
    expect(contract.paths['/a']?.post?.responses['400']).toEqual({ $ref: '#/components/responses/Bad' });
  });

  it('changes nothing of what it gets', () => {
    const contract = contractWith({ parameters });
    const before = structuredClone(contract);
    withFittingErrors(contract);
    expect(contract).toEqual(before);
  });

  it('refuses an operation without any field', () => {
    expect(() => withFittingErrors(contractWith({}))).toThrow(/“b” documents .* remove the response/);
  });

  it('knows an operation’s fields, the required ones first, and its paths', () => {
    const contract = contractWith({ parameters });
    const [a, b] = operationsOf(contract);
    if (!a || !b) expect.unreachable();
    expect(fieldsOf(a, contract)).toEqual(['size', 'name']);
    expect(fieldsOf(b, contract)).toEqual(['deep', 'id']);
    expect(pathPattern(b, contract).test('/base/b/9')).toBe(true);
    expect(pathPattern(b, contract).test('/base/b/9/c')).toBe(false);
  });
});

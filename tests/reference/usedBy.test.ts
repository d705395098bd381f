import { describe, expect, it } from 'vitest';
import { localizedContract } from '../../src/api/localizedContract.ts';
import { errorsOf, errorsOfOperation, kebabCase } from '../../src/reference/errors.ts';
import { needsToken, operationWithId, parametersOf } from '../../src/reference/operation.ts';
import { roleOf, usesOf } from '../../src/reference/usedBy.ts';

const contract = localizedContract('en');
const uses = usesOf(contract);

describe('usesOf', () => {
  const cases: [schema: string, requests: string[], answers: string[], schemas: string[]][] = [
    ['LoginParams', ['login'], [], []],
    ['StatusOk', [], ['annotate', 'delete_models'], []],
    ['Stat', [], [], ['Model']],
    ['BaseAnnotation', [], [], ['AnnotateParams', 'Annotation']],
    ['Item', [], [], ['GetItemsResponse', 'GetItemResponse']],
  ];
  it.each(cases)('%s', (schema, requests, answers, schemas) => {
    const use = uses.get(schema);
    expect(use?.requests.map(({ operationId }) => operationId)).toEqual(requests);
    expect(use?.answers.map(({ operationId }) => operationId)).toEqual(answers);
    expect(use?.schemas).toEqual(schemas);
  });

  it('finds a use for every schema, and its role', () => {
    const unused = [...uses].filter(
      ([, { requests, answers, schemas }]) => !requests.length && !answers.length && !schemas.length,
    );
    expect(unused).toEqual([]);
    expect(['TrainParams', 'TrainResponse', 'Model'].map((name) => roleOf(uses.get(name)!))).toEqual([
      'request',
      'answer',
      'part',
    ]);
  });
});

describe('errors', () => {
  it('are the examples with errors, each with the operations that document it', () => {
    const errors = errorsOf(contract);
    expect(errors.length).toBeGreaterThanOrEqual(16);
    expect(errors.filter(({ operations }) => operations.length === 0).map(({ name }) => name)).toEqual([]);
    const license = errors.find(({ slug }) => slug === 'license-required');
    expect(license?.operations.map(({ operationId }) => operationId)).toEqual(['train', 'predict']);
  });

  it('of an operation come in the order of its answers', () => {
    const names = errorsOfOperation(operationWithId('get_item', contract), contract).map(({ name }) => name);
    expect(names).toEqual(['InvalidRequest', 'PermissionDenied', 'ItemNotPermitted', 'ItemNotFound']);
  });

  it.each([
    ['ItemNotFound', 'item-not-found'],
    ['NoModel', 'no-model'],
  ])('%s has the anchor %s', (name, want) => expect(kebabCase(name)).toBe(want));
});

describe('operations', () => {
  it('list the parameters that a request needs first', () => {
    const names = parametersOf(operationWithId('get_item', contract), contract).map(({ name }) => name);
    expect(names).toEqual(['item_id', 'show_annotations', 'show_assessments', 'Accept-Language']);
  });

  it('need the token, but for the login', () => {
    expect(needsToken(operationWithId('login', contract), contract)).toBe(false);
    expect(needsToken(operationWithId('train', contract), contract)).toBe(true);
  });
});

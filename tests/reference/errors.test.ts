import { describe, expect, it } from 'vitest';
import { localizedContract } from '../../src/api/localizedContract.ts';
import {
  errorNamed,
  errorsByStatus,
  errorsOf,
  errorsOfOperation,
  kebabCase,
} from '../../src/reference/errors.ts';
import { operationWithId } from '../../src/reference/operationReference.ts';

const contract = localizedContract('en');

describe('errors', () => {
  it('are the examples with errors, each with the operations that document it', () => {
    const errors = errorsOf(contract);
    expect(errors.length).toBeGreaterThanOrEqual(16);
    expect(errors.filter(({ operations }) => operations.length === 0).map(({ name }) => name)).toEqual([]);
    const license = errors.find(({ slug }) => slug === 'license-required');
    expect(license?.operations.map(({ operationId }) => operationId)).toEqual(['train', 'predict']);
  });

  it('by status stand in the order of their first operations', () => {
    const errors = errorsByStatus(contract);
    expect(errors).toHaveLength(errorsOf(contract).length);
    const statuses = errors.map(({ value }) => value.errors.status);
    expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
    const unauthorized = errors.filter(({ value }) => value.errors.status === 401).map(({ name }) => name);
    expect(unauthorized).toEqual(['UnknownClient', 'WrongSecret', 'PermissionDenied', 'ItemNotPermitted']);
  });

  it('of an operation come in the order of its responses', () => {
    const names = errorsOfOperation(operationWithId('get_item', contract), contract).map(({ name }) => name);
    expect(names).toEqual(['InvalidRequest', 'PermissionDenied', 'ItemNotPermitted', 'ItemNotFound']);
  });

  it.each([
    ['ItemNotFound', 'item-not-found'],
    ['NoModel', 'no-model'],
  ])('%s has the anchor %s', (name, want) => expect(kebabCase(name)).toBe(want));

  it('are named in the error of one that there is not', () => {
    expect(() => errorNamed('', contract)).toThrow(/no error “” in the contract; it has .*ItemNotFound/);
    expect(errorNamed('ItemNotFound', contract).value.errors.status).toBe(404);
  });
});

import { describe, expect, it } from 'vitest';
import { needsToken } from '../../src/api/needsToken.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { operations, publicOperations } from '../../src/mock/core/operations/index.ts';
import { createTestMock, data } from './testMock.ts';

describe('the mock has all operations of the contract', () => {
  const contract = readContract();
  const ids = (secured: boolean): string[] =>
    operationsOf(contract)
      .filter((operation) => needsToken(operation, contract) === secured)
      .map(({ operationId }) => operationId)
      .sort();

  it('those that need a token', () => expect(Object.keys(operations).sort()).toEqual(ids(true)));
  it('those that need none', () => expect(Object.keys(publicOperations).sort()).toEqual(ids(false)));
});

describe('an operation that the mock lacks', () => {
  it.each([
    ['is missing', { operationId: 'get_nothing' }, '“get_nothing”', '“operations”'],
    ['needs no token in the contract only', { secured: false }, '“get_version”', '“publicOperations”'],
  ])('%s: the error says what to write, and where', async (_name, change, ...words) => {
    const changed = data.operations.map((operation) =>
      operation.operationId === 'get_version' ? { ...operation, ...change } : operation,
    );
    const { send, faults } = createTestMock({ data: { ...data, operations: changed } });
    expect((await send('GET', '/auth/app_version')).status).toBe(500);
    for (const word of words) expect(String(faults[0])).toContain(word);
  });
});

import { describe, expect, it } from 'vitest';
import type { Contract, OperationObject } from '../../src/api/contract.ts';
import { needsToken } from '../../src/api/needsToken.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';

describe('needsToken', () => {
  const bearer = { bearerAuth: [] };
  const cases: [
    name: string,
    own: OperationObject['security'],
    ofContract: Contract['security'],
    want: boolean,
  ][] = [
    ['no security at all', undefined, undefined, false],
    ['the security of the contract', undefined, [bearer], true],
    ['an operation that lifts it', [], [bearer], false],
    ['an operation with its own', [bearer], undefined, true],
    ['a token that may be left out', [{}, bearer], undefined, false],
  ];
  it.each(cases)('%s', (_name, own, ofContract, want) => {
    const operation = { operationId: 'a', summary: '', responses: {}, ...(own && { security: own }) };
    const contract = { ...readContract(), security: ofContract } as Contract;
    expect(needsToken(operation, contract)).toBe(want);
  });

  it('is true of all operations of this contract but the login', () => {
    const contract = readContract();
    const open = operationsOf(contract).filter((operation) => !needsToken(operation, contract));
    expect(open.map(({ operationId }) => operationId)).toEqual(['login']);
  });
});

import { describe, expect, it } from 'vitest';
import { localizedContract } from '../../src/api/localizedContract.ts';
import { operationWithId, parametersOf } from '../../src/reference/operationReference.ts';

const contract = localizedContract('en');

describe('operations', () => {
  it('list the parameters that a request needs first', () => {
    const names = parametersOf(operationWithId('get_item', contract), contract).map(({ name }) => name);
    expect(names).toEqual(['item_id', 'show_annotations', 'show_assessments', 'Accept-Language']);
  });

  it('are named in the error of one that there is not', () => {
    expect(() => operationWithId('get_itmes', contract)).toThrow(
      /^src\/api\/openapi\.yaml: no operation “get_itmes” in the contract; it has login, .*get_items/,
    );
  });
});

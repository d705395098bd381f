import { describe, expect, it } from 'vitest';
import { localizedContract } from '../../src/api/localizedContract.ts';
import { operationWithId, parametersOf } from '../../src/reference/operationReference.ts';

const contract = localizedContract('en');

describe('operations', () => {
  it('list the parameters that a request needs first', () => {
    const names = parametersOf(operationWithId('get_item', contract), contract).map(({ name }) => name);
    expect(names).toEqual(['item_id', 'show_annotations', 'show_assessments', 'Accept-Language']);
  });
});

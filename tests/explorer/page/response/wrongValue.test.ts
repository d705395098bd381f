import { describe, expect, it } from 'vitest';
import { wrongValue } from '../../../../src/explorer/page/response/wrongValue.ts';

const schemas = {
  Parameter: {
    type: 'object',
    properties: { algorithm_parameter_id: { type: 'integer' }, value: { type: 'string' } },
  },
};
const schema = {
  type: 'object',
  properties: {
    algorithm_id: { type: 'string' },
    name: { type: ['string', 'null'] },
    item_ids: { type: ['array', 'null'], items: { type: 'string' } },
    override_params: { type: 'array', items: { $ref: '#/components/schemas/Parameter' } },
    anything: {},
  },
};
const wrong = (path: string, body: unknown) => wrongValue(path, body, schema, schemas);

describe('a value that a server finds fault with', () => {
  it.each([
    ['override_params[0].value', { override_params: [{ value: 2.5 }] }, { expected: 'string', found: '2.5' }],
    [
      'override_params[1].algorithm_parameter_id',
      { override_params: [{}, { algorithm_parameter_id: '3' }] },
      { expected: 'integer', found: '"3"' },
    ],
    ['override_params', { override_params: {} }, { expected: 'array', found: '{}' }],
    ['override_params[0]', { override_params: ['a'] }, { expected: 'object', found: '"a"' }],
    ['override_params[0].value', { override_params: ['a'] }, { expected: 'object', found: '"a"' }],
    ['item_ids[0]', { item_ids: [null] }, { expected: 'string', found: 'null' }],
    ['name', { name: 1 }, { expected: 'string', found: '1' }],
    ['algorithm_id', { algorithm: 'AE', name: 'a' }, { unknown: ['algorithm'] }],
  ])('of the wrong type, or under another name: %s', (path, body, expected) => {
    expect(wrong(path, body)).toEqual(expected);
  });

  it.each([
    ['of the right type', 'algorithm_id', { algorithm_id: 'XX' }],
    ['of one of its types', 'name', { name: null }],
    ['without a type', 'anything', { anything: 1 }],
    ['that is just missing', 'algorithm_id', { name: 'a' }],
    ['of a body that is no object', 'algorithm_id', undefined],
    ['that the schema does not have', 'other', { other: 1 }],
  ])('%s: nothing more is known', (_, path, body) => {
    expect(wrong(path, body)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { bodyFaults } from '../../../../src/explorer/page/response/bodyFaults.ts';

const schemas = {
  Parameter: {
    type: 'object',
    required: ['value'],
    properties: { algorithm_parameter_id: { type: 'integer', minimum: 1 }, value: { type: 'string' } },
  },
};
const schema = {
  type: 'object',
  required: ['algorithm_id', 'name'],
  properties: {
    algorithm_id: { type: 'string' },
    name: { type: ['string', 'null'] },
    item_ids: { type: ['array', 'null'], items: { type: 'string' } },
    override_params: { type: 'array', items: { $ref: '#/components/schemas/Parameter' } },
    kind: { type: 'string', enum: ['a', 'b'] },
    anything: {},
  },
};
const complete = { algorithm_id: 'AE', name: 'a' };
const faults = (body: unknown) => bodyFaults(body, schema, schemas);

describe('what is wrong with a body', () => {
  it('is told all at once', () => {
    expect(faults({ algorithm_id: 5, item_ids: '…' })).toEqual([
      { path: 'name', kind: 'missing' },
      { path: 'algorithm_id', kind: 'type', expected: 'string', found: '5' },
      { path: 'item_ids', kind: 'type', expected: 'array', found: '"…"' },
    ]);
  });

  it.each([
    [
      'override_params[0].value',
      { override_params: [{ value: 2.5 }] },
      { kind: 'type', expected: 'string', found: '2.5' },
    ],
    ['override_params[1].value', { override_params: [{ value: '1' }, {}] }, { kind: 'missing' }],
    [
      'override_params[0].algorithm_parameter_id',
      { override_params: [{ algorithm_parameter_id: '3', value: '' }] },
      { kind: 'type', expected: 'integer', found: '"3"' },
    ],
    [
      'override_params[0].algorithm_parameter_id',
      { override_params: [{ algorithm_parameter_id: 0, value: '' }] },
      { kind: 'least', least: 1, found: '0' },
    ],
    ['override_params', { override_params: {} }, { kind: 'type', expected: 'array', found: '{}' }],
    ['override_params[0]', { override_params: ['a'] }, { kind: 'type', expected: 'object', found: '"a"' }],
    ['item_ids[0]', { item_ids: [null] }, { kind: 'type', expected: 'string', found: 'null' }],
    ['kind', { kind: 'c' }, { kind: 'allowed', allowed: ['"a"', '"b"'], found: '"c"' }],
  ])('is named with its path: %s', (path, body, fault) => {
    expect(faults({ ...complete, ...body })).toEqual([{ path, ...fault }]);
  });

  it('is a name that is not known, with the one that was probably meant', () => {
    expect(faults({ algorithm: 'AE', name: 'a' })).toEqual([
      { path: 'algorithm_id', kind: 'missing' },
      { path: 'algorithm', kind: 'unknown' },
    ]);
    for (const name of ['itemids', 'itemIds', 'item-ids', 'item_id'])
      expect(faults({ ...complete, [name]: ['a'] })).toEqual([
        { path: name, kind: 'unknown', like: 'item_ids' },
      ]);
    expect(faults({ ...complete, override_params: [{ value: '1', id: 3 }] })).toEqual([
      { path: 'override_params[0].id', kind: 'unknown' },
    ]);
  });

  it('is the body itself where that is no object', () => {
    expect(faults([])).toEqual([{ path: '', kind: 'type', expected: 'object', found: '[]' }]);
  });

  it('is no more than anybody reads', () => {
    expect(faults({ ...complete, item_ids: Array.from({ length: 100 }, () => 1) })).toHaveLength(20);
  });

  it.each([
    ['of the right types', { ...complete, item_ids: ['a'] }],
    ['of one of its types', { algorithm_id: 'AE', name: null, item_ids: null }],
    ['without a type', { ...complete, anything: 1 }],
    ['that is none', undefined],
  ])('is nothing with one %s', (_, body) => {
    expect(faults(body)).toEqual([]);
  });
});

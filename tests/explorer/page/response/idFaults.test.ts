import { describe, expect, it } from 'vitest';
import {
  algorithmsIn,
  idFaults,
  itemFault,
  modelsIn,
} from '../../../../src/explorer/page/response/idFaults.ts';

const parameter = (algorithm_parameter_id: number, display_name: string) => ({
  algorithm_parameter_id,
  display_name,
});
const reconstructor = {
  algorithm_id: 'NMF',
  name: 'Reconstructor',
  parameters: [parameter(9, 'Threshold')],
};
const classified = {
  algorithm_id: 'AE',
  name: 'Classified',
  parameters: [parameter(19, 'Epochs'), parameter(21, 'Threshold')],
};
const algorithms = [reconstructor, classified];
const overrides = (...ids: unknown[]) =>
  ids.map((algorithm_parameter_id) => ({ algorithm_parameter_id, value: '1' }));

describe('IDs of parameters', () => {
  it('are all told at once: whose they are, and what the chosen algorithm calls the same', () => {
    const body = { algorithm_id: 'NMF', override_params: overrides(21, 9, 19, 99) };
    const path = (index: number) => `override_params[${index}].algorithm_parameter_id`;
    const shared = { kind: 'parameter', chosen: reconstructor };
    const [epochs, threshold] = classified.parameters;
    expect(idFaults(body, { algorithms })).toEqual([
      {
        ...shared,
        path: path(0),
        found: '21',
        of: classified,
        parameter: threshold,
        same: reconstructor.parameters[0],
      },
      { ...shared, path: path(2), found: '19', of: classified, parameter: epochs },
      { ...shared, path: path(3), found: '99' },
    ]);
  });
  it.each([
    ['of an unknown algorithm', { algorithm_id: 'XX', override_params: overrides(21) }, ['algorithm']],
    ['of another type', { algorithm_id: 'AE', override_params: overrides('21', null, 2.5) }, []],
    ['in no list', { algorithm_id: 'AE', override_params: 21 }, []],
    ['in no body', null, []],
  ])('%s are not looked at', (_what, body, kinds) => {
    expect(idFaults(body, { algorithms }).map(({ kind }) => kind)).toEqual(kinds);
  });
  it('are not judged where nobody knows them', () => {
    expect(idFaults({ algorithm_id: 'XX', override_params: overrides(99) }, {})).toEqual([]);
  });
});

describe('IDs of models', () => {
  const models = [
    { model_id: 'a', name: 'A', status: 'active' },
    { model_id: 'b', name: 'B', status: 'deleted' },
  ];
  it('are those of models that can predict', () => {
    expect(idFaults({ model_ids: ['a', 'b', 'c', 'c'] }, { models })).toEqual([
      { path: 'model_ids', kind: 'model', found: 'b', name: 'B', status: 'deleted' },
      { path: 'model_ids', kind: 'model', found: 'c' },
    ]);
    expect(idFaults({ model_id: 'a', item_ids: ['x'] }, { models })).toEqual([]);
  });
});

describe('IDs of items', () => {
  const items = ['plate-ok-01', '検査'];
  it.each([
    ['plate-ok-01.png', 'plate-ok-01'],
    ['Plate-OK-01', 'plate-ok-01'],
    ['検査.JPEG', '検査'],
    ['no-such', undefined],
  ])('%s: %s is meant', (found, like) => {
    expect(itemFault('item_ids', found, items)).toEqual([
      { path: 'item_ids', kind: 'item', found, ...(like && { like }) },
    ]);
  });
  it('that are there are no fault', () => {
    expect(idFaults({ item_ids: items }, { items })).toEqual([]);
    expect(idFaults({ item_ids: 'no list' }, { items })).toEqual([]);
    expect(itemFault('item_id', 'x', undefined)).toEqual([]);
  });
});

it('responses are read in any shape', () => {
  expect(algorithmsIn([{ ...reconstructor, more: 1 }])).toEqual([reconstructor]);
  expect(algorithmsIn('none')).toEqual([]);
  expect(modelsIn([{ model_id: 'a' }, null])).toEqual([
    { model_id: 'a', name: '', status: '' },
    { model_id: '', name: '', status: '' },
  ]);
});

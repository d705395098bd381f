import { expect, it } from 'vitest';
import { faultOf, isAllowedValue } from '../../src/mock/core/inspection/parameterValue.ts';
import {
  simulatedParameters,
  sensitivityOf,
  usualValues,
} from '../../src/mock/core/inspection/sensitivity.ts';
import { data } from './testMock.ts';

const parameters = data.algorithms.list.flatMap((algorithm) => algorithm.parameters);

it('all parameters have ids of their own, and defaults that they can have', () => {
  expect(parameters.length).toBeGreaterThanOrEqual(45);
  expect(new Set(parameters.map(({ algorithm_parameter_id }) => algorithm_parameter_id)).size).toBe(
    parameters.length,
  );
  for (const parameter of parameters)
    expect(isAllowedValue(parameter, parameter.value), parameter.variable).toBe(true);
});

it.each(simulatedParameters)('the simulation takes the tables’ default of %s for the usual value', (name) => {
  const defaults = parameters.filter(({ variable }) => variable === name).map(({ value }) => value);
  const usual = usualValues[name];
  const written = [String(usual), usual.toFixed(1), `[${usual}, ${usual}]`, ...(usual === 0 ? ['None'] : [])];
  expect(defaults).not.toEqual([]);
  expect(defaults.filter((value) => !written.includes(value))).toEqual([]);
});

it.each([
  [
    'train_size',
    ['1', '10000', ' 5 ', '+3'],
    ['0', '-1', '1.5', '', 'x', '1e3', 'Infinity', '9'.repeat(400)],
  ],
  ['contamination', ['0', '0.5', '.25', '1e-3', '0.01'], ['0.51', '-0.1', 'NaN', '0,1', '0x1', '']],
  ['epochs', ['1', '200'], ['0', 'many']],
  [
    'min_inspection_size',
    ['[8, 8]', '[4,4]', '[16, 16,]', '[ 8 , 8 , ]'],
    [
      '8',
      '[]',
      '[a]',
      '(8, 8)',
      '[8; 8]',
      '[-1, 2]',
      '[8]',
      '[8, 8, 8]',
      'x[8, 8]',
      '[8, 8]x',
      '[8x, 8]',
      '[8, 8x]',
      '[8, 8,x]',
    ],
  ],
  ['encoding_dims', ['[64]', '[128, 64, 32, 16]'], ['64', '[]', 'None']],
  ['min_detected_area', ['None', '1', '2.5'], ['0.5', 'none', '']],
  ['reconstruct_algorithm_name', ['nmf'], ['NMF', 'pca', '']],
])('%s takes what its range allows', (variable, good, bad) => {
  const parameter = parameters.find((one) => one.variable === variable) as (typeof parameters)[number];
  expect(good.filter((value) => !isAllowedValue(parameter, value))).toEqual([]);
  expect(bad.filter((value) => isAllowedValue(parameter, value))).toEqual([]);
});

it.each([
  ['train_size', '1.5', 'int'],
  ['train_size', '0', 'range'],
  ['contamination', 'x', 'float'],
  ['contamination', '0.6', 'range'],
  ['encoding_dims', '64', 'tuple'],
  ['ignore_outer', '[1]', 'pair'],
  ['reconstruct_algorithm_name', 'pca', 'option'],
  ['min_detected_area', 'None', null],
] as const)('what is wrong with %s = %s', (variable, value, fault) => {
  const parameter = parameters.find((one) => one.variable === variable)!;
  expect(faultOf(parameter, value)).toBe(fault);
});

it.each([
  ['reconstruct_thresh', '1.5', '3'],
  ['detected_area_thresh', '0.1', '0.5'],
  ['n_components', '3', '30'],
  ['contamination', '0.5', '0.0001'],
  ['anomaly_magnification', '[5, 5]', '[1, 1]'],
])('%s tolerates less at %s than at %s', (variable, less, more) => {
  const threshold = (value: string) => sensitivityOf({ parameters: { [variable]: value } }).threshold;
  expect(threshold(more)).toBeGreaterThan(threshold(less));
});

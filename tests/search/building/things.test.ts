import { expect, test } from 'vitest';
import { siteAlgorithms } from '../../../src/algorithms/siteAlgorithms.ts';
import { operationsOf } from '../../../src/api/operations.ts';
import { readContract } from '../../../src/api/readContract.ts';
import { siteTranslator } from '../../../src/i18n/siteTranslator.ts';
import { errorsOf } from '../../../src/reference/errors.ts';
import { thingsOf } from '../../../src/search/building/things.ts';

const contract = readContract();
const translator = siteTranslator();
const things = thingsOf({
  contract,
  algorithms: siteAlgorithms(),
  translations: ['en', 'ja'].map((language) => translator.in(language)),
});
const at = (url: string) => things.find((thing) => thing.url === url);

test('an operation goes by its id, paths, names in the SDKs and titles in all languages', () => {
  expect(at('methods/predict/')).toMatchObject({ kind: 'operation', request: 'POST /v1/serve' });
  expect(at('methods/predict/')?.names).toEqual(
    expect.arrayContaining([
      'predict',
      '/v1/serve',
      '/api/v1/serve',
      'Predict',
      'serve',
      translator.in('ja')('predict'),
    ]),
  );
});

test('a property goes by its schema too; an error by its texts in all languages', () => {
  expect(at('schemas/model/#property-status_text')).toMatchObject({
    title: 'status_text',
    within: ['Model'],
    names: ['Model.status_text'],
  });
  expect(at('errors/#unknown-client')).toMatchObject({ request: '401' });
  expect(at('errors/#unknown-client')?.names).toEqual(
    expect.arrayContaining([
      'Cannot find client information',
      translator.in('ja')('errorUnknownClientTitle'),
    ]),
  );
});

test('a property says where in its schema it is; a parameter of all algorithms leads to the table that they share', () => {
  expect(at('schemas/getitemsresponse/#property-data-summary-predict_stats-accuracy')?.within).toEqual([
    'GetItemsResponse',
    'data',
    'summary',
    'predict_stats',
  ]);
  const parameters = things.filter(({ url }) => url.startsWith('algorithms/#common-'));
  expect(parameters.map(({ title }) => title)).toEqual(
    siteAlgorithms().common.map(({ variable }) => variable),
  );
  expect(things.filter(({ url }) => url.startsWith('algorithms/')).map(({ title }) => title)).toContain(
    'epochs',
  );
});

test('nothing of the contract and of the algorithms is left out', () => {
  const count = (kind: string): number => things.filter((thing) => thing.kind === kind).length;
  expect(count('operation')).toBe(operationsOf(contract).length);
  expect(count('schema')).toBe(Object.keys(contract.components.schemas).length);
  expect(count('error')).toBe(errorsOf(contract).length);
  expect(count('algorithm')).toBe(siteAlgorithms().algorithms.length);
});

test('a property goes by the values that it may have', () => {
  expect(at('schemas/model/#property-status')?.values).toContain('creating');
  expect(at('schemas/model/#property-name')?.values).toBeUndefined();
});

import { expect, test } from 'vitest';
import { readContract } from '../../src/api/readContract.ts';
import { serviceLanguages } from '../../src/api/serviceLanguages.ts';
import { mockData } from '../../src/mock/source/readMockData.ts';

test('the service responds in the languages that the contract lists, and so does the mock, whatever languages the site has', () => {
  expect(serviceLanguages(readContract())).toEqual(['en', 'ja']);
  expect(Object.keys(mockData().texts)).toEqual(['en', 'ja']);
});

import { describe, expect, test } from 'vitest';
import type { Contract } from '../../src/api/contract.ts';
import { readContract } from '../../src/api/readContract.ts';
import { serviceLanguages } from '../../src/api/serviceLanguages.ts';
import { mockData } from '../../src/mock/source/readMockData.ts';

test('the service responds in the languages that the contract lists, and so does the mock, whatever languages the site has', () => {
  expect(serviceLanguages(readContract())).toEqual(['en', 'ja']);
  expect(Object.keys(mockData().texts)).toEqual(['en', 'ja']);
});

describe('serviceLanguages', () => {
  const withSchema = (schema: unknown) =>
    ({ components: { parameters: { AcceptLanguage: { schema } } } }) as unknown as Contract;

  test('the default stands first, whichever it is', () => {
    const examples = ['de', 'en', 'ja', 'zh-Hans'];
    expect(serviceLanguages(withSchema({ examples, default: 'ja' }))).toEqual(['ja', 'de', 'en', 'zh-Hans']);
    expect(serviceLanguages(withSchema({ examples }))).toEqual(examples);
  });

  test('examples that are more than a language do not count', () => {
    const examples = ['ja,en;q=0.5', 'x', '*', 7, 'deutsch', 'en-1', 'en'];
    expect(serviceLanguages(withSchema({ examples, default: 'en' }))).toEqual(['en']);
  });

  test('a contract without the header has none', () => {
    expect(serviceLanguages(withSchema({}))).toEqual([]);
    expect(serviceLanguages({ components: { parameters: {} } } as unknown as Contract)).toEqual([]);
    expect(serviceLanguages({ components: {} } as unknown as Contract)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { sdkNamesOf } from '../../src/api/sdkNames.ts';

describe('the published contract', () => {
  it.each(['en', 'ja'])('speaks of requests, not of methods of an SDK (%s)', (language) => {
    const contract = publishedContract(language);
    const train = operationsOf(contract).find(({ operationId }) => operationId === 'train');
    expect(train?.description).toContain('`GET /v1/models`');
    const text = JSON.stringify(operationsOf(contract).map(({ description }) => description));
    const methods = [...sdkNamesOf(contract)]
      .filter(([, variants]) => variants.size > 1)
      .map(([name]) => name);
    expect(methods.length).toBeGreaterThan(10);
    expect(methods.filter((name) => text.includes(`\`${name}\``))).toEqual([]);
    expect(train?.['x-sdk']?.csharp).toBe('Train');
  });
});

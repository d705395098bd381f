import { describe, expect, it } from 'vitest';
import { localizedContract, publishedContract } from '../../../src/api/localizedContract.ts';
import { operationsOf } from '../../../src/api/operations.ts';
import { displayContract } from '../../../src/explorer/displayContract.ts';
import { readOperations } from '../../../src/explorer/elements/operations.ts';

describe('readOperations', async () => {
  const contract = displayContract(publishedContract('en'), { server: '/api', language: 'en' });
  const { operations, components } = await readOperations(contract, (text) =>
    Promise.resolve(`<p>${text}</p>`),
  );
  const all = JSON.stringify({ operations, components });

  it('has every operation by its id', () => {
    expect(Object.keys(operations)).toEqual(
      expect.arrayContaining(operationsOf(localizedContract('en')).map(({ operationId }) => operationId)),
    );
  });

  it('has HTML for descriptions, and examples as they are', () => {
    const descriptions: string[] = [];
    JSON.stringify({ operations, components }, (name, value: unknown) => {
      if (name === 'description' && typeof value === 'string') descriptions.push(value);
      return name === 'examples' ? undefined : value;
    });
    expect(descriptions.length).toBeGreaterThan(100);
    expect(descriptions.filter((text) => !text.startsWith('<p>'))).toEqual([]);
    expect(operations['login']?.request?.body?.contents?.[0]).toMatchObject({
      examples: [{ value: { client_id: 'demo-client' } }],
    });
  });

  it('has the schemas that something refers to, and no others', () => {
    const named = new Set([...all.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name));
    expect(new Set(Object.keys(components.schemas))).toEqual(named);
    expect(Object.keys(contract.components.schemas).length).toBeGreaterThan(named.size);
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Contract, Schema } from '../../src/api/contract.ts';
import { localizedContract } from '../../src/api/localizedContract.ts';
import { schemaExample } from '../../src/reference/schemaExample.ts';

const contract = localizedContract('en');
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', ...contract });

describe('schemaExample', () => {
  it.each(Object.keys(contract.components.schemas))('%s has a valid example', (name) => {
    const validate = ajv.getSchema(`contract#/components/schemas/${name}`);
    expect(validate?.(schemaExample(name, contract)), JSON.stringify(validate?.errors)).toBe(true);
  });

  const schemas: Record<string, Schema> = {
    Leaf: { type: 'string', examples: ['leaf'] },
    Tree: {
      type: 'object',
      properties: {
        leaf: { $ref: '#/components/schemas/Leaf' },
        trees: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
        parent: { $ref: '#/components/schemas/Tree' },
      },
    },
    Both: {
      allOf: [{ $ref: '#/components/schemas/Tree' }, { properties: { size: { type: ['integer', 'null'] } } }],
    },
    Kind: { enum: ['OK', 'NG'] },
    Kinds: { type: 'array', items: { $ref: '#/components/schemas/Kind' } },
  };
  const cases: [name: string, want: unknown][] = [
    ['Leaf', 'leaf'],
    ['Tree', { leaf: 'leaf', trees: [] }],
    ['Both', { leaf: 'leaf', trees: [], size: null }],
    ['Kinds', ['OK']],
  ];
  it.each(cases)('builds %s from its properties', (name, want) => {
    expect(schemaExample(name, { components: { schemas }, paths: {} } as unknown as Contract)).toEqual(want);
  });

  it('takes the fullest value from the examples of the contract', () => {
    const media = (value: unknown) => ({
      schema: {
        type: 'object',
        properties: { list: { type: 'array', items: { $ref: '#/components/schemas/Pair' } } },
      },
      examples: { One: { value } },
    });
    const given = {
      components: { schemas: { Pair: { type: 'object', properties: {} } } },
      paths: {
        '/a': {
          get: {
            operationId: 'a',
            responses: {
              200: {
                description: '',
                content: { 'application/json': media({ list: [{ a: null }, { a: 1 }] }) },
              },
            },
          },
        },
      },
    };
    expect(schemaExample('Pair', given as unknown as Contract)).toEqual({ a: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/api/contract.ts';
import { followReference, resolve, resolveSchema, schemaNameOf } from '../../src/api/references.ts';

describe('followReference', () => {
  const contract = {
    paths: { '/a/{b}': { get: 'slashes' } },
    components: { schemas: { 'a~1b': 'a tilde and a one', 'a/b': 'a slash', 'a~b': 'a tilde' } },
  } as unknown as Contract;

  // RFC 6901: ~1 is a slash, ~0 a tilde; ~01 is a tilde and a one.
  it.each([
    ['#/paths/~1a~1{b}/get', 'slashes'],
    ['#/components/schemas/a~1b', 'a slash'],
    ['#/components/schemas/a~0b', 'a tilde'],
    ['#/components/schemas/a~01b', 'a tilde and a one'],
  ])('%s', (ref, want) => expect(followReference<string>(contract, ref)).toBe(want));
});

describe('references in a circle', () => {
  const [A, B] = [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/A' }];
  const contract = { components: { schemas: { A, B } } } as unknown as Contract;

  it('are a problem, not an overflow', () => {
    expect(() => resolve(contract, A)).toThrow('leads back to itself');
    expect(() => resolveSchema(A, contract)).toThrow('leads back to itself');
  });
});

describe('references that cannot be followed', () => {
  const schemas = {
    text: 'no object',
    nothing: null,
    toText: { $ref: '#/components/schemas/text' },
    toNothing: { $ref: '#/components/schemas/nothing' },
  };
  const contract = { components: { schemas } } as unknown as Contract;

  it.each([
    ['#/components/schemas/unknown', 'leads nowhere'],
    ['#/components/schemas/text/length', 'leads nowhere'],
    ['#/components/schemas/nothing/at/all', 'leads nowhere'],
    ['#/components/schemas/toString', 'leads nowhere'],
  ])('%s %s', (ref, want) => expect(() => followReference(contract, ref)).toThrow(`$ref “${ref}” ${want}`));

  it.each(['toText', 'toNothing'] as const)('%s leads to no object', (name) => {
    expect(() => resolve(contract, schemas[name])).toThrow('leads to what is no object');
    expect(() => resolveSchema(schemas[name], contract)).toThrow('leads to what is no object');
  });

  it('are named with the line of the contract, if it has them', () => {
    expect(() => followReference({} as Contract, '#/components/schemas/Item')).toThrow(
      /^src\/api\/openapi\.yaml:\d+: /,
    );
    expect(() => followReference({} as Contract, '#/no/such')).toThrow(/^src\/api\/openapi\.yaml: /);
  });
});

it.each([
  ['#/components/schemas/Item', 'Item'],
  ['#/components/schemas/Item/properties', undefined],
  ['other.yaml#/components/schemas/Item', undefined],
  [undefined, undefined],
])('the schema of %s is %s', ($ref, want) =>
  expect(schemaNameOf($ref === undefined ? {} : { $ref })).toBe(want),
);

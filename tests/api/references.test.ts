import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/api/contract.ts';
import { followReference, resolve, resolveSchema } from '../../src/api/references.ts';

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

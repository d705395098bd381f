import { describe, expect, test } from 'vitest';
import { readContract } from '../../../src/api/readContract.ts';
import { suggest } from '../../../src/runner/editor/suggest.ts';
import { vocabularyOf } from '../../../src/runner/editor/vocabulary.ts';

const vocabulary = vocabularyOf(readContract());
const options = (before: string): string[] | undefined => suggest(vocabulary, before)?.options;

describe('completion from the contract', () => {
  test('methods after the client', () => {
    expect(options('await api.')).toEqual(expect.arrayContaining(['GET', 'POST', 'DELETE']));
    expect(options('await api.')).not.toContain('PATCH');
    expect(options('await other.')).toBeUndefined();
  });
  test('paths of the method, from the beginning of the string', () => {
    const found = suggest(vocabulary, "await api.POST('/v1/tr");
    expect(found?.typed).toBe('/v1/tr'.length);
    expect(found?.options).toContain('/v1/train');
    expect(found?.options).not.toContain('/v1/items');
  });
  test('fields of the request body inside the call, of the response after it', () => {
    const call = "const { data } = await api.POST('/v1/train', { body: { algorithm_id: 'AE', ";
    expect(options(call)).toEqual(expect.arrayContaining(['item_ids', 'override_params']));
    expect(options(call)).not.toContain('status');
    expect(options(`${call} } });\nconsole.log(data.data.st`)).toContain('status');
  });
  test('values that the contract lists, and nothing for other strings', () => {
    const [field = '', values = []] = Object.entries(vocabulary.values)[0] ?? [];
    expect(values.length).toBeGreaterThan(0);
    expect(options(`{ ${field}: '`)).toEqual(values);
    expect(options("{ constructor: '")).toBeUndefined();
    expect(options("const text = 'plain ")).toBeUndefined();
  });
});

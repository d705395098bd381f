import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/runner/browser/readMessage.ts';

const request = {
  kind: 'request',
  number: 1,
  method: 'GET',
  url: 'http://x/',
  headers: [['a', 'b']],
  body: null,
};

describe('readMessage', () => {
  it.each([
    [{ kind: 'alive' }, { kind: 'alive' }],
    [{ kind: 'end', extra: 1 }, { kind: 'end' }],
    [request, request],
    [
      { kind: 'output', lines: [{ text: 'a', isError: 1 }, { text: 2 }, null, 'x'] },
      { kind: 'output', lines: [{ text: 'a', isError: false }] },
    ],
    [
      { ...request, headers: [['a', 'b'], ['c'], 'd', [1, 2]] },
      { ...request, headers: [['a', 'b']] },
    ],
    [
      { kind: 'failed', error: { message: 1, place: { specifier: 'a', line: 'b' } } },
      { kind: 'failed', error: { message: '', place: undefined } },
    ],
  ])('reads %j', (data, want) => expect(readMessage(data)).toEqual(want));

  it.each([
    undefined,
    null,
    1,
    'end',
    [],
    {},
    { kind: 'other' },
    { kind: 'output', lines: 'x' },
    { kind: 'failed' },
    { kind: 'file', name: 'a', bytes: [1] },
    { kind: 'file', name: 1, bytes: new Uint8Array() },
    { ...request, number: '1' },
    { ...request, url: {} },
    { ...request, headers: null },
    { ...request, body: 'x' },
  ])('takes %j for no message', (data) => expect(readMessage(data)).toBeUndefined());

  it('makes what it returns anew: no prototype and no getter comes with it', () => {
    const hostile = JSON.parse(
      '{"kind":"output","__proto__":{"polluted":1},"lines":[{"text":"a","__proto__":{"x":1}}]}',
    );
    expect(Object.keys(readMessage(hostile)!)).toEqual(['kind', 'lines']);
    expect('polluted' in {}).toBe(false);
  });

  it('cuts names and messages that are too long', () => {
    const long = 'x'.repeat(200_000);
    const file = readMessage({ kind: 'file', name: long, bytes: new Uint8Array() });
    expect(file).toMatchObject({ name: 'x'.repeat(200) });
    const failed = readMessage({ kind: 'failed', error: { message: long } });
    expect(failed).toMatchObject({ error: { message: 'x'.repeat(100_000) } });
  });
});

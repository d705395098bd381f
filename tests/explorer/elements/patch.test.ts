import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/explorer/elements/edit.ts';
import { applyPatches } from '../../../src/explorer/elements/patch.ts';

describe('applyPatches', () => {
  it('replaces every place', () => {
    const patch = { why: 'x', module: 'm.js', find: 'a', count: 2, replace: '<$&>' };
    expect(applyPatches('a.b.a', [patch])).toEqual({ source: '<a>.b.<a>', problems: [] });
  });

  it.each([
    ['moved away', 'c', 0],
    ['there more often', 'a', 2],
  ])('reports what is %s, with all others', (_, find, found) => {
    const { source, problems } = applyPatches('a.b.a', [
      { why: 'first', module: 'm.js', find, replace: '' },
      { why: 'second', module: 'm.js', find: 'zzz', replace: '' },
    ]);
    expect(source).toBe('a.b.a');
    expect(problems.map(({ file, message }) => [file, message.slice(0, 40)])).toEqual([
      ['m.js', `the patch “first” fits ${found} times, not 1: t`],
      ['m.js', 'the patch “second” fits 0 times, not 1: '],
    ]);
  });

  it('reports a patch whose piece another one has changed', () => {
    const { problems } = applyPatches('abc', [
      { why: 'first', module: 'm.js', find: 'ab', replace: 'x' },
      { why: 'second', module: 'm.js', find: 'bc', replace: '' },
    ]);
    expect(problems).toHaveLength(1);
  });
});

describe('applyEdits', () => {
  it('rejects patches that overlap', () => {
    const edits = [
      { start: 2, end: 4, text: '', by: 'second' },
      { start: 0, end: 3, text: '', by: 'first' },
    ];
    expect(() => applyEdits('abcdef', edits)).toThrow(
      'the patch “first” and the patch “second” change the same place, “c”; merge them into one',
    );
  });
});

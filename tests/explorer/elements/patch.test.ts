import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/explorer/elements/edit.ts';
import { locatePatches } from '../../../src/explorer/elements/patch.ts';

describe('locatePatches', () => {
  it('finds every place', () => {
    const { edits, problems } = locatePatches(
      'a.b.a',
      [{ why: 'x', find: 'a', count: 2, replace: '<$&>' }],
      'f.js',
    );
    expect(problems).toEqual([]);
    expect(applyEdits('a.b.a', edits)).toBe('<a>.b.<a>');
  });

  it.each([
    ['moved away', 'c', 0],
    ['there more often', 'a', 2],
  ])('reports what is %s, with all others', (_, find, found) => {
    const { edits, problems } = locatePatches(
      'a.b.a',
      [
        { why: 'first', find, replace: '' },
        { why: 'second', find: 'zzz', replace: '' },
      ],
      'f.js',
    );
    expect(edits).toEqual([]);
    expect(problems.map(({ file, message }) => [file, message.slice(0, 40)])).toEqual([
      ['f.js', `the patch “first” fits ${found} times, not 1: t`],
      ['f.js', 'the patch “second” fits 0 times, not 1: '],
    ]);
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

import { describe, expect, test } from 'vitest';
import { formatProblem, readOr } from '../../src/i18n/problem.ts';
import { readPreamble, splitExample } from '../../src/examples/preamble.ts';

describe('splitExample', () => {
  const cases: [string, { given: string; want: { before: string[]; shown: string; offset: number } }][] = [
    [
      'a file without a mark is shown as a whole',
      { given: 'a\nb\n', want: { before: [], shown: 'a\nb\n', offset: 0 } },
    ],
    [
      'the mark and all before it are hidden',
      {
        given: '# run: never\n# --- shown from here ---\na\n',
        want: { before: ['# run: never', '# --- shown from here ---'], shown: 'a\n', offset: 2 },
      },
    ],
    [
      'empty lines after the mark are hidden',
      {
        given: '// --- shown from here ---\n\na',
        want: { before: ['// --- shown from here ---'], shown: 'a', offset: 1 },
      },
    ],
  ];
  test.each(cases)('%s', (_name, { given, want }) => expect(splitExample(given)).toEqual(want));
});

describe('readPreamble', () => {
  const none = { servers: 1, never: false, invalid: false, continues: [], with: [] };
  const cases: [string, { given: string; want: object }][] = [
    ['nothing is said', { given: 'code', want: none }],
    [
      'a directive below the mark is code',
      { given: '// --- shown from here ---\n// run: never', want: none },
    ],
    [
      'several words',
      {
        given: '# run: client=other-client servers=2 invalid\n# --- shown from here ---',
        want: { ...none, client: 'other-client', servers: 2, invalid: true },
      },
    ],
    [
      'what a sample continues',
      { given: '// continues: a, b\n// --- shown from here ---', want: { ...none, continues: ['a', 'b'] } },
    ],
    [
      'what stands beside a sample',
      { given: '// with: api\n// --- shown from here ---', want: { ...none, with: ['api'] } },
    ],
    [
      'a workflow',
      {
        given: '// order: 2\n// title: t(:a)\n// text: t(:b)\n// --- shown from here ---',
        want: { ...none, order: 2, title: 't(:a)', text: 't(:b)' },
      },
    ],
  ];
  test.each(cases)('%s', (_name, { given, want }) => expect(readPreamble(given, 'a.py')).toEqual(want));

  test('all that is wrong is told at once, with file, line and remedy', () => {
    const source = '# run: fast\n# order: last\n# run: servers=two\n# --- shown from here ---';
    expect(readOr(() => readPreamble(source, 'a.py'), undefined).problems.map(formatProblem)).toEqual([
      'a.py:1: “run: fast” is unknown; known are client=…, servers=…, invalid and never',
      'a.py:2: “order: last” needs a number, as in “order: 2”',
      'a.py:3: “run: servers=two” needs a number, as in “run: servers=2”',
    ]);
  });
});

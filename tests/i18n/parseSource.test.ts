import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/i18n/parseSource.ts';
import { formatProblem } from '../../src/i18n/problem.ts';

const yaml = `a: &first
  b: [1, 2]
list:
  - x
  - { y: 1 }
same: *first
`;

/** Thirty lines that stand for 3³⁰ texts. */
const bomb = Array.from(
  { length: 30 },
  (_, n) => `a${n}: &a${n} ${n ? `[*a${n - 1}, *a${n - 1}, *a${n - 1}]` : 'x'}\n`,
).join('');

describe('parseSource', () => {
  it.each<[path: (string | number)[], line: number]>([
    [[], 1],
    [['a', 'b'], 2],
    [['list'], 3],
    [['list', 1], 5],
    [['list', 1, 'y'], 5],
    [['same', 'b'], 2],
    [['a', 'missing'], 1],
    [['list', 9], 3],
    [['list', 0, 'x'], 4],
  ])('knows the line of %j', (path, line) => expect(parseSource(yaml, 'a.yaml').lineOf(path)).toBe(line));

  it.each<[name: string, file: string, text: string, want: string[]]>([
    ['nothing wrong', 'a.yaml', yaml, []],
    ['an empty file', 'a.yaml', '', []],
    ['a key twice', 'a.yaml', 'a: 1\na: 2\n', ['a.yaml:2: bad YAML: Map keys must be unique; see the line']],
    ['an alias of nothing', 'a.yaml', 'a: 1\nb: *c\n', ['a.yaml:2: bad YAML: there is no anchor “&c”']],
    [
      'aliases that grow without end',
      'a.yaml',
      bomb,
      ['a.yaml:1: bad YAML: its aliases (*) stand for too much'],
    ],
    ['two faults', 'a.yaml', 'a: "\nb: [\n', ['a.yaml:3: bad YAML: Missing closing "quote']],
    ['JSON', 'a.json', '{\n  "a": 1\n}\n', []],
    ['a comma too many', 'a.json', '{\n  "a": 1,\n}\n', ['a.json:3: bad JSON: Expected double-quoted']],
    ['half a file', 'a.json', '{\n  "a": 1', ['a.json:2: bad JSON: ']],
  ])('tells what is wrong: %s', (_name, file, text, want) => {
    const { problems, value } = parseSource(text, file);
    expect(problems).toHaveLength(want.length);
    for (const [index, start] of want.entries())
      expect(formatProblem(problems[index]!).startsWith(start), formatProblem(problems[index]!)).toBe(true);
    expect(value === undefined).toBe(want.length > 0);
  });

  it('says what to do where the caller knows it', () => {
    const [problem] = parseSource('{', 'a.json', { remedy: 'delete the file' }).problems;
    expect(problem?.message).toMatch(/; delete the file$/);
  });
});

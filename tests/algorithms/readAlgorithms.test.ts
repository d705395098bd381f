import { describe, expect, it } from 'vitest';
import { algorithmsFile, readAlgorithms } from '../../src/algorithms/readAlgorithms.ts';
import { readSource } from '../../src/i18n/siteTranslator.ts';
import { ProblemsError } from '../../src/i18n/problem.ts';

const good = `version: V1
groups:
  - number: '1'
    text: t(:group)
    algorithms: [one]
common:
  size:
    name: t(:size)
    type: int
    default: '1'
algorithms:
  one:
    number: 1-a
    name: t(:one)
    overview: t(:oneOverview)
    text: t(:oneText)
    table: t(:oneTable)
    parameters:
      depth:
        name: t(:depth)
        type: (int, int)
        range: '[1, inf]'
        default: '[8, 8]'
        autotune: { min: 0.5, max: 2 }
`;

function problemsOf(text: string): string[] {
  try {
    readAlgorithms(text, 'a.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.message.split('\n');
  }
}

describe('readAlgorithms', () => {
  it('puts the common parameters before an algorithm’s own', () => {
    const [algorithm] = readAlgorithms(good).algorithms;
    expect(algorithm?.parameters.map(({ variable, autotune }) => [variable, autotune])).toEqual([
      ['size', { kind: 'none' }],
      ['depth', { kind: 'range', min: 0.5, max: 2 }],
    ]);
  });

  const bad: [name: string, from: string, to: string, want: string[]][] = [
    ['YAML', 'version: V1', 'version: [V1', ['a.yaml:2: bad YAML']],
    [
      'a duplicate key',
      '    name: t(:size)\n',
      '    name: t(:size)\n    name: t(:size)\n',
      ['a.yaml:9: bad YAML: Map keys must be unique'],
    ],
    ['a missing part', 'version: V1\n', '', ['a.yaml:1: “a.yaml” lacks “version”; add it']],
    [
      'an unknown part',
      '    type: int',
      '    type: int\n    colour: red',
      ['a.yaml:10: “size” has no “colour”; what it can have: name, type, default, range'],
    ],
    ['a missing field', "    default: '1'\n", '', ['a.yaml:7: “size” lacks “default”; add it']],
    ['an unquoted number', "default: '1'", 'default: 1', ['a.yaml:10: “default” has to be text (in quotes']],
    ['words in the data', 'name: t(:depth)', 'name: Depth', ['a.yaml:20: “name” has to be one placeholder']],
    [
      'a placeholder among words',
      'name: t(:depth)',
      'name: the t(:depth)',
      ['a.yaml:20: “name” has to be one placeholder'],
    ],
    [
      'a broken placeholder',
      'name: t(:depth)',
      'name: t(:depth',
      ['a.yaml:20: “name”: t(:depth is not closed'],
    ],
    [
      'a type',
      'type: int',
      'type: integer',
      ['a.yaml:9: “type” cannot be “integer”; write one of int · float · str · (int, int) · tuple of int'],
    ],
    [
      'a tuning word',
      '{ min: 0.5, max: 2 }',
      'often',
      ['a.yaml:24: “autotune” cannot be “often”; write a list, { min, max } or unpublished'],
    ],
    [
      'a tuning range',
      '{ min: 0.5, max: 2 }',
      '{ min: 2, max: 2 }',
      ['a.yaml:24: “autotune” goes from 2 to 2; min has to be smaller than max'],
    ],
    [
      'half a tuning range',
      '{ min: 0.5, max: 2 }',
      '{ min: 2 }',
      ['a.yaml:24: “autotune” lacks “max”; add it'],
    ],
    ['a tuning candidate', '{ min: 0.5, max: 2 }', '[1, two]', ['a.yaml:24: “autotune” has to be a number']],
    [
      'a common parameter once more',
      '      depth:',
      '      size:',
      ['a.yaml:19: “size” is a common parameter already; delete it here'],
    ],
    [
      'a group with an unknown algorithm',
      '[one]',
      '[one, two]',
      ['a.yaml:5: no algorithm “two”; the algorithms are one'],
    ],
    [
      'an algorithm in two places',
      '[one]',
      '[one, one]',
      ['a.yaml:5: “one” is in a group already; delete it in one of them'],
    ],
    [
      'an algorithm without a group',
      '[one]',
      '[]',
      ['a.yaml:2: no group has the algorithm “one”; add it to one'],
    ],
    [
      'text instead of a list',
      '[one]',
      'one',
      [
        'a.yaml:5: “algorithms” has to be a list (`[one, two]`, or a line `- one` for each), not the text “one”',
      ],
    ],
    [
      'nothing instead of a map',
      "common:\n  size:\n    name: t(:size)\n    type: int\n    default: '1'\n",
      'common:\n',
      ['a.yaml:6: “common” has to be a map (a line `key: value` for each key, indented), not empty'],
    ],
  ];
  it.each(bad)('rejects %s, with file and line', (_, from, to, want) => {
    expect(good).toContain(from);
    const got = problemsOf(good.replace(from, to));
    expect(got).toHaveLength(want.length);
    for (const [index, start] of want.entries()) expect(got[index]).toContain(start);
  });

  it('reports everything that is wrong at once', () => {
    const text = good.replace('type: int', 'type: integer').replace('name: t(:depth)', 'name: Depth');
    expect(problemsOf(text).map((line) => line.slice(0, 9))).toEqual(['a.yaml:9:', 'a.yaml:20']);
  });

  it('rejects an empty file', () => {
    expect(problemsOf('')).toEqual([
      'a.yaml:1: “a.yaml” has to be a map (a line `key: value` for each key, indented), not empty',
    ]);
  });

  it('reads the file of this project', () => {
    expect(problemsOf(readSource(algorithmsFile))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseSoundSource, parseSource } from '../../src/i18n/parseSource.ts';
import { formatProblem, ProblemsError } from '../../src/i18n/problem.ts';
import { mapOf, text, textOrTexts, validateSource } from '../../src/i18n/validateSource.ts';

const schema = mapOf({
  name: text,
  count: z.number().optional(),
  words: z.array(text).optional(),
  inner: mapOf({ one: text }).optional(),
  kind: z.enum(['a', 'b']).optional(),
  any: textOrTexts.optional(),
});

function problemsOf(source: string, file = 'f.yaml'): string[] {
  try {
    validateSource(parseSource(source, file), schema);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(formatProblem);
  }
}

describe('validateSource', () => {
  it('gives the value of a right source', () => {
    const source = parseSource('name: x\nwords: [a, b]\nany: c\n', 'f.yaml');
    expect(validateSource(source, schema)).toEqual({ name: 'x', words: ['a', 'b'], any: 'c' });
  });

  it.each<[name: string, source: string, want: string[]]>([
    [
      'a key that nobody knows',
      'name: x\nnmae: y\n',
      ['f.yaml:2: “f.yaml” has no “nmae”; what it can have: name, count, words, inner, kind, any'],
    ],
    ['a key that lacks', 'count: 1\n', ['f.yaml:1: “f.yaml” lacks “name”; add it']],
    ['a key that lacks inside', 'name: x\ninner: {}\n', ['f.yaml:2: “inner” lacks “one”; add it']],
    [
      'an empty value',
      'name:\n',
      ['f.yaml:1: “name” has to be text (in quotes, where it looks like a number or a date), not empty'],
    ],
    [
      'a list for a text',
      'name: [a]\n',
      ['f.yaml:1: “name” has to be text (in quotes, where it looks like a number or a date), not a list'],
    ],
    [
      'a map for a text',
      'name: { a: b }\n',
      ['f.yaml:1: “name” has to be text (in quotes, where it looks like a number or a date), not a map'],
    ],
    [
      'a number for a text',
      'name: 3\n',
      [
        'f.yaml:1: “name” has to be text (in quotes, where it looks like a number or a date), not the number 3',
      ],
    ],
    [
      'a long text for a number',
      `name: x\ncount: ${'y'.repeat(50)}\n`,
      [`f.yaml:2: “count” has to be a number, not the text “${'y'.repeat(40)}”`],
    ],
    [
      'a text for a list',
      'name: x\nwords: a\n',
      ['f.yaml:2: “words” has to be a list (`[one, two]`, or a line `- one` for each), not the text “a”'],
    ],
    [
      'an empty text in a list',
      "name: x\nwords:\n  - a\n  - ''\n",
      ['f.yaml:4: “words” has to be text, and is empty'],
    ],
    [
      'a value that is none of some',
      'name: x\nkind: c\n',
      ['f.yaml:2: “kind” cannot be “c”; write one of a · b'],
    ],
    [
      'a value of another kind that is none of some',
      'name: x\nkind: 7\n',
      ['f.yaml:2: “kind” cannot be “7”; write one of a · b'],
    ],
    ['neither text nor texts', 'name: x\nany: 7\n', ['f.yaml:2: “any” has to be text, or a list of texts']],
    [
      'a list instead of all',
      '- a\n',
      ['f.yaml:1: “f.yaml” has to be a map (a line `key: value` for each key, indented), not a list'],
    ],
    [
      'two things at once',
      'count: x\n',
      ['f.yaml:1: “f.yaml” lacks “name”; add it', 'f.yaml:1: “count” has to be a number, not the text “x”'],
    ],
  ])('names %s', (_, source, want) => expect(problemsOf(source)).toEqual(want));

  it('does not explain YAML in a JSON source', () =>
    expect(problemsOf('{ "name": 3 }', 'f.json')).toEqual([
      'f.json:1: “name” has to be text, not the number 3',
    ]));

  it('says nothing of the values of a source that cannot be parsed', () => {
    expect(problemsOf('name: [\n')).toHaveLength(1);
    expect(problemsOf('name: [\n')[0]).toContain('bad YAML');
  });
});

describe('parseSoundSource', () => {
  it('gives a sound source', () => expect(parseSoundSource('a: 1\n', 'f.yaml').value).toEqual({ a: 1 }));
  it('throws all that is wrong', () =>
    expect(() => parseSoundSource('a: 1\na: 2\n', 'f.yaml')).toThrow(ProblemsError));
  it('names the line of a JSON source that ends too early', () =>
    expect(() => parseSoundSource('{\n  "a":\n\n', 'f.json')).toThrow(/^f\.json:2: bad JSON/));
});

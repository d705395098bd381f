import { describe, expect, it } from 'vitest';
import {
  formatProblem,
  lineAt,
  type Problem,
  ProblemsError,
  readEach,
  readOr,
} from '../../src/i18n/problem.ts';

const problem = (message: string): Problem => ({ file: 'a.yaml', line: 1, message });

/** Reads an even number; of an odd one it says so. */
function even(value: number): number {
  if (value % 2 === 1) throw new ProblemsError([problem(`${value} is odd`)]);
  return value * 10;
}

describe('readEach', () => {
  it('gives what it read, in order', () => expect(readEach([2, 4], even)).toEqual([20, 40]));
  it('of nothing is nothing', () => expect(readEach([], even)).toEqual([]));
  it('names what is wrong in all of them, although one is right', () => {
    const thrown = () => readEach([1, 2, 3], even);
    expect(thrown).toThrow(ProblemsError);
    expect(thrown).toThrow('a.yaml:1: 1 is odd\na.yaml:1: 3 is odd');
  });
  it('lets an error of the program through', () => {
    const broken = () => {
      throw new TypeError('no function');
    };
    expect(() => readEach([1], broken)).toThrow('no function');
  });
});

describe('readOr', () => {
  it('gives the value', () => expect(readOr(() => even(2), 'none')).toEqual({ value: 20, problems: [] }));
  it('gives what stands in, and the problems', () =>
    expect(readOr(() => even(3), 'none')).toEqual({ value: 'none', problems: [problem('3 is odd')] }));
});

it('a problem of a whole file has no line', () =>
  expect(formatProblem({ file: 'a.yaml', message: 'is missing' })).toBe('a.yaml: is missing'));

it('lineAt counts from 1', () => {
  expect(['', 'a\n', 'a\n\nb'].map((text) => lineAt(text, text.length))).toEqual([1, 2, 3]);
});

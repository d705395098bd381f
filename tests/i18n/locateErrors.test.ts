import { describe, expect, it } from 'vitest';
import { locateErrors } from '../../src/i18n/locateErrors.ts';
import { localize } from '../../src/i18n/localize.ts';
import { formatProblem, ProblemsError } from '../../src/i18n/problem.ts';
import { TranslationError } from '../../src/i18n/translate.ts';

const translate = (key: string): string => {
  if (key === 'b.c') throw new TranslationError('unknown message key “b.c”', key);
  return key;
};

/** What is found in the parts of a text that its lines are. */
function found(text: string): string[] {
  try {
    locateErrors(
      'f.yaml',
      () => text,
      () => localize(text.split('\n'), translate),
    );
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(formatProblem);
  }
}

describe('locateErrors', () => {
  it.each<[name: string, given: string, want: string[]]>([
    ['nothing wrong', 't(:a)\nt(:b)', []],
    ['an unknown key', 't(:a)\n\nt(:b.c)', ['f.yaml:3: unknown message key “b.c”']],
    [
      'keys that begin like it',
      't(:b.cd)\nt(:b.c.d)\nt(:bxc)\nt(:b.c)',
      ['f.yaml:4: unknown message key “b.c”'],
    ],
    [
      'a malformed placeholder, with its place in the file and not in the part',
      't(:a)\nt(:b',
      ["f.yaml:2: t(:b is not closed: write t(:b) or t(:b, name: 'value')"],
    ],
  ])('%s', (_name, given, want) => {
    expect(found(given)).toEqual(want);
  });

  it('leaves other errors as they are', () => {
    const error = new Error('disk full');
    const fail = (): never => {
      throw error;
    };
    expect(() => locateErrors('f.yaml', () => '', fail)).toThrow(error);
  });
});

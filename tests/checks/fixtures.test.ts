import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../src/checks/checkMessages.ts';
import { formatProblem } from '../../src/i18n/problem.ts';

/**
 * Each folder of tests/fixtures/messages is a small project; `expected.txt` in it is what the check has to say of it, line by line. To add
 * a case: make a folder, run the test, and put what it prints into `expected.txt` if it is right.
 */
const fixtures = join(import.meta.dirname, '../fixtures/messages');

describe('npm run messages', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const { problems } = await checkMessages(folder);
    const expected = join(folder, 'expected.txt');
    expect(problems.map((problem) => `${formatProblem(problem)}\n`).join('')).toBe(
      existsSync(expected) ? readFileSync(expected, 'utf8') : '',
    );
  });
});

it('a language that need not be complete is counted', async () => {
  const { incomplete } = await checkMessages(join(fixtures, 'partial-third-language'));
  expect(incomplete.map(formatProblem)).toEqual([
    'locales/de: 1 of 2 messages are not translated; pages show them in English, marked, and /de/status/ lists them',
  ]);
});

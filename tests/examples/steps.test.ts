import { describe, expect, test } from 'vitest';
import { joinSteps, stepOutputs, stepsOf, withMarkedOutput } from '../../src/examples/steps.ts';

const source = '# --- step ---\nimport os\n\na = 1\n# --- step ---\nprint(a)\n';

describe('a sample with steps', () => {
  test('is taken apart', () => expect(stepsOf(source)).toEqual(['import os\n\na = 1', 'print(a)']));
  test('is put together as a reader does', () =>
    expect(joinSteps(source)).toBe('import os\n\na = 1\n\nprint(a)\n'));
  test('prints a mark between its steps when it is run', () =>
    expect(withMarkedOutput(source, 'python')).toBe(
      'import os\n\na = 1\nprint("--- step ---", flush=True)\nprint(a)\n',
    ));
  test('has its output taken apart', () => expect(stepOutputs('--- step ---\n1\n')).toEqual(['', '1\n']));
});

test('a sample without steps stays as it is', () => {
  expect(joinSteps('print(1)\n')).toBe('print(1)\n');
  expect(withMarkedOutput('print(1)\n', 'python')).toBe('print(1)\n');
});

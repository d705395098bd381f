import { expect, test } from 'vitest';
import { type Coverage, coverageTable, type Outcome, uncovered } from '../../../tools/examples/coverage.ts';
import { linksIn } from '../../../tools/examples/linkModules.ts';
import { judgeMissing } from '../../../tools/examples/findTools.ts';
import { mustThrow } from '../../../tools/examples/expectedFailures.ts';
import type { Example } from '../../../src/examples/exampleFiles.ts';
import { readPreamble } from '../../../src/examples/preamble.ts';

const coverage: Coverage = new Map([
  [
    'get_items',
    new Map<string, Outcome>([
      ['typescript', 'ran'],
      ['csharp', 'compiled'],
      ['python', 'skipped'],
      ['curl', 'failed'],
    ]),
  ],
  [
    'train',
    new Map<string, Outcome>([
      ['typescript', 'ran'],
      ['csharp', 'compiled'],
      ['python', 'ran'],
      ['curl', 'missing'],
    ]),
  ],
]);

test('the coverage is a table', () => {
  expect(
    coverageTable(coverage)
      .split('\n')
      .map((line) => line.split(/\s+/)),
  ).toEqual([
    ['', 'TypeScript', 'C#', 'Python', 'cURL'],
    ['get_items', 'ran', 'compiled', 'skipped', 'failed'],
    ['train', 'ran', 'compiled', 'ran', 'missing'],
  ]);
});

test('missing samples are named by their file', () => {
  expect(uncovered(coverage)).toEqual(['examples/curl/train.sh']);
});

test('addresses that responses hand out are found', () => {
  const body = new Uint8Array(
    new TextEncoder().encode('{"data":[{"raw_url":"/api/images/1","name":"a/b"},{"u":"http://h/x"}]}'),
  );
  const request = {
    method: 'GET',
    url: 'http://127.0.0.1:9/api/v1/items',
    headers: new Headers(),
    body: new Uint8Array(),
  };
  expect([...linksIn([{ request, response: { status: 200, headers: new Headers(), body } }])]).toEqual([
    'http://127.0.0.1:9/api/images/1',
    'http://h/x',
  ]);
});

const throwing = (source: string): Example => ({
  file: 'examples/throws/x.py',
  folder: 'throws',
  language: 'python',
  name: 'x',
  source,
  preamble: readPreamble(source, 'examples/throws/x.py'),
});
const expected = '# throws: exit code 1\n# --- shown from here ---\n';

test.each<[string, { given: [string, string[]]; want: RegExp | undefined }]>([
  ['it fails as it should', { given: [expected, ['ended with exit code 1']], want: undefined }],
  [
    'it does not fail',
    { given: [expected, []], want: /must fail with “exit code 1”, but nothing is reported/ },
  ],
  [
    'it fails otherwise',
    { given: [expected, ['no output is recorded']], want: /but reports\nexamples\/throws\/x\.py: no output/ },
  ],
  ['it does not say how', { given: ['x', ['x']], want: /“throws: text”/ }],
])('%s', (_name, { given: [source, messages], want }) => {
  const problem = mustThrow(
    throwing(source),
    messages.map((message) => ({ file: 'examples/throws/x.py', message })),
  );
  if (want) expect(problem?.message).toMatch(want);
  else expect(problem).toBeUndefined();
});

test('what is missing is skipped locally, and fails in CI', () => {
  const missing = new Map([['csharp', '.NET with its C# compiler is not installed']]);
  const message = '.NET with its C# compiler is not installed';
  expect(judgeMissing(missing, false)).toEqual({
    notes: [`skipped examples/csharp: ${message}`],
    problems: [],
  });
  expect(judgeMissing(missing, true)).toEqual({
    notes: [],
    problems: [{ file: 'examples/csharp', message }],
  });
});

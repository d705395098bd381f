import { describe, expect, test } from 'vitest';
import { readContract } from '../../../src/api/readContract.ts';
import type { Example } from '../../../src/examples/exampleFiles.ts';
import { readPreamble } from '../../../src/examples/preamble.ts';
import { compileCsharp } from '../../../tools/examples/csharp/compile.ts';
import { csharpProgram } from '../../../tools/examples/csharp/program.ts';
import { csharpSdkStub } from '../../../tools/examples/csharp/sdkStub.ts';
import { findTools } from '../../../tools/examples/findTools.ts';

const contract = readContract();

function sample(name: string, source: string): Example {
  return {
    file: `examples/csharp/${name}.cs`,
    folder: 'csharp',
    language: 'csharp',
    name,
    source,
    preamble: readPreamble(source, 'a.cs'),
  };
}

const start = sample(
  'start',
  'using HacarusVisualInspectionApi;\nusing HacarusVisualInspectionApi.Models;\n\nvar sdk = new HacarusVisualInspection("url", "ja");\n',
);
const next = (code: string): Example =>
  sample('next', `// continues: start\n// --- shown from here ---\n${code}\n`);

describe('csharpSdkStub', () => {
  const stub = csharpSdkStub(contract);
  const lines: [string, string][] = [
    ['a method without parameters', 'public GetItemsResponse GetItems()'],
    ['an optional query parameter', 'public GetModelsResponse GetModels(string algorithmId = null)'],
    ['a JSON body is its class', 'public PredictResponse Predict(PredictParams parameters)'],
    ['a file is a stream', 'public LicenseResponse UploadLicense(Stream license)'],
    ['an response that is no JSON is a stream', 'public Stream ExportModels(List<string> modelIds)'],
    ['properties are named arguments', 'List<string> itemIds = default(List<string>)'],
  ];
  test.each(lines)('%s', (_name, line) => expect(stub).toContain(line));
});

test('a sample is put behind those that it continues, and keeps its places', () => {
  expect(csharpProgram(next('sdk.GetItems();'), [start])).toBe(
    [
      'using HacarusVisualInspectionApi;',
      'using HacarusVisualInspectionApi.Models;',
      'public static class Sample_csharp_next {',
      'public static void Run() {',
      '#line 1 "examples/csharp/start.cs"',
      '',
      '',
      '',
      'var sdk = new HacarusVisualInspection("url", "ja");',
      '',
      '#line 3 "examples/csharp/next.cs"',
      'sdk.GetItems();',
      '',
      '}',
      '}',
      '',
    ].join('\n'),
  );
});

test('a sample that continues nothing known is rejected', () => {
  expect(() => csharpProgram(next('x'), [])).toThrow(
    'examples/csharp/next.cs:1: continues “start”, which does not exist',
  );
});

describe.skipIf(!findTools().tools.mcs)('compileCsharp', () => {
  const cases: [string, { given: string; want: string[] }][] = [
    ['a good sample', { given: 'var items = sdk.GetItems();', want: [] }],
    [
      'an undeclared variable',
      {
        given: '\nsdk.DeleteModels(new DeleteModelRequest(Annotations));',
        want: ['examples/csharp/next.cs:4: CS0103'],
      },
    ],
    ['a wrong method', { given: 'sdk.Serve();', want: ['examples/csharp/next.cs:3: CS1061'] }],
    [
      'a wrong argument',
      { given: 'sdk.Predict(new PredictParams(items: null));', want: ['examples/csharp/next.cs:3: CS1739'] },
    ],
    [
      'a property that is no fact',
      { given: 'var data = sdk.GetItems().Data;', want: ['examples/csharp/next.cs:3: CS1061'] },
    ],
  ];
  test.each(cases)('%s', (_name, { given, want }) => {
    const example = next(given);
    const problems = compileCsharp([example], [start, example], { contract, mcs: 'mcs' });
    expect(
      problems.map(({ file, line, message }) => `${file}:${line}: ${/CS\d+/.exec(message)?.[0]}`),
    ).toEqual(want);
  });
});

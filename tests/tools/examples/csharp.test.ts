import { describe, expect, test } from 'vitest';
import { readContract } from '../../../src/api/readContract.ts';
import type { Example } from '../../../src/examples/exampleFiles.ts';
import { readPreamble } from '../../../src/examples/preamble.ts';
import { compileCsharp, csharpAssembly } from '../../../tools/examples/csharp/compile.ts';
import { csharpProgram, programName } from '../../../tools/examples/csharp/program.ts';
import { csharpSdkStub } from '../../../tools/examples/csharp/sdkStub.ts';
import { commandFor, findTools } from '../../../tools/examples/findTools.ts';
import { runProgram } from '../../../tools/examples/runProgram.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';

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

/** What the project of a reader imports by itself. */
const implicitUsings = [
  'using System;',
  'using System.Collections.Generic;',
  'using System.IO;',
  'using System.Linq;',
  'using System.Net.Http;',
  'using System.Threading;',
  'using System.Threading.Tasks;',
];

test('a sample is put behind those that it continues, and keeps its places', () => {
  expect(csharpProgram(next('sdk.GetItems();'), [start])).toBe(
    [
      'namespace Sample_csharp_next {',
      ...implicitUsings,
      'using HacarusVisualInspectionApi;',
      'using HacarusVisualInspectionApi.Models;',
      'public static class Program {',
      'public static async Task RunAsync(string[] args) {',
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
      '}',
      '',
    ].join('\n'),
  );
});

test('types below the statements stand beside the method, at their places', () => {
  const program = csharpProgram(next('throw new Bad();\n\nclass Bad : Exception\n{\n}'), [start]);
  expect(program).toContain('throw new Bad();\n\n\n}\n}\n#line 5 "examples/csharp/next.cs"\nclass Bad');
});

test('a file for others stays as it is', () => {
  const source = '// run: never\n// --- shown from here ---\nusing System.Text;\n\nstatic class Api\n{\n}\n';
  expect(csharpProgram(sample('api', source), [])).toBe(
    [
      ...implicitUsings,
      'using System.Text;',
      '#line 3 "examples/csharp/api.cs"\n\n\nstatic class Api\n{\n}\n',
      '',
    ].join('\n'),
  );
});

test('a sample that continues nothing known is rejected', () => {
  expect(() => csharpProgram(next('x'), [])).toThrow(
    'examples/csharp/next.cs:1: continues “start”, which does not exist',
  );
});

const { tools } = findTools();
const dotnet = tools.dotnet!;

describe.skipIf(!tools.dotnet && !process.env['CI'])('compileCsharp', () => {
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
      'what may be null',
      {
        given: 'string name = Environment.GetEnvironmentVariable("A");',
        want: ['examples/csharp/next.cs:3: CS8600'],
      },
    ],
    [
      'a property that is no fact',
      { given: 'var data = sdk.GetItems().Data;', want: ['examples/csharp/next.cs:3: CS1061'] },
    ],
  ];
  test.each(cases)('%s', (_name, { given, want }) => {
    const example = next(given);
    const problems = compileCsharp([example], [start, example], { contract, dotnet });
    expect(
      problems.map(({ file, line, message }) => `${file}:${line}: ${/CS\d+/.exec(message)?.[0]}`),
    ).toEqual(want);
  });

  const program = (name: string, code: string): Example =>
    sample(name, `// with: api\n// --- shown from here ---\n${code}\n`);
  const api = sample(
    'api',
    '// run: never\n// --- shown from here ---\nstatic class Api\n{\n  public static string Name => "api";\n}\n',
  );
  const run = (folder: string, example: Example, ...args: string[]) =>
    runProgram(commandFor('csharp', tools) ?? '', [csharpAssembly(folder), programName(example), ...args], {
      cwd: folder,
      env: {},
      limit: 30_000,
    });

  test('its program starts each sample by its name, beside the files that it needs', async () => {
    const folder = temporaryFolder('csharp');
    const one = program('one', 'await Task.Yield();\nConsole.WriteLine(Api.Name + args[0]);');
    const two = program('two', 'throw new Bad();\n\nclass Bad : Exception { }');
    expect(compileCsharp([one, two], [api, one, two], { contract, dotnet, folder })).toEqual([]);
    expect(await run(folder, one, '→')).toEqual({ exitCode: 0, stdout: 'api→\n', stderr: '' });
    // As a shell shows it: .NET ends itself by a signal.
    const thrown = await run(folder, two);
    expect(thrown.exitCode).toBe(134);
    expect(thrown.stderr).toContain('Bad');
  });

  test('what does not compile is told at its place, and left out', async () => {
    const folder = temporaryFolder('csharp');
    const good = program('good', 'Console.WriteLine(1);');
    const bad = program('bad', '\nConsole.WriteLine(unknown);');
    const problems = compileCsharp([good, bad], [api, good, bad], { contract, dotnet, folder });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['examples/csharp/bad.cs:4']);
    expect(await run(folder, good)).toMatchObject({ exitCode: 0, stdout: '1\n' });
  });

  test('comments are those of a language', () => {
    const localize = (code: string): string => code.replace('t(:broken)', '\n!');
    const commented = program('commented', '// t(:broken)');
    expect(compileCsharp([commented], [api, commented], { contract, dotnet, localize })).not.toEqual([]);
  });
});

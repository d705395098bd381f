import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readContract } from '../../src/api/readContract.ts';
import { onExampleClock } from '../../src/examples/exampleRun.ts';
import { readPreamble } from '../../src/examples/preamble.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { createMock } from '../../src/mock/core/createMock.ts';
import { createMemoryStore } from '../../src/mock/core/memoryStore.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { mockData } from '../../src/mock/source/readMockData.ts';
import { compileCsharp, csharpAssembly } from '../../tools/examples/csharp/compile.ts';
import { programName } from '../../tools/examples/csharp/program.ts';
import { commandFor, findTools } from '../../tools/examples/findTools.ts';
import { runProgram } from '../../tools/examples/runProgram.ts';
import { runLanguages, withServer } from '../examples/sampleRuns.ts';
import { folderOf } from './builds.ts';

/* The programs that readers download, with a server where every training fails. */

const { tools } = findTools();
const cases = loadTranslator().languages.flatMap((site) => runLanguages.map((one) => ({ site, ...one })));

/** The sandbox, which trains with an algorithm that needs annotations, whatever it is asked for. */
function failingSandbox(): (request: Request) => Promise<Response> {
  const mock = onExampleClock((clock) =>
    createMock({
      data: mockData(),
      store: createMemoryStore(),
      samples: readSample,
      clock,
      onError: (error) => console.error(error),
    }),
  );
  return async (request) => {
    if (!request.url.endsWith('/v1/train')) return mock.fetch(request);
    const body = { ...((await request.json()) as object), algorithm_id: 'RF' };
    const { url, method, headers } = request;
    const authorization = headers.get('authorization') ?? '';
    return mock.fetch(
      new Request(url, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  };
}

/** The project's program in C#, compiled: how .NET is told to start it. */
function compiled(folder: string): string[] {
  const file = 'quickstart/quickstart.cs';
  const source = readFileSync(join(folder, file), 'utf8');
  const program = { file, folder: 'csharp', name: 'quickstart', language: 'csharp', source };
  const example = { ...program, preamble: readPreamble(source, file) };
  const options = { contract: readContract(), dotnet: tools.dotnet!, folder };
  expect(compileCsharp([example], [example], options)).toEqual([]);
  return [csharpAssembly(folder), programName(example)];
}

test.each(cases)(
  'a failed training ends the program with the reason, in $language ($site)',
  async ({ site, language, extension }) => {
    const zip = join(folderOf('site'), localizedHref('/quickstart/quickstart.zip', site, '/'));
    const folder = mkdtempSync(join(tmpdir(), 'quickstart-'));
    try {
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
      }
      const given = language === 'csharp' ? compiled(folder) : [`quickstart.${extension}`];
      const result = await withServer(failingSandbox(), (api) =>
        runProgram(commandFor(language, tools) ?? '', given, {
          cwd: join(folder, 'quickstart'),
          env: {
            PATH: process.env['PATH'],
            LANG: 'C.UTF-8',
            HACARUS_API_URL: api,
            HACARUS_CLIENT_ID: 'demo-client',
            HACARUS_CLIENT_SECRET: 'demo-secret',
          },
          limit: 50_000,
        }),
      );
      // No verdict, and no picture: what went before is printed, then the reason.
      expect(result.stdout, result.stderr).toMatch(/\nModel: failed\n$/);
      expect(result.stderr).toContain('The training failed: ');
      expect(result.stderr).toMatch(/The training failed: (?!null|None|failed)\S{3}/);
      expect(result.exitCode).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

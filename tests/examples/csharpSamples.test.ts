import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExampleMock } from '../../src/mock/exampleMock.ts';
import { multipartFields } from '../../tools/examples/multipart.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import {
  type Reaction,
  type RunOptions,
  runChanged,
  runLanguages,
  samplesWith,
  withServer,
} from './sampleRuns.ts';

/* What the C# samples do beside what all languages are tested for. */

const credentials = { HACARUS_CLIENT_ID: 'demo-client', HACARUS_CLIENT_SECRET: 'demo-secret' };

describe.runIf(runLanguages.some(({ language }) => language === 'csharp'))('C#', { timeout: 60_000 }, () => {
  const asShown = samplesWith();
  const quickstart = (api: string, options: RunOptions) =>
    runChanged('csharp/quickstart.cs', api, asShown, options);

  const faults: [string, Reaction, RegExp][] = [
    ['breaks the connection', 'drop', /^http:\S+\/auth\/token: .+\n$/],
    [
      'sends a page for people',
      new Response('<h1>Bad Gateway</h1>', { status: 502 }),
      /^502 The response is not JSON\.\n$/,
    ],
    [
      'rejects the login',
      Response.json({ errors: { title: 'no', status: 401 } }, { status: 401 }),
      /^401 no\n$/,
    ],
  ];
  test.each(faults)('the Quickstart ends with one line if the server %s', async (_name, reaction, line) => {
    const result = await withServer(
      () => reaction,
      (api) => quickstart(api, { env: credentials }),
    );
    expect(result).toMatchObject({ exitCode: 1, stdout: '' });
    expect(result.stderr).toMatch(line);
  });

  test('images keep their extension, which says their type', async () => {
    const names = ['a.png', 'b.JPG', 'c.jpeg', 'd.tif', 'e.TIFF'];
    const cwd = temporaryFolder('images');
    for (const name of names) copyFileSync('public/samples/plate-ok-04.png', join(cwd, name));
    const mock = createExampleMock();
    let uploaded: string[] = [];
    let types: string[] = [];
    const react = async (request: Request): Promise<Reaction> => {
      if (!request.url.endsWith('/upload')) return mock.fetch(request);
      const body = new Uint8Array(await request.arrayBuffer());
      const fields = await multipartFields(request.headers.get('content-type') ?? '', body);
      uploaded = fields?.get('files') ?? [];
      types = [
        ...Buffer.from(body)
          .toString('latin1')
          .matchAll(/^Content-Type: (image.+)\r$/gm),
      ].map(([, type = '']) => type);
      return new Response('', { status: 503 });
    };
    const run = (api: string) => runChanged('csharp/inspect-line.cs', api, asShown, { args: names, cwd });
    const { stdout } = await withServer(react, run);
    expect(stdout).toBe(names.map((name) => `${name} not inspected\n`).join(''));
    expect(uploaded.map((name) => name.replace(/^.*(?=\.)/, ''))).toEqual(names.map((name) => name.slice(1)));
    expect(types).toEqual(['image/png', 'image/jpeg', 'image/jpeg', 'image/tiff', 'image/tiff']);
  });

  test('the picture of the result is saved under the extension of its type, and asked for without the token', async () => {
    const mock = createExampleMock();
    const tokens: (string | null)[] = [];
    const react = async (request: Request): Promise<Reaction> => {
      if (!request.url.includes('/images/processed/')) return mock.fetch(request);
      tokens.push(request.headers.get('authorization'));
      return new Response('picture', { headers: { 'content-type': 'image/jpeg' } });
    };
    for (const [name, printed] of [
      ['quickstart', 'Saved result.jpeg\n'],
      ['first-inspection', '\nresult.jpeg\n'],
    ] as const) {
      const result = await withServer(react, (api) =>
        runChanged(`csharp/${name}.cs`, api, asShown, { env: credentials }),
      );
      expect(result.stdout, result.stderr).toContain(printed);
    }
    expect(tokens).toEqual([null, null]);
  });
});

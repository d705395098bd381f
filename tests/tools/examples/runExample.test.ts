import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { readContract } from '../../../src/api/readContract.ts';
import { examplesIn } from '../../../src/examples/exampleFiles.ts';
import { createExchangeCheck } from '../../../tools/examples/contractCheck.ts';
import { createErrorRecognition } from '../../../tools/examples/documentedErrors.ts';
import { type Exchange, type FetchHandler, recordExchanges } from '../../../tools/examples/exchange.ts';
import { type ExampleServer, runExample, type RunReport } from '../../../tools/examples/runExample.ts';

const contract = readContract();

function startServer(handle: FetchHandler): () => Promise<ExampleServer> {
  return () =>
    new Promise((resolve) => {
      const exchanges: Exchange[] = [];
      const fetch = recordExchanges(handle, exchanges);
      const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
        resolve({
          url: `http://127.0.0.1:${port}/api`,
          exchanges,
          close: () => new Promise<void>((done) => server.close(() => done())),
        }),
      );
    });
}

/** Runs a source text as an example against a server. */
async function run(source: string, handle: FetchHandler, output = 'done\n'): Promise<RunReport> {
  const root = temporaryFolder('run');
  for (const folder of ['examples/typescript', 'files']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'files/plate.png'), 'picture');
  writeFileSync(join(root, 'examples/typescript/get-version.ts'), source);
  writeFileSync(join(root, 'examples/typescript/get-version.ts.out'), output);
  const [example] = examplesIn('typescript', root);
  if (!example) throw new Error('no example');
  return runExample(example, {
    root,
    argumentsOf: ({ file }) => [join(root, file)],
    tools: { node: process.execPath },
    update: false,
    startServer: startServer(handle),
    files: join(root, 'files'),
    pythonPath: root,
    checkExchange: createExchangeCheck(contract),
    recognizeError: createErrorRecognition([contract]),
  });
}

const version: FetchHandler = () => Response.json({ data: '1.1.2' });
const request = `await fetch(process.env.HACARUS_API_URL + '/auth/app_version', { headers: { authorization: 'Bearer x' } });`;
const messages = ({ problems }: RunReport): string[] => problems.map(({ message }) => message);

test('a good example: the operation is noted', async () => {
  const report = await run(`${request}\nconsole.log('done');`, version);
  expect(messages(report)).toEqual([]);
  expect([...report.operations]).toEqual(['get_version']);
});

test('it runs in a folder with the files to upload', async () => {
  const report = await run(
    `console.log(await import('node:fs').then((fs) => fs.readdirSync('.').join()));`,
    version,
    'plate.png\n',
  );
  expect(messages(report)).toEqual([]);
});

test('the output differs', async () => {
  expect(messages(await run(`console.log('now');`, version))[0]).toContain('the output differs');
});

test('it fails: its last words are reported', async () => {
  expect(messages(await run(`throw new Error('broken');`, version))[0]).toMatch(/exit code 1[^]*broken/);
});

test('a request and a response that the contract does not allow', async () => {
  const report = await run(`${request.replace('Bearer', 'Basic')}\nconsole.log('done');`, () =>
    Response.json({ data: 7 }),
  );
  expect(messages(report)).toEqual([
    'not as the contract says: GET /auth/app_version: no access token',
    'not as the contract says: GET /auth/app_version: response /data must be string',
  ]);
});

test('an example of errors may send what the contract does not allow, if it is rejected', async () => {
  const reject: FetchHandler = () =>
    Response.json(
      {
        errors: {
          title: 't(:errorPermissionDeniedTitle)',
          status: 401,
          detail: null,
          source: { pointer: '/api' },
        },
      },
      { status: 401 },
    );
  const source = `// run: invalid\n// --- shown from here ---\n${request.replace('Bearer', 'Basic')}\nconsole.log('done');`;
  const report = await run(source, reject);
  expect(messages(report)).toEqual([]);
  expect([...report.errors]).toEqual(['PermissionDenied']);
});

test('a picture may be fetched if a response named it', async () => {
  const handle: FetchHandler = ({ url }) =>
    url.endsWith('/app_version') ? Response.json({ data: '/api/images/1.png' }) : new Response('picture');
  const fetchPicture = (path: string): string =>
    `await fetch(new URL('${path}', process.env.HACARUS_API_URL));`;
  expect(
    messages(await run(`${request}\n${fetchPicture('/api/images/1.png')}\nconsole.log('done');`, handle)),
  ).toEqual([]);
  expect(
    messages(await run(`${request}\n${fetchPicture('/api/images/2.png')}\nconsole.log('done');`, handle)),
  ).toEqual(['not as the contract says: GET /images/2.png: the contract has no such operation']);
});

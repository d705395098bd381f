import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, expect } from 'vitest';
import { readContract } from '../../src/api/readContract.ts';
import { allExamples, type Example } from '../../src/examples/exampleFiles.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { compileCsharp, csharpAssembly } from '../../tools/examples/csharp/compile.ts';
import { programName } from '../../tools/examples/csharp/program.ts';
import { commandFor, findTools } from '../../tools/examples/findTools.ts';
import { writePasted } from '../../tools/examples/pasted.ts';
import { type ProgramResult, runProgram } from '../../tools/examples/runProgram.ts';

const { tools } = findTools();

/** The sample languages that are run, as far as this machine can; in CI all of them. */
export const runLanguages = [
  { language: 'typescript', extension: 'ts' },
  { language: 'python', extension: 'py' },
  { language: 'curl', extension: 'sh' },
  { language: 'csharp', extension: 'cs' },
].filter(({ language }) => commandFor(language, tools) !== undefined || process.env['CI']);

/** How samples were changed → the folder with all of them. Made once, since the test that measures pauses must not wait for it. */
const folders = new Map<string, string>();
afterAll(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  folders.clear();
});

/**
 * Writes all samples as a reader gets them, some values being changed.
 *
 * @param values values of constants by their names, in place of those in the samples
 * @param edit what else becomes of a sample's source
 * @returns a folder with the samples in `pasted`, and the pictures in `files`
 */
export function samplesWith(
  values: Record<string, number> = {},
  edit: (source: string) => string = (source) => source,
): string {
  const key = `${JSON.stringify(values)} ${edit.toString()}`;
  const known = folders.get(key);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  folders.set(key, folder);
  const examples = allExamples().map((example) => ({
    ...example,
    source: edit(withValues(example.source, values)),
  }));
  const translate = loadTranslator().in('en');
  writePasted(examples, join(folder, 'pasted'), { translate, modules: resolve('node_modules') });
  compilePrograms(examples, folder);
  cpSync('public/samples', join(folder, 'files'), { recursive: true });
  return folder;
}

/** What a run has beside its sample. */
export interface RunOptions {
  args?: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/** The C# samples as a program of a folder. */
function compilePrograms(examples: readonly Example[], folder: string): void {
  if (!tools.dotnet) return;
  const csharp = examples.filter(({ language }) => language === 'csharp');
  const options = { contract: readContract(), dotnet: tools.dotnet, folder };
  expect(compileCsharp(csharp, csharp, options)).toEqual([]);
}

/**
 * Runs a sample as a reader does who has changed some values of it.
 *
 * @param file below `examples/`: `python/train.py`
 * @param api the base URL that it calls
 * @param folder of {@link samplesWith}
 * @param options `args`: its arguments; `env`: further variables, undefined takes one away; `cwd`: where it runs, in the folder with the pictures if nothing is said
 */
export function runChanged(
  file: string,
  api: string,
  folder: string,
  { args = [], env: more = {}, cwd = join(folder, 'files') }: RunOptions = {},
): Promise<ProgramResult> {
  const command = commandFor(file.split('/')[0] ?? '', tools) ?? '';
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', NODE_NO_WARNINGS: '1', HACARUS_API_URL: api };
  const [language = '', name = ''] = file.replace(/\.\w+$/, '').split('/');
  const programs = [csharpAssembly(folder), programName({ folder: language, name })];
  const given = language === 'csharp' ? programs : [join(folder, 'pasted/examples', file)];
  return runProgram(command, [...given, ...args], {
    cwd,
    env: { ...env, ...(language === 'csharp' && tools.dotnet?.env), PYTHONDONTWRITEBYTECODE: '1', ...more },
    limit: 50_000,
  });
}

/** `limit = 60` and `limit=60` → `limit = 2` */
function withValues(source: string, values: Record<string, number>): string {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replace(new RegExp(`(\\b${name} ?= ?)\\d+`), `$1${value}`),
    source,
  );
}

/** What a server does with a request: it responds, closes the connection, or says nothing. */
export type Reaction = Response | 'drop' | 'silence';

/**
 * Runs something while a server reacts to requests.
 *
 * @param react is told each request
 * @param run is told the base URL
 * @param pem certificate and key of a server that speaks TLS
 */
export async function withServer<Result>(
  react: (request: Request) => Reaction | Promise<Reaction>,
  run: (api: string) => Promise<Result>,
  pem?: Buffer,
): Promise<Result> {
  const tls = pem && { createServer, serverOptions: { cert: pem, key: pem } };
  const server = serve({ port: 0, hostname: '127.0.0.1', fetch: answer, ...tls });
  async function answer(
    request: Request,
    { incoming }: { incoming: { socket: { destroy(): void } } },
  ): Promise<Response> {
    const reaction = await react(request);
    if (reaction instanceof Response) return reaction;
    if (reaction === 'drop') incoming.socket.destroy();
    return new Promise<Response>(() => undefined);
  }
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  try {
    return await run(
      `http${pem ? 's' : ''}://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api`,
    );
  } finally {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  }
}

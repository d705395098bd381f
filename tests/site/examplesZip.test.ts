import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { operationsOf } from '../../src/api/operations.ts';
import { readContract } from '../../src/api/readContract.ts';
import { recordedOutput } from '../../src/examples/recordedOutput.ts';
import { workflows } from '../../src/examples/workflows.ts';
import { attribute, byTag } from '../../src/html/elements.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';
import { findTools } from '../../tools/examples/findTools.ts';
import { folderOf, pageAt } from './builds.ts';
import { blocksOf, forSandbox } from './commandBlocks.ts';
import { dotnetCommand } from './dotnetCommand.ts';
import { freePort } from './freePort.ts';

const run = promisify(execFile);
const { tools } = findTools();
const folder = mkdtempSync(join(tmpdir(), 'examples-zip-'));
if (tools.dotnet) dotnetCommand(tools.dotnet, folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** In CI nothing is left out. */
const has = (id: string): boolean =>
  Boolean({ typescript: true, python: tools.python, csharp: tools.dotnet, curl: tools.bash }[id]) ||
  Boolean(process.env['CI']);

describe.each(loadTranslator().languages)('the zip of all examples in %s', (language) => {
  const page = pageAt('site', localizedHref('/examples/', language, '/')).document;
  const zip = join(folderOf('site'), localizedHref('/examples/examples.zip', language, '/'));
  const files = Object.fromEntries(
    Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString(),
    ]),
  );
  const fileOf = (id: string, name: string, extension: string): string =>
    id === 'csharp' ? `examples/csharp/${name}/Program.cs` : `examples/${id}/${name}.${extension}`;

  test('is what the page links to, and as small as it says', () => {
    const links = byTag(page, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(links).toContain(localizedHref('/examples/examples.zip', language, '/'));
    expect(statSync(zip).size).toBeLessThan(500_000);
  });

  test('has every sample of the page as it is shown', () => {
    const shown = byTag(page, 'div').flatMap((element) => {
      const [, name, id] = /^sample-(.+)-(\w+)$/.exec(attribute(element, 'id') ?? '') ?? [];
      const extension = sampleLanguages.find((one) => one.id === id)?.extension ?? '';
      const [block] = name === undefined ? [] : blocksOf(element);
      // A file for others lies beside each program.
      const file =
        name === 'api' ? 'examples/csharp/first-inspection/api.cs' : fileOf(id ?? '', name ?? '', extension);
      return block ? [{ file, code: block.code }] : [];
    });
    expect(shown).toHaveLength(workflows().length * sampleLanguages.length + 1);
    expect(
      shown.filter(({ file, code }) => !files[file]?.endsWith(`${code}\n`)).map(({ file }) => file),
    ).toEqual([]);
  });

  test('has the samples of every operation, but for those that need a package of the vendor', () => {
    const names = operationsOf(readContract()).map(({ slug }) => slug);
    const missing = sampleLanguages
      .filter(({ id }) => id !== 'csharp')
      .flatMap(({ id, extension }) => names.map((name) => fileOf(id, name, extension)))
      .filter((file) => !(file in files));
    expect(missing).toEqual([]);
    const all = Object.entries(files).filter(([name]) => /\.(?:cs|py)$/.test(name));
    expect(
      all.filter(([, text]) => /hacarus_visual_inspection|HacarusVisualInspectionApi/.test(text)),
    ).toEqual([]);
  });

  test('has the package for TypeScript with its license, and no placeholder', () => {
    const modules = 'examples/typescript/node_modules';
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) {
      expect(files[`${modules}/${name}/LICENSE`]).toContain('MIT License');
      expect(files['examples/LICENSES.txt']).toContain(`\n${name} `);
    }
    const own = Object.entries(files).filter(([name]) =>
      /(?:\.(?:ts|cs|py|sh|csproj)|README\.txt)$/.test(name),
    );
    expect(own.filter(([, text]) => /\bt\(:/.test(text)).map(([name]) => name)).toEqual([]);
  });

  test(
    'is unpacked, started and run by the commands of the page: they print what is recorded',
    { timeout: 240_000 },
    async () => {
      const here = mkdtempSync(join(folder, 'reader-'));
      copyFileSync(zip, join(here, 'examples.zip'));
      // No proxy responds there: what wants the internet fails.
      const nowhere = 'http://127.0.0.1:9';
      const env = {
        PATH: `${folder}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        HOME: here,
        LANG: 'C.UTF-8',
        http_proxy: nowhere,
        https_proxy: nowhere,
        no_proxy: '127.0.0.1',
        PYTHONDONTWRITEBYTECODE: '1',
      };
      const blocks = blocksOf(page).filter(
        ({ heading, language: of }) => heading === 'examplesRun' && of === 'bash',
      );
      const [unpack, start] = blocks;
      const port = await freePort();
      const script = `${unpack?.code}\nexec ${start?.code} --port ${port} --speed 10`;
      const server = spawn('bash', ['-e', '-c', script], { cwd: here, env, detached: true });
      try {
        await new Promise<void>((resolve, reject) => {
          server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
          server.stdout.on('data', (text: Buffer) => text.includes(`:${port}/api`) && resolve());
        });
        for (const { id, extension } of sampleLanguages.filter((one) => has(one.id))) {
          const commands = blocks.filter(
            ({ only, code }) => only?.includes(id) && code.includes('first-inspection'),
          );
          expect(commands).toHaveLength(1);
          expect(files['examples/README.txt']).toContain(`\n    ${commands[0]?.code.split('\n').at(-1)}\n`);
          const own = forSandbox(commands[0]?.code ?? '', `http://127.0.0.1:${port}/api`);
          const { stdout } = await run('bash', ['-e', '-c', own], { cwd: join(here, 'examples'), env });
          expect(stdout, id).toBe(recordedOutput(`examples/${id}/first-inspection.${extension}`));
          const picture = join(here, 'examples/result.png');
          expect(statSync(picture).size, id).toBeGreaterThan(1000);
          rmSync(picture);
        }
      } finally {
        server.removeAllListeners('exit');
        if (server.pid) process.kill(-server.pid);
      }
    },
  );
});

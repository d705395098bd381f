import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { recordedOutput } from '../../src/examples/recordedOutput.ts';
import { attribute, byTag, textOf } from '../../src/html/elements.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { startExampleServer } from '../../tools/examples/exampleServer.ts';
import { findTools } from '../../tools/examples/findTools.ts';
import { pageAt } from './builds.ts';
import { type Block, blocksOf, forSandbox, inPowerShell } from './commandBlocks.ts';
import { dotnetCommand } from './dotnetCommand.ts';

const run = promisify(execFile);
const { dotnet } = findTools().tools;
const folder = mkdtempSync(join(tmpdir(), 'examples-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(loadTranslator().languages)('the steps of /examples/ in %s', (language) => {
  const page = pageAt('site', localizedHref('/examples/', language, '/')).document;
  const blocks = blocksOf(page);
  const commands = (id: string): Block[] =>
    blocks.filter(
      ({ heading, only, language: of }) =>
        heading === 'examplesRun' && (!only || only.includes(id)) && /shell|bash/.test(of),
    );

  test.each(['typescript', 'csharp', 'python'])(
    'PowerShell stands beside Bash and says the same: %s',
    (id) => {
      const titled = commands(id).filter(({ title }) => title !== '');
      const bash = titled.filter(({ language: of }) => of === 'bash');
      expect(bash).toHaveLength(2);
      const both = bash.flatMap(({ code }) => [
        ['Bash', 'bash', code],
        ['PowerShell', 'powershell', inPowerShell(code)],
      ]);
      expect(titled.map(({ title, language: of, code }) => [title, of, code])).toEqual(both);
    },
  );

  test('cURL samples need Bash', () => {
    expect(commands('curl').filter(({ title }) => title !== 'Bash' && title !== '')).toEqual([]);
  });

  const samples = (id: string): Map<string, string> =>
    new Map(
      byTag(page, 'div').flatMap((element) => {
        const [, name] = new RegExp(`^sample-(.+)-${id}$`).exec(attribute(element, 'id') ?? '') ?? [];
        const [block] = name === undefined ? [] : blocksOf(element);
        return name === undefined || !block ? [] : [[name, block.code]];
      }),
    );

  test.runIf(dotnet ?? process.env['CI'])(
    'C#: a new project, the file for all examples, and an example in place of what is there',
    { timeout: 180_000 },
    async () => {
      const create = commands('csharp').find(({ code }) => code.startsWith('dotnet new'));
      expect(create?.code).toBe('dotnet new console -o inspect\ncd inspect');
      const start = commands('csharp').find(({ code }) => code.startsWith('export'));
      // Without the zip file there is one project, in the folder that the command is given in.
      expect(byTag(page, 'details').map(textOf).join()).toContain('dotnet run');
      const here = mkdtempSync(join(folder, 'reader-'));
      dotnetCommand(dotnet!, here);
      const server = await startExampleServer();
      const bash = (lines: string[]) =>
        run('bash', ['-e', '-c', lines.join('\n')], {
          cwd: here,
          env: { ...process.env, PATH: `${here}:${process.env['PATH'] ?? ''}` },
        });
      try {
        await bash([create?.code ?? '']);
        const project = join(here, 'inspect');
        cpSync('public/samples', project, { recursive: true });
        const code = samples('csharp');
        // Then the next one takes its place; building takes time, so once.
        const names = ['first-inspection', ...(language === 'en' ? ['tune-algorithm'] : [])];
        for (const name of names) {
          writeFileSync(join(project, 'api.cs'), code.get('api') ?? '');
          writeFileSync(join(project, 'Program.cs'), code.get(name) ?? '');
          const own = forSandbox(start?.code ?? '', server.url).replace(/^dotnet run.*$/m, 'dotnet run');
          const { stdout } = await bash(['cd inspect', own]);
          expect(stdout).toBe(recordedOutput(`examples/csharp/${name}.cs`));
        }
        expect(readFileSync(join(project, 'result.png')).length).toBeGreaterThan(1000);
      } finally {
        await server.close();
      }
    },
  );
});

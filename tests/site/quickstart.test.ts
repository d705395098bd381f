import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';
import { findTools } from '../../tools/examples/findTools.ts';
import { folderOf, pageAt } from './builds.ts';
import { type Block, blocksOf, inPowerShell } from './commandBlocks.ts';
import { dotnetCommand } from './dotnetCommand.ts';
import { freePort } from './freePort.ts';
import { attribute, byTag, type HtmlNode } from '../../src/html/elements.ts';

const run = promisify(execFile);
const { tools } = findTools();
const documented = '127.0.0.1:4010';
/** A folder with the command `dotnet`, as a reader has it; without .NET, an empty one. */
const commands = mkdtempSync(join(tmpdir(), 'commands-'));
if (tools.dotnet) dotnetCommand(tools.dotnet, commands);
afterAll(() => rmSync(commands, { recursive: true }));
let port = 0;
let stopServer = (): void => undefined;

/** The first terminal: the project is unpacked, and the server in it started as the page says, on a free port and with faster jobs. */
beforeAll(async () => {
  const { document } = pageAt('site', '/quickstart/');
  const blocks = blocksOf(document);
  const unpack = blocks.filter(
    ({ heading, language }) => heading === 'quickstartProject' && language === 'bash',
  );
  const [command, shown] = blocks.filter(({ heading }) => heading === 'quickstartServer');
  port = await freePort();
  const folder = downloaded(document, 'en');
  const script = [...unpack.map(({ code }) => code), `exec ${command?.code} --port ${port} --speed 10`].join(
    '\n',
  );
  const server = spawn('bash', ['-e', '-c', script], {
    cwd: folder,
    env: readersEnvironment(),
    detached: true,
  });
  stopServer = () => {
    if (server.pid) process.kill(-server.pid);
    rmSync(folder, { recursive: true });
  };
  await new Promise<void>((resolve, reject) => {
    let output = '';
    server.on('exit', () => reject(new Error(output)));
    const add = (text: Buffer): void => {
      output += text.toString();
      if (output.replaceAll(`:${port}`, ':4010').includes(shown?.code ?? '')) resolve();
    };
    server.stdout.on('data', add);
    server.stderr.on('data', add);
  });
});
afterAll(() => stopServer());

describe.each(loadTranslator().languages)('the page in %s, followed to the letter', (language) => {
  const page = pageAt('site', localizedHref('/quickstart/', language, '/')).document;

  test('the download is as large as the page says', () => {
    expect(
      statSync(join(folderOf('site'), localizedHref('/quickstart/quickstart.zip', language, '/'))).size,
    ).toBeLessThan(500_000);
  });

  test('the README in the project has the commands of the page for both shells', async () => {
    const [variables] = blocksOf(page).filter(({ code }) => code.includes('export'));
    const commands = variables?.code.replace('cd quickstart\n', '') ?? '';
    const text = await readme(page, language);
    expect(text).toContain(indented(commands));
    expect(text).toContain(indented(inPowerShell(commands)));
    expect(text).toContain('python3 quickstart.py');
  });

  describe.each(sampleLanguages)('by a reader of $label', ({ id, extension }) => {
    const blocks = blocksOf(page).filter(({ only }) => !only || only.includes(id));
    const steps = blocks.filter(({ heading, isOutput }) => heading.startsWith('quickstartStep') && !isOutput);
    const outputs = blocks.filter(
      ({ heading, isOutput }) => heading.startsWith('quickstartStep') && isOutput,
    );
    const prepare = {
      unpack: blocks.filter(({ heading, language: of }) => heading === 'quickstartProject' && of === 'bash'),
      // below the commands of the first terminal
      variables: blocks.filter(
        ({ heading, code }) => heading === 'quickstartServer' && code.includes('export'),
      ),
    };
    const start = blocks.filter(({ heading, language: of }) => heading === 'quickstartRun' && of === 'bash');

    test('its steps, copied one below the other, are the program in the zip file', async () => {
      expect(steps).toHaveLength(5);
      const program = await inProject(page, language, prepare, `cat quickstart.${extension}`);
      expect(program).toBe(`${steps.map(({ code }) => code).join('\n\n')}\n`);
    });

    test('PowerShell stands beside Bash wherever they differ, and says the same', () => {
      const commands = blocks.filter(
        ({ heading, language: of }) => of === 'bash' && !/^quickstart(?:Step|Reference)/.test(heading),
      );
      const differing = commands.filter(({ code }) => inPowerShell(code) !== code);
      expect(differing).toHaveLength(id === 'python' ? 5 : 3);
      for (const block of differing) {
        expect(block.title).toBe('Bash');
        const next = blocks[blocks.indexOf(block) + 1];
        // The program in Bash needs Bash.
        if (id === 'curl') expect(next?.language).not.toBe('powershell');
        else
          expect(next).toMatchObject({
            title: 'PowerShell',
            language: 'powershell',
            code: inPowerShell(block.code),
          });
      }
      // The Package Manager Console is no shell of these.
      const others = blocks.filter(
        ({ heading, language: of }) => of === 'powershell' && heading !== 'quickstartReference',
      );
      expect(others).toHaveLength(id === 'curl' ? 0 : differing.length);
    });

    test('the steps have the same outputs in every language', () => {
      expect(outputs).toHaveLength(5);
      const first = blocksOf(page).filter(({ isOutput, only }) => isOutput && only?.includes('typescript'));
      expect(outputs.map(({ code }) => code)).toEqual(first.map(({ code }) => code));
    });

    // .NET builds the project first.
    const timeout = id === 'csharp' ? 180_000 : 60_000;
    test.skipIf(!hasTool(id))('its commands print what the page shows', { timeout }, async () => {
      expect(start).toHaveLength(1);
      const printed = await inProject(page, language, prepare, start[0]?.code ?? '');
      expect(outputs).toHaveLength(5);
      expect(printed).toBe(`${outputs.map(({ code }) => code).join('\n')}\n`);
    });

    // What C# does then is tested without building the project: tests/examples/csharpSamples.test.ts.
    if (id === 'csharp') return;
    test.skipIf(!hasTool(id))('it stops where the server rejects a request', async () => {
      const wrong = `export HACARUS_CLIENT_SECRET=wrong\n${start[0]?.code ?? ''}`;
      const failed = await inProject(page, language, prepare, wrong).catch((error: unknown) => error);
      expect(failed).toMatchObject({ stdout: '' });
      expect((failed as { stderr: string }).stderr).toContain('401');
      expect((failed as { stderr: string }).stderr).toContain('Client id and secret mismatch');
    });

    if (id !== 'curl') return;
    test.skipIf(!hasTool(id))('its steps, pasted into a shell, print what the page shows', async () => {
      const printed = await inProject(page, language, prepare, steps.map(({ code }) => code).join('\n'));
      expect(printed).toBe(`${outputs.map(({ code }) => code).join('\n')}\n`);
    });
  });
});

/** An empty folder that has only what the page offers for download. */
function downloaded(page: HtmlNode, language: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'quickstart-'));
  const download = byTag(page, 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .find((href) => href.endsWith('quickstart.zip'));
  expect(download).toBe(localizedHref('/quickstart/quickstart.zip', language, '/'));
  copyFileSync(join(folderOf('site'), download ?? ''), join(folder, 'quickstart.zip'));
  return folder;
}

/** The README of the downloaded project. */
async function readme(page: HtmlNode, language: string): Promise<string> {
  const folder = downloaded(page, language);
  try {
    return (await run('unzip', ['-p', 'quickstart.zip', 'quickstart/README.txt'], { cwd: folder })).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function indented(code: string): string {
  return code.replace(/^/gm, '    ');
}

/** Nothing of this repository but the Node that the page asks for. */
function readersEnvironment(): NodeJS.ProcessEnv {
  return { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` };
}

/** Carries out commands of the page, the last of them being looked at, in an empty folder that has only the downloaded file. */
async function inProject(
  page: HtmlNode,
  language: string,
  prepare: { unpack: Block[]; variables: Block[] },
  command: string,
): Promise<string> {
  const folder = downloaded(page, language);
  try {
    const [unpack, variables] = [prepare.unpack, prepare.variables].map((blocks) =>
      blocks.map(({ code }) => code).join('\n'),
    );
    // The second terminal begins where the first one did.
    const script = `(\n${unpack}\n) > /dev/null\n${variables}\n${command}\n`;
    const { stdout } = await run('bash', ['-e', '-c', script.replaceAll(documented, `127.0.0.1:${port}`)], {
      cwd: folder,
      maxBuffer: 1e7,
      env: { ...process.env, PATH: `${commands}:${process.env['PATH'] ?? ''}` },
    });
    expect(
      command.startsWith('cat') || readFileSync(join(folder, 'quickstart/result.png')).length > 1000,
    ).toBe(true);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In CI nothing is left out. */
function hasTool(id: string): boolean {
  const found = { typescript: true, python: tools.python, csharp: tools.dotnet, curl: tools.bash }[id];
  return Boolean(found) || Boolean(process.env['CI']);
}

import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContract } from '../../src/api/readContract.ts';
import { readPreamble } from '../../src/examples/preamble.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { sampleLanguages } from '../../src/sdk/sampleLanguages.ts';
import {
  attribute,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from '../../tools/audit/builtPages.ts';
import { byClass, byTag, hasClass } from '../../tools/audit/queries.ts';
import { compileCsharp } from '../../tools/examples/csharp/compile.ts';
import { findTools } from '../../tools/examples/findTools.ts';
import { folderOf, pageAt } from './builds.ts';

/** A block of code as a reader copies it. */
interface Block {
  /** Id of the heading that it stands below. */
  heading: string;
  language: string;
  code: string;
  /** The sample languages whose readers see it; undefined: all. */
  only: string[] | undefined;
  isOutput: boolean;
}

const run = promisify(execFile);
const { tools } = findTools();
const documented = '127.0.0.1:4010';
let port = 0;
let stopServer = (): void => undefined;

/** What stands in the page's place for the sandbox's server: the same command, on a free port and with faster jobs. */
beforeAll(async () => {
  const blocks = blocksOf(pageAt('site', '/quickstart/').document);
  const [command, shown] = blocks.filter(({ heading }) => heading === 'quickstartServer');
  expect(command?.code.split('\n')).toEqual(['npm ci', 'npm run mock']); // the first of them made the folder that this test runs in
  port = await freePort();
  const server = spawn('npm', ['run', 'mock', '--', '--port', String(port), '--speed', '10'], {
    detached: true,
  });
  stopServer = () => {
    if (server.pid) process.kill(-server.pid);
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

  describe.each(sampleLanguages)('by a reader of $label', ({ id, extension }) => {
    const blocks = blocksOf(page).filter(({ only }) => !only || only.includes(id));
    const steps = blocks.filter(({ heading, isOutput }) => heading.startsWith('quickstartStep') && !isOutput);
    const outputs = blocks.filter(
      ({ heading, isOutput }) => heading.startsWith('quickstartStep') && isOutput,
    );
    const prepare = blocks.filter(
      ({ heading, language: of }) => heading === 'quickstartProject' && of === 'bash',
    );
    const start = blocks.filter(({ heading, language: of }) => heading === 'quickstartRun' && of === 'bash');

    test('its steps, copied one below the other, are the program in the zip file', async () => {
      expect(steps).toHaveLength(5);
      const program = await inProject(page, language, prepare, `cat quickstart.${extension}`);
      expect(program).toBe(`${steps.map(({ code }) => code).join('\n\n')}\n`);
    });

    test.skipIf(id === 'csharp' || !hasTool(id))('its commands print what the page shows', async () => {
      expect(start).toHaveLength(1);
      const printed = await inProject(page, language, prepare, start[0]?.code ?? '');
      expect(outputs).toHaveLength(5);
      expect(printed).toBe(`${outputs.map(({ code }) => code).join('\n')}\n`);
    });

    test.runIf(id === 'curl' && hasTool(id))(
      'its steps, pasted into a shell, print what the page shows',
      async () => {
        const printed = await inProject(page, language, prepare, steps.map(({ code }) => code).join('\n'));
        expect(printed).toBe(`${outputs.map(({ code }) => code).join('\n')}\n`);
      },
    );

    test.runIf(id === 'csharp' && hasTool(id))('its program compiles', () => {
      const source = steps.map(({ code }) => code).join('\n\n');
      const example = {
        file: 'examples/csharp/page.cs',
        folder: 'csharp',
        language: id,
        name: 'page',
        source,
        preamble: readPreamble(source, 'examples/csharp/page.cs'),
      };
      const options = { contract: readContract(), mcs: tools.mcs ?? '' };
      expect(compileCsharp([example], [example], options)).toEqual([]);
      expect(
        compileCsharp([{ ...example, source: source.replace('modelId', 'otherId') }], [], options),
      ).not.toEqual([]);
    });
  });
});

/** Carries out commands of the page, the last of them being looked at, in an empty folder that has only the downloaded file. */
async function inProject(
  page: HtmlNode,
  language: string,
  prepare: Block[],
  command: string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quickstart-'));
  try {
    const download = byTag(page, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .find((href) => href.endsWith('.zip'));
    expect(download).toBe(localizedHref('/quickstart/quickstart.zip', language, '/'));
    copyFileSync(join(folderOf('site'), download ?? ''), join(folder, 'quickstart.zip'));
    const script = `{\n${prepare.map(({ code }) => code).join('\n')}\n} > /dev/null\n${command}\n`;
    const { stdout } = await run('bash', ['-e', '-c', script.replaceAll(documented, `127.0.0.1:${port}`)], {
      cwd: folder,
      maxBuffer: 1e7,
    });
    expect(
      command.startsWith('cat') || readFileSync(join(folder, 'quickstart/result.png')).length > 1000,
    ).toBe(true);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The blocks of code of a page in their order, with what the button beside each copies. */
function blocksOf(page: HtmlNode): Block[] {
  let heading = '';
  const blocks: Block[] = [];
  for (const element of elementsOf(byClass(page, 'sl-markdown-content')[0] ?? page)) {
    if (element.tagName === 'h2') heading = attribute(element, 'id') ?? heading;
    if (element.tagName !== 'pre') continue;
    const only = around(element, (parent) => attribute(parent, 'data-sdk-only'))?.split(' ');
    const figure = around(element, (parent) => (parent.tagName === 'figure' ? parent : undefined));
    const copied =
      figure && [...elementsOf(figure)].map((part) => attribute(part, 'data-code')).find(Boolean);
    blocks.push({
      heading,
      language: attribute(element, 'data-language') ?? '',
      code: (copied ?? '').replaceAll('\u007f', '\n'),
      only,
      isOutput: around(element, (parent) => (hasClass(parent, 'sample-output') ? true : undefined)) ?? false,
    });
  }
  return blocks;
}

function around<Found>(
  element: HtmlElement,
  find: (parent: HtmlElement) => Found | undefined,
): Found | undefined {
  for (let node: HtmlNode | null = element; node; node = 'parentNode' in node ? node.parentNode : null) {
    const found = isElement(node) ? find(node) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** In CI nothing is left out. */
function hasTool(id: string): boolean {
  const found = { typescript: true, python: tools.python, csharp: tools.mcs, curl: tools.bash }[id];
  return Boolean(found) || Boolean(process.env['CI']);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../machine/findBrowser.ts';
import { PlainError } from '../steps/plainError.ts';

/** Its own license is AGPL: a tool beside the project, of which nothing is shipped. */
const tool = '@vivliostyle/cli@11';

/**
 * Installs Vivliostyle, 270 MB, once, below `.cache/tools`: only who makes a PDF needs it.
 *
 * @returns its command
 * @throws {PlainError} if npm cannot install it
 */
export function provideVivliostyle(root: string): string {
  const folder = join(root, '.cache/tools/pdf');
  const command = join(folder, 'node_modules/@vivliostyle/cli/dist/cli.js');
  if (existsSync(command)) return command;
  console.log(`Installing ${tool} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', tool, '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    // The browser is the one that the tests use.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) throw new PlainError(`${tool} cannot be installed; the PDF needs it and a network once.`);
  return command;
}

/**
 * Prints a document.
 *
 * @param input its file; style sheets and fonts lie beside it
 * @throws {PlainError} with what Vivliostyle said
 */
export function print(command: string, input: string, output: string): void {
  const { executablePath } = findBrowser();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      command,
      'build',
      input,
      '--output',
      output,
      ...(executablePath ? ['--executable-browser', executablePath] : []),
      '--timeout',
      '900',
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0 || !existsSync(output))
    throw new PlainError(`${input} cannot be printed:\n${stdout}${stderr}`);
}

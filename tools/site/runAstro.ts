import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PlainError } from '../steps/plainError.ts';
import { withLock } from './buildLock.ts';
import { diskFault } from './diskFault.ts';

/** What Astro prints when it has written the last of its own files in `.astro`. */
const contentIsWritten = 'Building static entrypoints';

/**
 * Runs Astro's build. Builds of several variants run at the same time but for their beginning: there each writes the same files in `.astro`
 * by way of the same temporary ones.
 *
 * @param environment the build's variables
 * @param folder where the site goes
 * @param cache what Astro remembers between builds
 * @throws {PlainError} with Astro's output if it fails, or with what is wrong with the disk
 */
export async function runAstro(
  root: string,
  environment: Readonly<Record<string, string>>,
  folder: string,
  cache: string,
): Promise<void> {
  const manifest = readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8');
  const { bin } = JSON.parse(manifest) as { bin: { astro: string } };
  const folders = { DOCS_OUT: `./${relative(root, folder)}`, DOCS_CACHE: `./${relative(root, cache)}` };
  const build = await withLock(join(root, '.cache/builds/content.lock'), async () => {
    const started = start(join(root, 'node_modules/astro', bin.astro), root, { ...environment, ...folders });
    await started.hasPrinted(contentIsWritten);
    return started;
  });
  const { code, output } = await build.ended;
  if (code !== 0)
    throw diskFault(new Error(output)) ?? new PlainError(`The build failed:\n${output || 'it was stopped'}`);
}

interface StartedBuild {
  ended: Promise<{ code: number | null; output: string }>;
  /** Resolves when it has printed a text, or has ended. */
  hasPrinted(text: string): Promise<void>;
}

function start(command: string, cwd: string, environment: Readonly<Record<string, string>>): StartedBuild {
  const child = spawn(process.execPath, [command, 'build'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A test runner's NODE_ENV would make a development build.
    env: { ...process.env, ...environment, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // A build whose parent is stopped has nobody who would put its result in place.
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return {
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        process.off('exit', stop);
        resolve({ code, output });
      });
    }),
    hasPrinted: (text) =>
      new Promise((resolve) => {
        child.stdout.on('data', () => output.includes(text) && resolve());
        child.once('close', () => resolve());
        child.once('error', () => resolve());
      }),
  };
}

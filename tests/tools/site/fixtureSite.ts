import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
/** Where the fixtures of this folder's tests are. */
export const fixtures = join(root, 'tests/fixtures/build');
/** The pages that a fixture has besides its templates: more of them would only take time. */
const pages = ['404.astro', 'methods/[operation].astro', 'schemas/[schema].astro'];

export interface BuildResult {
  /** Exit code. */
  status: number;
  /** Everything that Astro printed. */
  output: string;
  /** Of the built site, absolute. */
  folder: string;
  /** Text of a built file. */
  read: (file: string) => string;
}

/**
 * Builds a small site with this project's code and messages, and with the contract, templates and samples of a fixture: those of
 * `tests/fixtures/build/site`, then those of the case over them.
 *
 * @param name folder of the case below `tests/fixtures/build`
 * @param options.copy the folder that it is built in, if not one of the case's name
 * @param options.environment further variables of the build
 */
export async function buildFixture(
  name: string,
  { copy = name, environment = {} }: { copy?: string; environment?: Record<string, string> } = {},
): Promise<BuildResult> {
  // Below the project's root, so that packages are found in its node_modules.
  const folder = join(root, '.cache/fixture-sites', copy);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of [
    'astro.config.mjs',
    'ec.config.mjs',
    'locales',
    'package.json',
    'public',
    'src',
    'tsconfig.json',
  ])
    cpSync(join(root, source), join(folder, source), { recursive: true });
  // The search, the share images and the page that holds all others need pages that a small site does not have.
  const config = readFileSync(join(folder, 'astro.config.mjs'), 'utf8');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    config.replace(/^ +shareImages\(.*\),\n/gm, '').replace("'searchIndex', 'onePage', ", ''),
  );
  // Whether the project's own translations are confirmed is nothing to these tests.
  rmSync(join(folder, 'locales/ja.confirmed.json'), { force: true });
  for (const replaced of ['src/content/pages', 'src/pages'])
    rmSync(join(folder, replaced), { recursive: true });
  for (const page of pages)
    cpSync(join(root, 'src/pages/[...locale]', page), join(folder, 'src/pages/[...locale]', page));
  for (const layer of ['site', name]) cpSync(join(fixtures, layer), folder, { recursive: true });
  const { status, output } = await runAstroBuild(folder, environment);
  return {
    status,
    output,
    folder: join(folder, 'dist'),
    read: (file) => readFileSync(join(folder, 'dist', file), 'utf8'),
  };
}

function runAstroBuild(
  cwd: string,
  environment: Record<string, string>,
): Promise<{ status: number; output: string }> {
  const manifest = readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8');
  const { bin } = JSON.parse(manifest) as { bin: { astro: string } };
  const { PATH } = process.env; // and nothing that tells Astro of this test, or of another build's folders
  const env = { PATH, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  return new Promise((done) => {
    const command = [join(root, 'node_modules/astro', bin.astro), 'build'];
    execFile(process.execPath, command, { cwd, env, encoding: 'utf8' }, (error, stdout, stderr) =>
      done({ status: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

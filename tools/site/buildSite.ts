import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../steps/plainError.ts';
import { digestOfSources, recordedDigest } from './sourceDigest.ts';
import { type Variant, variants } from './variants.ts';

export interface Build {
  /** The folder of the built site, absolute. */
  folder: string;
  /** What it is deployed below, with slashes at both ends. */
  base: string;
}

/**
 * The built site in one variant; builds it only if its sources are others than last time. (Digests, not times: a checkout or a rebase
 * changes times without changing anything.)
 *
 * @param root the project's root
 * @param options.always build in any case
 * @param options.say is told before a build starts
 * @throws {PlainError} with Astro's output if the build fails
 */
export function builtSite(
  variant: Variant,
  root: string = process.cwd(),
  { always = false, say }: { always?: boolean; say?: (text: string) => void } = {},
): Build {
  const { environment, folder } = variants[variant];
  const own: Record<string, string> = { ...docsVariables(), ...environment };
  const build = { folder: join(root, folder), base: own['DOCS_BASE'] ?? '/' };
  const record = join(root, '.cache/builds', `${variant}.digest`);
  const digest = digestOfSources(root, own);
  if (!always && recordedDigest(record) === digest && recordedDigest(join(build.folder, 'index.html')))
    return build;
  say?.(`Building the site (${variant}) …`);
  rmSync(record, { force: true });
  runAstro(root, {
    ...own,
    DOCS_OUT: `./${folder}`,
    DOCS_CACHE: `./.cache/astro/${variant}`,
  });
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, digest);
  return build;
}

/** The variables of a build that the caller's environment sets. */
function docsVariables(): Record<string, string> {
  const known = ['DOCS_BASE', 'DOCS_SITE'];
  return Object.fromEntries(known.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function runAstro(root: string, environment: Record<string, string>): void {
  const manifest = readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8');
  const { bin } = JSON.parse(manifest) as { bin: { astro: string } };
  const command = join(root, 'node_modules/astro', bin.astro);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build'], {
    cwd: root,
    encoding: 'utf8',
    // A test runner's NODE_ENV would make a development build.
    env: { ...process.env, ...environment, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new PlainError(`The build failed:\n${stdout}${stderr}`);
}

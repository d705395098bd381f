import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  name: string;
  version: string;
  license: string;
  folder: string;
}

/**
 * The notices of everything that a bundle contains, as its licenses ask for. Apache-2.0, 4b: changed files say so.
 *
 * @param inputs the bundle's modules
 * @param root the project's root
 */
export function licenseNotices(inputs: readonly string[], root: string): string {
  const folders = new Set(
    inputs.flatMap((input) => /\bnode_modules\/.*\.\w+$/.exec(input) ?? []).map(packageFolder),
  );
  const packages = [...folders]
    .map((folder) => readPackage(join(root, folder)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [
    'This script is made of the packages below.',
    `The packages of Stoplight Elements (@stoplight/…) have been MODIFIED for this site: parts are left out, replaced or changed, and
their words are translated. Their authors do not stand for the result.`,
    ...packages.map(({ name, version, license, folder }) =>
      ['='.repeat(80), `${name} ${version} (${license})`, '', licenseText(folder)].join('\n'),
    ),
  ].join('\n\n');
}

/** `node_modules/a/node_modules/@b/c/index.js` → `node_modules/a/node_modules/@b/c` */
function packageFolder(module: string): string {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module;
}

function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Omit<
    Package,
    'folder'
  >;
  return { name, version, license, folder };
}

/** The package's own text; some have none. */
function licenseText(folder: string): string {
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copyright)/i.test(file))
    .map((file) => join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8').trim())
    .join('\n\n');
}

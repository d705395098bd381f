import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build of the site is made from. */
const sources = [
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'examples/**',
  'locales/**',
  'public/**',
  'src/**',
];

/**
 * A digest of all that a build is made from: equal digests, equal sites.
 *
 * @param root the project's root
 * @param environment the build's variables
 */
export function digestOfSources(root: string, environment: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256').update(JSON.stringify(environment));
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const path = join(root, file);
    if (!statSync(path).isFile()) continue;
    hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

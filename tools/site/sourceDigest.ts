import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteSources } from '../../src/integrations/siteSources.ts';

/**
 * A digest of all that a build is made from: equal digests, equal sites.
 *
 * @param root the project's root
 * @param environment the build's variables
 */
export function digestOfSources(root: string, environment: Readonly<Record<string, string>>): string {
  const patterns = siteSources.map((source) => (source.includes('.') ? source : `${source}/**`));
  const hash = createHash('sha256').update(JSON.stringify(environment));
  for (const file of globSync(patterns, { cwd: root }).sort()) {
    const path = join(root, file);
    if (!statSync(path).isFile()) continue;
    hash.update(`\0${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

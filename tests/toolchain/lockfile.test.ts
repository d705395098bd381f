import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const lockfile = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lockfile) as { packages: Record<string, LockedPackage> };

/** The entry that Node's module lookup finds for a name, from the folder of a package upwards. */
function lookUp(from: string, name: string): LockedPackage | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const found = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (found || !folder) return found;
  }
}

/**
 * `npm install` leaves out a platform's binary that the registry does not have at that moment, and `npm ci` then rejects the lockfile:
 * “Missing: … from lock file”. The remedy is an entry with version, cpu, os and `optional`, like its neighbours.
 */
test('the lockfile names the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => {
        const found = lookUp(folder, name);
        return !found || (/^\d+\.\d+\.\d+$/.test(range) && found.version !== range);
      })
      .map(([name, range]) => `${folder} wants ${name}@${range}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry host', () => {
  expect(lockfile).not.toMatch(/"resolved": "https?:/);
});

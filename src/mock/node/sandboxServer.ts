import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';
import { type BundledScript, bundleScript } from '../../bundling/bundleScript.ts';
import { mockData } from '../source/readMockData.ts';

let made: Promise<BundledScript> | undefined;

/**
 * Bundles the mock's server into one file that needs nothing but Node: what it is made from is in it, and it reads the sample pictures from its own folder.
 *
 * @param root the project's root
 */
export function sandboxServer(root: string = process.cwd()): Promise<BundledScript> {
  return (made ??= bundle(root));
}

function bundle(root: string): Promise<BundledScript> {
  return bundleScript({
    absWorkingDir: root,
    entryPoints: ['src/mock/node/standalone.ts'],
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: [...builtinModules],
    // Packages of the older module system ask for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    plugins: [ownData()],
  });
}

/** Puts the data itself in the place of the module that reads it from the repository's sources, and the server's folder in that of its pictures. */
function ownData(): Plugin {
  const replaced: Record<string, string> = {
    data: `const data = JSON.parse(${JSON.stringify(JSON.stringify(mockData()))});
export const mockData = () => data;`,
    pictures: `import { readFile } from 'node:fs/promises';
export const readSample = async (file) => new Uint8Array(await readFile(new URL(file, import.meta.url)));`,
  };
  return {
    name: 'own-data',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/readMockData\.ts$/ }, () => ({ path: 'data', namespace: 'own' }));
      onResolve({ filter: /\/readSample\.ts$/ }, () => ({ path: 'pictures', namespace: 'own' }));
      onLoad({ filter: /.*/, namespace: 'own' }, ({ path }) => ({ contents: replaced[path] ?? '' }));
    },
  };
}

import { builtinModules } from 'node:module';
import { build, type Plugin } from 'esbuild';
import { mockData } from '../source/readMockData.ts';

/** The sandbox's server as one file that needs nothing but Node. */
export interface SandboxServer {
  text: string;
  /** The modules that it consists of, relative to the root. */
  modules: string[];
}

let made: Promise<SandboxServer> | undefined;

/**
 * Bundles the mock's server: what it is made from is in it, and it reads the sample pictures from its own folder.
 *
 * @param root the project's root
 */
export function sandboxServer(root: string = process.cwd()): Promise<SandboxServer> {
  return (made ??= bundle(root));
}

async function bundle(root: string): Promise<SandboxServer> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/mock/node/standalone.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    external: [...builtinModules],
    // Packages of the older module system ask for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    write: false,
    metafile: true,
    plugins: [ownData()],
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    text: outputFiles[0]?.text ?? '',
    modules: used.flatMap(([module, { bytesInOutput }]) => (bytesInOutput > 0 ? module : [])),
  };
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

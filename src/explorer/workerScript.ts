import type { Plugin } from 'esbuild';
import { type BundledScript, bundleScript } from '../bundling/bundleScript.ts';
import { pathPrefix } from '../i18n/languages.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { mockData } from '../mock/source/readMockData.ts';

export { workerFile } from '../offline/siteVersion.ts';

/** Where the script is that compiles Elements between two visits, see worker/compile.ts. */
export const compilerFile = 'explorer/compile.js';

/**
 * Bundles the sandbox for the browser: a classic script, since not every browser takes modules as service workers.
 *
 * @param root the project's root
 */
export async function workerScript(root: string = process.cwd()): Promise<string> {
  return (await bundleWorker(root)).text;
}

/** The modules that the sandbox's worker consists of, relative to the root. */
export async function workerModules(root: string = process.cwd()): Promise<string[]> {
  return (await bundleWorker(root)).modules;
}

async function bundleWorker(root: string): Promise<BundledScript> {
  const site = {
    data: mockData(),
    pages: siteTranslator().languages.map((language) => `${pathPrefix(language)}explorer/`),
    folders: Object.fromEntries(
      siteTranslator().languages.map((language) => [language, pathPrefix(language)]),
    ),
  };
  return bundle('worker.ts', root, [
    {
      name: 'site',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^sandbox:site$/ }, ({ path }) => ({ path, namespace: 'site' }));
        onLoad({ filter: /.*/, namespace: 'site' }, () => ({
          contents: Object.entries(site)
            .map(
              ([name, value]) =>
                `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
            )
            .join('\n'),
        }));
      },
    },
  ]);
}

/** Bundles the compiler for the browser. */
export async function compilerScript(root: string = process.cwd()): Promise<string> {
  return (await bundle('compile.ts', root)).text;
}

function bundle(entry: string, root: string, plugins: Plugin[] = []): Promise<BundledScript> {
  return bundleScript({ absWorkingDir: root, entryPoints: [`src/explorer/worker/${entry}`], plugins });
}

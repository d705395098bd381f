import { build } from 'esbuild';
import { pathPrefix } from '../i18n/languages.ts';
import { siteTranslator } from '../i18n/site.ts';
import { mockData } from '../mock/data.ts';

/** Where the worker's script is, below the site's folder: a worker can answer only what lies below its own folder. */
export const workerFile = 'sandbox-worker.js';

/**
 * Bundles the sandbox for the browser: a classic script, since not every browser takes modules as service workers.
 *
 * @param root the project's root
 */
export async function workerScript(root: string = process.cwd()): Promise<string> {
  const site = {
    data: mockData(),
    pages: siteTranslator().languages.map((language) => `${pathPrefix(language)}explorer/`),
  };
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/explorer/worker/start.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    plugins: [
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
    ],
  });
  return outputFiles[0]?.text ?? '';
}

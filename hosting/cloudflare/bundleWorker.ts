import { build } from 'esbuild';
import { siteTranslator } from '../../src/i18n/siteTranslator.ts';
import { mockData } from '../../src/mock/source/readMockData.ts';

/**
 * Bundles the Worker with what the mock is made from.
 *
 * @param outfile where the module is written
 */
export async function bundleWorker(outfile: string): Promise<void> {
  const data = mockData();
  const titles = Object.keys(data.texts).map((language) => [
    language,
    siteTranslator().in(language)('edgeTooManyRequests'),
  ]);
  const contents = Object.entries({ data, tooMany: Object.fromEntries(titles) as object })
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
    .join('\n');
  await build({
    entryPoints: ['hosting/cloudflare/worker.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    plugins: [
      {
        name: 'data',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^edge:data$/ }, ({ path }) => ({ path, namespace: 'data' }));
          onLoad({ filter: /.*/, namespace: 'data' }, () => ({ contents }));
        },
      },
    ],
  });
}

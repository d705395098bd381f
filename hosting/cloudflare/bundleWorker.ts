import { build } from 'esbuild';
import { edgeData } from '../../src/mock/source/readEdgeData.ts';

/**
 * Bundles the Worker with what the mock is made from.
 *
 * @param outfile where the module is written
 */
export async function bundleWorker(outfile: string): Promise<void> {
  const contents = Object.entries(edgeData())
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

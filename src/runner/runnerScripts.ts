import { build } from 'esbuild';
import type { RunnerModule } from './moduleGraph.ts';
import { standIns } from './standIns.ts';

const workerEntry = 'src/runner/worker/worker.ts';
const frameEntry = 'src/runner/frame/frame.ts';

/** What samples import that is no sample, by specifier. */
const imported = { 'openapi-fetch': 'openapi-fetch', ...standIns };

/** A bundled script, and the modules that it consists of, relative to the root. */
export interface BundledScript {
  text: string;
  modules: string[];
}

/** The script of the worker that samples run in. */
export async function workerCode(root: string): Promise<string> {
  return (await bundleScript(root, workerEntry, 'iife')).text;
}

/** The packages and stand-ins that samples import, ready to be linked. */
export function packageModules(root: string): Promise<RunnerModule[]> {
  return Promise.all(
    Object.entries(imported).map(async ([specifier, entry]) => {
      const { text } = await bundleScript(root, entry, 'esm');
      return { specifier, code: text, offset: 0 };
    }),
  );
}

/** The page of the frame: one script. Its policy is in tools/site/pagePolicy.ts, as that of every page. */
export async function framePage(root: string = process.cwd()): Promise<string> {
  const { text } = await bundleScript(root, frameEntry, 'iife');
  const robots = '<meta name="robots" content="noindex">';
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${robots}<title>Runner</title></head><body><script>${text}</script></body></html>\n`;
}

/** The modules of all these, for the list of licenses. */
export async function runnerModules(root: string): Promise<string[]> {
  const entries = [workerEntry, frameEntry, ...Object.values(imported)];
  const bundles = await Promise.all(entries.map((entry) => bundleScript(root, entry, 'esm')));
  return bundles.flatMap(({ modules }) => modules);
}

/**
 * Bundles a script for the browser.
 *
 * @param entry a file below the root, or the name of a package
 */
export async function bundleScript(
  root: string,
  entry: string,
  format: 'iife' | 'esm',
): Promise<BundledScript> {
  const isFile = entry.endsWith('.ts');
  const contents = `export { default } from '${entry}'; export * from '${entry}';`;
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    ...(isFile ? { entryPoints: [entry] } : { stdin: { contents, resolveDir: root } }),
    bundle: true,
    format,
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    text: outputFiles[0]?.text.trim() ?? '',
    modules: used.flatMap(([module, { bytesInOutput }]) => (bytesInOutput > 0 ? module : [])),
  };
}

import { type BundledScript, bundleScript } from '../bundling/bundleScript.ts';
import type { RunnerModule } from './moduleGraph.ts';
import { standIns } from './standIns.ts';

const workerEntry = 'src/runner/worker/worker.ts';
const frameEntry = 'src/runner/frame/frame.ts';

/** What samples import that is no sample, by specifier. */
const imported = { 'openapi-fetch': 'openapi-fetch', ...standIns };

/** The script of the worker that samples run in. */
export async function workerCode(root: string): Promise<string> {
  return (await bundleEntry(root, workerEntry, 'iife')).text;
}

/** The packages and stand-ins that samples import, ready to be linked. */
export function packageModules(root: string): Promise<RunnerModule[]> {
  return Promise.all(
    Object.entries(imported).map(async ([specifier, entry]) => {
      const { text } = await bundleEntry(root, entry, 'esm');
      return { specifier, code: text, offset: 0 };
    }),
  );
}

/** The page of the frame: one script. Its policy is in tools/site/pagePolicy.ts, as that of every page. */
export async function framePage(root: string = process.cwd()): Promise<string> {
  const { text } = await bundleEntry(root, frameEntry, 'iife');
  const robots = '<meta name="robots" content="noindex">';
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${robots}<title>Runner</title></head><body><script>${text}</script></body></html>\n`;
}

/** The modules of all these, for the list of licenses. */
export async function runnerModules(root: string): Promise<string[]> {
  const entries = [workerEntry, frameEntry, ...Object.values(imported)];
  const bundles = await Promise.all(entries.map((entry) => bundleEntry(root, entry, 'esm')));
  return bundles.flatMap(({ modules }) => modules);
}

/**
 * Bundles a script of the runner.
 *
 * @param entry a file below the root, or the name of a package
 */
async function bundleEntry(root: string, entry: string, format: 'iife' | 'esm'): Promise<BundledScript> {
  const contents = `export { default } from '${entry}'; export * from '${entry}';`;
  const start = entry.endsWith('.ts') ? { entryPoints: [entry] } : { stdin: { contents, resolveDir: root } };
  const { text, modules } = await bundleScript({ absWorkingDir: root, format, ...start });
  return { text: text.trim(), modules };
}

import { type BundledScript, bundleScript } from '../../bundling/bundleScript.ts';

let bundled: Promise<BundledScript> | undefined;

/** Bundles TypeScript's language service for the browser, once in a process. */
export function typeWorkerScript(root: string = process.cwd()): Promise<BundledScript> {
  bundled ??= bundleScript({ absWorkingDir: root, entryPoints: ['src/runner/types/typeWorker.ts'] });
  return bundled;
}

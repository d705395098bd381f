import { type BundledScript, bundleScript } from '../runnerScripts.ts';

let bundled: Promise<BundledScript> | undefined;

/** Bundles TypeScript's language service for the browser, once in a process. */
export function typeWorkerScript(root: string = process.cwd()): Promise<BundledScript> {
  bundled ??= bundleScript(root, 'src/runner/types/typeWorker.ts', 'iife');
  return bundled;
}

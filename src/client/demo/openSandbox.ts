import type { Sandbox } from '../../mock/browser/sandbox.ts';
import { loadSandbox } from '../sandboxScript.ts';

let shared: Promise<Sandbox> | undefined;

/**
 * A sandbox of this page's own, in its memory: it needs no service worker, and leaves what the explorer's sandbox has alone.
 *
 * @param script the address of the sandbox's script
 * @throws {Error} if the script cannot be loaded
 */
export function openSandbox(script: string): Promise<Sandbox> {
  // Jobs run so fast that nobody waits, and slow enough to be seen.
  shared ??= loadSandbox(script).then((open) => open({ speed: 25, inMemory: true }));
  // A reader may be back on the network at the next attempt.
  shared.catch(() => (shared = undefined));
  return shared;
}

import type { Sandbox } from '../../mock/browser/sandbox.ts';

let shared: Promise<Sandbox> | undefined;

/**
 * A sandbox of this page's own, in its memory: it needs no service worker, and leaves what the explorer's sandbox has alone.
 *
 * @param script the address of the sandbox's script
 * @throws {Error} if the script cannot be loaded
 */
export function openSandbox(script: string): Promise<Sandbox> {
  shared ??= load(script);
  // A reader may be back on the network at the next attempt.
  shared.catch(() => (shared = undefined));
  return shared;
}

async function load(script: string): Promise<Sandbox> {
  const element = document.createElement('script');
  element.src = script;
  await new Promise<void>((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${script} cannot be loaded`));
    document.head.append(element);
  });
  const open = globalThis.openSandbox;
  if (!open) throw new Error(`${script} did not start`);
  // Jobs run so fast that nobody waits, and slow enough to be seen.
  return open({ speed: 25, inMemory: true });
}

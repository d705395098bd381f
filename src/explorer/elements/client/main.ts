/*
 * Runs after the page's own script: both are deferred, in this order. Elements is loaded in stages with pauses between them, so that what a
 * reader does in the meantime is answered at once.
 */
await import('./stages/react.ts');
await pause();
await import('./stages/mosaic.ts');
await pause();
const { start } = await import('./start.tsx');
await pause();
const { before, take } = globalThis.explorerFirstForms;
start(take(), before);
await pause();
await import('./Documentation.tsx');

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export {};

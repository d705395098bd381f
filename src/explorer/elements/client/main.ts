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
await contractShown();
start(globalThis.explorerFirstForms.take(), globalThis.explorerFirstForms.before);
await pause();
await import('./Documentation.tsx');

/** A reader may choose another operation while the part of the contract is on its way. */
async function contractShown(): Promise<void> {
  const { shown } = globalThis.explorerFirstForms;
  await globalThis.explorerContract.load(shown).catch(() => undefined);
  if (globalThis.explorerFirstForms.shown !== shown) await contractShown();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export {};

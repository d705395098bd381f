import type { SandboxClient } from './sandboxClient.ts';
import { settings } from './settings.ts';

/** Milliseconds after which a reader has found her way into the page: keeping and compiling take a second of a slow processor. */
const settled = 6000;

/** Lets the worker keep the explorer for when there is no network: its pages, and whatever they have loaded. */
export function keepForOffline(sandbox: Promise<SandboxClient>): void {
  const keep = async (): Promise<void> => {
    const client = await sandbox;
    const loaded = performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.includes('/api/') && !name.includes('/search/'))
      .map(({ name }) => name);
    const addresses = [...settings().keep, ...loaded].map((address) => new URL(address, location.href));
    for (const address of addresses) address.search = address.hash = '';
    if (client.inWorker) await compiled();
    await client.keep([...new Set(addresses.map(({ href }) => href))]);
  };
  const later = (): void =>
    void setTimeout(() => void keep().catch((error: unknown) => console.warn(error)), settled);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later);
}

/** Has Elements' script compiled for the next visit, where the browser does such a thing; it does not matter if that fails. */
async function compiled(): Promise<void> {
  const { base, compiler } = settings();
  try {
    // No page lies there.
    const scope = `${base}explorer/compiled/`;
    const { installing } = await navigator.serviceWorker.register(compiler, { scope });
    if (installing)
      await new Promise<void>((resolve) => installing.addEventListener('statechange', () => resolve()));
  } catch (error) {
    console.warn(error);
  }
}

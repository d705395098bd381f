type OpenSandbox = NonNullable<typeof globalThis.openSandbox>;

let loading: Promise<OpenSandbox> | undefined;

/**
 * Loads the sandbox's script into this page, once; it needs no service worker.
 *
 * @param address of the script
 * @returns opens a sandbox in the page
 * @throws {Error} if the script cannot be loaded
 */
export function loadSandbox(address: string): Promise<OpenSandbox> {
  if (globalThis.openSandbox) return Promise.resolve(globalThis.openSandbox);
  loading ??= load(address);
  // A reader may be back on the network at the next attempt.
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load(address: string): Promise<OpenSandbox> {
  const element = document.createElement('script');
  element.src = address;
  await new Promise<void>((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${address} cannot be loaded`));
    document.head.append(element);
  });
  if (!globalThis.openSandbox) throw new Error(`${address} did not start`);
  return globalThis.openSandbox;
}

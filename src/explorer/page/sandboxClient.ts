import { ask } from '../../mock/browser/workerMessages.ts';
import type { Sandbox } from '../../mock/browser/sandbox.ts';
import { workerAddress } from '../../offline/workerAddress.ts';

/** How long a worker may take to start before the page does its work itself. */
const patience = 15_000;

/** Thrown when neither a worker nor the page can run the sandbox. */
export class SandboxUnavailable extends Error {
  override name = 'SandboxUnavailable';
}

/** The sandbox as the page uses it, and whether a worker runs it: then pictures load by their addresses. */
export interface SandboxClient extends Sandbox {
  inWorker: boolean;
  /** Keeps files for when there is no network, if the browser can. */
  keep(addresses: string[]): Promise<void>;
}

/**
 * Starts the sandbox: in a service worker, else in the page (plain-http origins, browsers and private windows without workers).
 *
 * @param script the address of the sandbox's script
 * @param base the site's folder
 * @throws {SandboxUnavailable}
 */
export async function startSandbox(script: string, base: string): Promise<SandboxClient> {
  if ('serviceWorker' in navigator) {
    try {
      return await inWorker(script, base);
    } catch (error) {
      console.warn(error); // the page does it; worth knowing for whoever looks
    }
  }
  return inPage(script);
}

async function inWorker(script: string, base: string): Promise<SandboxClient> {
  const workers = navigator.serviceWorker;
  const start = async (): Promise<void> => {
    const address = await workerAddress(script, base);
    await workers.register(address, { scope: base, updateViaCache: 'none' });
    await within(patience, controlled());
  };
  await start();
  return {
    inWorker: true,
    async fetch(request) {
      // The reader has deleted the site's data: there is no worker any more.
      if (!workers.controller) await start();
      return fetch(request);
    },
    async overview(clientId) {
      const { overview } = await askController({ ask: 'overview', clientId });
      if (!overview) throw new SandboxUnavailable('the worker gave no overview');
      return overview;
    },
    async reset() {
      await askController({ ask: 'reset' });
    },
    async keep(addresses) {
      await askController({ ask: 'keep', addresses });
    },
  };
}

/** Asks the worker that controls the page: after an update of the site it is another one. */
function askController(question: Parameters<typeof ask>[1]): ReturnType<typeof ask> {
  const { controller } = navigator.serviceWorker;
  if (!controller) throw new SandboxUnavailable('no worker controls the page');
  return ask(controller, question);
}

/**
 * Waits until a worker answers this page's requests. `ready` says only that there is one: on a first visit it takes over a moment later, and
 * after a hard reload only when it is told to.
 */
async function controlled(): Promise<void> {
  const workers = navigator.serviceWorker;
  const isControlled = (): boolean => workers.controller !== null;
  if (isControlled()) return;
  const takenOver = new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  const { active } = await workers.ready;
  if (!isControlled() && active) {
    await activated(active);
    if (!isControlled()) await ask(active, { ask: 'claim' });
  }
  if (!isControlled()) await takenOver;
}

function activated(worker: ServiceWorker): Promise<void> {
  if (worker.state === 'activated') return Promise.resolve();
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => worker.state === 'activated' && resolve());
  });
}

async function inPage(script: string): Promise<SandboxClient> {
  const element = document.createElement('script');
  element.src = script;
  await new Promise<void>((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new SandboxUnavailable(`${script} could not be loaded`));
    document.head.append(element);
  });
  const sandbox = globalThis.sandboxInPage;
  if (!sandbox) throw new SandboxUnavailable(`${script} did not start`);
  return { ...sandbox, inWorker: false, keep: () => Promise.resolve() };
}

function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SandboxUnavailable('the worker does not start')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

import type { SandboxOverview } from './sandbox.ts';

/** What a page may ask the worker for, apart from requests of the API. */
export type Question =
  /** Take over this page: after a hard reload a worker does not control it. */
  | { ask: 'claim' }
  | { ask: 'overview'; clientId: string }
  | { ask: 'reset' }
  /** Keep these addresses for when there is no network. */
  | { ask: 'keep'; addresses: string[] }
  /** To a worker of a newer version, which waits: take over now. */
  | { ask: 'show' };

/** What comes back. */
export type Reply = { overview?: SandboxOverview } | { error: string };

/** Where those who show the state hear that it has changed. */
export function changesChannel(base: URL): string {
  return `sandbox ${base.pathname}`;
}

/**
 * Asks a worker.
 *
 * @throws {Error} if the worker could not do it
 */
export function ask(worker: ServiceWorker, question: Question): Promise<{ overview?: SandboxOverview }> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      port1.close();
      if ('error' in data) reject(new Error(data.error));
      else resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}

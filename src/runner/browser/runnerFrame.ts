import { offlineSearch } from '../../offline/siteVersion.ts';
import { limits, type Start, type ToFrame } from '../protocol.ts';

/** The frame of an opaque origin that has the workers. One serves all runs of a page: after the first, a run needs no network. */
export interface RunnerFrame {
  /** @returns ends the run's worker */
  start(start: Start, port: MessagePort): () => void;
  /** For a frame of which nobody knows what state it is in: the next run gets another. */
  discard(): void;
}

let shared: Promise<RunnerFrame> | undefined;

/**
 * Opens the frame, or gives the one that is open.
 *
 * @param address of its page
 * @param worker the script of the workers
 * @throws {Error} if it does not load
 */
export function openFrame(address: string, worker: string): Promise<RunnerFrame> {
  // A browser whose workers cannot give a frame its origin still has a network most of the time.
  shared ??= isSiteKept()
    ? load(address, worker, false).catch(() => load(address, worker, true))
    : load(address, worker, true);
  shared.catch(() => (shared = undefined));
  return shared;
}

/** @param isSandboxed whether the frame's origin is made opaque here, and not by a header */
async function load(address: string, worker: string, isSandboxed: boolean): Promise<RunnerFrame> {
  const frame = document.createElement('iframe');
  // No allow-same-origin: the origin is opaque. Such a frame gets nothing from a service worker; the one that has the whole site for when there is
  // no network sends the same as a header, see explorer/worker/keptSite.ts. The frame starts nothing if neither has made its origin opaque.
  if (isSandboxed) frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.hidden = true;
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument) {
    frame.remove();
    throw new Error(`${address} has the origin of the site`);
  }
  const post = (message: ToFrame, port: MessagePort): void =>
    frame.contentWindow?.postMessage(message, '*', [port]);
  const { port1, port2 } = new MessageChannel();
  const isReady = new Promise<void>((resolve, reject) => {
    port1.onmessage = () => resolve();
    setTimeout(() => reject(new Error(`${address} does not respond`)), limits.silence);
  });
  post({ kind: 'code', code: worker }, port2);
  await isReady.catch((error: unknown) => {
    frame.remove();
    throw error;
  });
  port1.close();
  let count = 0;
  return {
    start(start, port) {
      const run = (count += 1);
      post({ kind: 'start', run, start }, port);
      return () => frame.contentWindow?.postMessage({ kind: 'end', run } satisfies ToFrame, '*');
    },
    discard() {
      shared = undefined;
      frame.remove();
    },
  };
}

/** Whether the pages come from the reader's device. */
function isSiteKept(): boolean {
  // Plain http has no service workers, whatever the types say.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  return serviceWorker?.controller?.scriptURL.endsWith(offlineSearch) ?? false;
}

import type { ToFrame } from '../protocol.ts';

/**
 * The frame that samples' workers live in. Its origin is opaque and its policy allows scripts from blobs and nothing else, so what runs in it reaches
 * no storage, no cookie, no page and no host. It only starts workers and ends them; a worker talks to the page by the port that it gets. A server that
 * sends a file in its place, or a worker that forgets its header, must not give samples the site's origin.
 */
if (origin !== 'null') throw new Error('This page runs nothing: its origin is not opaque.');
let script = '';
const workers = new Map<number, Worker>();

addEventListener('message', ({ data, ports: [port], source }: MessageEvent<ToFrame>) => {
  if (source !== parent) return;
  if (data.kind === 'code') {
    script = URL.createObjectURL(new Blob([data.code], { type: 'text/javascript' }));
    port?.postMessage('ready');
  } else if (data.kind === 'end') {
    // This ends a worker whatever it does, a loop too.
    workers.get(data.run)?.terminate();
    workers.delete(data.run);
  } else if (port) {
    const worker = new Worker(script);
    workers.set(data.run, worker);
    worker.postMessage(data.start, [port]);
  }
});

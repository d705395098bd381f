/**
 * The frame that a sample's worker lives in. Its origin is opaque and its policy allows scripts from blobs and nothing else, so what runs in it reaches
 * no storage, no cookie, no page and no host. It takes one message: the worker's code, and the port by which that worker talks to the page.
 */
addEventListener(
  'message',
  ({ data, ports: [port], source }) => {
    if (source !== parent || !port) return;
    const { code, start } = data as { code: string; start: unknown };
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.postMessage(start, [port]);
  },
  { once: true },
);

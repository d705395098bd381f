/**
 * Names that a sample has no use for. The frame's policy and its opaque origin are what keeps it in; without the names a sample that tries them gets a
 * clear “not defined” and not an answer that differs between browsers.
 */
const unused = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'importScripts',
  'indexedDB',
  'caches',
  'postMessage',
  'close',
];

/** Takes the ways out of a worker's global object and of its prototypes. */
export function hideWaysOut(): void {
  for (
    let holder: object | null = globalThis;
    holder;
    holder = Object.getPrototypeOf(holder) as object | null
  )
    for (const name of unused) Reflect.deleteProperty(holder, name);
}

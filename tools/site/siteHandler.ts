import { existsSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { headersFor } from './headerRules.ts';
import { type Encoding, type OpenFile, openFile, sendFile } from './sendFile.ts';
import { notFoundPagesFor, segmentsOf } from './sitePath.ts';

export interface SiteOptions {
  /** The folder of the built site. */
  folder: string;
  /** What the site was built to be deployed below: `/` or `/docs/`. */
  base?: string;
  /** Which precompressed copies to send to those who accept them (see `precompress`). */
  encodings?: readonly Encoding[];
}

/**
 * Responds to requests from a built site as a good static host does: compressed copies, `/methods` → `/methods/`, the headers of
 * `headerRules.ts`, and for an unknown path the nearest `404.html` above it (`/ja/nothing/` → `ja/404.html`).
 *
 * Nothing of the folder is remembered: when a new build takes its place, the next request gets the new file.
 */
export function siteHandler(options: SiteOptions): RequestListener {
  return (request, response) => {
    respond(request, response, options).catch(() => {
      // The client has gone, or the disk fails: there is nobody, or nothing, to say more to.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end('500');
    });
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base = '/', encodings = ['br', 'gzip'] }: SiteOptions,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headersFor('/'), Allow: 'GET, HEAD' }).end();
    return;
  }
  const [url, query] = splitQuery(request.url ?? '/');
  if (!url.startsWith(base)) {
    if (url === '/' || `${url}/` === base) redirect(response, base, query);
    else await sendNotFound(request, response, { folder, encodings }, '/');
    return;
  }
  const path = url.slice(base.length - 1);
  const found = await lookUp(request, { folder, encodings }, path);
  if (found === 'folder') redirect(response, `${base.slice(0, -1)}${path}/`, query);
  else if (found) await sendFile(request, response, found.path, found.file, { headers: headersFor(path) });
  else await sendNotFound(request, response, { folder, encodings }, path);
}

type Site = Required<Pick<SiteOptions, 'folder' | 'encodings'>>;

/** The file of a path, or that the path is a folder's without its slash. */
async function lookUp(
  request: IncomingMessage,
  { folder, encodings }: Site,
  path: string,
): Promise<{ path: string; file: OpenFile } | 'folder' | undefined> {
  const segments = segmentsOf(path);
  if (!segments) return undefined;
  const asked = join(folder, ...segments, path.endsWith('/') ? 'index.html' : '');
  for (;;) {
    const build = await buildIn(folder);
    const file = await openFile(request, asked, encodings);
    if (file) return { path: asked, file };
    if (!path.endsWith('/') && existsSync(join(asked, 'index.html'))) return 'folder';
    // What is not there may have been in between builds: only the same folder, before and after, does not have it.
    if (build === (await buildIn(folder))) return undefined;
  }
}

/**
 * Which build stands in a folder, waiting until there is one: between two renames, when a new build takes the place of the old one, there is
 * none for less than a millisecond.
 *
 * @returns the number of the folder; undefined if there is none for half a second
 */
async function buildIn(folder: string): Promise<number | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const ino = statSync(folder, { throwIfNoEntry: false })?.ino;
    if (ino !== undefined) return ino;
    await setTimeout(5);
  }
  return undefined;
}

function splitQuery(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

function redirect(response: ServerResponse, path: string, query: string): void {
  response.writeHead(301, { ...headersFor('/'), Location: path + query }).end();
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, encodings }: Site,
  path: string,
): Promise<void> {
  for (const page of notFoundPagesFor(folder, path)) {
    const file = await openFile(request, page, encodings);
    if (file)
      return sendFile(request, response, page, file, { status: 404, headers: headersFor('/404.html') });
  }
  response.writeHead(404, { ...headersFor('/404.html'), 'Content-Type': 'text/plain' }).end('404');
}

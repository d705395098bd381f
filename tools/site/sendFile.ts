import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import parseRange from 'range-parser';
import { mediaTypeOf } from './mediaType.ts';

/** A content coding, and the extension of the precompressed copy that has it. */
const extensions = { br: '.br', gzip: '.gz' } as const;
export type Encoding = keyof typeof extensions;

export interface OpenFile {
  handle: FileHandle;
  /** Its bytes. */
  size: number;
  modified: Date;
  encoding?: Encoding;
  /** Whether there are compressed copies of it. */
  varies: boolean;
}

/**
 * Opens a file, or the copy of it in a coding that the client takes. What is open stays whole, even if a new build takes its place meanwhile.
 *
 * @returns undefined if there is no such file
 */
export async function openFile(
  request: IncomingMessage,
  path: string,
  encodings: readonly Encoding[],
): Promise<OpenFile | undefined> {
  const plain = await openPlain(path);
  if (!plain) return undefined;
  const copies: OpenFile[] = [];
  for (const encoding of encodings) {
    const copy = await openPlain(path + extensions[encoding]);
    // A copy carries its source's time: one that does not is of another build.
    if (copy?.modified.getTime() === plain.modified.getTime()) copies.push({ ...copy, encoding });
    else await copy?.handle.close();
  }
  const available = copies.flatMap(({ encoding }) => encoding ?? []);
  const wanted = new Negotiator(request).encodings([...available, 'identity'], { preferred: [...available] });
  const chosen = copies.find(({ encoding }) => encoding === wanted[0]) ?? plain;
  await Promise.all([plain, ...copies].filter((file) => file !== chosen).map(({ handle }) => handle.close()));
  return { ...chosen, varies: copies.length > 0 };
}

async function openPlain(path: string): Promise<OpenFile | undefined> {
  const handle = await open(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  });
  const stats = await handle?.stat();
  if (handle && stats?.isFile()) return { handle, size: stats.size, modified: stats.mtime, varies: false };
  await handle?.close();
  return undefined;
}

/**
 * Sends an open file, and closes it: conditional requests (RFC 9110, section 13) and one range (section 14) are those of the coding that is sent.
 *
 * @param path what its type follows from
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  file: OpenFile,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  try {
    const etag = `W/"${file.size.toString(36)}-${file.modified.getTime().toString(36)}-${file.encoding ?? ''}"`;
    const validators = { etag, 'last-modified': file.modified.toUTCString() };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (file.varies) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200) {
      response.setHeader('ETag', etag);
      response.setHeader('Last-Modified', validators['last-modified']);
      if (fresh(request.headers, validators)) {
        response.writeHead(304).end();
        return;
      }
      response.setHeader('Accept-Ranges', 'bytes');
    }
    response.setHeader('Content-Type', mediaTypeOf(path));
    if (file.encoding) response.setHeader('Content-Encoding', file.encoding);
    const part = status === 200 ? rangeOf(request, file.size) : 'whole';
    if (part === 'unsatisfiable') {
      response.removeHeader('Content-Encoding');
      response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
      return;
    }
    const { start, end } = part === 'whole' ? { start: 0, end: file.size - 1 } : part;
    if (part !== 'whole') response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`);
    response.writeHead(part === 'whole' ? status : 206, { 'Content-Length': end - start + 1 });
    if (request.method === 'HEAD' || file.size === 0) response.end();
    else await sendBytes(response, file.handle, start, end);
  } finally {
    await file.handle.close();
  }
}

/** The one range that is asked for. Several at once, what cannot be read, and an `If-Range` get the whole file, as a server may decide. */
function rangeOf(
  request: IncomingMessage,
  size: number,
): 'whole' | 'unsatisfiable' | { start: number; end: number } {
  const { range, 'if-range': condition } = request.headers;
  if (range === undefined || condition !== undefined || request.method !== 'GET') return 'whole';
  const ranges = parseRange(size, range, { combine: true });
  if (ranges === -1) return 'unsatisfiable';
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return 'whole';
  return ranges[0] ?? 'whole';
}

async function sendBytes(
  response: ServerResponse,
  handle: FileHandle,
  start: number,
  end: number,
): Promise<void> {
  const stream = handle.createReadStream({ start, end, autoClose: false });
  await pipeline(stream, response, { end: false });
  // A file that was cut short while it was read: whoever waits for the rest would wait for ever.
  if (stream.bytesRead < end - start + 1) response.destroy();
  else response.end();
}

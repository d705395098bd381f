import { invalid, ApiError } from './apiError.ts';
import { concatenate } from './concatenate.ts';

/** How many bytes of a body are taken. */
export const bodyLimits = { 'application/json': 1_000_000, 'multipart/form-data': 50_000_000 } as const;

/** How far a body that is too large is read to its end, so that the client has sent it all and reads the response. */
const drainLimit = 300_000_000;

/**
 * Reads a body without ever holding more than `limit` bytes.
 *
 * @throws {ApiError} 413 if it is larger, 400 if it breaks off
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = (await streamOf(request))?.getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      size += read.value.length;
      if (size <= limit) chunks.push(read.value);
      else chunks.length = 0;
      if (size > drainLimit) break;
    }
  } catch {
    throw invalid('body');
  }
  if (size > drainLimit) await reader?.cancel().catch(() => undefined);
  if (size > limit) throw new ApiError('TooLarge', { values: { limit: String(limit) } });
  return concatenate(chunks);
}

/** Firefox gives a request's body only as a whole: there is no property `body`. */
async function streamOf(
  request: Pick<Request, 'blob'> & { body?: Request['body'] },
): Promise<Request['body']> {
  return request.body === undefined ? (await request.blob()).stream() : request.body;
}

/** The media type of a request without its parameters, in lower case. */
export function mediaTypeOf(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/**
 * A JSON body.
 *
 * @throws {ApiError} for another media type, what is no JSON, or too much of it
 */
export async function readJson(request: Request): Promise<unknown> {
  if (mediaTypeOf(request) !== 'application/json') {
    await discard(request);
    throw invalid('Content-Type');
  }
  const bytes = await readBody(request, bodyLimits['application/json']);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw invalid('body');
  }
}

/** Reads what nobody wants, so that the client comes to read the response. */
export async function discard(request: Request): Promise<void> {
  await readBody(request, 0).catch(() => undefined);
}

import { digestHeader } from './keptVersion.ts';
import { OfflineError } from './offlineError.ts';

/** A response whose content has been compared with its digest, ready to be kept. */
export interface VerifiedFile {
  response: Response;
  content: ArrayBuffer;
}

/**
 * Fetches a file past the browser's own cache.
 *
 * @param digest what its content must have; any if it is not given
 * @throws {OfflineError} `network`, `unavailable` for a file that is not there, `mixed` for one of another version
 */
export async function fetchVerified(address: URL, digest?: string): Promise<VerifiedFile> {
  let content: ArrayBuffer;
  let response: Response;
  try {
    response = await fetch(address, { cache: 'reload', credentials: 'same-origin' });
    content = await response.arrayBuffer();
  } catch (error) {
    throw new OfflineError('network', `${address.href} cannot be fetched`, error);
  }
  // A page for unknown addresses is kept as any other, but a server may send it with its own status.
  const isThere = response.ok || (response.status === 404 && address.pathname.endsWith('/404.html'));
  if (!isThere)
    throw new OfflineError(
      digest ? 'mixed' : 'unavailable',
      `${address.href} has the status ${response.status}`,
    );
  const actual = await digestOf(content);
  if (digest && actual !== digest)
    throw new OfflineError('mixed', `${address.href} is not the file of this version`);
  return { response: kept(response, content, actual), content };
}

/** SHA-256 in Base64. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...bytes));
}

/** What is told of the way here (compression, length, variants) does not hold for what is kept. */
function kept(response: Response, content: ArrayBuffer, digest: string): Response {
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'Vary', 'Age', 'Set-Cookie'])
    headers.delete(name);
  headers.set(digestHeader, digest);
  return new Response(content, { headers });
}

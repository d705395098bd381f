import type { Exchange } from './history.ts';
import { fill } from '../../client/fill.ts';
import { settings } from './settings.ts';

/** Why there was no response. */
export interface Failure {
  /** A sentence in the page's language. */
  text: string;
  /** The headers that the server would have to send so that the page may read its responses; only where that is what is missing. */
  cors?: string;
}

/**
 * Says why a reader's own server gave no response. Browsers tell a page only “Failed to fetch”; what can be found out: whether there is a
 * network, whether the page may speak to the server at all, and whether the server answers when the page asks to see nothing of the response.
 */
export async function explainFailure(exchange: Exchange): Promise<Failure> {
  const { strings } = settings();
  const { url, server } = exchange;
  if (!navigator.onLine) return { text: strings.sandboxOffline };
  if (location.protocol === 'https:' && url.startsWith('http:') && !isLocal(url))
    return { text: strings.sandboxInsecureServer };
  const responds = await fetch(`${server}/auth/app_version`, { mode: 'no-cors', credentials: 'omit' }).then(
    () => true,
    () => false,
  );
  const text = fill(responds ? strings.sandboxCorsBlocked : strings.sandboxUnreachable, {
    server,
    origin: location.origin,
  });
  return responds ? { text, cors: corsHeaders(exchange, location.origin) } : { text };
}

/**
 * What a server has to send: in the response itself, and to the OPTIONS request that the browser sends before.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function corsHeaders({ method, headers, url, server }: Exchange, origin: string): string {
  const path = url.startsWith(server) ? new URL(url).pathname : url;
  const names = Object.keys(headers).join(', ');
  return [
    `OPTIONS ${path}`,
    `Access-Control-Allow-Origin: ${origin}`,
    `Access-Control-Allow-Methods: ${method}`,
    ...(names ? [`Access-Control-Allow-Headers: ${names}`] : []),
    '',
    `${method} ${path}`,
    `Access-Control-Allow-Origin: ${origin}`,
    'Access-Control-Expose-Headers: Content-Disposition',
  ].join('\n');
}

/** Browsers let secure pages speak to servers of the same machine. */
function isLocal(url: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);
}

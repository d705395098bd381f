import type { ExplorerStrings } from '../explorerStrings.ts';
import type { Exchange } from './history.ts';
import { fill } from './settings.ts';

/**
 * Says why a reader's own server gave no response. Browsers tell a page only “Failed to fetch”; what can be found out: whether there is a
 * network, whether the page may speak to the server at all, and whether the server answers when the page asks to see nothing of the response.
 *
 * @returns a sentence in the page's language
 */
export async function explainFailure({ url, server }: Exchange, strings: ExplorerStrings): Promise<string> {
  if (!navigator.onLine) return strings.offline;
  if (location.protocol === 'https:' && url.startsWith('http:') && !isLocal(url))
    return strings.insecureServer;
  const responses = await fetch(`${server}/auth/app_version`, { mode: 'no-cors', credentials: 'omit' }).then(
    () => true,
    () => false,
  );
  return fill(responses ? strings.corsRejected : strings.unreachable, { server, origin: location.origin });
}

/** Browsers let secure pages speak to servers of the same machine. */
function isLocal(url: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);
}

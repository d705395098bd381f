import type { Exchange } from '../history.ts';
import type { SandboxClient } from '../sandboxClient.ts';
import { settings } from '../settings.ts';

/**
 * Asks the sandbox for what is told beside a response, as the reader who sent the request could: with its token, in the page's language.
 *
 * @param path `/v1/models`
 */
export async function askSandbox(
  path: string,
  { server, headers }: Exchange,
  sandbox: Promise<SandboxClient>,
): Promise<Response> {
  const client = await sandbox;
  const own = { ...headers, 'Accept-Language': settings().language };
  return client.fetch(new Request(server + path, { headers: own }));
}

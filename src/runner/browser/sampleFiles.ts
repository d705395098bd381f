import { inOrder, type RunnerModule } from '../moduleGraph.ts';
import { createPrivateSandbox } from './privateSandbox.ts';

/** What samples read from their folder: pictures, the license, exported models. */
const fileName = /['"`]([\w-]+\.(?:png|key|zip))['"`]/g;

/**
 * The files that a sample and what it imports name, as CI puts them into the folder that it runs in.
 *
 * @param base the site's folder, which has the sample pictures
 * @returns name → content; a file that is not there is left out, and the sample gets Node's error for it
 */
export async function filesFor(
  modules: ReadonlyMap<string, RunnerModule>,
  entry: string,
  base: string,
): Promise<Record<string, Uint8Array>> {
  const own = inOrder(entry, modules).filter(({ specifier }) => specifier.startsWith('./'));
  const names = new Set(
    own.flatMap(({ code }) => [...code.matchAll(fileName)].map((match) => match[1] ?? '')),
  );
  const loaded = await Promise.all(
    [...names].map(async (name) => [name, await load(name, base).catch(() => undefined)] as const),
  );
  return Object.fromEntries(loaded.filter((file): file is [string, Uint8Array] => file[1] !== undefined));
}

async function load(name: string, base: string): Promise<Uint8Array | undefined> {
  if (name === 'models.zip') return exportedModels(base);
  const response = await fetch(`${base}samples/${name}`);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** The demo client's models, as a service in its initial state exports them. */
async function exportedModels(base: string): Promise<Uint8Array> {
  const { address, fetch } = await createPrivateSandbox(0, `${base}sandbox-worker.js`);
  const call = (method: string, path: string, token: string, body?: object): Promise<Response> =>
    fetch(
      new Request(address + path, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
  const credentials = {
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    grant_type: 'client_credentials',
  };
  const login = (await (await call('POST', '/auth/token', '', credentials)).json()) as {
    data: { access_token: string };
  };
  const token = login.data.access_token;
  const models = (await (await call('GET', '/v1/models', token)).json()) as { data: { model_id: string }[] };
  const model_ids = models.data.map(({ model_id }) => model_id);
  return new Uint8Array(await (await call('POST', '/v1/export_models', token, { model_ids })).arrayBuffer());
}

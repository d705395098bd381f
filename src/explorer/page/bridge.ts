import type { Credentials } from './credentials.ts';
import { explainFailure } from './failure.ts';
import type { Exchange, History } from './history.ts';
import type { SandboxClient } from './sandboxClient.ts';
import type { Servers } from './servers.ts';
import type { Learn } from './response/learnAround.ts';
import { parseJson, readBody, valueAt } from './response/responseParts.ts';
import { operationOfRequest } from './requestOperation.ts';
import type { ExplorerSettings } from './settings.ts';

/** What the patched Elements calls, see ../elements/patches/requests.ts. */
export interface ExplorerBridge {
  /** Sends a request. It never rejects: the page shows what came back, or why nothing did. */
  send(url: string, init: RequestInit): Promise<void>;
  credentials: Pick<Credentials, 'connect' | 'typed'>;
  /** What the reader has typed into forms for the chosen server, by Elements' id of the media type. It may hold secrets: in memory only. */
  readonly typed: Map<string, unknown>;
  /** The operation is shown with the chosen server's address. */
  servers: Pick<Servers, 'address' | 'isSandbox' | 'onChange'>;
}

declare global {
  var explorerBridge: ExplorerBridge;
}

export interface BridgeParts {
  settings: ExplorerSettings;
  servers: Servers;
  credentials: Credentials;
  history: History;
  sandbox: Promise<SandboxClient>;
  learn: Learn;
  /** The reader should hear of it, and whether it has filled in a token. */
  onResponse(exchange: Exchange, loggedIn: boolean): void;
}

/** Sends the explorer's requests to the chosen server, and remembers what came back. */
export function createBridge(parts: BridgeParts): ExplorerBridge {
  const { settings, servers, credentials, history, sandbox } = parts;
  /** By the server's address. */
  const typed = new Map<string, Map<string, unknown>>();

  return {
    credentials,
    servers,
    get typed() {
      const { address } = servers;
      const forms = typed.get(address) ?? new Map<string, unknown>();
      typed.set(address, forms);
      return forms;
    },
    async send(url, init) {
      const headers = { ...(init.headers as Record<string, string>) };
      const login = loginOf(headers['Authorization']);
      const method = init.method ?? 'GET';
      const path = url.slice(servers.address.length);
      const exchange = history.add({
        operationId: operationOfRequest(method, path, globalThis.explorerContract.contract.facts),
        method,
        url,
        server: servers.address,
        isSandbox: servers.isSandbox,
        headers,
        ...(login && { login }),
        body: init.body as string | FormData | undefined,
      });
      const start = performance.now();
      try {
        rejectBadHeaders(exchange.headers, settings.strings.sandboxHeaderInvalid);
        const received = await transmit(new Request(url, init), exchange);
        const bytes = await received.arrayBuffer();
        exchange.time = performance.now() - start;
        exchange.response = readBody(received.headers, bytes);
        if (received.status === 200 && isLogin(exchange)) keepToken(exchange);
        await parts.learn(exchange, received.status);
        exchange.status = received.status;
      } catch (error) {
        exchange.status = null;
        exchange.time = performance.now() - start;
        exchange.failure = (error as Error).message;
      } finally {
        history.changed(exchange);
        parts.onResponse(exchange, exchange.status === 200 && isLogin(exchange));
      }
    },
  };

  function loginOf(authorization: string | undefined): Exchange['login'] {
    const { client, secret, token } = credentials.sandbox;
    if (!servers.isSandbox || !secret || authorization !== `Bearer ${token}`) return undefined;
    return { client_id: client, client_secret: secret, grant_type: 'client_credentials' };
  }

  async function transmit(request: Request, exchange: Exchange): Promise<Response> {
    if (exchange.isSandbox)
      return sandbox
        .then((client) => client.fetch(request))
        .catch((error: unknown) => {
          console.warn(error); // what the reader is told does not say why
          throw new Error(settings.strings.sandboxStartFailed);
        });
    return fetch(request).catch(async () => {
      const { text, cors } = await explainFailure(exchange);
      if (cors) exchange.cors = cors;
      throw new Error(text);
    });
  }

  function keepToken({ server, body, response }: Exchange): void {
    const token = valueAt(response?.json, 'data', 'access_token');
    const sent = typeof body === 'string' ? parseJson(body) : undefined;
    const login = {
      client: String(valueAt(sent, 'client_id')),
      secret: String(valueAt(sent, 'client_secret')),
    };
    if (typeof token === 'string') credentials.loggedIn(server, { ...login, token });
  }
}

function isLogin({ url, server }: Exchange): boolean {
  return url === `${server}/auth/token`;
}

/** A header with a line break or a character beyond Latin-1 cannot be sent; the browser's own words for it are no help. */
function rejectBadHeaders(headers: Record<string, string>, message: string): void {
  for (const [name, value] of Object.entries(headers))
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) throw new Error(message.replace('{name}', name));
}

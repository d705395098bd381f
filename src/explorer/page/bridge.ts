import { type ResponseExtras, fileNameOf, picturesIn } from './responses.ts';
import type { Credentials } from './credentials.ts';
import { explainFailure } from './failure.ts';
import type { Exchange, History } from './history.ts';
import type { SandboxClient } from './sandboxClient.ts';
import type { Servers } from './servers.ts';
import type { ExplorerSettings } from './settings.ts';

/** What the patched Elements calls, see ../elements/patches/requests.ts. */
export interface ExplorerBridge {
  send(url: string, init: RequestInit): Promise<Response>;
  /** Names a response in the page, so that its panel finds what else is known of it. */
  numberOf(response: Response): number;
  credentials: Pick<Credentials, 'connect' | 'typed'>;
  /** What the reader has typed into forms for the chosen server, by Elements' id of the media type. It may hold secrets: in memory only. */
  readonly typed: Map<string, unknown>;
  /** The operation is shown with the chosen server's address. */
  servers: Pick<Servers, 'address' | 'onChange'>;
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
  /** The reader should hear of it, and whether it has filled in a token. */
  onResponse(exchange: Exchange, loggedIn: boolean): void;
}

/** Sends the explorer's requests to the chosen server, and remembers what came back. */
export function createBridge(parts: BridgeParts): ExplorerBridge {
  const { settings, servers, credentials, history, sandbox } = parts;
  const numbers = new WeakMap<Response, number>();
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
    numberOf: (response) => numbers.get(response) ?? 0,
    async send(url, init) {
      const headers = { ...(init.headers as Record<string, string>) };
      const login = loginOf(headers['Authorization']);
      const exchange = history.add({
        method: init.method ?? 'GET',
        url,
        server: servers.address,
        isSandbox: servers.isSandbox,
        headers,
        ...(login && { login }),
        body: init.body as string | FormData | undefined,
      });
      const start = performance.now();
      try {
        rejectBadHeaders(exchange.headers, settings.strings.headerInvalid);
        const received = await transmit(new Request(url, init), exchange);
        const bytes = await received.arrayBuffer();
        const { status, headers } = received;
        exchange.status = status;
        exchange.time = performance.now() - start;
        const response = new Response(/^(?:101|204|205|304)$/.test(String(status)) ? null : bytes, {
          status,
          headers,
        });
        numbers.set(response, exchange.number);
        exchange.extras = extrasOf(exchange, status, headers, bytes);
        return response;
      } catch (error) {
        exchange.status = null;
        exchange.time = performance.now() - start;
        throw error;
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
          throw new Error(settings.strings.startFailed);
        });
    return fetch(request).catch(async () => {
      throw new Error(await explainFailure(exchange, settings.strings));
    });
  }

  function extrasOf(
    exchange: Exchange,
    status: number,
    headers: Headers,
    bytes: ArrayBuffer,
  ): ResponseExtras {
    const contentType = headers.get('content-type') ?? '';
    const isJson = /\bjson\b/.test(contentType);
    const isFile = bytes.byteLength > 0 && !/json|^text\/|^image\/|xml/.test(contentType);
    const json = isJson ? parse(new TextDecoder().decode(bytes)) : undefined;
    if (status === 200 && isLogin(exchange)) keepToken(json, exchange);
    return {
      status,
      pictures: picturesIn(json),
      file: isFile
        ? { name: fileNameOf(headers, contentType), blob: new Blob([bytes], { type: contentType }) }
        : undefined,
    };
  }

  function keepToken(response: unknown, { server, body }: Exchange): void {
    const token = (response as { data?: { access_token?: unknown } } | undefined)?.data?.access_token;
    const sent = typeof body === 'string' ? parse(body) : undefined;
    const { client_id, client_secret } = (sent ?? {}) as Record<string, unknown>;
    if (typeof token === 'string')
      credentials.loggedIn(server, { client: String(client_id), secret: String(client_secret), token });
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Elements shows it as it is
  }
}

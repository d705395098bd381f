import type { Servers } from './servers.ts';

/** The tokens that requests carry, for Elements and everybody else on the page. */
export interface Credentials {
  /** Who is logged in to the sandbox, whatever server is chosen. */
  readonly sandbox: Readonly<Login>;
  /** The chosen server's token; empty if there is none. */
  readonly token: string;
  /** Elements shows the chosen server's token; it hears of every change. Returns how to stop. */
  connect(show: (values: SchemeValues) => void): () => void;
  /** The reader typed a token for the chosen server. */
  typed(values: SchemeValues): void;
  /** The same, in the page's own field. */
  type(token: string): void;
  /** Somebody logged in to a server: it need not be the chosen one any more when its response comes. */
  loggedIn(server: string, login: Login): void;
  onChange(listener: () => void): void;
}

/** Elements' form: name of the security scheme → value. */
export type SchemeValues = Record<string, string | undefined>;

/** Who logged in, and the token. */
export interface Login {
  client: string;
  /** Absent where the reader typed a token. */
  secret?: string;
  token: string;
}

/** The contract's only security scheme. */
const scheme = 'bearerAuth';

const storageKey = 'explorer sandbox login';

/**
 * Keeps one token per server: none is ever sent to another server than the one that gave it. The sandbox's survives a reload, as its state
 * does; those of a reader's own servers are in memory only, never in storage or in an address.
 *
 * @param servers the sandbox and the reader's own
 * @param client who is logged in to the sandbox before anybody logs in: whose state is shown
 */
export function createCredentials(servers: Servers, client: string): Credentials {
  const shown = new Set<(values: SchemeValues) => void>();
  const listeners: (() => void)[] = [];
  const ownTokens = new Map<string, string>();
  let login = read() ?? { client, token: '' };
  const values = (): SchemeValues => ({
    [scheme]: servers.isSandbox ? login.token : (ownTokens.get(servers.address) ?? ''),
  });
  const showAll = (): void => {
    for (const show of shown) show(values());
  };
  const keep = (server: string, changed: Login): void => {
    if (server !== servers.sandbox) ownTokens.set(server, changed.token);
    else if (changed.token !== login.token || changed.client !== login.client) {
      login = changed;
      write(login);
    }
    for (const listener of listeners) listener();
  };
  servers.onChange(showAll);
  addEventListener('storage', ({ key }) => {
    if (key !== storageKey) return;
    login = read() ?? { client, token: '' };
    if (servers.isSandbox) showAll();
    for (const listener of listeners) listener();
  });
  return {
    get sandbox() {
      return login;
    },
    get token() {
      return values()[scheme] ?? '';
    },
    connect(show) {
      shown.add(show);
      show(values());
      return () => shown.delete(show);
    },
    typed(typed) {
      keep(servers.address, { client: login.client, token: typed[scheme]?.trim() ?? '' });
    },
    type(token) {
      keep(servers.address, { client: login.client, token: token.trim() });
      showAll();
    },
    loggedIn(server, changed) {
      keep(server, changed);
      showAll();
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

function read(): Login | undefined {
  try {
    return (JSON.parse(localStorage.getItem(storageKey) ?? 'null') as Login | null) ?? undefined;
  } catch {
    return undefined; // nobody has logged in, or storage is switched off: a reload forgets the login
  }
}

function write(login: Login): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(login));
  } catch {
    // as above
  }
}

/** The token that requests carry, for Elements and everybody else on the page. */
export interface Credentials {
  readonly token: string;
  /** Who is logged in to the sandbox. */
  readonly client: string;
  /** Elements shows the token; it hears of every change. Returns how to stop. */
  connect(show: (values: SchemeValues) => void): () => void;
  /** The reader typed one. */
  typed(values: SchemeValues): void;
  /** Somebody logged in, or the server changed. */
  set(token: string, client?: string): void;
  onChange(listener: () => void): void;
}

/** Elements' form: name of the security scheme → value. */
export type SchemeValues = Record<string, string | undefined>;

/** The contract's only security scheme. */
const scheme = 'bearerAuth';

const storageKey = 'explorer sandbox login';

/** Of the sandbox: who logged in, and the token. */
interface Login {
  client: string;
  token: string;
}

/**
 * Keeps one token per server. The sandbox's survives a reload, as its state does; that of a reader's own server is in memory only, never in
 * storage or in an address.
 *
 * @param isSandbox whether the sandbox is the chosen server
 * @param client who is logged in to the sandbox before anybody logs in: whose state is shown
 */
export function createCredentials(isSandbox: () => boolean, client: string): Credentials {
  const shown = new Set<(values: SchemeValues) => void>();
  const listeners: (() => void)[] = [];
  let ownToken = '';
  let login: Login = read() ?? { client, token: '' };
  const current = (): string => (isSandbox() ? login.token : ownToken);
  const store = (token: string, who = login.client): void => {
    if (!isSandbox()) ownToken = token;
    else if (token !== login.token || who !== login.client) {
      login = { client: who, token };
      write(login);
    }
    for (const listener of listeners) listener();
  };
  const showAll = (): void => {
    for (const show of shown) show({ [scheme]: current() });
  };
  addEventListener('storage', ({ key }) => {
    if (key !== storageKey) return;
    login = read() ?? { client, token: '' };
    if (isSandbox()) showAll();
  });
  return {
    get token() {
      return current();
    },
    get client() {
      return login.client;
    },
    connect(show) {
      shown.add(show);
      show({ [scheme]: current() });
      return () => shown.delete(show);
    },
    typed(values) {
      store(values[scheme]?.trim() ?? '');
    },
    set(token, who) {
      store(token, who);
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

/** The server that requests go to. */
export interface Servers {
  /** Its address, without a slash at the end: `https://docs.example/api`. */
  readonly address: string;
  /** The sandbox's address. */
  readonly sandbox: string;
  readonly isSandbox: boolean;
  useSandbox(): void;
  /** @throws {TypeError} if it is not an http(s) address */
  useOwn(address: string): void;
  onChange(listener: () => void): void;
}

/**
 * Sandbox or the reader's own server. The choice lives as long as the page.
 *
 * @param sandbox the sandbox's address
 */
export function createServers(sandbox: string): Servers {
  let own: string | undefined;
  const listeners: (() => void)[] = [];
  const choose = (address: string | undefined): void => {
    own = address;
    for (const listener of listeners) listener();
  };
  return {
    sandbox,
    get address() {
      return own ?? sandbox;
    },
    get isSandbox() {
      return own === undefined;
    },
    useSandbox: () => choose(undefined),
    useOwn(typed) {
      const address = serverAddress(typed);
      choose(address === sandbox ? undefined : address);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

/**
 * What a reader types, as the address that requests are made from: a name becomes https, and the API lies below `/api`.
 *
 * @throws {TypeError} if it is no http address, or has a user, a query or a fragment
 */
export function serverAddress(typed: string): string {
  const text = typed.trim();
  const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new TypeError(`“${text}” is not an http(s) address`);
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path === '' ? '/api' : path}`;
}

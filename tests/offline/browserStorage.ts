/** The caches of a browser, as far as keeping the site needs them. */
export class FakeCaches {
  readonly caches = new Map<string, Map<string, Response>>();
  /** How many bytes fit. */
  space = Infinity;

  async open(name: string): Promise<unknown> {
    const entries = this.caches.get(name) ?? new Map<string, Response>();
    this.caches.set(name, entries);
    return {
      match: async (request: URL | string) => entries.get(String(request))?.clone(),
      put: async (request: URL | string, response: Response) => {
        const size = (await response.clone().arrayBuffer()).byteLength;
        if (size > this.space) throw new DOMException('no space', 'QuotaExceededError');
        this.space -= size;
        entries.set(String(request), response);
      },
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      delete: async (request: { url: string } | string) =>
        entries.delete(typeof request === 'string' ? request : request.url),
    };
  }
  async keys(): Promise<string[]> {
    return [...this.caches.keys()];
  }
  async delete(name: string): Promise<boolean> {
    return this.caches.delete(name);
  }
  async match(request: URL | string, { cacheName }: { cacheName: string }): Promise<Response | undefined> {
    return this.caches.get(cacheName)?.get(String(request))?.clone();
  }
  /** Addresses → contents of one cache. */
  async contents(name: string): Promise<Record<string, string>> {
    const entries = [...(this.caches.get(name) ?? [])];
    return Object.fromEntries(
      await Promise.all(
        entries.map(async ([url, response]) => [url, await response.clone().text()] as const),
      ),
    );
  }
}

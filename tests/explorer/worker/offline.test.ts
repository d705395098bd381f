import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOfflineFiles } from '../../../src/explorer/worker/offline.ts';

/** A cache of the browser, as far as the explorer's files need one. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  async keys(): Promise<{ url: string }[]> {
    return [...this.kept.keys()].map((url) => ({ url }));
  }
  async put(url: string, response: Response): Promise<void> {
    this.kept.set(url, response);
  }
  async delete(url: string): Promise<boolean> {
    return this.kept.delete(url);
  }
  async match(request: string | Request): Promise<Response | undefined> {
    return this.kept.get(typeof request === 'string' ? request : request.url);
  }
}

const base = new URL('https://docs.example.com/docs/');
const address = (path: string): string => base.href + path;

describe('the explorer’s files for when there is no network', () => {
  let cache: FakeCache;
  let fetched: string[];
  beforeEach(() => {
    cache = new FakeCache();
    fetched = [];
    vi.stubGlobal('caches', { open: async () => cache });
    vi.stubGlobal('fetch', async (request: string | Request) => {
      const url = typeof request === 'string' ? request : request.url;
      fetched.push(url);
      if (url.endsWith('gone.js')) return new Response('', { status: 404 });
      return new Response(`of the network: ${url}`);
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  const files = createOfflineFiles(base, ['explorer/']);

  it('are those of the list: others are forgotten, known ones not fetched again', async () => {
    await files.keep([address('explorer/a.js'), address('explorer/b.js')]);
    await files.keep([address('explorer/b.js'), address('explorer/c.js')]);
    expect([...cache.kept.keys()]).toEqual([address('explorer/b.js'), address('explorer/c.js')]);
    expect(fetched).toEqual(['a', 'b', 'c'].map((name) => address(`explorer/${name}.js`)));
  });

  it('are not those of other sites, and none that cannot be had', async () => {
    await files.keep(['https://other.example.com/a.js', address('explorer/gone.js')]);
    expect([...cache.kept.keys()]).toEqual([]);
  });

  it('come from the cache, pages from the network while there is one', async () => {
    await files.keep([address('explorer/a.js')]);
    fetched = [];
    await files.response(new Request(address('explorer/a.js')));
    expect(fetched).toEqual([]);
    await files.response(new Request(address('explorer/?q=1')));
    expect(fetched).toEqual([address('explorer/?q=1')]);
    vi.stubGlobal('fetch', async () => Promise.reject(new Error('no network')));
    const page = await files.response(new Request(address('explorer/?q=2')));
    expect(await page.text()).toContain('of the network');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeptSite, type KeptSite } from '../../../src/explorer/worker/keptSite.ts';
import { cacheOf, recordAddress } from '../../../src/offline/keptVersion.ts';
import { FakeCaches } from '../../offline/browserStorage.ts';

const base = new URL('https://docs.example.com/docs/');
let storage: FakeCaches;
let openPages: string[];
let isOnline: boolean;

async function keep(version: string, groups: string[], files: Record<string, string>): Promise<void> {
  const cache = (await storage.open(cacheOf(base, version))) as Cache;
  for (const [path, text] of Object.entries(files))
    await cache.put(new URL(path, base), new Response(`${text} of ${version}`));
  await cache.put(recordAddress(base), Response.json({ version, groups, bytes: 1 }));
}

function siteOf(version: string): KeptSite {
  return createKeptSite(
    base,
    version,
    { en: '', ja: 'ja/' },
    {
      get: async (id) => (openPages.includes(id) ? { id } : undefined),
      matchAll: async () => openPages.map((id) => ({ id })),
    },
  );
}

/** What a worker gets of a request; Node's requests cannot be navigations. */
function event(path: string, { mode = 'navigate', clientId = '' } = {}): FetchEvent {
  const request = { url: new URL(path, base).href, method: 'GET', mode };
  return { request, clientId } as unknown as FetchEvent;
}
const textOf = async (site: KeptSite, ...asked: Parameters<typeof event>): Promise<string> =>
  (await site.response(event(...asked))).text();

beforeEach(async () => {
  storage = new FakeCaches();
  openPages = [];
  isOnline = false;
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('fetch', async () => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    return new Response('of the network');
  });
  await keep('one', ['shared', 'en'], { '': 'home', 'methods/train/': 'train', '404.html': 'nothing' });
});
afterEach(() => void vi.unstubAllGlobals());

describe('the kept site', () => {
  it('is what pages get, whatever the search of the address, with and without network', async () => {
    const site = siteOf('one');
    expect(await textOf(site, 'methods/train/?sdk=python')).toBe('train of one');
    isOnline = true;
    expect(await textOf(site, '')).toBe('home of one');
  });

  it('gives the frame of samples an opaque origin, whatever the server sent', async () => {
    await keep('one', ['shared', 'en'], { 'runner/frame/': 'frame', 'methods/train/': 'train' });
    const policyOf = async (path: string): Promise<string | null> =>
      (await siteOf('one').response(event(path))).headers.get('Content-Security-Policy');
    expect(await policyOf('runner/frame/')).toBe('sandbox allow-scripts');
    expect(await policyOf('methods/train/')).toBeNull();
  });

  it('leads to the folder where the slash is missing', async () => {
    const { status, headers } = await siteOf('one').response(event('methods/train?a=1'));
    expect([status, headers.get('location')]).toEqual([302, `${base.href}methods/train/?a=1`]);
  });

  it('says that an address leads nowhere, in its language', async () => {
    const response = await siteOf('one').response(event('methods/none/'));
    expect([response.status, await response.text()]).toEqual([404, 'nothing of one']);
  });

  it('says that a language is not kept, unless there is a network', async () => {
    const { headers } = await siteOf('one').response(event('ja/methods/train/'));
    expect(headers.get('location')).toBe(`${base.href}offline/#not-kept`);
    isOnline = true;
    expect(await textOf(siteOf('one'), 'ja/methods/train/')).toBe('of the network');
  });

  it('concerns no other site, and no requests that change something', () => {
    const concerns = (url: string, method = 'GET'): boolean =>
      siteOf('one').concerns(new Request(url, { method }));
    expect(concerns(`${base.href}x`)).toBe(true);
    expect(concerns(`${base.href}x`, 'POST')).toBe(false);
    expect(concerns('https://docs.example.com/other/')).toBe(false);
    expect(concerns('https://example.com/docs/')).toBe(false);
  });

  it('makes no cache again after it was removed', async () => {
    await storage.delete(cacheOf(base, 'one'));
    await expect(siteOf('one').response(event(''))).rejects.toThrow('Failed to fetch');
    expect(await storage.keys()).toEqual([]);
  });
});

describe('a newer version', () => {
  it('may not serve before it is kept, and may where nothing is', async () => {
    expect(await siteOf('two').mayServe()).toBe(false);
    await keep('two', ['shared', 'en'], { '': 'home' });
    expect(await siteOf('two').mayServe()).toBe(true);
    for (const name of await storage.keys()) await storage.delete(name);
    expect(await siteOf('three').mayServe()).toBe(true);
  });

  it('is served to new pages; open ones go on with theirs until they are closed', async () => {
    await keep('two', ['shared', 'en'], { '': 'home', 'search/en.json': 'index' });
    await keep('one', ['shared', 'en'], { '': 'home', 'search/en.json': 'index' });
    openPages = ['old'];
    const site = siteOf('two');
    await site.begin();
    openPages = ['old', 'new'];
    const ask = (clientId: string): Promise<string> =>
      textOf(siteOf('two'), 'search/en.json', { mode: 'cors', clientId });
    expect(await ask('old')).toBe('index of one');
    expect(await ask('new')).toBe('index of two');
    expect(await textOf(site, '')).toBe('home of two');
    expect(await storage.keys()).toHaveLength(2);
    openPages = ['new'];
    await textOf(siteOf('two'), '');
    expect(await storage.keys()).toEqual([cacheOf(base, 'two')]);
  });

  it('forgets the others at once if no page is open', async () => {
    await keep('two', ['shared', 'en'], { '': 'home' });
    await siteOf('two').begin();
    expect(await storage.keys()).toEqual([cacheOf(base, 'two')]);
  });
});

import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSite } from '../../src/offline/keepSite.ts';
import { cacheOf, keptVersions, recordAddress } from '../../src/offline/keptVersion.ts';
import type { FileList, SiteVersion } from '../../src/offline/siteVersion.ts';
import { FakeCaches } from './browserStorage.ts';

const base = new URL('https://docs.example.com/docs/');
const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

let storage: FakeCaches;
/** Address below the base → what the server sends. */
let server: Record<string, string>;
let fetched: string[];
let quota: number;

/** Puts a version on the server: path → content and group. */
function publish(version: string, files: Record<string, [content: string, group: string]>): void {
  const entries = Object.entries(files);
  const list = JSON.stringify({
    version,
    files: Object.fromEntries(
      entries.map(([path, [text, group]]) => [path, [digest(text), text.length, group]]),
    ),
  } satisfies FileList);
  const site: SiteVersion = { version, day: '2026-11-25', sizes: {}, list: digest(list) };
  server = {
    'offline/version.json': JSON.stringify(site),
    'offline/files.json': list,
    ...Object.fromEntries(entries.map(([path, [text]]) => [path, text])),
  };
}

const first = { '': ['home 1', 'en'], 'a.js': ['script', 'shared'], 'ja/': ['家 1', 'ja'] } as const;
const second = { '': ['home 2', 'en'], 'a.js': ['script', 'shared'], 'ja/': ['家 2', 'ja'] } as const;
const publishFirst = (): void => publish('one', structuredClone(first) as never);
const publishSecond = (): void => publish('two', structuredClone(second) as never);
const versions = async (): Promise<string[]> => (await keptVersions(base)).map(({ version }) => version);

beforeEach(() => {
  storage = new FakeCaches();
  fetched = [];
  quota = 1e9;
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota, usage: 0 }) } });
  vi.stubGlobal('fetch', async (address: URL, init: RequestInit) => {
    const path = address.href.slice(base.href.length);
    fetched.push(path);
    expect(init.cache, 'the browser’s own cache may hold another version').toBe('reload');
    const text = server[path];
    return text === undefined
      ? new Response('', { status: 404 })
      : new Response(text, { headers: { 'Content-Type': 'text/html', Vary: 'Accept-Encoding' } });
  });
  publishFirst();
});
afterEach(() => void vi.unstubAllGlobals());

describe('keeping the site', () => {
  it('keeps what was chosen, and says so last', async () => {
    const progress: number[] = [];
    const kept = await keepSite({
      base,
      groups: ['shared', 'en'],
      onProgress: (bytes, all) => progress.push(bytes / all),
    });
    expect(kept).toEqual({ version: 'one', day: '2026-11-25', groups: ['en', 'shared'], bytes: 12 });
    const contents = await storage.contents(cacheOf(base, 'one'));
    expect(contents[base.href]).toBe('home 1');
    expect(Object.keys(contents).at(-1)).toBe(recordAddress(base));
    expect(contents).not.toHaveProperty([`${base.href}ja/`]);
    expect(progress.at(-1)).toBe(1);
    const page = await storage.match(base, { cacheName: cacheOf(base, 'one') });
    expect(page?.headers.get('content-type')).toBe('text/html');
    expect(page?.headers.get('vary')).toBeNull();
  });

  it('fetches of a newer version only what has changed, and leaves the older one alone', async () => {
    await keepSite({ base, groups: ['shared', 'en'] });
    publishSecond();
    fetched = [];
    await keepSite({ base, groups: ['shared', 'en'] });
    expect(fetched).toEqual(['offline/version.json', 'offline/files.json', '']);
    expect((await storage.contents(cacheOf(base, 'one')))[base.href]).toBe('home 1');
    expect((await storage.contents(cacheOf(base, 'two')))[base.href]).toBe('home 2');
    expect(await versions()).toEqual(['one', 'two']);
  });

  it('goes on where it was interrupted', async () => {
    const page = server[''];
    delete server[''];
    await expect(keepSite({ base, groups: ['shared', 'en'] })).rejects.toMatchObject({ fault: 'mixed' });
    expect(await versions()).toEqual([]);
    server[''] = page!;
    fetched = [];
    await keepSite({ base, groups: ['shared', 'en'] });
    expect(fetched).not.toContain('a.js');
    expect(await versions()).toEqual(['one']);
  });

  it('adds a language, and forgets one', async () => {
    await keepSite({ base, groups: ['shared', 'en'] });
    fetched = [];
    await keepSite({ base, groups: ['shared', 'en', 'ja'] });
    expect(fetched).toEqual(['offline/version.json', 'offline/files.json', 'ja/']);
    await keepSite({ base, groups: ['shared', 'ja'] });
    expect(Object.keys(await storage.contents(cacheOf(base, 'one'))).sort()).toEqual(
      [`${base.href}a.js`, `${base.href}ja/`, recordAddress(base)].sort(),
    );
  });
});

describe('a version that is not whole', () => {
  const half = async (change: () => void): Promise<void> => {
    await keepSite({ base, groups: ['shared', 'en'] });
    publishSecond();
    change();
    await expect(keepSite({ base, groups: ['shared', 'en'] })).rejects.toMatchObject({ fault: 'mixed' });
    expect(await versions()).toEqual(['one']);
    expect((await storage.contents(cacheOf(base, 'one')))[base.href]).toBe('home 1');
  };
  it('is refused: a page of the version before', () => half(() => (server[''] = 'home 1')));
  it('is refused: a file that is cut off', () => half(() => (server[''] = 'home')));
  it('is refused: a file that is not there yet', () => half(() => delete server['']));
  it('is refused: the list of another version', () =>
    half(() => (server['offline/files.json'] = server['offline/files.json']!.replace('two', 'six'))));
});

describe('what stands in the way is named', () => {
  it('no network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(keepSite({ base, groups: ['en'] })).rejects.toMatchObject({ fault: 'network' });
  });
  it('no list, as in development, or a portal’s login instead of it', async () => {
    server = {};
    await expect(keepSite({ base, groups: ['en'] })).rejects.toMatchObject({ fault: 'unavailable' });
    server = { 'offline/version.json': '<html>Log in</html>' };
    await expect(keepSite({ base, groups: ['en'] })).rejects.toMatchObject({ fault: 'unavailable' });
  });
  it('no space, said by the browser before: nothing is fetched', async () => {
    quota = 5;
    await expect(keepSite({ base, groups: ['shared', 'en'] })).rejects.toMatchObject({ fault: 'full' });
    expect(fetched).toEqual(['offline/version.json', 'offline/files.json']);
    expect(await storage.keys()).toEqual([]);
  });
  it('no space in the middle: what was stored is given back, the older version stays', async () => {
    await keepSite({ base, groups: ['shared', 'en'] });
    publishSecond();
    storage.space = 3;
    await expect(keepSite({ base, groups: ['shared', 'en'] })).rejects.toMatchObject({ fault: 'full' });
    expect(await storage.keys()).toEqual([cacheOf(base, 'one')]);
  });
  it('no storage at all', async () => {
    storage.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    await expect(keepSite({ base, groups: ['en'] })).rejects.toMatchObject({ fault: 'blocked' });
  });
});

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { findWebServer, type WebServer } from '../../tools/machine/webServers.ts';
import { headersFor } from '../../tools/site/headerRules.ts';
import { headersFile } from '../../tools/site/hosting/headersFile.ts';
import { hostingFiles } from '../../tools/site/hosting/hostingFiles.ts';
import { precompress } from '../../tools/site/precompress.ts';

const root = mkdtempSync(join(tmpdir(), 'hosting-'));
const site = join(root, 'site');
const config = join(root, 'hosting');
const files: Record<string, string> = {
  'index.html': `home ${'x'.repeat(2000)}`,
  '404.html': 'en 404',
  'ja/404.html': 'ja 404',
  'ja/index.html': 'ja',
  'methods/train/index.html': 'train',
  '_astro/a.123.css': 'a{}',
  'explorer/elements.en.0123456789.js': 'x',
  'explorer/index.html': 'explorer',
  'sandbox-worker.js': 'x',
  'openapi/en.yaml': 'a: b',
};

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  await precompress(site);
  cpSync('hosting', config, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the committed files are those of the rules', () => {
  for (const [name, content] of Object.entries(hostingFiles(loadTranslator().languages)))
    expect(readFileSync(`hosting/generated/${name}`, 'utf8'), `${name}: run “npm run hosting”`).toBe(content);
});

test('a _headers file takes back what a later rule replaces', () => {
  const text = headersFile(
    '/docs/',
    Object.keys(files).map((file) => `/${file}`),
  );
  expect(text).toContain('\n/docs/*\n  Content-Security-Policy: ');
  expect(text).toContain(
    '/docs/explorer/elements.en.0123456789.js\n  ! Cache-Control\n  Cache-Control: public',
  );
  expect(text).not.toContain('/docs/explorer/*');
});

/** Real servers, started as the container starts them; where one is missing its tests are skipped, but not in CI. */
const servers: [name: WebServer, start: (program: string, port: number) => ChildProcess][] = [
  [
    'caddy',
    (program, port) =>
      spawn(program, ['run', '--config', join(config, 'Caddyfile'), '--adapter', 'caddyfile'], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DOCS_ROOT: site,
          DOCS_ADDRESS: `http://127.0.0.1:${port}`,
          XDG_DATA_HOME: root,
          XDG_CONFIG_HOME: root,
        },
      }),
  ],
  [
    'nginx',
    (program, port) => {
      const file = join(config, 'nginx.conf');
      const text = readFileSync(file, 'utf8')
        .replace('listen 8080', `listen 127.0.0.1:${port}`)
        .replace('root /srv', `root ${site}`)
        .replaceAll('/tmp/nginx', join(root, 'nginx'))
        // A program that is unpacked, not installed, has its types beside it.
        .replace('/etc/nginx/mime.types', (path) =>
          isAbsolute(program) ? join(program, '../../..', path) : path,
        );
      writeFileSync(file, text);
      // Started as root, nginx gives its rights up to `nobody`, who must be able to read the files.
      for (const folder of [root, site]) spawnSync('chmod', ['-R', 'a+rX', folder]);
      const args = ['-p', config, '-e', 'stderr', '-c', file, '-g', 'daemon off;'];
      return spawn(program, args, { stdio: 'ignore' });
    },
  ],
];

describe.each(servers)('%s', (name, start) => {
  const program = findWebServer(name);
  const isSkipped = program === undefined && !process.env['CI'];
  let child: ChildProcess | undefined;
  let origin: string;

  beforeAll(async () => {
    if (isSkipped) return;
    if (program === undefined) throw new Error(`${name} is missing; “npm run tools” gets it`);
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    child = start(program, port);
    for (let tries = 0; tries < 100; tries++) {
      if (
        await fetch(origin).then(
          () => true,
          () => false,
        )
      )
        return;
      await setTimeout(100);
    }
    throw new Error(`${name} did not start`);
  }, 20_000);
  afterAll(async () => {
    if (!child) return;
    child.kill();
    await once(child, 'close');
  });

  test
    .skipIf(isSkipped)
    .each([
      '/',
      '/methods/train/',
      '/_astro/a.123.css',
      '/explorer/',
      '/explorer/elements.en.0123456789.js',
      '/sandbox-worker.js',
      '/openapi/en.yaml',
    ])('sends the headers of %s', async (path) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    for (const [header, value] of Object.entries(headersFor(path)))
      expect(response.headers.get(header)).toBe(value);
    expect(response.headers.get('strict-transport-security')).toBe(null); // plain http
  });

  test.skipIf(isSkipped).each([
    ['/nothing/', 'en 404'],
    ['/ja/nothing/', 'ja 404'],
    ['/_astro/gone.js', 'en 404'],
  ])('has the page of the language for %s, which nobody keeps', async (path, text) => {
    const response = await fetch(origin + path);
    expect([response.status, await response.text()]).toEqual([404, text]);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.skipIf(isSkipped)('sends the compressed copy', async () => {
    const response = await fetch(origin, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(files['index.html']);
  });

  test.skipIf(isSkipped)('leads from a folder without its slash to the folder', async () => {
    const response = await fetch(`${origin}/methods/train`, { redirect: 'manual' });
    expect([301, 308]).toContain(response.status);
    expect(response.headers.get('location')).toBe('/methods/train/');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

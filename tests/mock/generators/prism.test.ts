import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import createClient from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedContract } from '../../../src/api/localizedContract.ts';
import type { paths } from '../../../src/api/types.ts';
import { type MockServer, startMockServer } from '../../../src/mock/node/mockServer.ts';
import { areInstalled, loadOther } from '../../../tools/machine/otherPrograms.ts';
import { jsonSteps } from './fetchSteps.ts';
import { credentials, sample, tell } from './story.ts';

const isThere = areInstalled('tools/others');
if (!isThere) console.log('Skipped: Prism as a validating proxy. `npm run tools` installs it.');

interface Proxy {
  url: string;
  close: () => Promise<void>;
}

/** Stoplight Prism in front of a server: it refuses what the contract does not allow, in requests and in responses. */
async function startPrism(upstream: string): Promise<Proxy> {
  const load = <Exports>(name: string) => loadOther<Exports>('tools/others', name);
  const silent = () => undefined;
  const logger: object = {
    ...Object.fromEntries(
      ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'].map((level) => [level, silent]),
    ),
    child: () => logger,
  };
  const { getHttpOperationsFromSpec } = await load<{
    getHttpOperationsFromSpec: (contract: object) => Promise<object[]>;
  }>('@stoplight/prism-http');
  const prism = await load<{
    createServer: (
      operations: object[],
      options: object,
    ) => Proxy & { listen: (port: number, host: string) => Promise<string> };
  }>('@stoplight/prism-http-server');
  const server = prism.createServer(await getHttpOperationsFromSpec(publishedContract('en')), {
    components: { logger },
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      mock: { dynamic: false },
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
    },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}

describe.skipIf(!isThere)('Prism as a validating proxy', () => {
  let mock: MockServer;
  let prism: Proxy;
  beforeAll(async () => {
    mock = await startMockServer({ port: 0, speed: 1000 });
    prism = await startPrism(mock.url);
  }, 60_000);
  afterAll(() => Promise.all([prism.close(), mock.close()]));

  it('finds no violation in the story', async () => {
    const violations: string[] = [];
    const api = createClient<paths>({ baseUrl: prism.url });
    const headers: Record<string, string> = {};
    api.use({
      onRequest({ request }) {
        for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      },
      async onResponse({ response, request }) {
        const violation = response.headers.get('sl-violations');
        const isProblem = response.headers.get('content-type')?.includes('problem+json');
        if (violation ?? isProblem)
          violations.push(`${request.url} ${violation ?? (await response.clone().text())}`);
      },
    });
    // Prism takes every body for text: files go past it (see the test below).
    const past = async (path: string, fields: Record<string, string | Blob>): Promise<Response> => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return fetch(mock.url + path, { method: 'POST', headers, body });
    };
    await tell({
      async login() {
        const { data } = await api.POST('/auth/token', { body: credentials });
        const token = data?.data.access_token ?? '';
        headers['authorization'] = `Bearer ${token}`;
        return token;
      },
      async upload() {
        const response = await past('/v1/upload', { training: 'false', files: sample });
        return ((await response.json()) as { data: { item_ids: string[] } }).data.item_ids;
      },
      ...jsonSteps(api),
      async exportModel(model) {
        const body = { model_ids: [model] };
        await api.POST('/v1/export_models', { body, parseAs: 'blob' });
        const direct = createClient<paths>({ baseUrl: mock.url, headers });
        return (await direct.POST('/v1/export_models', { body, parseAs: 'blob' })).data as unknown as Blob;
      },
      async importModels(zip) {
        const response = await past('/v1/import_models', { models: zip });
        return ((await response.json()) as { data: { model_id: string }[] }).data.map(
          ({ model_id }) => model_id,
        );
      },
    });
    for (const path of [
      '/auth/app_version',
      '/v1/items',
      '/v1/models',
      '/v1/algorithms',
      '/v1/workers',
    ] as const)
      expect((await api.GET(path)).response.status).toBe(200);
    expect(violations).toEqual([]);
  });

  it('finds what is wrong: it does look', async () => {
    const response = await fetch(`${prism.url}/auth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ client_id: 1 }),
    });
    expect(response.status).toBe(422);
  });
});

/** Why files go past it; docs/decisions/016-clients-of-others.md. Once this fails, Prism has been mended: let the story upload through it. */
describe.skipIf(!isThere)('Prism, between a client and any server', () => {
  let upstream: Server;
  let prism: Proxy;
  let received: { body: Buffer; headers: IncomingHttpHeaders } | undefined;
  beforeAll(async () => {
    upstream = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received = { body: Buffer.concat(chunks), headers: request.headers };
        response.setHeader('content-type', 'application/json').end('{"data":[]}');
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => upstream.once('listening', resolve));
    prism = await startPrism(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`);
  });
  afterAll(async () => {
    await prism.close();
    upstream.close();
  });

  const send = (path: string, name: string, files: Blob[]) => {
    const body = new FormData();
    if (name === 'files') body.set('training', 'false');
    for (const file of files) body.append(name, file, 'file.bin');
    return fetch(prism.url + path, { method: 'POST', headers: { authorization: 'Bearer x' }, body });
  };

  it('changes the bytes of a file', async () => {
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]);
    await send('/v1/import_models', 'models', [new Blob([bytes])]);
    expect(received?.body.includes(bytes)).toBe(false);
    expect(received?.body.includes('\uFFFDPNG\uFFFD\uFFFD')).toBe(true);
  });

  it('takes the last of several parts of a list for the list', async () => {
    const response = await send('/v1/upload', 'files', [new Blob(['a']), new Blob(['b'])]);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('must be array');
  });
});

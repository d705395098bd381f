import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createMemoryStore } from '../../src/mock/core/memoryStore.ts';
import { createMock, type Mock } from '../../src/mock/core/createMock.ts';
import { mockData } from '../../src/mock/source/readMockData.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { type Exchange, recordExchanges } from './exchange.ts';
import type { ExampleServer } from './runExample.ts';

/** When the clock of every example starts. */
const start = Date.parse('2026-04-01T09:00:00Z');

/** The clock stands still but for this step at each request, so that times and the number of polls are the same in every run. */
const step = 3000;

const data = mockData();

function createExampleMock(): Mock {
  let now = start;
  const mock = createMock({
    data,
    store: createMemoryStore(),
    samples: readSample,
    clock: () => now,
    onError: (error) => console.error(error),
  });
  return {
    ...mock,
    fetch(request) {
      now += step;
      return mock.fetch(request);
    },
  };
}

/** Starts the mock in its initial state on a free port. */
export function startExampleServer(): Promise<ExampleServer> {
  const exchanges: Exchange[] = [];
  const fetch = recordExchanges((request) => createdMock.fetch(request), exchanges);
  const createdMock = createExampleMock();
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      resolve({
        url: `http://127.0.0.1:${port}/api`,
        exchanges,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
    server.on('error', reject);
  });
}

/**
 * Fills a folder with what examples upload: the sample pictures, the sample license and the models of the demo client.
 *
 * @returns the folder
 */
export async function prepareFiles(root: string, folder: string): Promise<string> {
  cpSync(join(root, 'public/samples'), folder, { recursive: true });
  writeFileSync(join(folder, 'models.zip'), await exportedModels(createExampleMock()));
  return folder;
}

async function exportedModels(mock: Mock): Promise<Uint8Array> {
  const call = async (method: string, path: string, token: string, body?: object): Promise<Response> =>
    mock.fetch(
      new Request(`http://127.0.0.1/api${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    );
  const credentials = {
    client_id: 'demo-client',
    client_secret: 'demo-secret',
    grant_type: 'client_credentials',
  };
  const login = (await (await call('POST', '/auth/token', '', credentials)).json()) as {
    data: { access_token: string };
  };
  const token = login.data.access_token;
  const models = (await (await call('GET', '/v1/models', token)).json()) as { data: { model_id: string }[] };
  const response = await call('POST', '/v1/export_models', token, {
    model_ids: models.data.map(({ model_id }) => model_id),
  });
  return new Uint8Array(await response.arrayBuffer());
}

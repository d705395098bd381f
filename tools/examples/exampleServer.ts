import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { exportedFile, exportedModels, onExampleClock } from '../../src/examples/exampleRun.ts';
import { createMemoryStore } from '../../src/mock/core/memoryStore.ts';
import { createMock, type Mock } from '../../src/mock/core/createMock.ts';
import { mockData } from '../../src/mock/source/readMockData.ts';
import { readSample } from '../../src/mock/node/readSample.ts';
import { type Exchange, recordExchanges } from './exchange.ts';
import type { ExampleServer } from './runExample.ts';

const data = mockData();

/** The mock that samples run against, in its initial state. */
export function createExampleMock(): Mock {
  return onExampleClock((clock) =>
    createMock({
      data,
      store: createMemoryStore(),
      samples: readSample,
      clock,
      onError: (error) => console.error(error),
    }),
  );
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
  writeFileSync(
    join(folder, exportedFile),
    await exportedModels(createExampleMock(), 'http://127.0.0.1/api'),
  );
  return folder;
}

import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { exportedFile, exportedModels } from '../../src/examples/exampleRun.ts';
import { createExampleMock } from '../../src/mock/exampleMock.ts';
import { type Exchange, recordExchanges } from './exchange.ts';
import type { ExampleServer } from './runExample.ts';

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

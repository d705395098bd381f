import { onExampleClock } from '../examples/exampleRun.ts';
import { createMemoryStore } from './core/memoryStore.ts';
import { createMock, type Mock } from './core/createMock.ts';
import { readSample } from './node/readSample.ts';
import { mockData } from './source/readMockData.ts';

const data = mockData();

/**
 * The mock that samples run against, in its initial state.
 *
 * @param root the project's root: a build bundles this module, so its own place says nothing
 */
export function createExampleMock(root: string = process.cwd()): Mock {
  return onExampleClock((clock) =>
    createMock({
      data,
      store: createMemoryStore(),
      samples: (file) => readSample(file, root),
      clock,
      onError: (error) => console.error(error),
    }),
  );
}

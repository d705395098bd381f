import { onExampleClock } from '../examples/exampleRun.ts';
import { createMemoryStore } from './core/memoryStore.ts';
import { createMock, type Mock } from './core/createMock.ts';
import { readSample } from './node/readSample.ts';
import { mockData } from './source/readMockData.ts';

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

import type { Mock } from '../../mock/core/createMock.ts';

/** The sandbox's script offers this to pages: a mock of their own, in memory, in its initial state. */
export interface PrivateMocks {
  /** @param clock milliseconds since 1970 */
  create(clock: () => number): Mock;
}

declare global {
  /** Set by the sandbox's script (src/explorer/worker/worker.ts). */
  var privateMocks: PrivateMocks | undefined;
}

/** When the clock of a run starts, and how far it goes at each request: as when the sample was recorded, so that the output is the same. */
const start = Date.parse('2026-04-01T09:00:00Z');
const step = 3000;

/** A service for one run, under the address that the samples know. */
export interface PrivateSandbox {
  /** `http://127.0.0.1:4010/api` */
  address: string;
  fetch(request: Request): Promise<Response>;
}

/**
 * Starts a service in its initial state, for one run.
 *
 * @param index 0 for the first server of a sample, 1 for the second
 * @param script the address of the sandbox's script, loaded at the first call
 */
export async function createPrivateSandbox(index: number, script: string): Promise<PrivateSandbox> {
  const mocks = (globalThis.privateMocks ??= await load(script));
  let now = start;
  const mock = mocks.create(() => now);
  return {
    address: `http://127.0.0.1:${4010 + index}/api`,
    fetch(request) {
      now += step;
      return mock.fetch(request);
    },
  };
}

async function load(script: string): Promise<PrivateMocks> {
  const element = document.createElement('script');
  element.src = script;
  await new Promise<void>((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${script} could not be loaded`));
    document.head.append(element);
  });
  if (!globalThis.privateMocks) throw new Error(`${script} offers no mocks`);
  return globalThis.privateMocks;
}

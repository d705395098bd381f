import { loadSandbox } from '../../client/sandboxScript.ts';
import { onExampleClock } from '../../examples/exampleRun.ts';
import type { Sandbox } from '../../mock/browser/sandbox.ts';
import { loadPicture } from './samplePictures.ts';

/** A job of the service that waits or runs, and how far it is: 0 to 1. */
export interface RunningJob {
  type: 'training' | 'prediction';
  done: number;
}

/** Addresses of the site. */
export interface Site {
  /** The site's folder, which has the sample pictures. */
  base: string;
  /** The sandbox's script. */
  sandbox: string;
}

/** A service for one run, in the page's memory, under the address that the samples know. */
export interface PrivateSandbox {
  /** `http://127.0.0.1:4010/api` */
  address: string;
  fetch(request: Request): Promise<Response>;
  /** @param client the ID of the client whose jobs they are */
  jobs(client: string): Promise<RunningJob[]>;
}

/**
 * Starts a service in its initial state, for one run. Its clock is that of the recorded run, so that the output is the same.
 *
 * @param index 0 for the first server of a sample, 1 for the second
 * @throws {Error} if the sandbox's script cannot be loaded
 */
export async function createPrivateSandbox(
  index: number,
  { base, sandbox: script }: Site,
): Promise<PrivateSandbox> {
  const open = await loadSandbox(script);
  let now = (): number => 0;
  const sandbox = onExampleClock((clock): Sandbox => {
    now = clock;
    return open({
      inMemory: true,
      speed: 1,
      basePath: '/api',
      clock,
      samples: (file) => loadPicture(file, base),
    });
  });
  return {
    address: `http://127.0.0.1:${4010 + index}/api`,
    fetch: (request) => sandbox.fetch(request),
    async jobs(client) {
      const { progress } = await sandbox.overview(client);
      return progress.jobs.map(({ type, queued_at, ends_at }) => ({
        type,
        done: Math.min(1, (now() - queued_at) / (ends_at - queued_at)),
      }));
    },
  };
}

import type { RunnerBundle } from '../runnerFiles.ts';
import { serveBy, type ServeRequest } from './exchanges.ts';
import { createPrivateSandbox, type Site } from './privateSandbox.ts';
import type { RunPanel } from './runPanel.ts';

interface Place {
  bundle: RunnerBundle;
  site: Site;
  panel: RunPanel;
  signal: AbortSignal;
}

/**
 * Opens the services of a run, new ones each time. What is asked of them, and how far their jobs are, is shown on the panel.
 *
 * @param servers how many there are
 * @param client whose jobs are shown
 * @throws {Error} if the sandbox's script cannot be loaded
 */
export async function openSandboxes(
  { servers, client }: { servers: number; client: string | null },
  { bundle, site, panel, signal }: Place,
): Promise<{ addresses: string[]; serve: ServeRequest }> {
  const sandboxes = await Promise.all(
    Array.from({ length: servers }, (_, index) => createPrivateSandbox(index, site)),
  );
  const showProgress = async (): Promise<void> => {
    const jobs = await Promise.all(sandboxes.map((sandbox) => sandbox.jobs(client ?? 'demo-client')));
    if (!signal.aborted) panel.jobs(jobs.flat());
  };
  return {
    addresses: sandboxes.map(({ address }) => address),
    serve: serveBy(sandboxes, bundle.strings.runnerForbidden, (exchange) => {
      panel.exchange(exchange);
      if (exchange.response) void showProgress();
    }),
  };
}

import { UnknownModule, type RunnerModule } from '../moduleGraph.ts';
import { fillIn } from '../runnerStrings.ts';
import type { RunnerBundle } from '../runnerFiles.ts';
import { createPrivateSandbox, type PrivateSandbox } from './privateSandbox.ts';
import { createRunPanel, type RunPanel } from './runPanel.ts';
import { filesFor } from './sampleFiles.ts';
import { runSample } from './runSample.ts';

/** A sample on the page that can be run. */
export interface RunnableSample {
  /** The button that starts and stops it. */
  button: HTMLButtonElement;
  /** File name without extension. */
  name: string;
  /** The site's folder. */
  base: string;
  language: string;
  /** The text to run in place of the tested one, if the reader has changed it. */
  edited?: () => string | undefined;
}

const bundles = new Map<string, Promise<RunnerBundle>>();

/** What runs need, loaded once per page. */
export function loadBundle({
  base,
  language,
}: Pick<RunnableSample, 'base' | 'language'>): Promise<RunnerBundle> {
  const address = `${base}runner/${language}.json`;
  const loaded =
    bundles.get(address) ??
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json() as Promise<RunnerBundle>;
    });
  bundles.set(address, loaded);
  loaded.catch(() => bundles.delete(address));
  return loaded;
}

const panels = new WeakMap<HTMLButtonElement, { panel: RunPanel; running?: AbortController }>();

/** Runs a sample, or stops it if it runs. What it does is shown below its code. */
export async function startRun(sample: RunnableSample): Promise<void> {
  const { button, language } = sample;
  const known = panels.get(button);
  if (known?.running) return known.running.abort();
  const label = button.textContent;
  const bundle = await loadBundle(sample);
  const { strings } = bundle;
  const state = known ?? { panel: createRunPanel(strings, language) };
  panels.set(button, state);
  if (!known) button.closest('.sample-actions')?.after(state.panel.element);
  const { panel } = state;
  state.running = new AbortController();
  button.textContent = strings.runnerStop;
  panel.started();
  const started = performance.now();
  try {
    const end = await run(sample, bundle, panel, state.running.signal);
    panel.ended(end, (performance.now() - started) / 1000);
  } catch (error) {
    panel.refused(
      error instanceof UnknownModule
        ? fillIn(strings.runnerUnknownModule, { name: error.specifier })
        : strings.runnerUnavailable,
    );
    console.warn(error);
  } finally {
    delete state.running;
    button.textContent = label;
  }
}

async function run(
  { name, base, edited }: RunnableSample,
  bundle: RunnerBundle,
  panel: RunPanel,
  signal: AbortSignal,
): ReturnType<typeof runSample> {
  const { servers = 1, client = null } = bundle.samples[name] ?? {};
  const sandboxes = await Promise.all(
    Array.from({ length: servers }, (_, index) => createPrivateSandbox(index, `${base}sandbox-worker.js`)),
  );
  const entry = `./${name}.ts`;
  const modules = new Map<string, RunnerModule>(bundle.modules.map((module) => [module.specifier, module]));
  const text = edited?.();
  if (text !== undefined) modules.set(entry, { specifier: entry, code: text, offset: 0 });
  return runSample({
    frame: `${base}runner/frame.html`,
    worker: bundle.worker,
    modules,
    entry,
    environment: environmentOf(sandboxes, client),
    files: await filesFor(modules, entry, base),
    fetch: (request) => fetchFrom(sandboxes, request, bundle.strings.runnerForbidden),
    onOutput: (lines) => panel.output(lines),
    onExchange: (exchange) => panel.exchange(exchange),
    onFile: (file, bytes) => panel.file(file, bytes),
    signal,
  });
}

function environmentOf(
  [first, second]: readonly PrivateSandbox[],
  client: string | null,
): Record<string, string> {
  return {
    ...(first && { HACARUS_API_URL: first.address }),
    ...(second && { HACARUS_OTHER_API_URL: second.address }),
    ...(client && { HACARUS_CLIENT_ID: client, HACARUS_CLIENT_SECRET: client.replace(/client$/, 'secret') }),
  };
}

/** The one way out of a sample: the services of its run. */
async function fetchFrom(
  sandboxes: readonly PrivateSandbox[],
  request: Request,
  forbidden: string,
): Promise<Response> {
  const found = sandboxes.find(({ address }) => request.url.startsWith(`${address}/`));
  if (!found) throw new Error(fillIn(forbidden, { address: new URL(request.url).origin }));
  return found.fetch(request);
}

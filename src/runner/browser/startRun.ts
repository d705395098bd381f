import { exampleEnvironment } from '../../examples/exampleRun.ts';
import { limits } from '../protocol.ts';
import { UnknownModule, type RunnerModule } from '../moduleGraph.ts';
import { fill } from '../../client/fill.ts';
import type { RunnerBundle } from '../runnerFiles.ts';
import { endText } from './endText.ts';
import { serveBy } from './exchanges.ts';
import { createPrivateSandbox, type PrivateSandbox, type Site } from './privateSandbox.ts';
import { createRunPanel, type RunPanel } from './runPanel.ts';
import { filesFor } from './sampleFiles.ts';
import { runSample } from './runSample.ts';

/** A sample on the page that can be run. */
export interface RunnableSample {
  /** The button that starts and stops it. */
  button: HTMLButtonElement;
  /** File name without extension; of a sample in steps with the number of the step: it runs up to that. */
  name: string;
  /** The site's folder. */
  base: string;
  language: string;
  /** The TypeScript to run in place of the tested one, if the reader has changed it. */
  edited?: string | undefined;
}

const bundles = new Map<string, Promise<RunnerBundle>>();

/** What runs need, loaded once per page. */
export function loadBundle({ base, language }: { base: string; language: string }): Promise<RunnerBundle> {
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

/**
 * Runs a sample, or stops it if it runs. What it does is shown below its code.
 *
 * @throws {Error} if what every run needs cannot be loaded
 */
export async function startRun(sample: RunnableSample): Promise<void> {
  const { button, language } = sample;
  const known = panels.get(button);
  if (known?.running) return known.running.abort();
  const bundle = await loadBundle(sample);
  const { strings } = bundle;
  const state = known ?? { panel: openPanel(button, bundle, language) };
  panels.set(button, state);
  const { panel } = state;
  const running = (state.running = new AbortController());
  button.textContent = strings.runnerStop;
  panel.started();
  panel.element.hidden = false;
  button.closest('.sample')?.setAttribute('data-run', '');
  const started = performance.now();
  try {
    const end = await run(sample, bundle, panel, running.signal);
    if (end.how === 'failed') panel.output([{ isError: true, text: end.error.message }]);
    const seconds = (performance.now() - started) / 1000;
    panel.ended(end.how, endText(end, { seconds, isSame: isRecorded(sample, bundle, panel) }, strings));
  } catch (error) {
    panel.ended(
      'failed',
      error instanceof UnknownModule
        ? fill(strings.runnerUnknownModule, { name: error.specifier })
        : strings.runnerUnavailable,
    );
    console.warn(error);
  } finally {
    delete state.running;
    button.textContent = strings.runnerAgain;
  }
}

function openPanel(button: HTMLButtonElement, { strings }: RunnerBundle, language: string): RunPanel {
  const panel = createRunPanel({
    strings,
    language,
    note: strings.runnerSimulation,
    isReplay: false,
    onClose() {
      panels.get(button)?.running?.abort();
      panel.element.hidden = true;
      button.closest('.sample')?.removeAttribute('data-run');
      button.focus();
    },
  });
  button.closest('.sample-actions')?.after(panel.element);
  return panel;
}

/** Whether the output is the recorded one; undefined for a changed sample, of which nobody knows what it should be. */
function isRecorded(
  { name, edited }: RunnableSample,
  { samples }: RunnerBundle,
  panel: RunPanel,
): boolean | undefined {
  const recorded = samples[name]?.output;
  return recorded && edited === undefined ? panel.printed().trimEnd() === recorded.trimEnd() : undefined;
}

async function run(
  { name, base, edited }: RunnableSample,
  bundle: RunnerBundle,
  panel: RunPanel,
  signal: AbortSignal,
): ReturnType<typeof runSample> {
  const { strings } = bundle;
  const entry = `./${name}.ts`;
  const modules = new Map<string, RunnerModule>(bundle.modules.map((module) => [module.specifier, module]));
  if (edited !== undefined) {
    // The compiler is loaded for those who change a sample.
    const { compileSample, SampleSyntaxError } = await import('../compileSample.ts');
    try {
      modules.set(entry, compileSample(entry, edited));
    } catch (error) {
      if (!(error instanceof SampleSyntaxError)) throw error;
      const place = { specifier: entry, line: error.line };
      return { how: 'failed', error: { message: `${error.name}: ${error.message}`, place } };
    }
  }
  const { servers = 1, client = null } = bundle.samples[name] ?? {};
  const site: Site = { base, sandbox: base + bundle.sandbox };
  const sandboxes = await Promise.all(
    Array.from({ length: servers }, (_, index) => createPrivateSandbox(index, site)),
  );
  return runSample({
    frame: base + bundle.frame,
    worker: bundle.worker,
    modules,
    entry,
    environment: exampleEnvironment(
      client,
      sandboxes.map(({ address }) => address),
    ),
    files: await filesFor(modules, entry, bundle.files, site),
    endlessLoop: fill(strings.runnerEndlessLoop, { seconds: limits.loop / 1000 }),
    serve: serveBy(sandboxes, strings.runnerForbidden, (exchange) => {
      panel.exchange(exchange);
      if (exchange.response) void showProgress(sandboxes, client, panel, signal);
    }),
    onOutput: (lines) => panel.output(lines),
    onFile: (file, bytes) => panel.file(file, bytes),
    signal,
  });
}

async function showProgress(
  sandboxes: readonly PrivateSandbox[],
  client: string | null,
  panel: RunPanel,
  signal: AbortSignal,
): Promise<void> {
  const jobs = await Promise.all(sandboxes.map((sandbox) => sandbox.jobs(client ?? 'demo-client')));
  if (!signal.aborted) panel.jobs(jobs.flat());
}

import { exampleEnvironment } from '../../examples/exampleRun.ts';
import { fill } from '../../client/fill.ts';
import { limits } from '../protocol.ts';
import { UnknownModule, type RunnerModule } from '../moduleGraph.ts';
import type { Replay } from '../replayFiles.ts';
import type { RunnerBundle } from '../runnerFiles.ts';
import { endText } from './endText.ts';
import { loadJson } from './loadJson.ts';
import { openSandboxes } from './openSandboxes.ts';
import type { Site } from './privateSandbox.ts';
import { replayRequests } from './replayRequests.ts';
import { createRunPanel, type RunPanel } from './runPanel.ts';
import { filesFor, loadFile } from './sampleFiles.ts';
import { runSample, type RunEnd } from './runSample.ts';

/** A sample on the page that can be run. */
export interface RunnableSample {
  /** The button that starts and stops it. */
  button: HTMLButtonElement;
  /** File name without extension; of a sample in steps with the number of the step: it runs up to that. */
  name: string;
  /** Of one whose requests are sent again: `python/get-items.py`. */
  replay?: string | undefined;
  /** The site's folder. */
  base: string;
  language: string;
  /** The TypeScript to run in place of the tested one, if the reader has changed it. */
  edited?: string | undefined;
}

/** A run: where it is shown, and what stops it. */
interface Run {
  sample: RunnableSample;
  bundle: RunnerBundle;
  site: Site;
  panel: RunPanel;
  signal: AbortSignal;
}

/** What runs need, loaded once per page. */
export function loadBundle({ base, language }: { base: string; language: string }): Promise<RunnerBundle> {
  return loadJson<RunnerBundle>(`${base}runner/${language}.json`);
}

const panels = new WeakMap<HTMLButtonElement, { panel: RunPanel; running?: AbortController }>();

/**
 * Runs a sample, or stops it if it runs. What it does is shown below its code.
 *
 * @throws {Error} if what every run needs cannot be loaded
 */
export async function startRun(sample: RunnableSample): Promise<void> {
  const { button, base } = sample;
  const known = panels.get(button);
  if (known?.running) return known.running.abort();
  const bundle = await loadBundle(sample);
  const { strings } = bundle;
  const state = known ?? { panel: openPanel(sample, bundle) };
  panels.set(button, state);
  const { panel } = state;
  const { signal } = (state.running = new AbortController());
  button.textContent = strings.runnerStop;
  panel.started();
  panel.element.hidden = false;
  if (sample.replay === undefined) button.closest('.sample')?.setAttribute('data-run', '');
  const started = performance.now();
  const run: Run = { sample, bundle, site: { base, sandbox: base + bundle.sandbox }, panel, signal };
  try {
    const isReplay = sample.replay !== undefined;
    const { end, isSame } = await (isReplay ? replayed(run) : ran(run));
    if (end.how === 'failed') panel.output([{ isError: true, text: end.error.message }]);
    const seconds = (performance.now() - started) / 1000;
    panel.ended(end.how, endText(end, { seconds, isSame, isReplay }, strings));
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

function openPanel({ button, language, replay }: RunnableSample, { strings }: RunnerBundle): RunPanel {
  const isReplay = replay !== undefined;
  const panel = createRunPanel({
    strings,
    language,
    note: isReplay ? strings.runnerReplay : strings.runnerSimulation,
    isReplay,
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

/** How a run ended, and whether it did what was recorded; undefined for a changed sample, of which nobody knows what it should do. */
interface Outcome {
  end: RunEnd;
  isSame: boolean | undefined;
}

/** Sends the recorded requests of a sample again. */
async function replayed(run: Run): Promise<Outcome> {
  const { sample, site, signal } = run;
  const all = await loadJson<Record<string, Replay>>(`${site.base}runner/requests.json`);
  const found = all[sample.replay ?? ''];
  if (!found) throw new Error(`no requests of ${sample.replay} are recorded`);
  const { addresses, serve } = await openSandboxes(found, run);
  const file = (name: string): Promise<Uint8Array> => loadFile(name, site);
  const isSame = await replayRequests(found.requests, { addresses, serve, file, signal });
  return { end: { how: isSame === undefined ? 'stopped' : 'ended' }, isSame };
}

/** Runs a sample. */
async function ran(run: Run): Promise<Outcome> {
  const { sample, bundle, site, panel, signal } = run;
  const { name, edited } = sample;
  const entry = `./${name}.ts`;
  const modules = new Map<string, RunnerModule>(bundle.modules.map((module) => [module.specifier, module]));
  if (edited !== undefined) {
    // The compiler is loaded for those who change a sample.
    const { compileSample, SampleSyntaxError } = await import('../compileSample.ts');
    try {
      modules.set(entry, compileSample(entry, edited));
    } catch (error) {
      if (!(error instanceof SampleSyntaxError)) throw error;
      const failure = {
        message: `${error.name}: ${error.message}`,
        place: { specifier: entry, line: error.line },
      };
      return { end: { how: 'failed', error: failure }, isSame: undefined };
    }
  }
  const { servers = 1, client = null, output = '' } = bundle.samples[name] ?? {};
  const { addresses, serve } = await openSandboxes({ servers, client }, run);
  const end = await runSample({
    frame: site.base + bundle.frame,
    worker: bundle.worker,
    modules,
    entry,
    environment: exampleEnvironment(client, addresses),
    files: await filesFor(modules, entry, bundle.files, site),
    endlessLoop: fill(bundle.strings.runnerEndlessLoop, { seconds: limits.loop / 1000 }),
    serve,
    onOutput: (lines) => panel.output(lines),
    onFile: (file, bytes) => panel.file(file, bytes),
    signal,
  });
  const isTested = output !== '' && edited === undefined;
  return { end, isSame: isTested ? panel.printed().trimEnd() === output.trimEnd() : undefined };
}

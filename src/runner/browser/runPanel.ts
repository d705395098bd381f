import { button, element } from '../../client/dom.ts';
import { limits, type OutputLine } from '../protocol.ts';
import type { RunnerStrings } from '../runnerStrings.ts';
import { fill } from '../../client/fill.ts';
import { createExchangeList } from './exchangeList.ts';
import type { RunExchange } from './exchanges.ts';
import { fileEntry } from './fileEntry.ts';
import { showJobs } from './jobBars.ts';
import type { RunningJob } from './privateSandbox.ts';
import styles from './runPanel.css?inline';

/** Where a run is shown: what the sample printed, the requests that it sent, the files that it wrote. */
export interface RunPanel {
  element: HTMLElement;
  /** Clears what the last run left. */
  started(): void;
  output(lines: readonly OutputLine[]): void;
  exchange(exchange: RunExchange): void;
  file(name: string, bytes: Uint8Array): void;
  jobs(jobs: readonly RunningJob[]): void;
  /** What was printed, errors left out. */
  printed(): string;
  /**
   * @param state `ended`, `stopped` or `failed`
   * @param text says so
   */
  ended(state: string, text: string): void;
}

export interface PanelOptions {
  strings: RunnerStrings;
  language: string;
  /** What is said below: what this run is. */
  note: string;
  /** Only requests are sent: nothing is printed. */
  isReplay: boolean;
  onClose(): void;
}

let isStyled = false;

/** Styles come with the panel, and not with every page; a sheet that a script makes is nothing that the page's policy refuses. */
function addStyles(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

/** Makes the panel, empty. */
export function createRunPanel({ strings, language, note, isReplay, onClose }: PanelOptions): RunPanel {
  addStyles();
  const output = element('pre', { tabindex: '0', role: 'group', 'aria-label': strings.runnerOutput });
  const rows = element('ol');
  const files = element('div', { class: 'run-files' });
  const jobs = element('div', { class: 'run-jobs' });
  const title = (text: string): HTMLElement => element('p', { class: 'run-title' }, text);
  const exchanges = element('div', { class: 'run-exchanges' }, title(strings.runnerExchanges), rows);
  const printed = element('div', { class: 'run-printed' }, title(strings.runnerOutput), output, files);
  // One line that is announced when it changes: not each line of the output.
  const status = element('p', { role: 'status' });
  const close = button('×', onClose, { class: 'run-close', 'aria-label': strings.runnerClose });
  const remark = element('p', { class: 'run-note' }, note);
  const panel = element(
    'div',
    { class: 'run-panel' },
    element('div', { class: 'run-head' }, status, close),
    // That it is not the program that runs comes first.
    isReplay && remark,
    jobs,
    element('div', { class: 'run-parts' }, !isReplay && printed, exchanges),
    !isReplay && remark,
  );
  const list = createExchangeList(rows, strings, language);
  let length = 0;
  let lines = 0;

  function print(text: string, isError = false): void {
    if (length > limits.output || lines > limits.lines) return;
    length += text.length;
    lines += 1;
    const rest = length > limits.output || lines > limits.lines;
    const part = `${text.slice(0, limits.output)}\n`;
    output.append(isError ? element('span', { class: 'run-error' }, part) : part);
    const limit = { limit: limits.output };
    if (rest) output.append(element('span', { class: 'run-error' }, fill(strings.runnerTooMuch, limit)));
  }

  return {
    element: panel,
    started() {
      for (const link of files.querySelectorAll('a')) URL.revokeObjectURL(link.href);
      for (const part of [output, files, jobs]) part.replaceChildren();
      list.clear();
      length = lines = 0;
      exchanges.hidden = true;
      panel.dataset['state'] = 'running';
      status.textContent = strings.runnerRunning;
    },
    output: (some) => some.forEach(({ text, isError }) => print(text, isError)),
    exchange(exchange) {
      exchanges.hidden = false;
      list.update(exchange);
    },
    file: (name, bytes) => files.append(fileEntry(name, bytes.slice(), strings, language)),
    jobs(running) {
      if (panel.dataset['state'] === 'running') showJobs(jobs, running, strings);
    },
    printed: () => [...output.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
    ended(state, text) {
      panel.dataset['state'] = state;
      status.textContent = text;
      jobs.replaceChildren();
      if (length === 0 && state === 'ended') output.append(element('span', {}, strings.runnerNoOutput));
    },
  };
}

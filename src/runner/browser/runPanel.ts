import { element, fileSize } from '../../client/dom.ts';
import { fillIn, type RunnerStrings } from '../runnerStrings.ts';
import type { Failure, OutputLine } from '../protocol.ts';
import { exchangeRow } from './exchangeRow.ts';
import type { RunEnd, RunExchange } from './runSample.ts';
import { patience } from './runSample.ts';

/** Where a run is shown: what the sample printed, the requests that it sent, the files that it wrote. */
export interface RunPanel {
  element: HTMLElement;
  started(): void;
  output(lines: readonly OutputLine[]): void;
  exchange(exchange: RunExchange): void;
  file(name: string, bytes: Uint8Array): void;
  /** @param seconds how long the run took */
  ended(end: RunEnd, seconds: number): void;
  /** The run could not begin. */
  refused(message: string): void;
}

/** Characters of output that are shown. */
const shownOutput = 100_000;

/**
 * @param strings in the page's language
 * @param language for numbers
 */
export function createRunPanel(strings: RunnerStrings, language: string): RunPanel {
  const output = element('pre', { class: 'run-output', tabindex: '0', 'aria-label': strings.runnerOutput });
  const rows = element('ol', { class: 'run-exchanges' });
  const files = element('div', { class: 'run-files' });
  const exchanges = element(
    'div',
    { class: 'run-requests', hidden: true },
    element('h4', {}, strings.runnerExchanges),
    rows,
  );
  // One line that is announced when it changes: not each line of the output.
  const status = element('p', { class: 'run-status', role: 'status' });
  const panel = element(
    'div',
    { class: 'run-panel' },
    status,
    output,
    files,
    exchanges,
    element('p', { class: 'run-note' }, strings.runnerSimulation),
  );
  const shown = new Map<RunExchange, HTMLElement>();
  let length = 0;
  const addresses: string[] = [];

  function show(text: string, isError = false): void {
    if (length > shownOutput) return;
    length += text.length;
    output.hidden = false;
    output.append(isError ? element('span', { class: 'run-error' }, `${text}\n`) : `${text}\n`);
    if (length > shownOutput)
      output.append(
        element(
          'span',
          { class: 'run-error' },
          fillIn(strings.runnerTooMuch, { limit: shownOutput.toLocaleString(language) }),
        ),
      );
  }

  return {
    element: panel,
    started() {
      addresses.splice(0).forEach((address) => URL.revokeObjectURL(address));
      for (const part of [output, rows, files]) part.replaceChildren();
      shown.clear();
      length = 0;
      output.hidden = exchanges.hidden = true;
      panel.dataset['state'] = 'running';
      status.textContent = strings.runnerRunning;
    },
    output: (lines) => lines.forEach(({ text, isError }) => show(text, isError)),
    exchange(exchange) {
      exchanges.hidden = false;
      const row = exchangeRow(exchange, strings);
      const before = shown.get(exchange);
      if (before) before.replaceWith(row);
      else rows.append(row);
      shown.set(exchange, row);
    },
    file(name, bytes) {
      const type = name.endsWith('.png') ? 'image/png' : 'application/octet-stream';
      const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
      addresses.push(address);
      const text = fillIn(strings.runnerFile, { name, size: fileSize(bytes.length, language) });
      const link = element('a', { href: address, download: name }, text);
      files.append(
        type === 'image/png'
          ? element(
              'figure',
              {},
              element('img', { src: address, alt: fillIn(strings.runnerPicture, { name }) }),
              element('figcaption', {}, link),
            )
          : element('p', {}, link),
      );
    },
    ended(end, seconds) {
      panel.dataset['state'] = end.how;
      const time = new Intl.NumberFormat(language, {
        style: 'unit',
        unit: 'second',
        maximumFractionDigits: 1,
      }).format(seconds);
      status.textContent = endText(end, time, strings, language);
      if (end.how === 'failed') show(end.error.message, true);
      else if (length === 0) show(strings.runnerNoOutput);
    },
    refused(message) {
      panel.dataset['state'] = 'failed';
      status.textContent = message;
    },
  };
}

function endText(end: RunEnd, time: string, strings: RunnerStrings, language: string): string {
  if (end.how === 'ended') return fillIn(strings.runnerEnded, { time });
  if (end.how === 'stopped') return strings.runnerStopped;
  if (end.how === 'frozen')
    return fillIn(strings.runnerFrozen, { seconds: (patience / 1000).toLocaleString(language) });
  return failureText(end.error, strings);
}

function failureText({ place }: Failure, strings: RunnerStrings): string {
  if (!place) return strings.runnerFailed;
  return fillIn(strings.runnerFailedAt, { file: place.specifier.replace('./', ''), line: place.line });
}

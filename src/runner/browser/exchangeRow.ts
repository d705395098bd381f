import { element } from '../../client/dom.ts';
import type { RunnerStrings } from '../runnerStrings.ts';
import { exchangeBody } from './exchangeBody.ts';
import type { RunExchange } from './exchanges.ts';

/** One exchange: method, path, status and duration in a row that opens to request and response. */
export function exchangeRow(
  { request, response, duration }: RunExchange,
  strings: RunnerStrings,
  language: string,
): HTMLElement {
  const { host, pathname, search } = new URL(request.url);
  const time = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'millisecond',
    maximumFractionDigits: 0,
  });
  const summary = element(
    'summary',
    {},
    element('span', { class: 'run-method' }, request.method),
    element('code', { title: host }, pathname + search),
    element(
      'span',
      { class: 'run-code', 'data-kind': response && response.status < 400 ? 'success' : response && 'error' },
      response ? String(response.status) : '…',
    ),
    element('span', { class: 'run-time' }, duration === undefined ? '' : time.format(Math.max(1, duration))),
  );
  const details = element('details', {}, summary);
  // Bodies are made when they are looked at: a run may have many.
  details.addEventListener(
    'toggle',
    () => {
      const part = (title: string, body: HTMLElement): HTMLElement[] => [
        element('p', { class: 'run-part' }, title),
        body,
      ];
      details.append(
        ...part(strings.runnerRequest, exchangeBody(request, strings.runnerNoBody)),
        ...(response ? part(strings.runnerResponse, exchangeBody(response, strings.runnerNoBody)) : []),
      );
    },
    { once: true },
  );
  return element('li', {}, details);
}

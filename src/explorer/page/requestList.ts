import { copyRequestButtons } from './copy/copyRequest.ts';
import type { Exchange, History } from './history.ts';
import { element } from '../../client/dom.ts';
import { respondedText, statusKind } from './response/responseStatus.ts';
import { settings } from './settings.ts';

/** Shows the last requests with status and time; each can be copied. */
export function startRequestList(bar: HTMLElement, history: History): void {
  const { strings } = settings();
  const list = bar.querySelector('.sandbox-requests');
  const entries = new WeakMap<Exchange, HTMLElement>();
  const draw = (): void => {
    const shown = history.exchanges.map((exchange) => {
      const entry = entries.get(exchange) ?? makeEntry(exchange);
      entries.set(exchange, entry);
      const status = entry.querySelector<HTMLElement>('[data-status]');
      if (status) {
        status.textContent = respondedText(exchange);
        status.dataset['status'] = statusKind(exchange.status);
      }
      return entry;
    });
    list?.setAttribute('data-last', String(history.exchanges[0]?.number ?? 0));
    list?.replaceChildren(...(shown.length > 0 ? shown : [element('li', {}, strings.sandboxRequestsNone)]));
  };
  history.onChange(draw);
  draw();
}

function makeEntry(exchange: Exchange): HTMLElement {
  return element(
    'li',
    {},
    element('code', {}, `${exchange.method} ${exchange.url.slice(exchange.server.length)}`),
    element('span', { 'data-status': '' }),
    element('span', { class: 'sandbox-copy', 'data-copy-languages': true }, ...copyRequestButtons(exchange)),
  );
}

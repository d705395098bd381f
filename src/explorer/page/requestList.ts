import { copyText } from '../../client/copyText.ts';
import { announce } from './announce.ts';
import { asCurl, asTypeScript } from './copyAs.ts';
import type { Exchange, History } from './history.ts';
import { element } from './dom.ts';
import { fill, settings } from './settings.ts';

const writers = { curl: asCurl, typescript: asTypeScript };

/** Shows the last requests with status and time; each can be copied. */
export function startRequestList(bar: HTMLElement, history: History): void {
  const { strings } = settings();
  const list = bar.querySelector('.sandbox-requests');
  const template = document.querySelector<HTMLTemplateElement>('#sandbox-request');
  const entries = new WeakMap<Exchange, HTMLElement>();
  const draw = (): void => {
    const shown = history.exchanges.map((exchange) => {
      const entry = entries.get(exchange) ?? makeEntry(exchange);
      entries.set(exchange, entry);
      const status = entry.querySelector<HTMLElement>('[data-status]');
      if (status) {
        status.textContent = statusText(exchange);
        status.dataset['status'] = String(exchange.status ?? '').charAt(0);
      }
      return entry;
    });
    list?.setAttribute('data-last', String(history.exchanges[0]?.number ?? 0));
    list?.replaceChildren(...(shown.length > 0 ? shown : [element('li', {}, strings.requestsNone)]));
  };
  history.onChange(draw);
  draw();

  function makeEntry(exchange: Exchange): HTMLElement {
    const entry = (template?.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    const code = entry.querySelector('code');
    if (code) code.textContent = `${exchange.method} ${exchange.url.slice(exchange.server.length)}`;
    for (const copy of entry.querySelectorAll<HTMLButtonElement>('[data-copy]'))
      copy.addEventListener('click', () => {
        const write = writers[copy.dataset['copy'] as keyof typeof writers];
        const text = write(exchange, { comment: exchange.isSandbox ? strings.copyComment : exchange.server });
        void copyText(text).then(() => {
          announce(strings.copied);
          copy.classList.add('copied');
          setTimeout(() => copy.classList.remove('copied'), 1500);
        });
      });
    return entry;
  }
}

function statusText({ status, time }: Exchange): string {
  const { strings, language } = settings();
  if (status === undefined) return strings.sending;
  if (status === null) return strings.responseFailed;
  const text = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'millisecond',
    maximumFractionDigits: 0,
  }).format(time ?? 0);
  return fill(strings.responded, { status, time: text });
}

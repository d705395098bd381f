import type { Place } from './place.ts';

let shown: HTMLElement | undefined;

/**
 * Tells the reader of a newer version.
 *
 * @param waiting its worker; none if it already serves other tabs: then a reload is all
 */
export async function showNewer(place: Place, waiting?: ServiceWorker): Promise<void> {
  if (shown?.isConnected) return;
  const notice = (shown = document.createElement('aside'));
  notice.className = 'offline-newer not-content print:hidden';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const texts = await place.texts();
  const text = document.createElement('p');
  text.textContent = texts.newer;
  const show = document.createElement('button');
  show.type = 'button';
  show.textContent = texts.show;
  show.addEventListener('click', () => swap(waiting));
  const close = document.createElement('button');
  close.type = 'button';
  close.setAttribute('aria-label', texts.close);
  close.textContent = '×';
  close.addEventListener('click', () => {
    notice.remove();
    document.documentElement.removeAttribute('data-offline-newer');
  });
  notice.append(text, show, close);
  document.documentElement.setAttribute('data-offline-newer', '');
}

function swap(waiting?: ServiceWorker): void {
  const reload = (): void => location.reload();
  if (!waiting || waiting.state === 'activated') return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ ask: 'show' });
}

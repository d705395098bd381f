import type { ResponseExtras, Picture } from './responses.ts';
import { element, fileSize } from './dom.ts';
import { rememberExport } from './fileField.ts';
import type { History } from './history.ts';
import { operationHash } from '../routes.ts';
import type { SandboxClient } from './sandboxClient.ts';
import { fill, settings } from './settings.ts';

/**
 * Below a response in Elements: its pictures with their boxes, its file, and the way to the login where that is what is missing.
 *
 * @param history has what is known of each response
 * @param sandbox to load pictures where no worker answers for their addresses
 */
export function defineResponsePanel(history: History, sandbox: Promise<SandboxClient>): void {
  customElements.define(
    'explorer-response',
    class extends HTMLElement {
      static observedAttributes = ['number'];

      attributeChangedCallback(): void {
        const shown = Number(this.getAttribute('number'));
        const extras = history.exchanges.find(({ number }) => number === shown)?.extras;
        this.replaceChildren(
          ...(extras ? [loginHint(extras), download(extras), pictures(extras.pictures)] : []).flat(),
        );
      }
    },
  );

  function pictures(list: Picture[]): HTMLElement[] {
    if (list.length === 0) return [];
    return [
      element(
        'div',
        { class: 'explorer-pictures' },
        ...list.map((picture) => pictureFigure(picture, sandbox)),
      ),
    ];
  }
}

function loginHint({ status }: ResponseExtras): HTMLElement[] {
  if (status !== 401) return [];
  return [element('p', {}, element('a', { href: operationHash('login') }, settings().strings.loginFirst))];
}

function download({ file, status }: ResponseExtras): HTMLElement[] {
  if (!file || status >= 300) return [];
  const { strings, language } = settings();
  rememberExport(new File([file.blob], file.name, { type: file.blob.type }));
  const text = fill(strings.download, { name: file.name, size: fileSize(file.blob.size, language) });
  const link = element(
    'a',
    { href: URL.createObjectURL(file.blob), download: file.name, class: 'explorer-download' },
    text,
  );
  return [element('p', {}, link)];
}

/** A picture with what it shows. */
export function pictureFigure(
  { url, name, processed }: Picture,
  sandbox: Promise<SandboxClient>,
): HTMLElement {
  const { strings } = settings();
  const text = fill(processed ? strings.boxes : strings.pictureOf, { name });
  const image = element('img', { alt: text, loading: 'lazy' });
  void showPicture(image, url, sandbox);
  return element('figure', {}, image, element('figcaption', {}, text));
}

/** Shows a picture by its address: by the worker or the reader's server, or else from the sandbox in the page. */
export async function showPicture(
  image: HTMLImageElement,
  url: string,
  sandbox: Promise<SandboxClient>,
): Promise<void> {
  const { base } = settings();
  const client = url.startsWith(`${location.origin}${base}api/`) ? await sandbox : undefined;
  if (!client || client.inWorker) {
    image.src = url;
    return;
  }
  const response = await client.fetch(new Request(url));
  if (!response.ok) return;
  const address = URL.createObjectURL(await response.blob());
  image.onload = () => URL.revokeObjectURL(address);
  image.src = address;
}

import { copyText } from './copyText.ts';

/** In the browser: the button that copies the page as Markdown. The copy lies beside the page, `index.md`. */
const button = document.querySelector<HTMLButtonElement>('.copy-markdown');

async function copy(): Promise<void> {
  const alternate = document.querySelector<HTMLLinkElement>('link[rel="alternate"][type="text/markdown"]');
  const response = await fetch(alternate?.href ?? 'index.md');
  if (!response.ok) throw new Error(`${response.url}: status ${response.status}`);
  await copyText(await response.text());
}

button?.addEventListener('click', () => {
  const label = button.textContent;
  const show = (text = ''): void => {
    button.textContent = text;
    setTimeout(() => (button.textContent = label), 2000);
  };
  copy().then(
    () => show(button.dataset['copied']),
    (error: unknown) => {
      console.warn(error);
      show(button.dataset['failed']);
    },
  );
});

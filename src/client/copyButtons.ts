import { copyText } from './copyText.ts';

/** In the browser: the copy buttons of CopyButton.astro, and of highlighted code (leanCode.ts). */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof HTMLElement && target.closest<HTMLElement>('.copy-button');
  if (button) void copyText(button.dataset['copy'] ?? codeBeside(button)).then(() => showCopied(button));
});

function showCopied(button: HTMLElement): void {
  const label = button.ariaLabel;
  button.ariaLabel = button.dataset['copied'] ?? '';
  button.classList.add('copied');
  setTimeout(() => {
    button.ariaLabel = label;
    button.classList.remove('copied');
  }, 1500);
}

function codeBeside(button: HTMLElement): string {
  const code = button.parentElement?.querySelector('code');
  const lines = [...(code?.querySelectorAll(':scope > div') ?? [])];
  if (lines.length === 0) return code?.textContent ?? '';
  return lines.map(({ textContent }) => textContent.replace(/\n$/, '')).join('\n');
}

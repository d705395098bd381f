import type { SearchPanel } from './panel.ts';
import type { Texts } from './texts.ts';

/** `<site-search>`: the button in the header and its dialog. Until it is opened nothing of the search is loaded. */
class SiteSearch extends HTMLElement {
  #panel: Promise<SearchPanel> | undefined;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('.open');
    const dialog = this.querySelector('dialog');
    if (!button || !dialog) throw new Error('<site-search> has no button or no dialog');
    button.disabled = false;
    button.addEventListener('click', () => void this.#open(dialog));
    addEventListener('keydown', (event) => {
      const slash = event.key === '/' && !isTyping(event);
      if (!slash && !((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else void this.#open(dialog);
    });
  }

  async #open(dialog: HTMLDialogElement): Promise<void> {
    dialog.showModal();
    // The text of the last search, now: once the panel is here, the reader may have typed over it.
    const field = dialog.querySelector<HTMLInputElement>('[role=combobox]');
    field?.focus();
    field?.select();
    this.#panel ??= Promise.all([import('./panel.ts'), loadTexts(this.dataset['texts'] ?? '')]).then(
      ([module, texts]) => new module.SearchPanel(this, dialog, texts),
    );
    try {
      (await this.#panel).opened();
    } catch (error) {
      // No network at this moment: the next opening tries again.
      this.#panel = undefined;
      throw error;
    }
  }
}

async function loadTexts(address: string): Promise<Texts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return (await response.json()) as Texts;
}

/** Whether a key belongs to a field. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return true;
  if (!target.checkVisibility()) return false; // the field of the closed dialog
  return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
}

customElements.define('site-search', SiteSearch);

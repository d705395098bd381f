import { loadPagefind, type Pagefind, type Result } from './pagefind.ts';
import { rowOf } from './rows.ts';

/** How many pages come at once. */
const pagesAtOnce = 8;

/** `<site-search>`: the button in the header and its dialog. */
class SiteSearch extends HTMLElement {
  private readonly dialog = this.find<HTMLDialogElement>('dialog');
  private readonly input = this.find<HTMLInputElement>('input');
  private readonly status = this.find<HTMLElement>('[role=status]');
  private readonly list = this.find<HTMLOListElement>('ol');
  private readonly more = this.find<HTMLButtonElement>('.more');
  private readonly texts = JSON.parse(this.dataset['texts'] ?? '{}') as Record<
    'none' | 'one' | 'many' | 'searching',
    string
  >;
  private pagefind: Promise<Pagefind> | undefined;
  private waiting: Result[] = [];

  connectedCallback(): void {
    const button = this.find<HTMLButtonElement>('.open');
    button.disabled = false;
    button.addEventListener('click', () => this.open());
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return;
      event.preventDefault();
      if (this.dialog.open) this.dialog.close();
      else this.open();
    });
    this.input.addEventListener('input', () => void this.search(this.input.value.trim()));
    this.dialog.addEventListener('keydown', (event) => this.onKey(event));
    // Outside of the dialog's box, or a result: maybe one on this page.
    this.dialog.addEventListener('click', ({ target }) => {
      if (target === this.dialog || (target as Element).closest('a')) this.dialog.close();
    });
    this.find('.close').addEventListener('click', () => this.dialog.close());
    this.more.addEventListener('click', () => void this.showMore(true));
  }

  private find<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<site-search> has no ${selector}`);
    return part;
  }

  private open(): void {
    this.dialog.showModal();
    this.input.focus();
    this.input.select();
    if (!import.meta.env.DEV) this.pagefind ??= loadPagefind(this.dataset['base'] ?? '/');
  }

  private async search(term: string): Promise<void> {
    const pagefind = await this.pagefind;
    if (!pagefind) return;
    if (term) this.say(this.texts.searching, term);
    const found = await pagefind.debouncedSearch(term, {}, 150);
    if (!found) return;
    this.list.replaceChildren();
    this.waiting = term ? found.results : [];
    const count = this.waiting.length;
    if (!term) this.status.textContent = '';
    else
      this.say(count === 0 ? this.texts.none : count === 1 ? this.texts.one : this.texts.many, term, count);
    await this.showMore(false);
  }

  private say(text: string, term: string, count = 0): void {
    this.status.textContent = text.replace('[SEARCH_TERM]', () => term).replace('[COUNT]', String(count));
  }

  private async showMore(focus: boolean): Promise<void> {
    const next = this.waiting.splice(0, pagesAtOnce);
    const before = this.waiting;
    const rows = (await Promise.all(next.map((result) => result.data()))).map(rowOf);
    if (this.waiting !== before) return; // another search has begun
    this.list.append(...rows);
    this.more.hidden = this.waiting.length === 0;
    if (focus) rows[0]?.querySelector('a')?.focus();
  }

  private links(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('a')];
  }

  /** Arrow keys go from the field through the results, Enter to the first one. */
  private onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.target === this.input && !event.isComposing) this.links()[0]?.focus();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [this.input, ...this.links()];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('site-search', SiteSearch);

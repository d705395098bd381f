import { arrange, shownIn } from '../../search/matching/arrange.ts';
import { alsoSearched } from '../../search/matching/alsoSearched.ts';
import { saysSomething, type Search } from '../../search/matching/search.ts';
import { loadSearch } from './loadSearch.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { ResultList } from './resultList.ts';
import type { Texts } from './texts.ts';

/** The status is read out when the reader pauses, not for every letter; it is seen at once. */
const statusDelay = 400;

/** What happens in the open dialog: a field with a list of options below it. @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export class SearchPanel {
  readonly #dialog: HTMLDialogElement;
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  /** What is seen, and what is read out. */
  readonly #count: HTMLElement;
  readonly #status: HTMLElement;
  readonly #results: ResultList;
  readonly #texts: Texts;
  readonly #index: string;
  #search: Promise<Search | undefined> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** The last query that was answered; later answers to earlier ones are dropped. */
  #asked = '';

  constructor(host: HTMLElement, dialog: HTMLDialogElement, texts: Texts) {
    const find = <Part extends HTMLElement>(selector: string): Part => {
      const part = dialog.querySelector<Part>(selector);
      if (!part) throw new Error(`the search dialog has no ${selector}`);
      return part;
    };
    const { index = '', folder = '/' } = host.dataset;
    this.#dialog = dialog;
    this.#field = find('[role=combobox]');
    this.#list = find('[role=listbox]');
    this.#count = find('.count');
    this.#status = find('[role=status]');
    this.#texts = texts;
    this.#index = index;
    this.#results = new ResultList(this.#list, folder, this.#texts);
    this.#field.addEventListener('input', (event) => void this.#answer((event as InputEvent).isComposing));
    this.#field.addEventListener('compositionend', () => void this.#answer());
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    dialog.addEventListener('click', (event) => this.#onClick(event));
    find('.close').addEventListener('click', () => dialog.close());
  }

  /** The dialog is open. Its field has the focus already, and the reader may have typed. */
  opened(): void {
    this.#search ??= loadSearch(this.#index).catch((error: unknown) => {
      console.warn(error);
      this.#search = undefined;
      this.#say(import.meta.env.DEV ? (this.#status.dataset['dev'] ?? '') : this.#texts.failed);
      return undefined;
    });
    void this.#answer();
  }

  /** @param isComposing whether an input method has not finished the word: what is not found yet says nothing then */
  async #answer(isComposing = false): Promise<void> {
    const query = this.#field.value.trim();
    this.#asked = query;
    if (!saysSomething(query)) return this.#showStart();
    if (this.#list.childElementCount === 0) this.#say(this.#texts.loading);
    const search = await this.#search;
    if (!search || this.#asked !== query) return;
    const { hits, isWhole, unknown } = search.answer(query);
    const arrangement = arrange(hits);
    if (isComposing && arrangement.count === 0) return;
    this.#results.showHits(arrangement);
    const { none, one, many, some, also, didYouMean } = this.#texts;
    if (arrangement.count === 0) this.#showInstead(search, query);
    else if (unknown.length > 0) this.#results.offerSearches(didYouMean, search.suggest(query));
    const text = arrangement.count === 0 ? none : !isWhole ? some : arrangement.count === 1 ? one : many;
    const others = alsoSearched(shownIn(arrangement)).join(also.separator);
    const more = others === '' ? '' : also.text.replace('[WORDS]', () => others);
    this.#say(
      text.replace('[COUNT]', String(arrangement.count)).replace('[QUERY]', () => query) + more,
      isComposing ? null : statusDelay,
    );
    this.#showActive();
  }

  /** Before anything is typed: where readers were, where most want to go, and what can be asked. */
  #showStart(): void {
    const { recent: title, clearRecent, start, startPages } = this.#texts;
    const recent = recentSearches();
    this.#results.clear();
    this.#results.addSearches(title, recent);
    if (recent.length > 0) this.#results.addAction(clearRecent, () => this.#forget());
    this.#results.addPages(start.pages, startPages);
    this.#results.addSearches(start.try, start.queries.split(/[,、]\s*/), 'chips');
    this.#say('');
    this.#showActive();
  }

  #forget(): void {
    forgetSearches();
    this.#showStart();
    this.#field.focus();
  }

  #showInstead(search: Search, query: string): void {
    this.#results.clear();
    this.#results.addSearches(this.#texts.didYouMean, search.suggest(query));
    this.#results.addPages(this.#texts.instead, this.#texts.lists);
  }

  /** @param delay after which it is read out too; none where it is not */
  #say(text: string, delay: number | null = 0): void {
    clearTimeout(this.#saying);
    this.#count.textContent = text;
    if (delay !== null) this.#saying = setTimeout(() => (this.#status.textContent = text), delay);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === 1 || step === -1) this.#results.move(step);
    else if (event.key === 'Enter') this.#results.active?.click();
    else return;
    event.preventDefault();
    this.#showActive();
  }

  /** The focus stays in the field; assistive technology learns from it which option is meant. */
  #showActive(): void {
    const { active } = this.#results;
    this.#field.setAttribute('aria-expanded', String(this.#list.childElementCount > 0));
    if (active) this.#field.setAttribute('aria-activedescendant', active.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #onClick({ target }: MouseEvent): void {
    if (target === this.#dialog) return this.#dialog.close();
    const option = (target as Element).closest<HTMLElement>('[role=option]');
    const { search } = option?.dataset ?? {};
    if (search !== undefined) {
      this.#field.value = search;
      this.#field.focus();
      void this.#answer();
    } else if (option instanceof HTMLAnchorElement) {
      if (this.#asked) rememberSearch(this.#asked);
      // The result may be on this page.
      this.#dialog.close();
    } else this.#showActive();
  }
}

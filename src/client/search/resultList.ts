import type { Arrangement } from '../../search/matching/arrange.ts';
import type { Hit } from '../../search/matching/search.ts';
import { element, rowOf } from './rows.ts';
import type { Texts } from './texts.ts';

/** How many rows a group shows at first. */
const rowsPerGroup = 4;

/** What the list of the dialog shows: a listbox whose options the field's arrow keys go through. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #folder: string;
  readonly #texts: Texts;
  #active: HTMLElement | undefined;
  #count = 0;

  constructor(list: HTMLElement, folder: string, texts: Texts) {
    this.#list = list;
    this.#folder = folder;
    this.#texts = texts;
  }

  /** The option that Enter opens. */
  get active(): HTMLElement | undefined {
    return this.#active;
  }

  showHits({ best, groups }: Arrangement): void {
    this.clear();
    if (best.length > 0) this.#addGroup(this.#texts.best, best);
    for (const { group, hits } of groups) this.#addGroup(this.#texts.groups[group], hits);
    this.#list.scrollTop = 0;
    this.move(1);
  }

  /** Searches that the reader may want: typed before, nearer to what the site says, or to try. */
  addSearches(title: string, searches: readonly string[], name = ''): void {
    if (searches.length === 0) return;
    this.#startGroup(title, name).append(
      ...searches.map((search) => {
        const option = this.#option(element('button', 'search', [search]));
        option.dataset['search'] = search;
        return option;
      }),
    );
  }

  /** Searches above the results, which stay what Enter opens. */
  offerSearches(title: string, searches: readonly string[]): void {
    if (searches.length === 0) return;
    this.addSearches(title, searches, 'chips');
    if (this.#list.lastElementChild) this.#list.prepend(this.#list.lastElementChild);
    this.#list.scrollTop = 0;
  }

  /** Pages where the reader may look instead. */
  addPages(title: string, pages: Record<string, string>): void {
    this.#startGroup(title).append(
      ...Object.entries(pages).map(([path, text]) => {
        const link = element('a', 'search', [text]) as HTMLAnchorElement;
        link.href = this.#folder + path;
        return this.#option(link);
      }),
    );
  }

  /** An option at the end of the last group that does something. */
  addAction(text: string, act: () => void): void {
    const action = this.#option(element('button', 'more', [text]));
    action.addEventListener('click', (event) => {
      event.stopPropagation();
      act();
    });
    this.#list.lastElementChild?.append(action);
  }

  /** Goes to the next option, or to the one before; round at the ends. */
  move(step: 1 | -1): void {
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')].filter(
      (option) => !option.hidden,
    );
    if (options.length === 0) return;
    const at = this.#active ? options.indexOf(this.#active) : step > 0 ? -1 : 0;
    this.#choose(options[(at + step + options.length) % options.length]);
  }

  #choose(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#active = undefined;
    this.#count = 0;
  }

  #addGroup(title: string, hits: readonly Hit[]): void {
    const group = this.#startGroup(title);
    const isBest = group === this.#list.firstElementChild;
    const rows = hits.map((hit) => this.#option(rowOf(hit, this.#folder, this.#texts)));
    const rest = isBest ? [] : rows.slice(rowsPerGroup);
    for (const row of rest) row.hidden = true;
    group.append(...rows);
    if (rest.length === 0) return;
    const more = this.#option(element('button', 'more', [this.#texts.more.replace('[GROUP]', title)]));
    more.addEventListener('click', (event) => {
      event.stopPropagation();
      for (const row of rest) row.hidden = false;
      this.#choose(rest[0]);
      more.remove();
    });
    group.append(more);
  }

  #startGroup(title: string, name = ''): HTMLElement {
    const group = element('div', name, []);
    const id = `search-group-${String(this.#list.childElementCount)}`;
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', id);
    const label = element('div', 'group', [title]);
    label.id = id;
    label.setAttribute('role', 'presentation');
    group.append(label);
    this.#list.append(group);
    return group;
  }

  #option<Kind extends HTMLElement>(option: Kind): Kind {
    option.id = `search-option-${String(this.#count++)}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.tabIndex = -1;
    if (option instanceof HTMLButtonElement) option.type = 'button';
    return option;
  }
}

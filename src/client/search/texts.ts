import type { Group } from '../../search/matching/arrange.ts';
import type { Kind } from '../../search/matching/searchIndex.ts';

/** The words of the dialog in the page's language. `[QUERY]`, `[COUNT]` and `[GROUP]` stand for what is not known before. */
export interface Texts {
  best: string;
  groups: Record<Group, string>;
  badges: Record<Exclude<Kind, 'operation' | 'error'> | 'section', string>;
  one: string;
  many: string;
  /** Where no place has all words. */
  some: string;
  none: string;
  /** Behind the count where other words than the typed one led to most results. `[WORDS]` stands for them. */
  also: { text: string; separator: string };
  didYouMean: string;
  instead: string;
  loading: string;
  failed: string;
  recent: string;
  clearRecent: string;
  more: string;
  /** What the dialog offers before anything is typed: pages, and searches to try. */
  start: { pages: string; try: string; /** With commas between them. */ queries: string };
  startPages: Record<string, string>;
  /** Pages that list everything: address below the site's language → title. */
  lists: Record<string, string>;
}

/** The part of Pagefind's browser API that the search uses. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  /** Null if a later search has begun meanwhile. */
  debouncedSearch(term: string, options: object, delay: number): Promise<{ results: Result[] } | null>;
}

export interface Result {
  data(): Promise<Page>;
}

/** A page that was found; excerpts are HTML with `<mark>`. */
export interface Page {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { url: string; title: string; excerpt: string }[];
}

/**
 * Loads Pagefind's code and the index of the page's language.
 *
 * @param base the folder that the site is deployed below, with a slash at its end
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 20 });
  await pagefind.init();
  return pagefind;
}

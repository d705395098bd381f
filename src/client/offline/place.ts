import type { OfflineTexts } from './texts.ts';

/** What the link in the footer tells of the site. */
export interface Place {
  /** The site's folder. */
  base: URL;
  /** The page's language. */
  language: string;
  /** The page where everything can be chosen. */
  page: string;
  texts: () => Promise<OfflineTexts>;
}

/** Where this page lies, from its link to the page about reading offline. */
export function placeOf(link: HTMLAnchorElement): Place {
  const base = new URL(link.dataset['offline'] ?? '/', document.baseURI);
  const language = document.documentElement.lang;
  return {
    base,
    language,
    page: link.href,
    texts: async () => {
      const response = await fetch(new URL(`offline/${language}.json`, base));
      if (!response.ok) throw new Error(`${response.url} has the status ${response.status}`);
      return (await response.json()) as OfflineTexts;
    },
  };
}

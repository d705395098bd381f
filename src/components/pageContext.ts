import { renderMarkdown } from '../markdown/renderMarkdown.ts';
import { localizedHref } from '../i18n/languages.ts';
import { sourceLanguage } from '../i18n/messages.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a component needs to speak the language of its page. */
export interface PageContext {
  language: string;
  /** Message → text. Marks in it become elements when the page is finished. */
  t: Translate;
  /** Localized Markdown → HTML, without `<p>` if it is one paragraph. */
  md: (text: string) => Promise<string>;
  /** Root-relative address without language → address in this language, below the site's base. */
  href: (path: string) => string;
}

/** @param astro the `Astro` global of a component */
export function pageContext(astro: { currentLocale: string | undefined }): PageContext {
  const language = astro.currentLocale ?? sourceLanguage;
  return {
    language,
    t: siteTranslator().in(language),
    md: (text) => renderMarkdown(text, language),
    href: (path) => localizedHref(path, language, import.meta.env.BASE_URL),
  };
}

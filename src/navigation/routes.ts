import { sourceLanguage } from '../i18n/messages.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';

/**
 * Whether a route is that of the pages for addresses that do not exist: nobody wants to edit or copy them.
 *
 * @param routePattern Astro's, `/[...locale]/404`
 */
export function isNotFound(routePattern: string): boolean {
  return routePattern.endsWith('/404');
}

/** The `locale` parameter of the routes `[...locale]`: none for the source language, whose pages are at the root. */
export function localeParams(): { params: { locale: string | undefined } }[] {
  return siteTranslator().languages.map((language) => ({
    params: { locale: language === sourceLanguage ? undefined : language },
  }));
}

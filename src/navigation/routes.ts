import { sourceLanguage } from '../i18n/messages.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';

/** The `locale` parameter of the routes `[...locale]`: none for the source language, whose pages are at the root. */
export function localeParams(): { params: { locale: string | undefined } }[] {
  return siteTranslator().languages.map((language) => ({
    params: { locale: language === sourceLanguage ? undefined : language },
  }));
}

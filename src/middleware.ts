import { defineMiddleware } from 'astro:middleware';
import { breakableLines } from './i18n/lineBreaks.ts';
import { markFragments } from './i18n/markFragments.ts';
import { sourceLanguage } from './i18n/messages.ts';
import { siteTranslator } from './i18n/siteTranslator.ts';

/** Last steps of every page: marks in texts become elements, and long words get places to break. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const language = context.currentLocale ?? sourceLanguage;
  const notice = siteTranslator().in(language)('uiStaleNotice');
  const page = markFragments(await response.text(), notice);
  return new Response(breakableLines(page, language), response);
});

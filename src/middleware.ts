import { defineMiddleware } from 'astro:middleware';
import { markFragments } from './i18n/markFragments.ts';
import { siteTranslator } from './i18n/siteTranslator.ts';

/** Last step of every page: marks in texts become elements. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const notice = siteTranslator().in(context.currentLocale ?? 'en')('uiStaleNotice');
  return new Response(markFragments(await response.text(), notice), response);
});

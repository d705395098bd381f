import type { APIRoute, GetStaticPaths } from 'astro';
import { pathPrefix } from '../../i18n/languages';
import { stripMarks } from '../../i18n/marks';
import { sourceLanguage } from '../../i18n/messages';
import { siteTranslator } from '../../i18n/siteTranslator';
import { appColors, appIcons } from '../../navigation/appIcons';
import { localeParams } from '../../navigation/routes';

export const getStaticPaths = (() => localeParams()) satisfies GetStaticPaths;

/**
 * The web app of a language. Its addresses are relative to its own, so that they hold below any folder; its scope is the whole site, so that the
 * switch of languages stays in the app.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export const GET: APIRoute = ({ params }) => {
  const language = params['locale'] ?? sourceLanguage;
  const t = (key: string): string => stripMarks(siteTranslator().in(language)(key));
  const root = pathPrefix(language).replace(/[^/]+\//g, '../') || './';
  return Response.json({
    name: t('siteTitle'),
    short_name: t('offlineAppShort'),
    description: t('introductionDescription'),
    lang: language,
    dir: 'auto',
    start_url: './',
    scope: root,
    display: 'standalone',
    theme_color: appColors.dark,
    background_color: appColors.light,
    icons: appIcons.map(({ file, sizes, type, purpose }) => ({ src: root + file, sizes, type, purpose })),
  });
};

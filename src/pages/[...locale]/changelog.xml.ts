import type { APIRoute, GetStaticPaths } from 'astro';
import { Feed } from 'feed';
import { readChangelog } from '../../changelog/readChangelog';
import { localizedHref } from '../../i18n/languages';
import { stripMarks } from '../../i18n/marks';
import { sourceLanguage } from '../../i18n/messages';
import { siteTranslator } from '../../i18n/siteTranslator';
import { renderMarkdown } from '../../markdown/renderMarkdown';
import { localeParams } from '../../navigation/routes';

export const getStaticPaths = (() => localeParams()) satisfies GetStaticPaths;

/** The changelog as an Atom feed. */
export const GET: APIRoute = async ({ params, site }) => {
  const language = params['locale'] ?? sourceLanguage;
  const translate = siteTranslator().in(language);
  const t = (key: string): string => stripMarks(translate(key));
  const address = (path: string): string =>
    new URL(localizedHref(path, language, import.meta.env.BASE_URL), site).href;
  const changes = readChangelog((key, args) => stripMarks(translate(key, args)));
  const page = address('/changelog/');
  const feed = new Feed({
    id: page,
    link: page,
    title: `${t('apiTitle')}: ${t('changelog')}`,
    description: t('changelogDescription'),
    language,
    copyright: '',
    updated: new Date(changes[0]?.date ?? 0),
    feedLinks: { atom: address('/changelog.xml') },
    author: { name: t('apiTitle') },
  });
  for (const { date, about, title, text, id } of changes) {
    const link = `${page}#${id}`;
    feed.addItem({
      id: link,
      link,
      title,
      category: [{ name: about }],
      date: new Date(date),
      content: await renderMarkdown(text, language),
    });
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

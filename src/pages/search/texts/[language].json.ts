import type { APIRoute, GetStaticPaths } from 'astro';
import type { Texts } from '../../../client/search/texts';
import { stripMarks } from '../../../i18n/marks';
import { siteTranslator } from '../../../i18n/siteTranslator';

export const getStaticPaths = (() =>
  siteTranslator().languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** The words of the search, loaded with its code when a reader opens it: `/search/texts/en.json`. */
export const GET: APIRoute = ({ params: { language = '' } }) => {
  const translate = siteTranslator().in(language);
  const t = (key: string, values?: Record<string, string>): string => stripMarks(translate(key, values));
  const texts: Texts = {
    best: t('searchBest'),
    groups: {
      operation: t('searchGroupOperation'),
      page: t('searchGroupPage'),
      error: t('searchGroupError'),
      schema: t('searchGroupSchema'),
      algorithm: t('searchGroupAlgorithm'),
      term: t('searchGroupTerm'),
    },
    badges: {
      page: t('searchBadgePage'),
      section: t('searchBadgeSection'),
      schema: t('searchBadgeSchema'),
      property: t('searchBadgeProperty'),
      parameter: t('searchBadgeParameter'),
      algorithm: t('searchBadgeAlgorithm'),
      term: t('searchBadgeTerm'),
    },
    one: t('searchCountOne', { query: '[QUERY]' }),
    many: t('searchCountMany', { query: '[QUERY]', count: '[COUNT]' }),
    some: t('searchCountSome', { query: '[QUERY]', count: '[COUNT]' }),
    none: t('searchNone', { query: '[QUERY]' }),
    also: { text: t('searchAlso', { words: '[WORDS]' }), separator: t('searchAlsoSeparator') },
    didYouMean: t('searchDidYouMean'),
    instead: t('searchInstead'),
    loading: t('searchLoading'),
    failed: t('searchLoadFailed'),
    recent: t('searchRecent'),
    clearRecent: t('searchClearRecent'),
    more: t('searchMoreOf', { group: '[GROUP]' }),
    start: {
      pages: t('searchStartPages'),
      try: t('searchTry'),
      queries: t('searchTryQueries'),
    },
    startPages: {
      'quickstart/': t('quickstart'),
      'explorer/': t('explorer'),
      'examples/': t('examples'),
      'troubleshooting/': t('troubleshooting'),
      'algorithms/#chooser': t('chooser'),
    },
    lists: {
      'methods/': t('methods'),
      'schemas/': t('schemas'),
      'algorithms/': t('algorithms'),
      'errors/': t('errors'),
      'troubleshooting/': t('troubleshooting'),
    },
  };
  return Response.json(texts);
};

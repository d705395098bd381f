import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedContract } from '../../../api/localizedContract';
import { quickstartFiles, quickstartZip } from '../../../examples/quickstartProject';
import { sourceLanguage } from '../../../i18n/messages';
import { siteTranslator } from '../../../i18n/siteTranslator';
import { downloadedServer } from '../../../licenses/downloadedServer';
import { localeParams } from '../../../navigation/routes';

export const getStaticPaths = (() => localeParams()) satisfies GetStaticPaths;

/** The example project of the Quickstart in one language: `/quickstart/quickstart.zip`, `/ja/quickstart/quickstart.zip`. */
export const GET: APIRoute = async ({ params: { locale: language = sourceLanguage } }) => {
  const contract = {
    name: `${language}.json`,
    text: JSON.stringify(publishedContract(language), null, 2),
  };
  const files = quickstartFiles(siteTranslator().in(language), contract, await downloadedServer());
  return new Response(quickstartZip(files), { headers: { 'Content-Type': 'application/zip' } });
};

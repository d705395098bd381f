import type { APIRoute, GetStaticPaths } from 'astro';
import { exportedModels } from '../../../examples/exampleRun';
import { examplesFiles, examplesName } from '../../../examples/examplesProject';
import { projectZip } from '../../../examples/projectFiles';
import { samplePackages } from '../../../examples/samplePackages';
import { sourceLanguage } from '../../../i18n/messages';
import { siteTranslator } from '../../../i18n/siteTranslator';
import { downloadedServer } from '../../../licenses/downloadedServer';
import { createExampleMock } from '../../../mock/exampleMock';
import { localeParams } from '../../../navigation/routes';

export const getStaticPaths = (() => localeParams()) satisfies GetStaticPaths;

/** All programs in one language of the site: `/examples/examples.zip`, `/ja/examples/examples.zip`. */
export const GET: APIRoute = async ({ params: { locale: language = sourceLanguage } }) => {
  const server = await downloadedServer(samplePackages);
  const models = await exportedModels(createExampleMock(), 'http://127.0.0.1/api');
  const files = examplesFiles(siteTranslator().in(language), server, models);
  return new Response(projectZip(examplesName, files), { headers: { 'Content-Type': 'application/zip' } });
};

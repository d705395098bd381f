import type { APIRoute, GetStaticPaths } from 'astro';
import { siteTranslator } from '../../i18n/siteTranslator';
import { runnerBundle } from '../../runner/runnerFiles';

export const getStaticPaths = (() =>
  siteTranslator().languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** What a page loads when a reader runs a sample. */
export const GET: APIRoute = async ({ params: { language = '' } }) =>
  Response.json(await runnerBundle(siteTranslator(), language));

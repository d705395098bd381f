import type { APIRoute, GetStaticPaths } from 'astro';
import { siteTranslator } from '../../../i18n/siteTranslator';
import { typeLibrary } from '../../../runner/types/typeLibrary';

export const getStaticPaths = (() =>
  siteTranslator().languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** What the type checker knows of. */
export const GET: APIRoute = async ({ params: { language = '' } }) =>
  Response.json(await typeLibrary(language));

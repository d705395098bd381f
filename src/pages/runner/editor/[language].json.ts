import type { APIRoute, GetStaticPaths } from 'astro';
import { siteTranslator } from '../../../i18n/siteTranslator';
import { editorBundle } from '../../../runner/editor/editorFiles';

export const getStaticPaths = (() =>
  siteTranslator().languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** What a page loads when a reader edits a sample. */
export const GET: APIRoute = ({ params: { language = '' } }) =>
  Response.json(editorBundle(siteTranslator(), language));

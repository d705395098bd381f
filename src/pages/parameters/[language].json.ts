import type { APIRoute, GetStaticPaths } from 'astro';
import { siteTranslator } from '../../i18n/siteTranslator';
import { parameterForms } from '../../parameters/parameterForms';

export const getStaticPaths = (() =>
  siteTranslator().languages.map((language) => ({ params: { language } }))) satisfies GetStaticPaths;

/** What the forms of the parameters are made of, loaded when a reader opens the first one: `/parameters/en.json`. */
export const GET: APIRoute = ({ params: { language = '' } }) =>
  Response.json(parameterForms(language, import.meta.env.BASE_URL));

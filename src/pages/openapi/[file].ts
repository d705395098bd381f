import type { APIRoute, GetStaticPaths } from 'astro';
import { stringify } from 'yaml';
import { publishedContract } from '../../api/localizedContract';
import { siteTranslator } from '../../i18n/siteTranslator';

/** The formats that the contract is published in, by file extension. */
const formats = {
  json: { type: 'application/json', write: (contract: unknown) => `${JSON.stringify(contract, null, 2)}\n` },
  yaml: {
    type: 'application/yaml',
    write: (contract: unknown) => stringify(contract, { aliasDuplicateObjects: false }),
  },
};

interface Props {
  language: string;
  format: keyof typeof formats;
}

export const getStaticPaths = (() =>
  siteTranslator().languages.flatMap((language) =>
    Object.keys(formats).map((format) => ({
      params: { file: `${language}.${format}` },
      props: { language, format },
    })),
  )) satisfies GetStaticPaths;

/** The contract in one language for download and for tools: `/openapi/en.json`, `/openapi/ja.yaml`. */
export const GET: APIRoute<Props> = ({ props: { language, format } }) => {
  const { type, write } = formats[format];
  return new Response(write(publishedContract(language)), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
};

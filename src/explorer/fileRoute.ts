import type { APIRoute, GetStaticPaths } from 'astro';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { explorerContract } from './contractParts.ts';
import { allFiles, type ExplorerFile, explorerFiles } from './explorerFiles.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

interface Props {
  [name: string]: unknown;
  file: ExplorerFile;
}

/**
 * The route of the explorer's files with one extension, `explorer/[name].<extension>`. The extension is part of the route: the development
 * server would want a slash behind a name without.
 */
export function fileRoute(extension: string): { getStaticPaths: GetStaticPaths; GET: APIRoute<Props> } {
  return {
    getStaticPaths: async () => {
      const contracts = siteTranslator().languages.map((language) => explorerContract(language, base));
      const all = [
        ...[...(await explorerFiles()).values()].flatMap(allFiles),
        ...(await Promise.all(contracts)).flatMap(({ files }) => files),
      ];
      const files = new Map(
        all.filter(({ name }) => name.endsWith(`.${extension}`)).map((file) => [file.name, file]),
      );
      return [...files.values()].map((file) => ({
        params: { name: file.name.slice(0, -extension.length - 1) },
        props: { file },
      }));
    },
    GET: ({ props: { file } }) =>
      new Response(file.content, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } }),
  };
}

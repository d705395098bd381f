import type { APIRoute, GetStaticPaths } from 'astro';
import { allFiles, type ExplorerFile, explorerFiles } from './explorerFiles.ts';

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
      const all = [...(await explorerFiles()).values()].flatMap(allFiles);
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

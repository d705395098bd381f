import type { APIRoute, GetStaticPaths } from 'astro';
import { type ExplorerFile, explorerFiles } from '../../explorer/files';

type Props = { file: ExplorerFile };

export const getStaticPaths = (() => {
  const files = [...explorerFiles().values()].flatMap(
    (ofLanguage) => Object.values(ofLanguage) as ExplorerFile[],
  );
  return [...new Map(files.map((file) => [file.name, file])).values()].map((file) => ({
    params: { file: file.name },
    props: { file },
  }));
}) satisfies GetStaticPaths;

/** Elements, its style sheet and the contract in the form that it shows: what only the explorer loads. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.content, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });

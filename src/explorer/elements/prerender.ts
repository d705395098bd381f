import type { Translate } from '../../i18n/translate.ts';
import { bundleElements, type Changes } from './bundle.ts';
import type { DictionaryEntry } from './dictionary.ts';
import type { Operations } from './operations.ts';
import { localizeChunk, neutralizeWords } from './script.ts';

/** Makes the form of an operation, as HTML. */
export type Prerender = (contract: Operations, operationId: string, server: string) => string;

/** The field for files is the page's own, see ../page/form/fileField.ts: how it looks before there is a script. */
export type FileField = (parameter: { name: string; required?: boolean; schema?: object }) => string;

/**
 * Bundles Elements for the build itself: it renders the forms that stand in the page before any script has come.
 *
 * @param root the project's root
 * @returns for a language's translate function, what renders in that language
 */
export async function prerenderer(
  root: string,
  changes: Changes,
  dictionary: readonly DictionaryEntry[],
): Promise<(translate: Translate, fileField: FileField) => Promise<Prerender>> {
  const { chunks } = await bundleElements(root, 'prerender.tsx', changes);
  const [chunk] = neutralizeWords(chunks, dictionary);
  if (!chunk) throw new Error('the bundle that renders forms is empty');
  return async (translate, fileField) => {
    const code = await localizeChunk(chunk, translate, '');
    const module = (await import(
      /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    )) as { prerender: Prerender };
    return (...form) => withBridge(fileField, () => module.prerender(...form));
  };
}

/** What forms ask the page for while they are rendered: nothing has been typed yet. */
function withBridge<Result>(fileField: FileField, render: () => Result): Result {
  const scope = globalThis as { explorerBridge?: unknown };
  scope.explorerBridge = { typed: new Map(), fileField };
  try {
    return render();
  } finally {
    delete scope.explorerBridge;
  }
}

import { transform } from 'esbuild';
import { ProblemsError } from '../../i18n/problem.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Chunk } from './bundle.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { applyEdits } from './edit.ts';
import { localizeCode } from './localizeCode.ts';
import { shownTexts } from './shownTexts.ts';
import { translateTexts } from './translateTexts.ts';

/**
 * Puts the dictionary's entries in the place of the words that the bundle shows.
 *
 * @returns the chunks, with placeholders instead of words
 * @throws {ProblemsError} with every entry that does not fit, and every text without one
 */
export function neutralizeWords(chunks: readonly Chunk[], dictionary: readonly DictionaryEntry[]): Chunk[] {
  const shown = chunks.flatMap((chunk) =>
    shownTexts(chunk.source)
      .filter(({ text }) => !text.startsWith('t(:'))
      .map((text) => ({ ...text, chunk })),
  );
  const { edits, problems } = translateTexts(shown, dictionary);
  if (problems.length > 0) throw new ProblemsError(problems);
  return chunks.map((chunk) => ({
    ...chunk,
    source: applyEdits(
      chunk.source,
      edits.filter((edit) => edit.chunk === chunk),
    ),
  }));
}

/**
 * A chunk in one language, without what only people need to read it.
 *
 * @param banner a comment for its first line
 */
export async function localizeChunk(
  { source }: Chunk,
  translate: Translate,
  banner: string,
): Promise<string> {
  const { code } = await transform(localizeCode(source, translate), {
    banner: `/*! ${banner} */`,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return code;
}

import { ProblemsError } from '../../i18n/problem.ts';
import type { Translate } from '../../i18n/translate.ts';
import { applyEdits, type Edit } from './edit.ts';
import { localizeCode } from './localizeCode.ts';
import { locatePatches, type Patch } from './patch.ts';
import { shownTexts } from './shownTexts.ts';
import { translateTexts } from './translateTexts.ts';
import type { DictionaryEntry } from './dictionary.ts';

/** What a bundle of Elements needs to become that of any language. */
export interface PreparedScript {
  source: string;
  /** Their texts contain placeholders. */
  edits: readonly Edit[];
}

/**
 * Fits patches and dictionary to Elements' bundle.
 *
 * @param source the bundle as the package has it
 * @param file its name, for messages
 * @throws {ProblemsError} with every patch and every entry that does not fit
 */
export function prepareScript(
  source: string,
  { patches, words, file }: { patches: readonly Patch[]; words: readonly DictionaryEntry[]; file: string },
): PreparedScript {
  const patched = locatePatches(source, patches, file);
  const shown = shownTexts(source).filter(
    ({ start, end }) => !patched.edits.some((edit) => start >= edit.start && end <= edit.end),
  );
  const translated = translateTexts(shown, words);
  const problems = [...patched.problems, ...translated.problems];
  if (problems.length > 0) throw new ProblemsError(problems);
  return { source, edits: [...patched.edits, ...translated.edits] };
}

/** The bundle in one language. */
export function localizeScript({ source, edits }: PreparedScript, translate: Translate): string {
  return applyEdits(
    source,
    edits.map(({ start, end, text }) => ({ start, end, text: localizeCode(text, translate) })),
  );
}

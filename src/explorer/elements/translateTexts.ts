import type { Problem } from '../../i18n/problem.ts';
import type { Edit } from './edit.ts';
import type { ShownText } from './shownTexts.ts';
import { type DictionaryEntry, dictionaryFile } from './dictionary.ts';

/**
 * Matches the dictionary with the texts that a program shows.
 *
 * @param shown the texts; what else an entry of them has, its edit has too
 * @returns an edit per text to translate, and a problem per entry with another count and per text without an entry
 */
export function translateTexts<Text extends ShownText>(
  shown: readonly Text[],
  words: readonly DictionaryEntry[],
): { edits: (Text & Edit)[]; problems: Problem[] } {
  const edits: (Text & Edit)[] = [];
  const problems: Problem[] = [];
  const left = new Set(shown);
  for (const { text, places, count, to, line } of words) {
    const matches = shown.filter((found) => found.text === text && places.includes(found.place));
    for (const match of matches) {
      left.delete(match);
      if (to !== undefined) edits.push({ ...match, text: `"${to}"` });
    }
    if (matches.length !== count)
      problems.push({
        file: dictionaryFile,
        line,
        message: `Elements has “${text}” ${matches.length} times as ${places.join(' or ')}, not ${count}; correct the entry`,
      });
  }
  for (const { place, text } of left)
    problems.push({
      file: dictionaryFile,
      message: `Elements shows “${text}” as ${place}, and no entry says what becomes of it; add it to “translated” or “kept”`,
    });
  return { edits, problems };
}

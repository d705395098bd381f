import { findPlaceholders, PlaceholderSyntaxError } from './placeholder.ts';
import { lineAt, ProblemsError } from './problem.ts';
import { TranslationError } from './translate.ts';

/**
 * Runs what localizes texts of a file, and gives its errors their place in that file.
 *
 * @param file the file's path, for the error
 * @param read gives the file's whole text; called only for an error
 * @param localizeTexts localizes the file's text, or parts of it
 * @throws {ProblemsError} with file and line for an unknown key, wrong arguments or a malformed placeholder; other errors as they are
 */
export function locateErrors<Result>(file: string, read: () => string, localizeTexts: () => Result): Result {
  try {
    return localizeTexts();
  } catch (error) {
    if (!(error instanceof TranslationError || error instanceof PlaceholderSyntaxError)) throw error;
    const text = read();
    throw new ProblemsError([{ file, line: lineAt(text, offsetOf(error, text)), message: error.message }]);
  }
}

/** An offset of a syntax error may be one of a part of the text: the whole text is read again. */
function offsetOf(error: TranslationError | PlaceholderSyntaxError, text: string): number {
  if (error instanceof TranslationError) return Math.max(0, text.search(placeholderOf(error.key)));
  try {
    findPlaceholders(text);
    return 0;
  } catch (again) {
    return again instanceof PlaceholderSyntaxError ? again.offset : 0;
  }
}

/** The first placeholder of a key, and not of one that begins like it. */
function placeholderOf(key: string): RegExp {
  return new RegExp(`t\\(:${key.replaceAll('.', '\\.')}(?![\\w.])`);
}

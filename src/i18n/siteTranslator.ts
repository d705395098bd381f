import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { staleKeys } from './confirmed.ts';
import { readMessages } from './messages.ts';
import { ProblemsError } from './problem.ts';
import { createTranslator, type Translator } from './translate.ts';

/**
 * The translator of the project in a folder, from its `locales/`.
 *
 * @param root the project's root; the current folder by default
 * @throws {ProblemsError} if a message file cannot be read
 */
export function loadTranslator(root: string = process.cwd()): Translator {
  const messages = readMessages(root);
  if (messages.problems.length > 0) throw new ProblemsError(messages.problems);
  const stale = new Map(
    messages.languages.map((language) => [language, staleKeys(root, messages, language)]),
  );
  return createTranslator(messages, { stale, pseudo: Boolean(process.env['DOCS_PSEUDO']) });
}

let shared: Translator | undefined;

/** The translator of this project, read once per process (the development server starts anew on a change of a message). */
export function siteTranslator(): Translator {
  return (shared ??= loadTranslator());
}

/** Reads a source file of the project, with a clear error where it is missing. */
export function readSource(file: string, root: string = process.cwd()): string {
  const path = join(root, file);
  if (!existsSync(path))
    throw new ProblemsError([{ file, message: 'file not found; restore it or remove what refers to it' }]);
  return readFileSync(path, 'utf8');
}

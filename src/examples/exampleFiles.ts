import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readEach } from '../i18n/problem.ts';
import { sampleLanguages } from '../sdk/sampleLanguages.ts';
import { type Preamble, readPreamble } from './preamble.ts';

/** One file below `examples/` that can be compiled or run. */
export interface Example {
  /** Path from the project's root. */
  file: string;
  /** Folder below `examples/`: the id of a sample language, or `throws`. */
  folder: string;
  /** The id of the language it is written in. */
  language: string;
  /** File name without extension: `get-items`. */
  name: string;
  source: string;
  /** It is another example with another picture: its requests are not recorded once more. */
  isVariant?: boolean;
  preamble: Preamble;
}

/**
 * The examples in a folder; dropping a file there adds one. Files of other kinds (recorded outputs, installation commands) are left out.
 *
 * @param folder folder below `examples/`
 * @param root the project's root
 * @throws {ProblemsError} for bad directives in preambles
 */
export function examplesIn(folder: string, root: string = process.cwd()): Example[] {
  const path = join(root, 'examples', folder);
  const entries = existsSync(path) ? readdirSync(path).sort() : [];
  const found = entries.flatMap((entry) => {
    const language = languageOf(entry, folder);
    return language === undefined ? [] : [{ file: `examples/${folder}/${entry}`, language }];
  });
  return readEach(found, ({ file, language }) => readExample(file, folder, language, root));
}

/** The examples of all sample languages. */
export function allExamples(root: string = process.cwd()): Example[] {
  return readEach(sampleLanguages, ({ id }) => examplesIn(id, root)).flat();
}

function languageOf(entry: string, folder: string): string | undefined {
  const byExtension = sampleLanguages.find(({ extension }) => extname(entry) === `.${extension}`);
  const ofFolder = sampleLanguages.find(({ id }) => id === folder);
  return ofFolder && ofFolder !== byExtension ? undefined : byExtension?.id;
}

function readExample(file: string, folder: string, language: string, root: string): Example {
  const source = readFileSync(join(root, file), 'utf8');
  const name = basename(file, extname(file));
  return { file, folder, language, name, source, preamble: readPreamble(source, file) };
}

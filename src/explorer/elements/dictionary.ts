import { LineCounter, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { ProblemsError, type Problem } from '../../i18n/problem.ts';
import { readSource } from '../../i18n/siteTranslator.ts';

export const dictionaryFile = 'src/explorer/elements/dictionary.yaml';

/** One text of Elements and what becomes of it. */
export interface DictionaryEntry {
  text: string;
  /** The place that it must be in, see {@link ShownText}; all places where several are meant. */
  places: string[];
  /** How often it is there. */
  count: number;
  /** What replaces it: a language-neutral text with placeholders; undefined if it stays as it is. */
  to: string | undefined;
  /** Where the dictionary has it. */
  line: number;
}

/**
 * Reads the dictionary of Elements' own words.
 *
 * @param root the project's root
 * @throws {ProblemsError} if the file is missing or an entry incomplete
 */
export function readDictionary(root: string = process.cwd()): DictionaryEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(readSource(dictionaryFile, root), { lineCounter: lines });
  const problems: Problem[] = document.errors.map((error) => ({
    file: dictionaryFile,
    line: lines.linePos(error.pos[0]).line,
    message: `bad YAML: ${error.message.split(' at line')[0] ?? ''}`,
  }));
  if (problems.length > 0) throw new ProblemsError(problems);
  const words = (['translated', 'kept'] as const).flatMap((section) => {
    const entries = document.get(section) as YAMLSeq<YAMLMap>;
    return entries.items.flatMap((entry): DictionaryEntry[] => {
      const line = lines.linePos(entry.range?.[0] ?? 0).line;
      const { text, in: places, count = 1, to } = entry.toJSON() as Record<string, unknown>;
      const isWhole =
        text !== undefined && places !== undefined && (section === 'kept' || typeof to === 'string');
      if (!isWhole)
        problems.push({
          file: dictionaryFile,
          line,
          message: 'an entry needs “in”, “text” and, if it is translated, “to”',
        });
      return [text].flat().map((one) => ({
        text: String(one),
        places: [places].flat().map(String),
        count: Number(count),
        to: section === 'translated' ? String(to) : undefined,
        line,
      }));
    });
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return words;
}

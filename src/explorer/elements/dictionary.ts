import { z } from 'zod';
import { parseSource } from '../../i18n/parseSource.ts';
import { readSource } from '../../i18n/siteTranslator.ts';
import { mapOf, textOrTexts, validateSource } from '../../i18n/validateSource.ts';

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

const entry = {
  in: textOrTexts,
  text: textOrTexts,
  count: z.int('has to be a whole number').positive('has to be 1 or more').optional(),
};

const schema = mapOf({
  translated: z.array(mapOf({ ...entry, to: z.string() })),
  kept: z.array(mapOf(entry)),
});

/**
 * Reads the dictionary of Elements' own words.
 *
 * @param root the project's root
 * @throws {ProblemsError} if the file is missing, no YAML, or an entry incomplete
 */
export function readDictionary(root: string = process.cwd()): DictionaryEntry[] {
  const source = parseSource(readSource(dictionaryFile, root), dictionaryFile);
  const { translated, kept } = validateSource(source, schema);
  const entriesOf = (section: 'translated' | 'kept', written: Written[]): DictionaryEntry[] =>
    written.flatMap(({ text, in: places, count = 1, to }, index) =>
      [text].flat().map((one) => ({
        ...{ text: one, places: [places].flat(), count, to },
        line: source.lineOf([section, index]),
      })),
    );
  return [...entriesOf('translated', translated), ...entriesOf('kept', kept)];
}

type Written = z.output<typeof schema>['kept'][number] & { to?: string };

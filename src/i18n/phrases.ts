import { loadDefaultJapaneseParser } from 'budoux';

let parser: ReturnType<typeof loadDefaultJapaneseParser> | undefined;

/**
 * Splits a text where a line may break. Japanese has no spaces between words, and browsers break it anywhere: アルゴリ/ズム. BudouX knows
 * where its phrases end.
 *
 * @param language the text's language; only Japanese is split
 * @returns the pieces, which together are the text
 * @see https://github.com/google/budoux
 */
export function phrasesOf(text: string, language: string): string[] {
  if (language !== 'ja') return [text];
  parser ??= loadDefaultJapaneseParser();
  return parser.parse(text);
}

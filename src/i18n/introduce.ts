import { stripMarks } from './marks.ts';

/**
 * A text that stands on a line before what it introduces, “Values:”.
 *
 * @returns the text with a space behind it, but none after full-width punctuation: `値：` brings its own
 */
export function introduce(text: string): string {
  return /[：、。）]$/u.test(stripMarks(text)) ? text : `${text} `;
}

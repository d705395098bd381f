/** The deepest indentation, in letters, that src/styles/longLines.css knows. */
const deepest = 12;

/**
 * The class of a line of code that says how far it is indented, so that what does not fit goes on below, further in: `in-4`.
 *
 * @param indent blanks before the line's first letter
 */
export function indentClass(indent: number): string {
  return `in-${Math.min(indent, deepest)}`;
}

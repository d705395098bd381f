/** The height of a line of code, and of tabs, frames, buttons and notes around the code. */
const remPerLine = 1.3;
const remAround = 16;

/**
 * About how high a sample with its tabs is, so that a browser need not lay it out to know.
 *
 * @param text its code and its output
 * @param letters how many of them a line holds
 * @returns rem
 */
export function estimatedHeight(text: string, letters: number): number {
  const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line) / letters)));
  return Math.round(remAround + rows.reduce((sum, count) => sum + count, 0) * remPerLine);
}

/** In Latin letters: others are nearly twice as wide in code. */
function widthOf(line: string): number {
  return line.length + line.replace(/[ -ÿ]/g, '').length * 0.7;
}

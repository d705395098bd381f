/** Between the cells of a row, and the parts of a cell. */
export const cellSeparator = ' · ';
/** What ends the label of a cell; it is seen nowhere. */
export const labelEnd = '\u2063';
/** A row of more cells is quoted in part. */
const fewCells = 3;
/** How long a quoted row becomes. */
const enough = 90;
/** Labels that end a sentence need no colon. */
const CLOSED = /[.。:：?？!！]$/u;
const JAPANESE = /[\p{sc=Han}ぁ-んァ-ヶ]/u;

/** Whether a line is a row of a table. */
export function isRow(line: string): boolean {
  return line.includes(cellSeparator);
}

/** The cells of a row. */
export function cellsOf(row: string): string[] {
  return row.split(cellSeparator);
}

/** A text without the cells that only say a value which stands beside it. */
export function withoutCell(text: string, value: string): string {
  if (!text.includes(labelEnd + value)) return text;
  const isOther = (cell: string): boolean => cell.split(labelEnd)[1] !== value;
  return text
    .split('\n')
    .map((line) => cellsOf(line).filter(isOther).join(cellSeparator))
    .join('\n');
}

/** A line without the labels of its cells. */
export function withoutLabels(text: string): string {
  return text.replace(/(?:(?<=^|\n)|(?<= · ))[^·\n\u2063]*\u2063/gu, '');
}

/**
 * A row as it is quoted, "head: cell · cell": all of a short one; of a long one its head, what it is about, the cell that says most, and what
 * follows it.
 *
 * @param worthOf how much a cell says of what was sought
 */
export function quotedRow(row: string, worthOf: (cell: string) => number): string {
  const [head = '', ...cells] = cellsOf(row);
  const worths = cells.map(worthOf);
  const most = Math.max(...worths);
  const best = most > worthOf(head) ? worths.indexOf(most) : 0;
  const kept = cells.length < fewCells ? cells.map((_, index) => index) : [0, ...(best > 0 ? [best] : [])];
  const lengthOf = (): number =>
    kept.reduce((sum, index) => sum + widthOf(cells[index] ?? ''), widthOf(head));
  while (kept.length < cells.length && lengthOf() < enough) {
    const next = (kept.at(-1) ?? 0) + 1;
    if (next >= cells.length) break;
    kept.push(next);
  }
  return kept.reduce((said, index, place) => {
    const cell = cells[index] ?? '';
    const isNext = index === (kept[place - 1] ?? -1) + 1;
    const isLabeled = cell.includes(labelEnd);
    const between = place === 0 && !isLabeled ? colon(said) : isNext ? cellSeparator : `${cellSeparator}… `;
    return said + between + readable(cell);
  }, readable(head));
}

/** The label of a cell before it. */
export function readable(cell: string): string {
  const [label = '', ...others] = cell.split(labelEnd);
  return others.length > 0 ? label + colon(label) + others.join('') : cell;
}

function colon(label: string): string {
  if (CLOSED.test(label)) return ' ';
  return JAPANESE.test(label) ? '：' : ': ';
}

/** Japanese letters are twice as wide. */
function widthOf(text: string): number {
  return text.replace(/[^\p{ASCII}]/gu, '__').length;
}

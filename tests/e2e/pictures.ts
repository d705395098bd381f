import sharp from 'sharp';

/** A page seen from far away, in cells of about a line of text. Cells stand row by row. */
export interface Picture {
  columns: number;
  /** The mean shade of each cell, 0 to 255. */
  shades: Uint8Array;
  /** How much lies between the darkest and the lightest point of each cell: where text, a border or the edge of something is. */
  contrasts: Uint8Array;
}

/** Height and width of a cell, in CSS pixels. */
const cell = 24;
/** The header, in rows. */
const headerRows = 3;

/** From this difference of shades on a cell counts as another one, … */
const otherShade = 24;
/** … if no cell of its column is like it up to so many rows away: another machine's font may wrap a line more; … */
const rowsAround = 2;
/** … and this share of such cells makes another picture. */
const otherCells = 0.06;
/** From this contrast on a cell holds something. */
const something = 32;
/** Parts of the page are elsewhere if in so many columns … */
const movedColumns = 4;
/** … the share of cells that hold something is another one by this much. */
const movedShare = 0.25;
/** The header is another one if this share of its cells holds something now that was empty, or the other way round. */
const otherHeader = 0.25;

/** Looks at a screenshot from far away. */
export async function lookAt(screenshot: Buffer): Promise<Picture> {
  const { data, info } = await sharp(screenshot).greyscale().raw().toBuffer({ resolveWithObject: true });
  const [columns, rows] = [Math.floor(info.width / cell), Math.floor(info.height / cell)];
  const shades = new Uint8Array(columns * rows);
  const contrasts = new Uint8Array(columns * rows);
  for (let index = 0; index < shades.length; index += 1) {
    const [left, top] = [(index % columns) * cell, Math.floor(index / columns) * cell];
    let [sum, darkest, lightest] = [0, 255, 0];
    for (let point = 0; point < cell * cell; point += 1) {
      const shade = data[(top + Math.floor(point / cell)) * info.width + left + (point % cell)] ?? 0;
      sum += shade;
      darkest = Math.min(darkest, shade);
      lightest = Math.max(lightest, shade);
    }
    shades[index] = Math.round(sum / cell ** 2);
    contrasts[index] = lightest - darkest;
  }
  return { columns, shades, contrasts };
}

/** A picture as a file: shades above, contrasts below. */
export async function toPng({ columns, shades, contrasts }: Picture): Promise<Buffer> {
  return sharp(Buffer.concat([shades, contrasts]), {
    raw: { width: columns, height: (2 * shades.length) / columns, channels: 1 },
  })
    .png({ palette: false, compressionLevel: 9 })
    .toBuffer();
}

/** Reads what {@link toPng} has made. */
export async function fromPng(file: string): Promise<Picture> {
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  return {
    columns: info.width,
    shades: data.subarray(0, data.length / 2),
    contrasts: data.subarray(data.length / 2),
  };
}

/** In what two pictures of a page differ, more than by another machine's fonts and rounding; nothing if they are the same. */
export function differencesOf(now: Picture, then: Picture): string[] {
  if (now.columns !== then.columns || now.shades.length !== then.shades.length) return ['another size'];
  const share = Math.max(shareWithoutLike(now, then), shareWithoutLike(then, now));
  const moved = columnsOf(now).map((part, column) => Math.abs(part - (columnsOf(then)[column] ?? 0)));
  const mostMoved = moved.sort((a, b) => b - a)[movedColumns - 1] ?? 0;
  const header = headerOf(now).filter((full, index) => full !== headerOf(then)[index]).length;
  const headerShare = header / headerOf(now).length;
  return [
    ...(share > otherCells ? [`${percent(share)} of the picture have another shade`] : []),
    ...(mostMoved > movedShare
      ? [`${movedColumns} columns are filled otherwise, by ${percent(mostMoved)} or more`]
      : []),
    ...(headerShare > otherHeader ? [`${percent(headerShare)} of the header are another one`] : []),
  ];
}

/** The share of a picture's cells that have no like in another picture. */
function shareWithoutLike({ columns, shades }: Picture, other: Picture): number {
  const isLike = (index: number, shade: number): boolean =>
    Array.from(
      { length: 2 * rowsAround + 1 },
      (_, row) => other.shades[index + (row - rowsAround) * columns],
    ).some((candidate) => candidate !== undefined && Math.abs(candidate - shade) <= otherShade);
  return shades.filter((shade, index) => !isLike(index, shade)).length / shades.length;
}

/** Of each column the share of cells that hold something. A line that wraps otherwise changes little of it, a part that is elsewhere much. */
function columnsOf({ columns, contrasts }: Picture): number[] {
  const rows = contrasts.length / columns;
  return Array.from(
    { length: columns },
    (_, column) =>
      contrasts.filter((contrast, index) => index % columns === column && contrast > something).length / rows,
  );
}

function headerOf({ columns, contrasts }: Picture): boolean[] {
  return [...contrasts.subarray(0, headerRows * columns)].map((contrast) => contrast > something);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

import { fileSize } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';

/** The field of pictures. */
const pictures = 'files';

/** How the files begin that the service takes: PNG, JPEG, TIFF in both of its byte orders. */
const signatures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

/** Whether a file is called like a picture that the service takes. */
export function hasPictureName(name: string): boolean {
  return /\.(?:png|jpe?g|tiff?)$/i.test(name);
}

/**
 * Which of some files are larger than the sandbox accepts, and whether they are together.
 *
 * @param field the name of the files' field: only single pictures have a limit of their own
 */
export function tooLargeTexts(field: string, files: readonly File[]): string[] {
  const { strings, maximum } = settings();
  const single = field === pictures ? files.filter(({ size }) => size > maximum.file) : [];
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (single.length > 0)
    return single.map(({ name, size }) =>
      fill(strings.guideFileTooLarge, { name, ...compared(size, maximum.file) }),
    );
  return total > maximum.request ? [fill(strings.guideFilesTooLarge, compared(total, maximum.request))] : [];
}

/** A size and the limit that it exceeds; in bytes where they look the same in megabytes. */
function compared(size: number, limit: number): { size: string; limit: string } {
  const { language } = settings();
  const [own, most] = [size, limit].map((bytes) => fileSize(bytes, language)) as [string, string];
  if (own !== most) return { size: own, limit: most };
  const bytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' });
  return { size: bytes.format(size), limit: bytes.format(limit) };
}

/**
 * What a server will reject of the files that were chosen: better known before they are sent. Which sizes a reader's own server accepts nobody has
 * published.
 *
 * @param field the name of the files' field
 */
export async function fileWarnings(
  field: string,
  files: readonly File[],
  isSandbox: boolean,
): Promise<{ texts: string[]; rejected: File[] }> {
  const { strings } = settings();
  const others = field === pictures ? await noPictures(files) : [];
  return {
    texts: [
      ...others.map(({ name }) => fill(strings.guideFileNoPicture, { name })),
      ...(isSandbox ? tooLargeTexts(field, files) : []),
    ],
    rejected: others,
  };
}

async function noPictures(files: readonly File[]): Promise<File[]> {
  const found = await Promise.all(files.map(async (file) => ((await isPicture(file)) ? [] : [file])));
  return found.flat();
}

async function isPicture(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return signatures.some((signature) => signature.every((byte, at) => start[at] === byte));
}

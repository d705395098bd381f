import { fileSize } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { forbiddenInNames, itemIdOf } from '../../../mock/core/itemName.ts';
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
function hasPictureName(name: string): boolean {
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

/** What there is to say of files before they are sent, or once they were rejected. */
export interface FileWarnings {
  /** Why files will be rejected: of each the first reason, each reason once. */
  texts: string[];
  /** The files that are no pictures, or have a name that the sandbox does not take. */
  rejected: File[];
  /** What else is to be known. */
  notes: string[];
}

/**
 * What a server will reject of the files that were chosen: better known before they are sent. Which sizes and names a reader's own server accepts
 * nobody has published.
 *
 * @param field the name of the files' field
 */
export async function fileWarnings(
  field: string,
  files: readonly File[],
  isSandbox: boolean,
): Promise<FileWarnings> {
  const { strings } = settings();
  if (field !== pictures)
    return { texts: isSandbox ? tooLargeTexts(field, files) : [], rejected: [], notes: [] };
  const reasons = await Promise.all(
    files.map(async (file) =>
      (await isPicture(file)) ? nameFault(file.name, isSandbox) : strings.guideFileNoPicture,
    ),
  );
  const texts = files.flatMap(({ name }, index) => {
    const reason = reasons[index];
    return reason === undefined ? [] : [fill(reason, { name, characters: forbiddenIn(name) })];
  });
  return {
    texts: [...new Set([...texts, ...(isSandbox ? tooLargeTexts(field, files) : [])])],
    rejected: files.filter((_, index) => reasons[index] !== undefined),
    notes: isSandbox ? sameItemTexts(files) : [],
  };
}

/** Why the sandbox does not take a picture of this name; undefined if it does. */
function nameFault(name: string, isSandbox: boolean): string | undefined {
  const { strings } = settings();
  if (!isSandbox || itemIdOf(name) !== null) return undefined;
  if (!hasPictureName(name)) return strings.guideFileExtension;
  return forbiddenIn(name) === '' ? strings.guideFileName : strings.guideFileCharacters;
}

/** `? :`, the characters of a name that the sandbox does not take. */
function forbiddenIn(name: string): string {
  return [...new Set(name)].filter((character) => forbiddenInNames.includes(character)).join(' ');
}

/** Files whose names differ only in the extension, or in nothing, become one item in the sandbox: mostly nobody wants that. */
function sameItemTexts(files: readonly File[]): string[] {
  const named = Object.groupBy(files, ({ name }) => itemIdOf(name) ?? '');
  return Object.entries(named).flatMap(([item, same = []]) =>
    item !== '' && same.length > 1
      ? [fill(settings().strings.guideFilesSameItem, { item, count: same.length })]
      : [],
  );
}

async function isPicture(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return signatures.some((signature) => signature.every((byte, at) => start[at] === byte));
}

import { describe, expect, it, vi } from 'vitest';
import {
  fileWarnings,
  hasPictureName,
  tooLargeTexts,
} from '../../../../src/explorer/page/form/fileWarnings.ts';

vi.mock('../../../../src/explorer/page/settings.ts', () => ({
  settings: () => ({
    language: 'en',
    maximum: { file: 2000, request: 5000 },
    strings: {
      guideFileNoPicture: '{{name}}: no picture',
      guideFileTooLarge: '{{name}} ({{size}}) > {{limit}}',
      guideFilesTooLarge: 'together {{size}} > {{limit}}',
    },
  }),
}));

vi.stubGlobal('document', { documentElement: { lang: 'en' } });

const png = [0x89, 0x50, 0x4e, 0x47];
const file = (name: string, size: number, start = png): File =>
  new File([new Uint8Array([...start, ...Array.from({ length: size - start.length }, () => 0)])], name);

describe('what will be rejected of files', () => {
  it('is a picture that is larger than the limit of one', () => {
    expect(tooLargeTexts('files', [file('a.png', 2500), file('b.png', 2000)])).toEqual([
      'a.png (2.5 kB) > 2 kB',
    ]);
  });
  it('is said in bytes where size and limit look the same', () => {
    expect(tooLargeTexts('files', [file('a.png', 2001)])).toEqual(['a.png (2,001 bytes) > 2,000 bytes']);
  });
  it('is all of them together', () => {
    const files = ['a', 'b', 'c'].map((name) => file(name, 1900));
    expect(tooLargeTexts('files', files)).toEqual(['together 5.7 kB > 5 kB']);
    expect(tooLargeTexts('files', files.slice(1))).toEqual([]);
  });
  it('is a license or an export only as a whole request', () => {
    expect(tooLargeTexts('models', [file('a.zip', 4000)])).toEqual([]);
    expect(tooLargeTexts('models', [file('a.zip', 6000)])).toEqual(['together 6 kB > 5 kB']);
  });
  it('is what is no picture by its bytes, whatever it is called', async () => {
    const jpeg = file('b.jpg', 10, [0xff, 0xd8]);
    const tiff = [file('c.tif', 10, [0x49, 0x49, 0x2a, 0]), file('d.tif', 10, [0x4d, 0x4d, 0, 0x2a])];
    const text = file('e.png', 10, [0x68, 0x69]);
    const found = await fileWarnings('files', [file('a.png', 10), jpeg, ...tiff, text], true);
    expect(found).toEqual({ texts: ['e.png: no picture'], rejected: [text] });
    expect((await fileWarnings('license', [text], true)).texts).toEqual([]);
  });
  it('is no size on a server whose limits are not known', async () => {
    expect((await fileWarnings('files', [file('a.png', 9000)], false)).texts).toEqual([]);
    expect((await fileWarnings('files', [file('a.png', 9000)], true)).texts).toHaveLength(1);
  });
});

it('a name tells the kind of a picture by its ending', () => {
  expect(['a.PNG', 'b.jpeg', 'c.tif'].every(hasPictureName)).toBe(true);
  expect(['notes.txt', 'png', 'a.png.zip'].some(hasPictureName)).toBe(false);
});

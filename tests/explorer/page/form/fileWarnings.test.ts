import { describe, expect, it, vi } from 'vitest';
import { fileWarnings, tooLargeTexts } from '../../../../src/explorer/page/form/fileWarnings.ts';

vi.mock('../../../../src/explorer/page/settings.ts', () => ({
  settings: () => ({
    language: 'en',
    maximum: { file: 2000, request: 5000 },
    strings: {
      guideFileNoPicture: '{{name}}: no picture',
      guideFileTooLarge: '{{name}} ({{size}}) > {{limit}}',
      guideFilesTooLarge: 'together {{size}} > {{limit}}',
      guideFileExtension: '{{name}}: extension',
      guideFileCharacters: '{{name}}: no {{characters}}',
      guideFileName: '{{name}}: name',
      guideFilesSameItem: '{{item}}: {{count}}',
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
    expect(found).toEqual({ texts: ['e.png: no picture'], rejected: [text], notes: [] });
    expect((await fileWarnings('license', [text], true)).texts).toEqual([]);
  });
  it('is no size on a server whose limits are not known', async () => {
    expect((await fileWarnings('files', [file('a.png', 9000)], false)).texts).toEqual([]);
    expect((await fileWarnings('files', [file('a.png', 9000)], true)).texts).toHaveLength(1);
  });
});

describe('what is said of the names of pictures', () => {
  it('is each reason once, and only of the sandbox, whose rules they are', async () => {
    const files = ['a.dat', 'b?c:.png', ' d.png', '検査・結果【上】.png', 'a.dat'].map((name) =>
      file(name, 10),
    );
    expect(await fileWarnings('files', files, true)).toEqual({
      texts: ['a.dat: extension', 'b?c:.png: no ? :', ' d.png: name'],
      rejected: files.filter(({ name }) => !name.startsWith('検')),
      notes: [],
    });
    expect(await fileWarnings('files', files, false)).toEqual({ texts: [], rejected: [], notes: [] });
  });
  it('is which of them become one item', async () => {
    const files = ['a.png', 'a.PNG', 'a.jpg', 'b.png'].map((name) => file(name, 10));
    expect((await fileWarnings('files', files, true)).notes).toEqual(['a: 3']);
    expect((await fileWarnings('files', files, false)).notes).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/reference/anchors.ts';
import { summaryOf } from '../../src/reference/description.ts';
import { printForm } from '../../src/reference/printForm.ts';

describe('summaryOf', () => {
  const cases: [given: string | undefined, want: string][] = [
    ['Returns a `summary`.\n\n- more', 'Returns a summary.'],
    ['Two\nlines with a [link](/errors/).', 'Two lines with a link.'],
    ['\uE000English\uE001', 'English'],
    [undefined, ''],
  ];
  it.each(cases)('%j', (given, want) => {
    expect(summaryOf(given)).toBe(want);
  });
});

describe('anchorOf', () => {
  it.each([
    ['data.item_id', 'response-data-item_id'],
    ['exif.*', 'response-exif-any'],
  ])('%s', (path, want) => expect(anchorOf('response', path)).toBe(want));
});

describe('printForm', () => {
  it('repeats the field of a list', () => {
    expect(printForm({ training: true, files: ['a.png', 'b.png'] })).toBe(
      'training=true\nfiles=a.png\nfiles=b.png',
    );
  });
});

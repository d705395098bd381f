import { describe, expect, it } from 'vitest';
import { fileNameOf, picturesIn } from '../../../src/explorer/page/responses.ts';

describe('picturesIn', () => {
  it.each([
    ['nothing', undefined, []],
    ['text', 'https://a.example/x.png', []],
    [
      'an image without boxes, one with',
      {
        data: {
          item_id: 'plate',
          default_image: 'https://a.example/1.png',
          images: [
            { raw_url: 'https://a.example/1.png', processed_url: null },
            { raw_url: 'https://a.example/2.png', processed_url: 'https://a.example/2b.png' },
          ],
        },
      },
      [
        { url: 'https://a.example/2b.png', name: 'plate', processed: true },
        { url: 'https://a.example/1.png', name: 'plate', processed: false },
      ],
    ],
    [
      'items without images',
      {
        data: {
          predict: [
            { item_id: 'a', default_image: 'https://a.example/a.png' },
            { item_id: 'b', default_image: null },
          ],
        },
      },
      [{ url: 'https://a.example/a.png', name: 'a', processed: false }],
    ],
    ['addresses that are no pictures of a server', { raw_url: 'javascript:alert(1)', item_id: 'x' }, []],
  ])('%s', (_, response, want) => {
    expect(picturesIn(response)).toEqual(want);
  });
});

describe('fileNameOf', () => {
  it.each([
    ['attachment; filename="models.zip"', 'application/zip', 'models.zip'],
    ['attachment; filename="../../etc/passwd"', 'application/zip', 'passwd'],
    ['', 'application/zip', 'models.zip'],
    ['', 'application/octet-stream', 'response'],
  ])('%j, %s → %s', (disposition, type, want) => {
    expect(fileNameOf(new Headers({ 'content-disposition': disposition }), type)).toBe(want);
  });
});

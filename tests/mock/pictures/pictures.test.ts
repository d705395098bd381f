import { zlibSync } from 'fflate';
import { decode, encode } from 'fast-png';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../src/mock/core/pictures/decodeUpload.ts';
import { readPictureInfo } from '../../../src/mock/core/pictures/pictureInfo.ts';
import { drawBoxes, preview, shrink } from '../../../src/mock/core/pictures/processed.ts';
import { readSample } from '../../../src/mock/node/readSample.ts';
import { createTestMock } from '../testMock.ts';
import { frameSize, jpeg, png, tiff } from './files.ts';
import { cpuTime } from '../cpuTime.ts';

const sample = await readSample('plate-new-01.png');

describe('the head of a picture', () => {
  it.each([
    ['PNG', sample, { content_type: 'image/png', width: 320, height: 240 }],
    ['JPEG', jpeg(640, 480), { content_type: 'image/jpeg', width: 640, height: 480 }],
    ['TIFF, little-endian', tiff(800, 600, true), { content_type: 'image/tiff', width: 800, height: 600 }],
    [
      'TIFF, big-endian',
      tiff(70_000, 600, false),
      { content_type: 'image/tiff', width: 70_000, height: 600 },
    ],
  ])('of a %s is read', (_, bytes, info) => {
    expect(readPictureInfo(bytes)).toEqual(info);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('GIF89a and more text than that')],
    ['a PNG that is too short', sample.slice(0, 20)],
    ['a JPEG without a frame', jpeg(1, 1).slice(0, 12)],
    ['a TIFF that points nowhere', tiff(1, 1, true).fill(0xff, 4, 8)],
    ['a JPEG that goes in circles', new Uint8Array([0xff, 0xd8, ...Array.from({ length: 100 }, () => 0xff)])],
    ['a picture without height', png({ width: 10, height: 0, data: new Uint8Array() })],
  ])('is not found in %s', (_, bytes) => {
    expect(readPictureInfo(bytes)).toBeNull();
  });

  it('is not found in noise, whatever it starts with', () => {
    for (let start = 0; start < 300; start++) {
      const noise = Uint8Array.from(
        { length: 200 },
        (_, index) => (index * start * 7 + (index ^ start)) % 256,
      );
      noise.set(
        [
          [0xff, 0xd8],
          [0x49, 0x49, 42, 0],
          [0x4d, 0x4d, 0, 42],
          [0x89, 0x50],
        ][start % 4] ?? [],
      );
      expect(() => readPictureInfo(noise)).not.toThrow();
      expect(() => takeIn(noise)).not.toThrow();
    }
  });
});

describe('a PNG', () => {
  const data = { width: 64, height: 64 };

  it.each([
    ['grey', { ...data, channels: 1, data: new Uint8Array(64 * 64).fill(200) }],
    ['grey with alpha', { ...data, channels: 2, data: new Uint8Array(64 * 64 * 2).fill(200) }],
    ['with alpha', { ...data, channels: 4, data: new Uint8Array(64 * 64 * 4).fill(200) }],
    [
      'of 16 bits',
      { ...data, channels: 3, depth: 16 as const, data: new Uint16Array(64 * 64 * 3).fill(51_400) },
    ],
  ])('%s is looked into', (_, image) => {
    const cells = takeIn(encode(image))?.cells;
    expect(cells?.slice(0, 3)).toEqual(new Uint8Array([200, 0, 128]));
  });

  it('of one pixel is looked into', () => {
    expect(
      takeIn(encode({ width: 1, height: 1, channels: 3, data: new Uint8Array([9, 9, 9]) }))?.cells?.[0],
    ).toBe(9);
  });

  it('that unpacks to more than its pixels is rejected, quickly', { timeout: 30_000 }, () => {
    const bomb = png({ width: 10, height: 10, data: zlibSync(new Uint8Array(300_000_000)), isPacked: true });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(cpuTime(() => expect(takeIn(bomb)).toBeNull())).toBeLessThan(2000);
  });

  it('with a bomb in a chunk that nobody needs is taken without it', { timeout: 30_000 }, () => {
    const profile = new Uint8Array([
      ...new TextEncoder().encode('icc'),
      0,
      0,
      ...zlibSync(new Uint8Array(100_000_000)),
    ]);
    const picture = png({
      width: 2,
      height: 1,
      data: new Uint8Array([0, 1, 2, 3, 4, 5, 6]),
      extra: ['iCCP', profile],
    });
    expect(cpuTime(() => expect(takeIn(picture)?.cells).not.toBeNull())).toBeLessThan(2000);
  });

  it('of more pixels than the limit is stored, not looked into', () => {
    const huge = png({ width: 100_000, height: 100_000, data: new Uint8Array() });
    expect(takeIn(huge)).toMatchObject({ width: 100_000, cells: null });
  });

  it.each([0, 1, 2, 3, 5, 8])('with damage at %i is rejected or taken, never more', (place) => {
    for (let at = 20 + place; at < sample.length; at += 211) {
      const damaged = sample.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(() => takeIn(damaged)).not.toThrow();
    }
  });
});

describe('the processed picture', () => {
  const box = { x_min: 100, x_max: 150, y_min: 50, y_max: 90 };
  const image = { content_type: 'image/png', width: 320, height: 240 };

  it('of a PNG has green pixels along the box, and no others', () => {
    const { contentType, bytes } = drawBoxes(sample, image, [box]);
    const [before, after] = [decode(sample), decode(bytes)];
    const at = (picture: typeof after, x: number, y: number) => [
      ...picture.data.slice((y * 320 + x) * 3, (y * 320 + x) * 3 + 3),
    ];
    expect(contentType).toBe('image/png');
    for (const [x, y] of [
      [100, 50],
      [149, 50],
      [100, 89],
      [149, 89],
      [120, 50],
      [100, 70],
    ] as const) {
      expect(at(after, x, y)).toEqual([0, 200, 60]);
    }
    expect(at(after, 125, 70)).toEqual(at(before, 125, 70));
    expect(at(after, 99, 50)).toEqual(at(before, 99, 50));
  });

  it('of a file that was not looked into is an SVG that holds it, and nothing that runs', () => {
    const { contentType, bytes } = drawBoxes(jpeg(320, 240), { ...image, content_type: 'image/jpeg' }, [box]);
    const text = new TextDecoder().decode(bytes);
    expect(contentType).toBe('image/svg+xml');
    expect(text).toContain('<rect x="100" y="50" width="50" height="40"/>');
    expect(text).toContain('stroke-width="2"');
    expect(text).toContain('href="data:image/jpeg;base64,/9j/');
    expect(text).not.toMatch(/script|onload/);
  });

  it('small has every second pixel of one twice as large as it may be', () => {
    const [width, height] = [320, 10];
    const rgb = Uint8Array.from({ length: width * height * 3 }, (_, index) => (index * 7) % 251);
    const small = decode(preview({ width, height, rgb }));
    expect([small.width, small.height]).toEqual([160, 5]);
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [159, 0],
      [0, 4],
      [80, 2],
    ] as const) {
      const from = (2 * y * width + 2 * x) * 3;
      const at = (y * 160 + x) * 3;
      expect([...small.data.slice(at, at + 3)]).toEqual([...rgb.slice(from, from + 3)]);
    }
  });

  it('is served, as are the raw one and the preview, with headers that let nothing run', async () => {
    const { mock, send } = createTestMock();
    const { json } = await send('GET', '/v1/item/plate-new-01');
    const [shown] = json.data.images;
    const get = async (url: string) => mock.fetch(new Request(url));
    const raw = await get(shown.raw_url);
    expect(raw.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await raw.arrayBuffer())).toEqual(sample);
    expect(shown).toMatchObject({
      file_size: sample.length,
      width: 320,
      height: 240,
      content_type: 'image/png',
    });
    const processed = await get(shown.processed_url);
    expect(processed.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(processed.headers.get('x-content-type-options')).toBe('nosniff');
    const boxed = decode(await processed.arrayBuffer());
    expect(greenPixels(boxed.data)).toBeGreaterThan(50);
    const thumbnail = decode(await (await get(json.data.thumbnail_image)).arrayBuffer());
    expect([thumbnail.width, thumbnail.height]).toEqual([160, 120]);
    expect((await get(shown.raw_url.replace(/key=./, 'key=x'))).status).toBe(404);
  });

  it('of an image that was not predicted does not exist', async () => {
    const { mock, send } = createTestMock();
    const { json } = await send('GET', '/v1/item/plate-new-02');
    const [shown] = json.data.images;
    expect(shown).toMatchObject({ processed: false, processed_url: null, defect_counted: null });
    expect((await mock.fetch(new Request(shown.raw_url.replace('/raw/', '/processed/')))).status).toBe(404);
  });
});

it('a preview has at most 160 pixels on a side', () => {
  const { bytes } = shrink(
    encode({ width: 500, height: 33, channels: 3, data: new Uint8Array(500 * 33 * 3) }),
    {
      content_type: 'image/png',
      width: 500,
      height: 33,
    },
  );
  expect(readPictureInfo(bytes)).toMatchObject({ width: 125, height: 9 });
});

it('what cannot be looked into is predicted, the same way every time', async () => {
  const { upload, send, wait } = createTestMock();
  const photo = new Uint8Array(await sharp(sample).jpeg().toBuffer());
  const uploaded = await upload({
    'a.jpg': frameSize(photo, 9000, 10),
    'b.tiff': tiff(300, 200, true),
    'c.JPEG': frameSize(photo, 5000, 5000),
  });
  expect(uploaded.json.data.item_ids).toEqual(['a', 'b', 'c']);
  const predict = async (): Promise<unknown[]> => {
    await send('POST', '/v1/serve', { json: { item_ids: ['a', 'b', 'c'] } });
    wait(60_000);
    const items = await Promise.all(['a', 'b', 'c'].map((id) => send('GET', `/v1/item/${id}`)));
    return items.map(({ json }) => json.data.models[0].aggregate as unknown);
  };
  expect(await predict()).toEqual(await predict());
});

function greenPixels(data: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < data.length; i += 3)
    if (data[i] === 0 && data[i + 1] === 200 && data[i + 2] === 60) count += 1;
  return count;
}

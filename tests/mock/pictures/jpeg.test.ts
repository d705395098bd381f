import sharp, { type JpegOptions } from 'sharp';
import { describe, expect, it } from 'vitest';
import { decode } from 'fast-png';
import { decodeJpeg } from '../../../src/mock/core/pictures/decodeJpeg.ts';
import { takeIn } from '../../../src/mock/core/pictures/decodeUpload.ts';
import { readPictureInfo } from '../../../src/mock/core/pictures/pictureInfo.ts';
import type { Pixels } from '../../../src/mock/core/pictures/pixels.ts';
import { drawBoxes } from '../../../src/mock/core/pictures/processed.ts';
import { readSample } from '../../../src/mock/node/readSample.ts';
import { createTestMock } from '../testMock.ts';
import { frameSize, jpeg } from './files.ts';
import { cpuTime } from '../cpuTime.ts';

const plate = sharp(await readSample('plate-ng-03.png'));
const file = async (options: JpegOptions, picture = plate): Promise<Uint8Array> =>
  new Uint8Array(await picture.clone().jpeg(options).toBuffer());
const baseline = await file({ quality: 90 });

const kinds: [string, Uint8Array][] = [
  ['baseline', baseline],
  ['progressive', await file({ progressive: true })],
  ['with all colours', await file({ chromaSubsampling: '4:4:4' })],
  ['optimized, with restarts', await file({ mozjpeg: true })],
  ['grey', await file({}, plate.clone().greyscale())],
  ['of a size that no block divides', await file({}, plate.clone().resize(331, 17))],
  ['of one pixel', await file({}, plate.clone().resize(1, 1))],
];

/** Pixels by another decoder. */
async function reference(bytes: Uint8Array): Promise<Pixels> {
  const turned = sharp(bytes).autoOrient().toColourspace('srgb').removeAlpha();
  const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const grey = channels === 1;
  const rgb = grey
    ? Uint8Array.from({ length: data.length * 3 }, (_, i) => data[Math.floor(i / 3)] ?? 0)
    : data;
  return { width, height, rgb: new Uint8Array(rgb) };
}

/** How far two pictures are apart, on average of all values. */
function difference(one: Uint8Array, other: Uint8Array): number {
  expect(one.length).toBe(other.length);
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}

describe('a JPEG', () => {
  it.each(kinds)('%s has the pixels that another decoder finds', async (_, bytes) => {
    const [found, expected] = [decodeJpeg(bytes), await reference(bytes)];
    expect(found).toMatchObject({ width: expected.width, height: expected.height });
    expect(difference(found?.rgb ?? new Uint8Array(), expected.rgb)).toBeLessThan(2);
  });

  it.each([
    ['Adobe says so', [0xff, 0xee, 0, 14, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0], [1, 2, 3]],
    ['its components are called so', [], [...Buffer.from('RGB')]],
  ])('has red, green and blue where %s', async (_, segment, names) => {
    const whole = await file({ chromaSubsampling: '4:4:4' });
    // Without JFIF's segment, if there is one.
    const tables = Buffer.from(whole).indexOf(Buffer.from([0xff, 0xdb]));
    const bytes = new Uint8Array([0xff, 0xd8, ...segment, ...whole.subarray(tables)]);
    const [frame, scan] = [0xc0, 0xda].map((marker) =>
      Buffer.from(bytes).indexOf(Buffer.from([0xff, marker])),
    );
    names.forEach((name, index) => {
      bytes[(frame ?? 0) + 10 + index * 3] = name;
      bytes[(scan ?? 0) + 5 + index * 2] = name;
    });
    const [found, expected] = [decodeJpeg(bytes), await reference(bytes)];
    expect(difference(expected.rgb, (await reference(whole)).rgb)).toBeGreaterThan(20);
    expect(difference(found?.rgb ?? new Uint8Array(), expected.rgb)).toBeLessThan(2);
  });

  it('in CMYK is looked into, its colours nearly right', async () => {
    const bytes = await file({}, plate.clone().toColourspace('cmyk'));
    expect((await sharp(bytes).metadata()).channels).toBe(4);
    const expected = await reference(baseline);
    expect(difference(decodeJpeg(bytes)?.rgb ?? new Uint8Array(), expected.rgb)).toBeLessThan(25);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('with orientation %i is turned as it is seen', async (orientation) => {
    const small = plate.clone().resize(48, 32).withMetadata({ orientation });
    const bytes = await file({ quality: 100, chromaSubsampling: '4:4:4' }, small);
    const expected = await reference(bytes);
    const size = { width: expected.width, height: expected.height };
    expect(size.width).toBe(orientation > 4 ? 32 : 48);
    expect(readPictureInfo(bytes)).toEqual({ content_type: 'image/jpeg', ...size });
    const found = decodeJpeg(bytes);
    expect(found).toMatchObject(size);
    expect(difference(found?.rgb ?? new Uint8Array(), expected.rgb)).toBeLessThan(2);
  });

  it('with a damaged Exif segment is taken as it lies', async () => {
    const bytes = await file({}, plate.clone().withMetadata({ orientation: 6 }));
    const exif = Buffer.from(bytes).indexOf('Exif');
    bytes.fill(0xff, exif + 10, exif + 14);
    expect(readPictureInfo(bytes)).toMatchObject({ width: 320, height: 240 });
    expect(takeIn(bytes)?.cells).not.toBeNull();
  });

  it('of 12 million pixels is looked into, and comes smaller', { timeout: 60_000 }, async () => {
    const size = { width: 4032, height: 3024 };
    const bytes = await file({}, sharp({ create: { ...size, channels: 3, background: '#204060' } }));
    expect(takeIn(bytes)).toMatchObject(size);
    expect(takeIn(bytes)?.cells?.[0]).toBe(58);
    expect(decodeJpeg(bytes)).toMatchObject({ width: 2016, height: 1512 });
    const box = { x_min: 2000, x_max: 3000, y_min: 1000, y_max: 2000 };
    const { contentType, bytes: drawn } = drawBoxes(
      bytes,
      { content_type: 'image/jpeg', ...size, analyzed: true },
      [box],
    );
    const { width, data } = decode(drawn);
    const at = (x: number, y: number) => [...data.slice((y * width + x) * 3, (y * width + x) * 3 + 3)];
    expect([contentType, width]).toEqual(['image/png', 2016]);
    expect([at(1000, 500), at(1499, 999)]).toEqual([
      [0, 200, 60],
      [0, 200, 60],
    ]);
    expect(at(998, 498)[1]).toBeLessThan(100);
  });

  it.each([
    ['of more pixels than the limit', frameSize(baseline, 4000, 3251)],
    ['longer than the limit', frameSize(baseline, 8193, 2)],
    ['that is a bomb', frameSize(baseline, 16_384, 16_384)],
    [
      'with arithmetic codes',
      baseline.map((byte, i) => (baseline[i - 1] === 0xff && byte === 0xc0 ? 0xc9 : byte)),
    ],
  ])('%s is stored, not looked into, at once', (_, bytes) => {
    const stored = { content_type: 'image/jpeg', cells: null, preview: null };
    expect(cpuTime(() => expect(takeIn(bytes)).toMatchObject(stored))).toBeLessThan(200);
  });

  it('goes over its picture 64 times at most', async () => {
    const bytes = await file({ progressive: true });
    const scan = Buffer.from(bytes).lastIndexOf(Buffer.from([0xff, 0xda]));
    const scans = Array.from({ length: 64 }, () => [...bytes.subarray(scan, -2)]).flat();
    expect(takeIn(new Uint8Array([...bytes.subarray(0, -2), ...scans, 0xff, 0xd9]))?.cells).toBeNull();
  });

  it.each([
    ['without a picture', jpeg(640, 480)],
    ['cut in the middle', baseline.slice(0, baseline.length / 2)],
    ['cut in its head', baseline.slice(0, 300)],
    ['whose head says another size', frameSize(baseline, 3000, 4000)],
    ['of two frames', new Uint8Array([...frameSize(baseline, 16, 16).slice(0, -2), ...baseline.slice(2)])],
  ])('%s is rejected', (_, bytes) => {
    expect(cpuTime(() => expect(takeIn(bytes)).toBeNull())).toBeLessThan(5000);
  });

  it.each([0, 1, 2, 3, 5, 8])('with damage at %i is rejected or taken, never more', (place) => {
    for (let at = 20 + place; at < baseline.length; at += 211) {
      const damaged = baseline.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(() => takeIn(damaged)).not.toThrow();
    }
  });
});

it('JPEGs are learnt from and inspected as PNGs are, and what is served is what its name says', async () => {
  const { mock, upload, send, wait } = createTestMock();
  const asJpeg = async (name: string) =>
    new Uint8Array(
      await sharp(await readSample(`${name}.png`))
        .jpeg()
        .toBuffer(),
    );
  const good = ['plate-ok-04', 'plate-ok-05', 'plate-ok-06'];
  const uploaded = await upload(
    Object.fromEntries(await Promise.all(good.map(async (name) => [`j-${name}.jpg`, await asJpeg(name)]))),
    { training: 'true', good: 'true' },
  );
  const trained = await send('POST', '/v1/train', {
    json: { algorithm_id: 'AE', name: 'jpeg', item_ids: uploaded.json.data.item_ids },
  });
  wait(600_000);
  await upload({ 'part.jpeg': await asJpeg('plate-ng-03'), 'fine.jpg': await asJpeg('plate-ok-01') });
  const model_id: string = trained.json.data.model_id;
  await send('POST', '/v1/serve', { json: { item_ids: ['part', 'fine'], model_id } });
  wait(600_000);
  const [part, fine] = await Promise.all(
    ['part', 'fine'].map(async (id) => (await send('GET', `/v1/item/${id}`)).json.data),
  );
  expect([part.models[0].aggregate.label, fine.models[0].aggregate.label]).toEqual(['NG', 'OK']);
  const [image] = part.images;
  for (const [url, ending, type] of [
    [image.raw_url, '.jpg?', 'image/jpeg'],
    [image.processed_url, '.png?', 'image/png'],
    [part.thumbnail_image, '.png?', 'image/png'],
  ]) {
    expect(url).toContain(ending);
    const response = await mock.fetch(new Request(url));
    expect(response.headers.get('content-type')).toBe(type);
    expect(readPictureInfo(new Uint8Array(await response.arrayBuffer()))?.content_type).toBe(type);
  }
});

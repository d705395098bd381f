import fc from 'fast-check';
import { encode } from 'fast-png';
import { zipSync } from 'fflate';
import { encode as encodeJpeg } from 'jpeg-js';
import sharp from 'sharp';
import { ApiError } from '../../src/mock/core/apiError.ts';
import { readForm } from '../../src/mock/core/form.ts';
import { packModels, unpackModels } from '../../src/mock/core/modelsZip.ts';
import { takeIn } from '../../src/mock/core/pictures/decodeUpload.ts';
import { createChecks } from '../../src/mock/core/validation.ts';
import { damaged } from './damage.ts';
import { target } from './target.ts';

const zips = [
  packModels([
    {
      model_id: '5f0c2b1e-8a4d-4c55-9e1b-3d7a64f0c2aa',
      name: 'name',
      algorithm_id: 'AE',
      version: '1',
      parameters: {},
      ok_img_count: 1,
      ng_img_count: 0,
      reference: null,
    },
  ]),
  zipSync({ 'manifest.json': new TextEncoder().encode('{}'), 'a/b': new Uint8Array(50) }, { level: 9 }),
  zipSync({ a: new Uint8Array(9) }, { level: 0 }),
];

/** Zip files of models, whole and damaged. What is no such file is null. */
export const zip = target({
  name: 'zip reader',
  share: 150_000,
  inputs: fc.constantFrom(...zips).chain(damaged),
  read: unpackModels,
  grown: (size) => zipSync({ 'manifest.json': pseudoRandom(size) }, { level: 6 }),
  base: 100_000,
});

const pngs = [
  encode({ width: 3, height: 2, data: new Uint8Array(18).fill(7), channels: 3 }),
  encode({ width: 2, height: 2, data: new Uint16Array(16).fill(700), channels: 4, depth: 16 }),
  encode({ width: 4, height: 1, data: new Uint8Array(4), channels: 1 }),
];

/** Uploaded pictures, whole and damaged. What cannot be read is null. */
export const png = target({
  name: 'PNG reader',
  share: 100_000,
  inputs: fc.constantFrom(...pngs).chain(damaged),
  read: takeIn,
  grown: (size) => {
    const width = Math.round(Math.sqrt(size / 3));
    return encode({ width, height: width, data: pseudoRandom(width * width * 3), channels: 3 });
  },
  base: 100_000,
});

const jpegs = await Promise.all(
  [{}, { progressive: true }, { mozjpeg: true }, { chromaSubsampling: '4:4:4' }].map(async (options) => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const picture = sharp({ create: { width: 24, height: 20, channels: 3, background: 'grey', noise } });
    return new Uint8Array(await picture.withMetadata({ orientation: 6 }).jpeg(options).toBuffer());
  }),
);

/** Uploaded photos, whole and damaged. What cannot be read is null. */
export const jpeg = target({
  name: 'JPEG reader',
  share: 100_000,
  inputs: fc.constantFrom(...jpegs).chain(damaged),
  read: takeIn,
  grown: (size) => {
    const width = Math.round(Math.sqrt(size / 4));
    return new Uint8Array(
      encodeJpeg({ width, height: width, data: pseudoRandom(width * width * 4) }, 90).data,
    );
  },
  base: 200_000,
});

const uploadSchema = {
  type: 'object',
  required: ['training', 'files'],
  properties: {
    training: { type: 'boolean' },
    count: { type: 'integer' },
    files: { type: 'array', items: { type: 'string', format: 'binary' } },
  },
};
const check = createChecks({})(uploadSchema);
const headers = [
  'content-disposition: form-data; name="files"; filename="箱.png"',
  'content-disposition: form-data; name="training"',
  'content-disposition: form-data; name="files[0]"; filename="a\\"b.png"',
  "content-disposition: form-data; name=x; filename*=UTF-8''%ff",
  'content-disposition: form-data; name="__proto__"',
  'Content-Type: image/png\r\ncontent-disposition: form-data; name="count"',
  'content-transfer-encoding: base64',
  '',
];
const part = fc
  .tuple(
    fc.constantFrom(...headers),
    fc.constantFrom('\r\n\r\n', '\r\n', '\n\n', ''),
    fc.string({ maxLength: 8 }),
  )
  .map(([header, gap, content]) => `--b\r\n${header}${gap}${content}\r\n`);
const forms = fc
  .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('--b--\r\n', '--b--', '--b', ''))
  .map(([parts, end]) => new TextEncoder().encode(parts.join('') + end));

/** Forms, whole and damaged. */
export const multipart = target<Uint8Array>({
  name: 'multipart reader',
  share: 150_000,
  inputs: forms.chain(damaged),
  read: async (bytes) => {
    const type = { 'content-type': 'multipart/form-data; boundary=b' };
    const request = new Request('http://mock/', { method: 'POST', headers: type, body: bytes as BodyInit });
    await readForm(request, uploadSchema, check).catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
    });
  },
  grown: (size) => {
    const one = `--b\r\n${headers[0]}\r\n\r\n${'-'.repeat(900)}\r\n`;
    return new TextEncoder().encode(`${one.repeat(size / 1000)}--b--\r\n`);
  },
  base: 100_000,
});

/** Bytes that do not compress, the same ones each time. */
function pseudoRandom(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 16;
  });
}

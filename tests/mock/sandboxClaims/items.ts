import sharp, { type Sharp } from 'sharp';
import { expect } from 'vitest';
import { limits } from '../../../src/mock/core/limits.ts';
import { takeIn } from '../../../src/mock/core/pictures/decodeUpload.ts';
import { readSample } from '../../../src/mock/node/readSample.ts';
import { png, tiff } from '../pictures/files.ts';
import { box, type Claim, steps } from './claim.ts';

const plate = await readSample('plate-ng-03.png');
const bytesOf = async (image: Sharp): Promise<Uint8Array> => new Uint8Array(await image.toBuffer());
const sideways = () => sharp(plate).resize(320, 240).withMetadata({ orientation: 6 });

const greyOfFourBits = png({ width: 8, height: 8, data: new Uint8Array(8 * 5) });
greyOfFourBits.set([4, 0], 24);

/** What a training counts that has this item and a good one. */
async function counts(mock: Parameters<Claim>[0], item: string): Promise<unknown[]> {
  const { ok_img_count, ng_img_count } = await steps(mock).train({ item_ids: ['plate-ok-01', item] });
  return [ok_img_count, ng_img_count];
}

async function countsByAnnotation(mock: Parameters<Claim>[0], item: string): Promise<void> {
  expect(await counts(mock, item)).toEqual([1, 0]);
  await steps(mock).annotate(item, []);
  expect(await counts(mock, item)).toEqual([2, 0]);
}

/** What is said of items and images. */
export const itemClaims: Record<string, Claim> = {
  notPublishedDeleteSandbox: async (mock) => {
    for (const path of ['/v1/item/plate-new-01', '/v1/items', '/v1/image/1027'])
      expect((await mock.send('DELETE', path)).status).toBeGreaterThanOrEqual(400);
    mock.wait(29 * 86_400_000);
    const { training, predict } = await steps(mock).data('/v1/items');
    const states = [...training, ...predict].map(({ status }: { status: string }) => status);
    expect(new Set(states)).toEqual(new Set(['pending', 'done']));
  },
  notPublishedRetentionSandbox: async (mock) => {
    const { data, predict, train } = steps(mock);
    const first = (await data('/v1/workers')).done[0];
    const { model_id } = await train();
    await mock.send('DELETE', '/v1/model', { json: { model_ids: [model_id] } });
    for (let index = 0; index < limits.finishedJobs; index++) await predict('plate-new-01');
    expect((await data('/v1/workers')).done).not.toContainEqual(first);
    for (let index = 0; index < limits.deletedModels; index++) {
      const gone = (await train())['model_id'];
      await mock.send('DELETE', '/v1/model', { json: { model_ids: [gone] } });
    }
    await mock.send('DELETE', '/v1/model', { json: { model_ids: [(await train())['model_id']] } });
    expect((await steps(mock).models()).map((model) => model.model_id)).not.toContain(model_id);
  },
  sandboxRulesReplace: async (mock) => {
    const { item } = steps(mock);
    const before = await item('plate-new-01');
    await mock.upload({ 'plate-new-01.png': plate });
    const after = await item('plate-new-01');
    expect([before.status, after.status, after.images.length]).toEqual(['done', 'pending', 1]);
    expect(after.images[0].image_id).not.toBe(before.images[0].image_id);
  },
  sandboxRulesSeveral: async (mock) => {
    const body = new FormData();
    body.set('training', 'false');
    for (let index = 0; index < 2; index++)
      body.append('files', new File([plate as BlobPart], 'box.png', { type: 'image/png' }));
    expect((await mock.send('POST', '/v1/upload', { body })).json.data).toEqual({ item_ids: ['box'] });
    const { images } = await steps(mock).item('box');
    expect(images.map(({ position }: { position: unknown }) => position)).toEqual([null, null]);
  },
  sandboxRulesUnlabeled: async (mock) => {
    await mock.upload({ 'plain.png': plate, 'other.png': plate }, { training: 'true' });
    expect((await steps(mock).item('plain')).override.label).toBeNull();
    await countsByAnnotation(mock, 'plain');
    await steps(mock).annotate('other', [box]);
    expect(await counts(mock, 'other')).toEqual([1, 1]);
  },
  notPublishedKindsSandbox: async (mock) => {
    const grey = sharp(plate).greyscale();
    const kinds = [
      await bytesOf(sharp(plate).png()),
      await bytesOf(sharp(plate).ensureAlpha(0.5).png()),
      await bytesOf(grey.clone().toColourspace('b-w').png()),
      await bytesOf(grey.clone().toColourspace('grey16').png()),
      greyOfFourBits,
    ];
    for (const [index, bytes] of kinds.entries())
      expect((await mock.upload({ [`kind-${index}.png`]: bytes })).status).toBe(200);
    const cells = kinds.map((bytes) => takeIn(bytes)?.cells);
    expect(cells.map((seen) => seen instanceof Uint8Array)).toEqual([true, true, true, true, false]);
    expect(cells[1]).toEqual(cells[0]);
  },
  sandboxRulesOrientation: async (mock) => {
    const { item, annotate } = steps(mock);
    await mock.upload({ 'turned.jpg': await bytesOf(sideways().jpeg()) });
    await mock.upload({ 'lying.png': await bytesOf(sideways().png()) });
    await mock.upload({ 'lying2.tiff': await bytesOf(sideways().tiff()) });
    const [turned, lying, tiffItem] = [await item('turned'), await item('lying'), await item('lying2')];
    expect(turned.images[0]).toMatchObject({ width: 240, height: 320, exif_metadata: {} });
    expect(lying.images[0]).toMatchObject({ width: 320, height: 240, exif_metadata: {} });
    expect(tiffItem.images[0]).toMatchObject({ width: 320, height: 240, exif_metadata: {} });
    const low = { x_min: 0, x_max: 240, y_min: 250, y_max: 320 };
    expect((await annotate('turned', [low])).status).toBe(200);
    expect((await annotate('turned', [{ ...low, x_max: 241 }])).status).toBe(400);
  },
  notPublishedTiffSandbox: async (mock) => {
    const bytes = tiff(64, 48, true);
    await mock.upload({ 'page.tiff': bytes });
    expect((await steps(mock).item('page')).images[0]).toMatchObject({ width: 64, height: 48 });
    expect(takeIn(bytes)?.cells).toBeNull();
  },
  notPublishedUploadModelSandbox: async (mock) => {
    await mock.upload({ 'a.png': plate }, { training: 'false', model_id: 'no-such-model' });
    const item = await steps(mock).item('a');
    expect([item.status, item.models, item.images[0].is_raw_uploaded]).toEqual(['pending', [], true]);
  },
  sandboxRulesPictures: async (mock) => {
    const [image] = (await steps(mock).item('plate-new-01')).images;
    for (const url of [image.raw_url, image.processed_url] as string[]) {
      expect((await mock.mock.fetch(new Request(url))).status).toBe(200);
      expect((await mock.mock.fetch(new Request(url.replace(/\?.*/, '')))).status).not.toBe(200);
    }
  },
  notPublishedBoxesSandbox: async (mock) => {
    const { annotate, item } = steps(mock);
    const own = async (): Promise<number> =>
      (await item('plate-new-02')).images[0].annotations.filter(
        ({ model_id }: { model_id: unknown }) => model_id === null,
      ).length;
    for (const count of [1, 2]) {
      await annotate('plate-new-02', [box]);
      expect(await own()).toBe(count);
    }
    await annotate('plate-new-02', []);
    expect(await own()).toBe(2);
  },
  notPublishedTrainingUseSandbox: async (mock) => {
    await countsByAnnotation(mock, 'plate-new-03');
    await steps(mock).annotate('plate-new-02', [box]);
    expect(await counts(mock, 'plate-new-02')).toEqual([1, 1]);
  },
};

import { expect } from 'vitest';
import { readSample } from '../../../src/mock/node/readSample.ts';

export const credentials = {
  client_id: 'demo-client',
  client_secret: 'demo-secret',
  grant_type: 'client_credentials' as const,
};
export const sample = new File([(await readSample('plate-ng-01.png')) as BlobPart], 'by-generator.png', {
  type: 'image/png',
});
const wait = () => new Promise((resolve) => setTimeout(resolve, 50));

/** What every client does: log in, upload, train, predict, read, annotate, export, import, delete, meet an error. */
export interface Story {
  login(): Promise<string>;
  upload(): Promise<string[]>;
  train(): Promise<string>;
  predict(item: string): Promise<unknown>;
  read(item: string): Promise<{ status: string; image_id: number }>;
  annotate(image: number): Promise<string>;
  exportModel(model: string): Promise<Blob>;
  importModels(zip: Blob): Promise<string[]>;
  deleteModel(model: string): Promise<string>;
  missing(): Promise<string>;
}

/** Lets a client do all of it against the mock, and looks at what comes of it. */
export async function tell(story: Story): Promise<void> {
  expect(await story.login()).toMatch(/^[0-9a-f]{32}$/);
  expect(await story.upload()).toEqual(['by-generator']);
  const model = await story.train();
  await wait();
  await story.predict('by-generator');
  await wait();
  const { status, image_id } = await story.read('by-generator');
  expect(status).toBe('done');
  expect(await story.annotate(image_id)).toBe('ok');
  const zip = await story.exportModel(model);
  expect(zip.size).toBeGreaterThan(500);
  expect(await story.importModels(zip)).toHaveLength(1);
  expect(await story.deleteModel(model)).toBe('ok');
  expect(await story.missing()).toBe('item_idに一致するアイテムがありません。');
}

export const training = { algorithm_id: 'AE', name: 'generated' };
export const annotations = [{ x_min: 1, x_max: 2, y_min: 1, y_max: 2 }];

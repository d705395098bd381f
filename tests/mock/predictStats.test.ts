import { expect, it } from 'vitest';
import { createTestMock } from './testMock.ts';

it('the counts of a model tell what it found, and how often people agreed; no accuracy before one has looked', async () => {
  const { send, wait } = createTestMock();
  await send('POST', '/v1/serve', { json: { item_ids: ['plate-new-02', 'plate-new-03'] } });
  wait(60_000);
  const stats = async (): Promise<unknown> =>
    (await send('GET', '/v1/items')).json.data.summary.predict_stats[0];
  const annotate = async (item: string, annotations: object[]): Promise<void> => {
    const { json } = await send('GET', `/v1/item/${item}`);
    const { image_id } = json.data.images[0];
    await send('POST', `/v1/image/${image_id}/annotation`, { json: { annotations } });
  };
  const counts = { done_count: 3, confirmed_count: 0, adjusted_count: 0 };
  expect(await stats()).toMatchObject(counts);
  expect(await stats()).not.toHaveProperty('accuracy');

  const box = { x_min: 212, x_max: 268, y_min: 140, y_max: 171 };
  await annotate('plate-new-01', [box]); // NG, as the model says
  expect(await stats()).toMatchObject({ ...counts, confirmed_count: 1, accuracy: 100 });
  await annotate('plate-new-02', [box]); // NG, against the model
  expect(await stats()).toMatchObject({
    ...counts,
    confirmed_count: 1,
    adjusted_count: 1,
    accuracy: 50,
    OK_count: 1,
    NG_count: 2,
  });
});
